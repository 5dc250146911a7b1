// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trayview.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestTrayView : public QObject
{
    Q_OBJECT

    static TrayView of(const std::vector<SourceStatus> &statuses, bool running = true, bool offline = false)
    {
        return trayViewOf(statuses, running, offline,
                          {.now = samples::now(), .zone = QTimeZone::utc(), .locale = QLocale::c()});
    }

private Q_SLOTS:
    void theWorstStateWins_data()
    {
        QTest::addColumn<std::vector<SourceStatus>>("statuses");
        QTest::addColumn<bool>("running");
        QTest::addColumn<bool>("offline");
        QTest::addColumn<QString>("icon");
        const auto row = [](const char *name, std::vector<SourceStatus> statuses, const QString &icon,
                            bool running = true, bool offline = false) {
            QTest::newRow(name) << std::move(statuses) << running << offline << icon;
        };
        row("nothing at all", {}, u"tray-fine"_s);
        row("fresh and cleared", {samples::fresh(), samples::cleared()}, u"tray-fine"_s);
        row("all paused", {samples::paused()}, u"tray-paused"_s);
        row("one paused", {samples::paused(), samples::fresh()}, u"tray-fine"_s);
        row("nobody refreshes", {samples::fresh()}, u"tray-paused"_s, false);
        row("offline", {samples::offline()}, u"tray-offline"_s, true, true);
        row("at risk beats offline", {samples::expiringSoon(), samples::offline()}, u"tray-risk"_s, true, true);
        row("blocked beats at risk", {samples::locked(), samples::failing()}, u"tray-blocked"_s);
        row("lost beats all", samples::all(), u"tray-lost"_s, false, true);
    }
    void theWorstStateWins()
    {
        QFETCH(const std::vector<SourceStatus>, statuses);
        QFETCH(const bool, running);
        QFETCH(const bool, offline);
        QTEST(iconName(of(statuses, running, offline).shape), "icon");
    }

    void theMostUrgentFiveAreNamed()
    {
        const TrayView tray = of(samples::all());
        QCOMPARE(tray.urgent.size(), TrayView::mostUrgent);
        QCOMPARE(tray.others, 7);
        QCOMPARE(tray.headline, u"4 of 12 sources need you"_s);
        QCOMPARE(tray.urgent.front().family, Family::Crit);
        QVERIFY(!tray.urgent.front().canCopy);
        QCOMPARE(QString(tray.urgent.back().detail).replace(QChar(0x202F), u' '), u"4 min"_s);
        QVERIFY(tray.urgent.back().canCopy);
    }

    void theToolTipSaysWhatIsLostNext()
    {
        QCOMPARE(of(samples::all()).toolTip, u"4 of 12 sources need you. Next loss: Partner portal, 14:36"_s);
        QCOMPARE(of({samples::fresh()}).toolTip, u"The only source is fine"_s);
    }
};

QTEST_GUILESS_MAIN(TestTrayView)
#include "tst_trayview.moc"
