// SPDX-License-Identifier: GPL-3.0-or-later
// Tells when: one timer, heaps of instants, no scan. A refresh that is overdue means now, but sources of one host that
// fall due together are staggered. The timer is armed for at most Timing::longestTimer, and each waking compares both
// clocks, so that suspend and a clock that was set are noticed. Service thread; owned by TokenService.
#pragma once

#include "domain/status.h"
#include "engine/dueheap.h"
#include "ports/clock.h"

#include <QHash>
#include <QObject>
#include <vector>

namespace tokenwatch {

class TokenScheduler : public QObject
{
    Q_OBJECT
public:
    explicit TokenScheduler(Clock &clock, QObject *parent = nullptr);

    struct Plan {
        std::optional<WallTime> refreshAt; ///< in the past: overdue
        std::optional<WallTime> changeAt;  ///< its state changes by itself
        bool deferred = false;             ///< due, but it waits for the network or the vault
        bool failing = false;
        friend bool operator==(const Plan &, const Plan &) = default;
    };
    /// Replaces the plan of a source. `host` is whom overdue refreshes are staggered for.
    void plan(const SourceId &id, const QString &host, const Plan &plan);
    void forget(const SourceId &id);

    /// From here on instants fire. Before, plans are only kept.
    void start();
    void stop();

    /// S5-36: whether refreshes happen by themselves. Kept here for the status; SourceMachine plans none when stopped.
    void setRunning(bool running);
    void setOffline(bool offline);
    [[nodiscard]] SchedulerStatus status() const;

Q_SIGNALS:
    void refreshDue(const tokenwatch::SourceId &id);
    void changeDue(const tokenwatch::SourceId &id);
    /// S5-14, each Timing::healthCheckEvery.
    void healthCheckDue();
    /// The wall clock was set by this much; every plan that rests on the boot clock is to be made again.
    void clockJumped(tokenwatch::Milliseconds amount);
    void statusChanged(const tokenwatch::SchedulerStatus &status);

private:
    struct Item {
        SourceId id;
        QString host;
        Plan plan;
        bool staggered = false; ///< its turn in a burst is set; it is not put off again
    };
    void arm();
    void wake();
    void rebase(Milliseconds jump, Moment now);
    void fire(Moment now, bool slept);
    [[nodiscard]] std::vector<SourceId> stagger(const std::vector<DueHeap::Key> &due, Moment now);
    void note(SchedulerStatus::Note note, int count, Seconds amount, Moment now);
    void count(const Item &item, int sign);
    void announce();

    Clock &m_clock;
    DueHeap m_refreshes, m_changes;
    std::vector<Item> m_items; ///< by key
    std::vector<DueHeap::Key> m_free;
    QHash<SourceId, DueHeap::Key> m_keys;

    bool m_started = false, m_running = true, m_offline = false;
    bool m_firing = false;
    Moment m_last; ///< when the clocks were compared last
    BootTime m_armedUntil;
    std::optional<BootTime> m_nextHealthCheck;
    Pending m_timer;

    int m_staggered = 0, m_deferred = 0, m_failing = 0;
    SchedulerStatus::Note m_note = SchedulerStatus::Note::None;
    int m_noteCount = 0;
    Seconds m_noteAmount{0};
    std::optional<BootTime> m_noteUntil;
    SchedulerStatus m_announced;
};

} // namespace tokenwatch
