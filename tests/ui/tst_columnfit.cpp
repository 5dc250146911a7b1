// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/columnfit.h"

#include <QTest>
#include <numeric>

using namespace tokenwatch;

class tst_ColumnFit : public QObject
{
    Q_OBJECT

    static ColumnFit fit()
    {
        ColumnFit made;
        made.wanted = {146, 226, 160, 130, 140, 120};
        return made;
    }
    static int sum(const ColumnFit::Widths &widths) { return std::accumulate(widths.begin(), widths.end(), 0); }

private Q_SLOTS:
    void fillsTheSpaceExactly()
    {
        for (const int space : {1400, 1000, 860, 700, 600}) {
            const auto widths = fit().fitted(space);
            QCOMPARE(sum(widths), space);
        }
    }

    void resultsGetPartOfWhatIsLeft()
    {
        QCOMPARE(fit().fitted(922)[SourcesModel::LastResult], 140); // nothing is left
        const auto widths = fit().fitted(1400);
        QVERIFY(widths[SourcesModel::LastResult] >= 200); // words of a server, "400 unsupported_grant_type"
        QVERIFY(widths[SourcesModel::Last24h] >= 160);
        ColumnFit chosen = fit();
        chosen.choose(SourcesModel::Status, 150, fit().fitted(922));
        QCOMPARE(chosen.fitted(1400)[SourcesModel::LastResult], 140);
    }

    void columnsGoInOrderWhenSpaceIsShort()
    {
        const auto shown = [](int space) {
            int count = 0;
            for (const int width : fit().fitted(space))
                count += width > 0 ? 1 : 0;
            return count;
        };
        QCOMPARE(shown(1000), 6);
        QCOMPARE(shown(800), 5);
        QCOMPARE(shown(650), 4);
        QCOMPARE(shown(480), 3);
        QCOMPARE(shown(200), 3); // status, source and countdown are what the window is for
    }

    void theLifetimeGoesBeforeAThirdColumnDoes()
    {
        ColumnFit made = fit();
        made.bareCountdown = 110;
        const auto widths = made.fitted(560); // Status, Source at its narrowest, the bare countdown, Next refresh
        QVERIFY(widths[SourcesModel::NextRefresh] > 0);
        QVERIFY(widths[SourcesModel::ExpiresIn] < 160);
        QCOMPARE(sum(widths), 560);
        made.bareCountdown = 0;
        QCOMPARE(made.fitted(560)[SourcesModel::NextRefresh], 0);
    }

    void aPersonAddsAndTakesAwayColumns()
    {
        ColumnFit made = fit();
        made.wanted[SourcesModel::Grant] = 120;
        QCOMPARE(made.fitted(1400)[SourcesModel::Grant], 0);
        made.setShown(SourcesModel::Grant, true);
        made.setShown(SourcesModel::LastResult, false);
        const auto widths = made.fitted(1400);
        QVERIFY(widths[SourcesModel::Grant] >= 120);
        QCOMPARE(widths[SourcesModel::LastResult], 0);
        QCOMPARE(sum(widths), 1400);
        // What was asked for gives way after what is there by itself.
        QVERIFY(made.fitted(760)[SourcesModel::Grant] > 0);
        QCOMPARE(made.fitted(760)[SourcesModel::Last24h], 0);
        QCOMPARE(made.fitted(480)[SourcesModel::Grant], 0);

        ColumnFit again = fit();
        again.wanted[SourcesModel::Grant] = 120;
        again.restore(made.saved());
        QCOMPARE(again.fitted(1400), widths);
        again.restore("grant=9 +nothing -");
        QVERIFY(!again.isShown(SourcesModel::Grant));
    }

    void whichSourceAndHowItStandsIsAlwaysShown()
    {
        ColumnFit made = fit();
        made.setShown(SourcesModel::Status, false);
        made.restore("-source");
        QVERIFY(made.isShown(SourcesModel::Status));
        QVERIFY(made.isShown(SourcesModel::Source));
    }

    void chosenWidthsStayAndTheLastColumnTakesTheRest()
    {
        ColumnFit made = fit();
        const auto before = made.fitted(1000);
        made.choose(SourcesModel::ExpiresIn, 300, before);
        const auto after = made.fitted(1000);
        QCOMPARE(after[SourcesModel::ExpiresIn], 300);
        QCOMPARE(after[SourcesModel::Status], before[SourcesModel::Status]);
        QCOMPARE(after[SourcesModel::NextRefresh], before[SourcesModel::NextRefresh]);
        QCOMPARE(sum(after), 1000);
        made.forgetChoices();
        QCOMPARE(made.fitted(1000), before);
    }

    void choicesSurviveBeingKept()
    {
        ColumnFit made = fit();
        made.choose(SourcesModel::Source, 280, made.fitted(1100));
        ColumnFit again = fit();
        again.restore(made.saved());
        QCOMPARE(again.fitted(1100), made.fitted(1100));
        QVERIFY(fit().saved().isEmpty());
    }

    void oddChoicesAreLeftOut_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no number") << QByteArray("source=wide");
        QTest::newRow("unknown column") << QByteArray("colour=200");
        QTest::newRow("no sign") << QByteArray("source 200");
        QTest::newRow("binary") << QByteArray("\0\xff=7 =", 6);
    }
    void oddChoicesAreLeftOut()
    {
        QFETCH(QByteArray, text);
        ColumnFit made = fit();
        made.restore(text);
        QCOMPARE(made.fitted(1000), fit().fitted(1000));
    }

    void absurdWidthsAreBounded()
    {
        ColumnFit made = fit();
        made.restore("status=-5 source=999999");
        const auto widths = made.fitted(1400);
        QVERIFY(widths[SourcesModel::Status] >= 40);
        QVERIFY(widths[SourcesModel::Source] <= 1400);
    }
};

QTEST_GUILESS_MAIN(tst_ColumnFit)
#include "tst_columnfit.moc"
