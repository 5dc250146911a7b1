// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history.h"

#include "domain/verdict.h"

#include <algorithm>

namespace tokenwatch {

namespace {

std::int64_t hourOf(WallTime instant)
{
    return std::chrono::floor<std::chrono::hours>(instant).time_since_epoch().count();
}

/// The cells as a window that ends with `newest`, moved so that it ends with `wanted`.
History::Cells moved(const History::Cells &cells, std::int64_t newest, std::int64_t wanted)
{
    History::Cells result{};
    for (int i = 0; i < History::hours; ++i) {
        const std::int64_t from = i + (wanted - newest);
        if (from >= 0 && from < History::hours)
            result[static_cast<size_t>(i)] = cells[static_cast<size_t>(from)];
    }
    return result;
}

} // namespace

void History::note(const Attempt &attempt)
{
    // A locked keychain, no network, a missing credential: nothing was sent, so nothing failed.
    if (attempt.verdict == Verdict::Abandoned || (attempt.error && isStateNotOutcome(attempt.error->kind)))
        return;
    const std::int64_t hour = hourOf(attempt.at);
    if (hour > m_newestHour) {
        m_cells = moved(m_cells, m_newestHour, hour);
        m_newestHour = hour;
    }
    const std::int64_t position = hours - 1 - (m_newestHour - hour);
    if (position < 0)
        return;
    const HistoryCell seen = attempt.verdict == Verdict::Refreshed ? HistoryCell::Ok : HistoryCell::Failed;
    HistoryCell &cell = m_cells[static_cast<size_t>(position)];
    cell = std::max(cell, seen);
}

History::Cells History::cellsAt(WallTime now) const
{
    return moved(m_cells, m_newestHour, hourOf(now));
}

} // namespace tokenwatch
