// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenscheduler.h"

#include "domain/timing.h"
#include "log/categories.h"

#include <algorithm>

namespace tokenwatch {

namespace {

/// So many refreshes due in one waking are told as a storm.
constexpr int stormSize = 50;

} // namespace

TokenScheduler::TokenScheduler(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{}

void TokenScheduler::plan(const SourceId &id, const QString &host, const Plan &plan)
{
    auto known = m_keys.find(id);
    if (known == m_keys.end()) {
        DueHeap::Key key = static_cast<DueHeap::Key>(m_items.size());
        if (m_free.empty()) {
            m_items.emplace_back();
        } else {
            key = m_free.back();
            m_free.pop_back();
        }
        known = m_keys.insert(id, key);
    }
    const DueHeap::Key key = *known;
    Item &item = m_items[key];
    count(item, -1);
    const auto turn = item.staggered ? m_refreshes.at(key) : std::nullopt;
    const bool keepsTurn = turn && plan.refreshAt && *plan.refreshAt <= *turn;
    item = {id, host, plan, keepsTurn};
    count(item, +1);
    if (!plan.refreshAt)
        m_refreshes.remove(key);
    else if (!keepsTurn)
        m_refreshes.set(key, *plan.refreshAt);
    if (plan.changeAt)
        m_changes.set(key, *plan.changeAt);
    else
        m_changes.remove(key);
    arm();
}

void TokenScheduler::forget(const SourceId &id)
{
    const auto known = m_keys.constFind(id);
    if (known == m_keys.constEnd())
        return;
    const DueHeap::Key key = *known;
    m_keys.erase(known);
    m_refreshes.remove(key);
    m_changes.remove(key);
    count(m_items[key], -1);
    m_items[key] = {};
    m_free.push_back(key);
    announce();
}

void TokenScheduler::start()
{
    m_started = true;
    m_last = m_clock.now();
    m_nextHealthCheck = m_last.boot + Timing::healthCheckEvery;
    m_timer.cancel();
    arm();
}

void TokenScheduler::stop()
{
    m_started = false;
    m_timer.cancel();
}

void TokenScheduler::setRunning(bool running)
{
    m_running = running;
    announce();
}

void TokenScheduler::setOffline(bool offline)
{
    m_offline = offline;
    announce();
}

SchedulerStatus TokenScheduler::status() const
{
    SchedulerStatus status;
    status.running = m_running;
    if (const auto first = m_refreshes.earliest())
        status.nextAt = first->at;
    status.overdue = m_staggered + m_deferred;
    status.failures = m_failing;
    status.note = m_note;
    status.noteCount = m_noteCount;
    status.noteAmount = m_noteAmount;
    if (m_offline && m_deferred > 0) {
        status.note = SchedulerStatus::Note::OfflineDeferred;
        status.noteCount = m_deferred;
        status.noteAmount = {};
    }
    return status;
}

/// Never sleeps longer than Timing::longestTimer; re-arms only for an instant nearer than the one it waits for.
void TokenScheduler::arm()
{
    if (!m_started || m_firing)
        return;
    const Moment now = m_clock.now();
    Milliseconds wait = Timing::longestTimer;
    for (const DueHeap *heap : {&m_refreshes, &m_changes}) {
        if (const auto first = heap->earliest())
            wait = std::min(wait, std::max(first->at - now.wall, Milliseconds(0)));
    }
    wait = std::clamp(*m_nextHealthCheck - now.boot, Milliseconds(0), wait);
    announce();
    if (m_timer.isOwned() && now.boot + wait >= m_armedUntil)
        return;
    m_armedUntil = now.boot + wait;
    m_timer = m_clock.after(wait, [this] { wake(); });
}

void TokenScheduler::wake()
{
    m_timer.detach(); // it has fired
    const Moment now = m_clock.now();
    m_firing = true;
    if (m_noteUntil && now.boot >= *m_noteUntil) {
        m_note = SchedulerStatus::Note::None;
        m_noteCount = 0;
        m_noteAmount = {};
        m_noteUntil.reset();
    }
    const bool slept = now.boot - m_armedUntil > Timing::clockJumpNoticed;
    const Milliseconds jump = (now.wall - m_last.wall) - (now.boot - m_last.boot);
    m_last = now;
    if (std::chrono::abs(jump) > Timing::clockJumpNoticed)
        rebase(jump, now);
    fire(now, slept);
    if (now.boot >= *m_nextHealthCheck) {
        m_nextHealthCheck = now.boot + Timing::healthCheckEvery;
        Q_EMIT healthCheckDue();
    }
    m_firing = false;
    arm();
}

void TokenScheduler::rebase(Milliseconds jump, Moment now)
{
    // Turns in a burst were instants of the old clock.
    for (DueHeap::Key key = 0; key < m_items.size(); ++key) {
        if (m_items[key].staggered)
            m_refreshes.set(key, now.wall);
    }
    note(SchedulerStatus::Note::ClockJumped, 0, std::chrono::round<Seconds>(jump), now);
    qCInfo(lcEngine, "the clock jumped by %lld s; all plans are made again",
           static_cast<long long>(m_noteAmount.count()));
    Q_EMIT clockJumped(jump);
}

void TokenScheduler::fire(Moment now, bool slept)
{
    std::vector<DueHeap::Key> due;
    while (const auto entry = m_refreshes.takeDue(now.wall))
        due.push_back(entry->key);
    const int overdue = static_cast<int>(due.size());
    if (slept && overdue > 0) {
        note(SchedulerStatus::Note::Woke, overdue, {}, now);
        qCInfo(lcEngine, "woke up, %d overdue, staggered", overdue);
    } else if (overdue >= stormSize) {
        note(SchedulerStatus::Note::Storm, overdue, {}, now);
    }
    std::vector<SourceId> changed;
    while (const auto entry = m_changes.takeDue(now.wall))
        changed.push_back(m_items[entry->key].id);
    const std::vector<SourceId> refreshed = stagger(due, now);
    for (const SourceId &id : changed)
        Q_EMIT changeDue(id);
    for (const SourceId &id : refreshed)
        Q_EMIT refreshDue(id);
}

/// One of each host at once, the others one after the other, all within Timing::longestTimer. Nobody is put off twice.
std::vector<SourceId> TokenScheduler::stagger(const std::vector<DueHeap::Key> &due, Moment now)
{
    QHash<QString, int> perHost, seen;
    for (const DueHeap::Key key : due)
        ++perHost[m_items[key].host];
    std::vector<SourceId> turns;
    for (const DueHeap::Key key : due) {
        Item &item = m_items[key];
        const int place = item.host.isEmpty() || item.staggered ? 0 : seen[item.host]++;
        if (std::exchange(item.staggered, false))
            --m_staggered;
        if (place == 0) {
            turns.push_back(item.id);
            continue;
        }
        const Milliseconds longest = Timing::longestTimer;
        const Milliseconds spacing = std::min<Milliseconds>(Timing::overdueStagger, longest / perHost[item.host]);
        item.staggered = true;
        ++m_staggered;
        m_refreshes.set(key, now.wall + spacing * place);
    }
    return turns;
}

void TokenScheduler::note(SchedulerStatus::Note note, int count, Seconds amount, Moment now)
{
    m_note = note;
    m_noteCount = count;
    m_noteAmount = amount;
    m_noteUntil = now.boot + Timing::healthCheckEvery;
}

void TokenScheduler::count(const Item &item, int sign)
{
    m_staggered += item.staggered ? sign : 0;
    m_deferred += item.plan.deferred ? sign : 0;
    m_failing += item.plan.failing ? sign : 0;
}

void TokenScheduler::announce()
{
    const SchedulerStatus present = status();
    if (std::exchange(m_announced, present) != present)
        Q_EMIT statusChanged(present);
}

} // namespace tokenwatch
