// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/statusintake.h"
#include "support/fakeclock.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto part = int(StatusIntake::atOnce);

/// Sources from `first` on, in that generation.
std::vector<SourceStatus> sources(int first, int count, quint64 generation = 1)
{
    std::vector<SourceStatus> statuses = samples::many(first + count);
    statuses.erase(statuses.begin(), statuses.begin() + first);
    for (SourceStatus &status : statuses)
        status.generation = {generation};
    return statuses;
}

} // namespace

class tst_StatusIntake : public QObject
{
    Q_OBJECT

    struct Taken {
        FakeClock clock;
        std::vector<StatusBatch> parts;
        StatusIntake intake{clock, [this](const StatusBatch &batch) { parts.push_back(batch); }};
        /// One turn of the event loop.
        void turn() { clock.advance(1ms); }
    };

private Q_SLOTS:
    void aSmallBatchIsAppliedAtOnce()
    {
        Taken taken;
        taken.intake.take(samples::batch(sources(0, part), 1));
        QCOMPARE(taken.parts.size(), 1U);
        QCOMPARE(int(taken.parts[0].changed.size()), part);
        QCOMPARE(taken.clock.timers(), 0U);
    }

    void aStormIsTakenInParts()
    {
        Taken taken;
        StatusBatch storm = samples::batch(sources(0, 10 * part + 1), 7);
        storm.offline = true;
        storm.vault = Vault::Locked;
        storm.removed = {{"gone"}};
        storm.scheduler.overdue = 3;
        taken.intake.take(storm);
        QVERIFY(taken.parts.empty()); // copying it was enough for this turn
        while (taken.clock.timers() > 0)
            taken.turn();
        QCOMPARE(taken.intake.waiting(), 0U);
        QCOMPARE(taken.parts.size(), 11U);
        std::vector<SourceStatus> all;
        for (const StatusBatch &batch : taken.parts) {
            QVERIFY(int(batch.changed.size()) <= part);
            QCOMPARE(batch.sequence.value, 7U);
            QVERIFY(batch.offline);
            QCOMPARE(batch.vault, Vault::Locked);
            QCOMPARE(batch.scheduler.overdue, 3);
            QVERIFY(!batch.complete);
            all.insert(all.end(), batch.changed.begin(), batch.changed.end());
        }
        QVERIFY(all == storm.changed);
        QVERIFY(taken.parts[0].removed == storm.removed);
        QVERIFY(taken.parts[1].removed.empty());
    }

    void whatChangesAgainWhileItWaitsIsAppliedOnce()
    {
        Taken taken;
        taken.intake.take(samples::batch(sources(0, 3 * part), 1));
        taken.turn();
        QCOMPARE(int(taken.intake.waiting()), 2 * part);
        // One that was applied, one that waits, one that is new.
        std::vector<SourceStatus> again;
        for (const int which : {0, 2 * part, 3 * part})
            again.push_back(sources(which, 1, 2).front());
        taken.intake.take(samples::batch(again, 2));
        QCOMPARE(int(taken.intake.waiting()), 2 * part + 2);
        while (taken.clock.timers() > 0)
            taken.turn();
        QHash<SourceId, int> times;
        QHash<SourceId, quint64> last;
        for (const StatusBatch &batch : taken.parts) {
            for (const SourceStatus &status : batch.changed) {
                ++times[status.id];
                last[status.id] = status.generation.value;
            }
        }
        QCOMPARE(times.size(), 3 * part + 1);
        for (const SourceStatus &status : again)
            QCOMPARE(last[status.id], 2U);
        QCOMPARE(times[again[0].id], 2);
        QCOMPARE(times[again[1].id], 1);
        QCOMPARE(taken.parts.back().sequence.value, 2U);
    }

    void whatIsRemovedWhileItWaitsNeverComes()
    {
        Taken taken;
        taken.intake.take(samples::batch(sources(0, 2 * part), 1));
        StatusBatch removal = samples::batch({}, 2);
        const SourceId gone = sources(part + 1, 1).front().id;
        removal.removed = {gone};
        taken.intake.take(removal);
        while (taken.clock.timers() > 0)
            taken.turn();
        QVERIFY(taken.parts[0].removed == removal.removed);
        for (const StatusBatch &batch : taken.parts) {
            for (const SourceStatus &status : batch.changed)
                QVERIFY(status.id != gone);
        }
    }

    void aCompleteBatchEndsTheWait()
    {
        Taken taken;
        taken.intake.take(samples::batch(sources(0, 3 * part), 1));
        taken.turn();
        taken.intake.take(samples::batch(sources(0, 3), 1, true));
        QCOMPARE(taken.intake.waiting(), 0U);
        QCOMPARE(taken.parts.size(), 2U);
        QVERIFY(taken.parts[1].complete);
        taken.clock.advance(1s);
        QCOMPARE(taken.parts.size(), 2U);
    }
};

QTEST_GUILESS_MAIN(tst_StatusIntake)
#include "tst_statusintake.moc"
