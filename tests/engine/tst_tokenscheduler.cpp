// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timing.h"
#include "engine/tokenscheduler.h"
#include "support/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Plans what is due away, as the engine does, and notes the instants.
struct Desk {
    FakeClock clock;
    TokenScheduler scheduler{clock};
    QList<QByteArray> fired;
    QList<Milliseconds> firedAt;
    const WallTime began = clock.now().wall;

    Desk()
    {
        QObject::connect(&scheduler, &TokenScheduler::refreshDue, &scheduler, [this](const SourceId &id) {
            fired += id.value;
            firedAt += clock.now().wall - began;
            scheduler.plan(id, {}, {});
        });
    }
    void plan(const QByteArray &id, Milliseconds in, const QString &host = u"idp"_s)
    {
        scheduler.plan({id}, host, {.refreshAt = began + in, .changeAt = {}});
    }
};

} // namespace

class TestTokenScheduler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTimerNeverFartherThanThirtySeconds();
    void firesAtTheInstantAndNotBefore();
    void aNearerPlanReArms();
    void overdueMeansNowStaggeredPerHost();
    void aLargeBurstIsOverWithinThirtySeconds();
    void aReplannedSourceKeepsItsTurn();
    void suspendIsNoticed();
    void aSetClockIsNoticed_data();
    void aSetClockIsNoticed();
    void smallCorrectionsAreNotAJump();
    void checksHealthEachFiveMinutes();
    void statusTellsNextOverdueAndFailures();
    void nothingFiresBeforeStartOrAfterStop();
};

void TestTokenScheduler::oneTimerNeverFartherThanThirtySeconds() // S4-07
{
    Desk desk;
    for (int i = 0; i < 100; ++i)
        desk.plan("s" + QByteArray::number(i), 1h + Seconds(i));
    desk.scheduler.start();
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(desk.clock.timers(), 1u);
        QVERIFY(*desk.clock.untilNextTimer() <= 30s);
        desk.clock.advance(17s);
    }
}

void TestTokenScheduler::firesAtTheInstantAndNotBefore()
{
    Desk desk;
    desk.plan("a", 95s);
    desk.plan("b", 12s);
    desk.scheduler.start();
    desk.clock.advance(10min);
    QCOMPARE(desk.fired, (QList<QByteArray>{"b", "a"}));
    QCOMPARE(desk.firedAt, (QList<Milliseconds>{12s, 95s}));
}

void TestTokenScheduler::aNearerPlanReArms()
{
    Desk desk;
    desk.scheduler.start();
    desk.plan("a", 20s);
    desk.plan("b", 3s);
    desk.clock.advance(4s);
    QCOMPARE(desk.fired, QList<QByteArray>{"b"});
    desk.scheduler.forget({"a"});
    desk.clock.advance(1min);
    QCOMPARE(desk.fired.size(), 1);
}

void TestTokenScheduler::overdueMeansNowStaggeredPerHost()
{
    Desk desk;
    for (const char *id : {"a1", "a2", "a3"})
        desk.plan(id, -1h, u"a"_s);
    desk.plan("b1", -1h, u"b"_s);
    desk.plan("file", -1h, {});
    desk.scheduler.start();
    desk.clock.advance();
    QCOMPARE(desk.fired, (QList<QByteArray>{"a1", "b1", "file"}));
    QCOMPARE(desk.scheduler.status().overdue, 2);
    desk.clock.advance(Timing::overdueStagger);
    QCOMPARE(desk.fired.last(), "a2");
    desk.clock.advance(Timing::overdueStagger);
    QCOMPARE(desk.fired.last(), "a3");
    QCOMPARE(desk.scheduler.status().overdue, 0);
}

void TestTokenScheduler::aLargeBurstIsOverWithinThirtySeconds()
{
    Desk desk;
    for (int i = 0; i < 10000; ++i)
        desk.plan("s" + QByteArray::number(i), -1s);
    desk.scheduler.start();
    desk.clock.advance(30s);
    QCOMPARE(desk.fired.size(), 10000);
    QCOMPARE(desk.scheduler.status().note, SchedulerStatus::Note::Storm);
}

void TestTokenScheduler::aReplannedSourceKeepsItsTurn()
{
    Desk desk;
    desk.plan("a1", -1s);
    desk.plan("a2", -1s);
    desk.scheduler.start();
    desk.clock.advance();
    desk.plan("a2", 0s); // something else changed about it
    desk.clock.advance(Timing::overdueStagger - 1ms);
    QCOMPARE(desk.fired.size(), 1);
    desk.clock.advance(1ms);
    QCOMPARE(desk.fired.size(), 2);
}

