// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/statusboard.h"

#include "domain/timing.h"

#include <algorithm>

namespace tokenwatch {

StatusBoard::StatusBoard(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void StatusBoard::publish(const SourceStatus &status)
{
    const auto known = m_statuses.constFind(status.id);
    if (known != m_statuses.constEnd() && *known == status)
        return;
    m_statuses.insert(status.id, status);
    m_changed.insert(status.id);
    m_removed.erase(status.id);
    touched();
}

void StatusBoard::withdraw(const SourceId &id)
{
    if (m_statuses.remove(id) == 0)
        return;
    m_changed.erase(id);
    m_removed.insert(id);
    touched();
}

void StatusBoard::publish(const SchedulerStatus &scheduler)
{
    if (std::exchange(m_scheduler, scheduler) != scheduler)
        touched();
}

void StatusBoard::publish(Vault vault, bool offline)
{
    const bool same = m_vault == vault && m_offline == offline;
    m_vault = vault;
    m_offline = offline;
    if (!same)
        touched();
}

void StatusBoard::publish(const ClockStatus &clock)
{
    if (std::exchange(m_clockStatus, clock) != clock)
        touched();
}

std::optional<SourceStatus> StatusBoard::find(const SourceId &id) const
{
    const auto known = m_statuses.constFind(id);
    return known == m_statuses.constEnd() ? std::nullopt : std::optional(*known);
}

StatusBatch StatusBoard::everything() const
{
    StatusBatch batch;
    batch.complete = true;
    batch.changed.assign(m_statuses.cbegin(), m_statuses.cend());
    std::sort(batch.changed.begin(), batch.changed.end(),
              [](const SourceStatus &a, const SourceStatus &b) { return a.name < b.name; });
    fillFrame(batch);
    return batch;
}

void StatusBoard::touched()
{
    if (m_armed)
        return;
    m_armed = true;
    Milliseconds wait{0};
    if (m_lastBatch)
        wait = std::max<Milliseconds>(*m_lastBatch + Timing::statusBatchEvery - m_clock.now().boot, Milliseconds(0));
    m_timer = m_clock.after(wait, [this] { flush(); });
}

void StatusBoard::flush()
{
    m_armed = false;
    m_lastBatch = m_clock.now().boot;
    ++m_sequence.value;
    StatusBatch batch;
    batch.changed.reserve(m_changed.size());
    for (const SourceId &id : std::exchange(m_changed, {}))
        batch.changed.push_back(m_statuses.value(id));
    for (const SourceId &id : std::exchange(m_removed, {}))
        batch.removed.push_back(id);
    fillFrame(batch);
    Q_EMIT changed(batch);
}

void StatusBoard::fillFrame(StatusBatch &batch) const
{
    batch.sequence = m_sequence;
    batch.scheduler = m_scheduler;
    batch.vault = m_vault;
    batch.offline = m_offline;
    batch.clock = m_clockStatus;
}

} // namespace tokenwatch
