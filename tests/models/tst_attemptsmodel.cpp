// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attemptsmodel.h"
#include "support/fakeclock.h"
#include "support/samplestatuses.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::vector<Attempt> sampleAttempts()
{
    Attempt good;
    good.at = samples::at(13, 28, 41);
    good.verdict = Verdict::Refreshed;
    good.httpStatus = 200;
    good.latency = 188ms;
    good.newLifetime = 1h;
    Attempt refused = *samples::refused().lastAttempt;
    Attempt timedOut;
    timedOut.at = samples::at(14, 0);
    timedOut.verdict = Verdict::Transient;
    timedOut.latency = 30s;
    timedOut.error =
        Error{.kind = ErrorKind::TimedOut, .code = {}, .where = u"idp.example"_s, .serverText = {}, .retryAfter = {}};
    return {good, refused, timedOut};
}

} // namespace

class AttemptsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void newestComesFirst();
    void unchangedAttemptsAreNotSignalled();
    void everyVerdictHasAnIcon();
    void wordsOfServersAreNoMarkup();
};

void AttemptsModelTest::wordsOfServersAreNoMarkup()
{
    FakeClock clock;
    AttemptsModel model(clock, QTimeZone::utc());
    Attempt attempt;
    attempt.at = clock.now().wall;
    attempt.verdict = Verdict::Refused;
    attempt.error = Error{.kind = ErrorKind::ProviderRefused,
                          .code = "odd",
                          .where = {},
                          .serverText = u"<img src=x>"_s,
                          .retryAfter = {}};
    model.setAttempts({attempt});
    const QString tip = model.index(0, AttemptsModel::Text).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;img src=x&gt;"), qPrintable(tip));
    QVERIFY(!tip.contains(u"<img"));
}

void AttemptsModelTest::newestComesFirst()
{
    FakeClock clock;
    AttemptsModel model(clock, QTimeZone::utc());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setAttempts(sampleAttempts());
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            cells
                << (column == AttemptsModel::Glyph ? index.data(AttemptsModel::IconNameRole) : index.data()).toString();
        }
        lines << cells.join(u" | "_s).replace(QChar(0x202F), u' ');
    }
    QCOMPARE(lines, QStringList({u"14:24:43 | close | 401 | invalid_token | 64 ms"_s,
                                 u"14:00:00 | close | – | timed out | 30.0 s"_s,
                                 u"13:28:41 | check | 200 | OK, new token for 1 h | 188 ms"_s}));
    QCOMPARE(model.index(0, AttemptsModel::Glyph).data(Qt::AccessibleTextRole).toString(), u"did not succeed"_s);
    QVERIFY(model.index(1, 0).data(Qt::ToolTipRole).toString().contains(u"idp.example did not answer in time."_s));
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
}

void AttemptsModelTest::unchangedAttemptsAreNotSignalled()
{
    FakeClock clock;
    AttemptsModel model(clock, QTimeZone::utc());
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setAttempts(sampleAttempts());
    QCOMPARE(reset.count(), 1);
    model.setAttempts(sampleAttempts());
    QCOMPARE(reset.count(), 1);
    model.clear();
    QCOMPARE(reset.count(), 2);
    QCOMPARE(model.rowCount(), 0);
}

void AttemptsModelTest::everyVerdictHasAnIcon()
{
    FakeClock clock;
    AttemptsModel model(clock, QTimeZone::utc());
    for (int i = 0; i <= static_cast<int>(Verdict::Abandoned); ++i) {
        Attempt attempt;
        attempt.at = clock.now().wall;
        attempt.verdict = static_cast<Verdict>(i);
        model.setAttempts({attempt});
        QVERIFY(!model.index(0, AttemptsModel::Glyph).data(AttemptsModel::IconNameRole).toString().isEmpty());
        QVERIFY(!model.index(0, AttemptsModel::Text).data().toString().isEmpty());
        QCOMPARE(model.index(0, 0).data(AttemptsModel::VerdictRole).value<Verdict>(), attempt.verdict);
    }
}

QTEST_GUILESS_MAIN(AttemptsModelTest)
#include "tst_attemptsmodel.moc"