void TestTokenScheduler::suspendIsNoticed()
{
    Desk desk;
    desk.plan("a", 1h);
    desk.plan("b", 2h);
    desk.scheduler.start();
    desk.clock.advance(1min);
    desk.clock.suspend(8h);
    desk.clock.advance();
    QCOMPARE(desk.fired, QList<QByteArray>{"a"});
    QCOMPARE(desk.scheduler.status().note, SchedulerStatus::Note::Woke);
    QCOMPARE(desk.scheduler.status().noteCount, 2);
    desk.clock.advance(10min);
    QCOMPARE(desk.fired.size(), 2);
    QCOMPARE(desk.scheduler.status().note, SchedulerStatus::Note::None); // old news
}

void TestTokenScheduler::aSetClockIsNoticed_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("two hours forward") << 7200;
    QTest::newRow("a day back") << -86400;
    QTest::newRow("six seconds") << 6;
}

void TestTokenScheduler::aSetClockIsNoticed()
{
    QFETCH(int, seconds);
    Desk desk;
    QSignalSpy jumps(&desk.scheduler, &TokenScheduler::clockJumped);
    desk.scheduler.start();
    desk.clock.advance(45s);
    desk.clock.jumpWall(Seconds(seconds));
    desk.clock.advance(30s);
    QCOMPARE(jumps.count(), 1);
    QCOMPARE(desk.scheduler.status().note, SchedulerStatus::Note::ClockJumped);
    QCOMPARE(desk.scheduler.status().noteAmount, Seconds(seconds));
}

void TestTokenScheduler::smallCorrectionsAreNotAJump()
{
    Desk desk;
    QSignalSpy jumps(&desk.scheduler, &TokenScheduler::clockJumped);
    desk.scheduler.start();
    for (int i = 0; i < 20; ++i) {
        desk.clock.jumpWall(2s);
        desk.clock.advance(30s);
    }
    QCOMPARE(jumps.count(), 0);
}

void TestTokenScheduler::checksHealthEachFiveMinutes() // S5-14
{
    Desk desk;
    QSignalSpy checks(&desk.scheduler, &TokenScheduler::healthCheckDue);
    desk.scheduler.start();
    desk.clock.advance(299s);
    QCOMPARE(checks.count(), 0);
    desk.clock.advance(1s);
    QCOMPARE(checks.count(), 1);
    desk.clock.advance(50min);
    QCOMPARE(checks.count(), 11);
}

void TestTokenScheduler::statusTellsNextOverdueAndFailures() // S5-36
{
    Desk desk;
    QSignalSpy changes(&desk.scheduler, &TokenScheduler::statusChanged);
    desk.scheduler.start();
    desk.plan("a", 40s);
    desk.scheduler.plan({"b"}, u"idp"_s, {.refreshAt = desk.began + 10s, .changeAt = {}, .failing = true});
    desk.scheduler.plan({"c"}, u"idp"_s, {.refreshAt = {}, .changeAt = {}, .deferred = true});
    const SchedulerStatus status = desk.scheduler.status();
    QVERIFY(status.running);
    QCOMPARE(status.nextAt, std::optional(desk.began + 10s));
    QCOMPARE(status.failures, 1);
    QCOMPARE(status.overdue, 1);
    desk.scheduler.setOffline(true);
    QCOMPARE(desk.scheduler.status().note, SchedulerStatus::Note::OfflineDeferred);
    QVERIFY(changes.count() >= 4);
    QCOMPARE(changes.last().first().value<SchedulerStatus>(), desk.scheduler.status());
}

void TestTokenScheduler::nothingFiresBeforeStartOrAfterStop()
{
    Desk desk;
    desk.plan("a", 1s);
    desk.clock.advance(1min);
    QVERIFY(desk.fired.isEmpty());
    desk.scheduler.start();
    desk.clock.advance();
    QCOMPARE(desk.fired.size(), 1);
    desk.plan("a", 70s);
    desk.scheduler.stop();
    desk.clock.advance(1h);
    QCOMPARE(desk.fired.size(), 1);
    QCOMPARE(desk.clock.timers(), 0u);
}

Q_DECLARE_METATYPE(tokenwatch::SchedulerStatus)
QTEST_GUILESS_MAIN(TestTokenScheduler)
#include "tst_tokenscheduler.moc"
