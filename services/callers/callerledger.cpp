// SPDX-License-Identifier: GPL-3.0-or-later
#include "callers/callerledger.h"

#include "log/categories.h"

#include <algorithm>

namespace tokenwatch {

CallerUse CallerLedger::useOf(const Place &place, const Count &count)
{
    return {place.caller, place.source, place.door, count.first, count.last, count.times, count.pid};
}

CallerLedger::Count &CallerLedger::countAt(const Place &place)
{
    const qsizetype before = m_counts.size();
    Count &count = m_counts[place];
    if (m_counts.size() > before)
        m_places.insert(place.source, place);
    return count;
}

void CallerLedger::adopt(const std::vector<CallerUse> &uses)
{
    const WallTime oldest = m_clock.now().wall - keptFor;
    for (const CallerUse &use : uses) {
        if (use.last < oldest) {
            m_forgotten.push_back(use);
            continue;
        }
        Count &count = countAt({use.caller, use.source, use.door});
        count.first = use.first;
        count.last = std::max(count.last, use.last);
        count.pid = count.pid != 0 ? count.pid : use.pid;
        count.isWritten = count.times == 0;
        count.times += use.times;
    }
    makeRoom();
}

void CallerLedger::note(const Caller &caller, qint64 pid, const SourceId &source, CallerDoor door)
{
    const WallTime now = m_clock.now().wall;
    const Place place{caller, source, door};
    Count &count = countAt(place);
    if (count.times++ == 0)
        count.first = now;
    count.last = std::max(count.last, now); // somebody may have set the clock back
    count.pid = pid;
    if (count.times == 1 || count.isWritten) {
        count.isWritten = false;
        m_unwritten.push_back(place);
        if (m_counts.size() > static_cast<qsizetype>(most))
            makeRoom();
    }
    if (m_isArmed || !m_store)
        return;
    m_isArmed = true;
    m_timer = m_clock.after(writtenAfter, [this] {
        m_isArmed = false;
        write([](const Expected<> &written) {
            if (!written)
                qCWarning(lcStorage, "the uses of tokens could not be written down: %s",
                          wireName(written.error().kind).constData());
        });
    });
}

std::vector<CallerUse> CallerLedger::uses(const std::optional<SourceId> &source) const
{
    std::vector<CallerUse> found;
    if (source) {
        for (auto [place, end] = m_places.equal_range(*source); place != end; ++place)
            found.push_back(useOf(*place, *m_counts.constFind(*place)));
    } else {
        for (auto row = m_counts.cbegin(); row != m_counts.cend(); ++row)
            found.push_back(useOf(row.key(), row.value()));
    }
    std::sort(found.begin(), found.end(), [](const CallerUse &a, const CallerUse &b) { return a.last > b.last; });
    return found;
}

void CallerLedger::write(Then<> then)
{
    std::vector<CallerUse> changed;
    for (const Place &place : std::exchange(m_unwritten, {})) {
        const auto row = m_counts.find(place);
        if (row == m_counts.end() || row->isWritten)
            continue;
        row->isWritten = true;
        changed.push_back(useOf(place, *row));
    }
    const std::vector<CallerUse> forgotten = std::exchange(m_forgotten, {});
    if (!m_store || (changed.empty() && forgotten.empty()))
        return then({});
    // A failed write is not repeated by itself: the next use of a row writes it whole.
    m_store->saveUses(changed, forgotten, std::move(then));
}

void CallerLedger::makeRoom()
{
    if (m_counts.size() <= static_cast<qsizetype>(most))
        return;
    std::vector<WallTime> lasts;
    for (const Count &count : std::as_const(m_counts))
        lasts.push_back(count.last);
    const auto border = lasts.begin() + static_cast<std::ptrdiff_t>(lasts.size() - most + most / 10);
    std::nth_element(lasts.begin(), border, lasts.end());
    // By number too, since all may have been used at the same instant.
    auto toGo = border - lasts.begin();
    m_counts.removeIf([&](decltype(m_counts)::iterator row) {
        if (toGo == 0 || row->last > *border)
            return false;
        m_forgotten.push_back(useOf(row.key(), row.value()));
        --toGo;
        return true;
    });
    // Anew: to take them out one by one, a source that very many took from would be searched for each.
    m_places.clear();
    for (auto row = m_counts.cbegin(); row != m_counts.cend(); ++row)
        m_places.insert(row.key().source, row.key());
}

} // namespace tokenwatch
