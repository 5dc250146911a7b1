// SPDX-License-Identifier: GPL-3.0-or-later
// The notice board: the last snapshot of each source, and batches of what changed, at most one each
// Timing::statusBatchEvery. Everybody who shows or serves states feeds on it. Service thread; owned by TokenService.
#pragma once

#include "domain/status.h"
#include "ports/clock.h"

#include <QObject>
#include <QHash>
#include <set>

namespace tokenwatch {

class StatusBoard : public QObject
{
    Q_OBJECT
public:
    explicit StatusBoard(Clock &clock, QObject *parent = nullptr);

    /// Nothing is announced for a snapshot that equals the last one.
    void publish(const SourceStatus &status);
    void withdraw(const SourceId &id);
    void publish(const SchedulerStatus &scheduler);
    void publish(Vault vault, bool offline);
    void publish(const ClockStatus &clock);

    [[nodiscard]] std::optional<SourceStatus> find(const SourceId &id) const;
    /// Complete, by name, with the sequence of the last batch.
    [[nodiscard]] StatusBatch everything() const;

Q_SIGNALS:
    void changed(const tokenwatch::StatusBatch &batch);

private:
    void touched();
    void flush();
    void fillFrame(StatusBatch &batch) const;

    Clock &m_clock;
    QHash<SourceId, SourceStatus> m_statuses;
    std::set<SourceId> m_changed, m_removed;
    SchedulerStatus m_scheduler;
    Vault m_vault = Vault::Ready;
    bool m_offline = false;
    ClockStatus m_clockStatus;
    Sequence m_sequence;
    std::optional<BootTime> m_lastBatch;
    bool m_armed = false;
    Pending m_timer;
};

} // namespace tokenwatch
