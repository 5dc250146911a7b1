// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ticker.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace std::chrono_literals;

class TickerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingVisibleNeedsNoTimer();
    void ticksEachSecondOnlyWhileSecondsAreShown();
    void selectedRowCountsInSeconds();
    void theStripCounts();
    void hourMovesTheHistory();
    void isAlwaysLater();
};

namespace {

std::optional<WallTime> nextFor(const SourceStatus &status, WallTime now, bool selected = false)
{
    return nextVisibleChange(std::vector{VisibleRow{&status, selected}}, std::nullopt, now);
}

} // namespace

void TickerTest::nothingVisibleNeedsNoTimer()
{
    QVERIFY(!nextVisibleChange({}, std::nullopt, samples::now()));
    QVERIFY(!nextFor(samples::cleared(), samples::now()));
    QVERIFY(!nextFor(samples::noCredentials(), samples::now()));
}

void TickerTest::ticksEachSecondOnlyWhileSecondsAreShown()
{
    const SourceStatus fresh = samples::fresh(); // 47 min left, refreshed in 42 min 15 s
    QCOMPARE(nextFor(fresh, samples::now()), samples::now() + 15s + 1ms);
    const SourceStatus failing = samples::failing(); // retry in 23 s
    // 22.7 s are left and read "22 s" until less than 22 s are left.
    QCOMPARE(nextFor(failing, samples::now() + 300ms), samples::now() + 1s + 1ms);
}

void TickerTest::selectedRowCountsInSeconds()
{
    SourceStatus status = samples::fresh();
    status.nextRefreshAt.reset();
    status.lastSuccessAt.reset();
    status.lastAttempt.reset();
    const WallTime now = samples::at(15, 12, 2); // 7 min 20 s left
    QCOMPARE(nextFor(status, now), now + 20s + 1ms);
    QCOMPARE(nextFor(status, now, true), now + 1ms);
    QCOMPARE(nextFor(status, now + 1ms, true), now + 1ms + 1s);
}

void TickerTest::theStripCounts()
{
    const WallTime now = samples::now() + 1ms;
    QCOMPARE(nextVisibleChange({}, samples::at(14, 36, 19), now), now + 1s);
    QCOMPARE(nextVisibleChange({}, samples::at(15, 36, 19), now), now + 12s);
    QVERIFY(!nextVisibleChange({}, now - 1s, now)); // past: the next batch will name another
}

void TickerTest::hourMovesTheHistory()
{
    SourceStatus status = samples::fresh();
    status.expiresAt.reset();
    status.nextRefreshAt.reset();
    QCOMPARE(nextFor(status, samples::now()), samples::at(15, 0));
    status.lastAttempt.reset();
    QVERIFY(!nextFor(status, samples::now()));
}

void TickerTest::isAlwaysLater()
{
    for (const SourceStatus &status : samples::all()) {
        for (const Milliseconds offset : {-30h, -1h, 0h, 1h, 30h}) {
            const WallTime now = samples::now() + offset;
            const auto next = nextFor(status, now, true);
            QVERIFY(!next || *next > now);
        }
    }
}

QTEST_GUILESS_MAIN(TickerTest)
#include "tst_ticker.moc"
