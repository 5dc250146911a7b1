// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/grantflow.h"
#include "ports/httptransport.h"
#include "ports/systemclock.h"
#include "support/fakeclock.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestClocks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFakeStartsAtAFixedInstant();
    void firesInTheOrderDue();
    void honoursTimersMadeWhileFiring();
    void aCallbackMayCancelOthersAndAdvance();
    void jumpingMovesTheWallAlone();
    void suspendingFiresNothingUntilTheNextAdvance();
    void cancelledTimersStaySilent();
    void pendingsMayOutliveTheClock();
    void theTrueClockWaitsAtLeastThatLong();
    void theTrueClockCanBeCancelled();
    void theTrueClockGoesOn();
    void headersAreFoundWithoutCase();
    void grantsAreFoundByType();
};

void TestClocks::theFakeStartsAtAFixedInstant()
{
    QCOMPARE(toRfc3339(FakeClock().now().wall), u"2026-11-21T12:00:00Z"_s);
}

void TestClocks::firesInTheOrderDue()
{
    FakeClock clock;
    const Moment start = clock.now();
    QList<int> fired;
    const Pending late = clock.after(3s, [&] { fired << 3; });
    const Pending first = clock.after(1s, [&] {
        fired << 1;
        QCOMPARE(clock.now().boot, start.boot + 1s);
        QCOMPARE(clock.now().wall, start.wall + 1s);
    });
    const Pending same = clock.after(1s, [&] { fired << 2; });
    const Pending beyond = clock.after(5s, [&] { fired << 5; });
    QCOMPARE(clock.untilNextTimer(), std::optional<Milliseconds>(1s));
    clock.advance(999ms);
    QVERIFY(fired.isEmpty());
    clock.advance(3s);
    QCOMPARE(fired, (QList<int>{1, 2, 3}));
    QCOMPARE(clock.now().boot, start.boot + 3999ms);
    QCOMPARE(clock.timers(), std::size_t(1));
}

void TestClocks::honoursTimersMadeWhileFiring()
{
    FakeClock clock;
    int ticks = 0;
    Pending pending;
    std::function<void()> tick = [&] {
        ++ticks;
        pending = clock.after(1s, tick);
    };
    pending = clock.after(1s, tick);
    clock.advance(10s);
    QCOMPARE(ticks, 10);
}

void TestClocks::aCallbackMayCancelOthersAndAdvance()
{
    FakeClock clock;
    const Moment start = clock.now();
    Pending other = clock.after(2s, [] { QFAIL("cancelled"); });
    bool inner = false;
    const Pending nested = clock.after(4s, [&] { inner = true; });
    const Pending first = clock.after(1s, [&] {
        other = {};
        clock.advance(5s);
    });
    clock.advance(2s);
    QVERIFY(inner);
    QCOMPARE(clock.now().boot, start.boot + 6s);
}

void TestClocks::jumpingMovesTheWallAlone()
{
    FakeClock clock;
    const Moment start = clock.now();
    bool fired = false;
    const Pending pending = clock.after(1s, [&] { fired = true; });
    clock.jumpWall(-24h);
    clock.advance();
    QVERIFY(!fired);
    QCOMPARE(clock.now().wall, start.wall - 24h);
    QCOMPARE(clock.now().boot, start.boot);
}

void TestClocks::suspendingFiresNothingUntilTheNextAdvance()
{
    FakeClock clock;
    const Moment start = clock.now();
    bool fired = false;
    const Pending pending = clock.after(1s, [&] { fired = true; });
    clock.suspend(1h);
    QVERIFY(!fired);
    QCOMPARE(clock.now().wall, start.wall + 1h);
    QCOMPARE(clock.untilNextTimer(), std::optional<Milliseconds>(1s - 1h));
    clock.advance();
    QVERIFY(fired);
    QCOMPARE(clock.now().boot, start.boot + 1h);
}

void TestClocks::cancelledTimersStaySilent()
{
    FakeClock clock;
    {
        const Pending pending = clock.after(1s, [] { QFAIL("cancelled"); });
    }
    bool fired = false;
    Pending detached = clock.after(1s, [&] { fired = true; });
    detached.detach();
    clock.advance(2s);
    QVERIFY(fired);
    QVERIFY(!clock.untilNextTimer());
}

void TestClocks::pendingsMayOutliveTheClock()
{
    Pending pending;
    {
        FakeClock clock;
        pending = clock.after(1s, [] { QFAIL("no clock"); });
    }
    pending.cancel();
}

void TestClocks::theTrueClockWaitsAtLeastThatLong()
{
    const SystemClock constClock;
    const Moment start = constClock.now();
    SystemClock clock;
    bool soon = false;
    std::optional<Moment> end;
    const Pending now = clock.after(0ms, [&] { soon = true; });
    const Pending later = clock.after(30ms, [&] { end = clock.now(); });
    QVERIFY(!soon); // never from inside after()
    QTRY_VERIFY(end);
    QVERIFY(soon);
    QVERIFY(end->boot - start.boot >= 30ms);
}

void TestClocks::theTrueClockCanBeCancelled()
{
    SystemClock clock;
    bool fired = false;
    Pending pending = clock.after(1ms, [] { QFAIL("cancelled"); });
    Pending self;
    self = clock.after(5ms, [&] {
        fired = true;
        self = {};
    });
    pending.cancel();
    QTRY_VERIFY(fired);
}

void TestClocks::theTrueClockGoesOn()
{
    const SystemClock clock;
    const Moment one = clock.now();
    const Moment two = clock.now();
    QVERIFY(two.boot >= one.boot);
    QVERIFY(one.wall > WallTime(1'700'000'000s));
}

void TestClocks::headersAreFoundWithoutCase()
{
    const HeaderList headers{{"Content-Type", "a"}, {"content-type", "b"}, {"X", ""}};
    QCOMPARE(headerValue(headers, "CONTENT-TYPE"), "a"_ba);
    QVERIFY(headerValue(headers, "Content").isEmpty());
}

void TestClocks::grantsAreFoundByType()
{
    GrantDescriptor manual{};
    manual.type = "manual";
    GrantDescriptor edr{};
    edr.type = "edr";
    const GrantDescriptor catalogue[] = {manual, edr};
    QCOMPARE(findGrant(catalogue, "edr"), &catalogue[1]);
    QVERIFY(!findGrant(catalogue, "ed"));
    QVERIFY(!findGrant({}, "edr"));
}

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
