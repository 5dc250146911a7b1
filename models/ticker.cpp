// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ticker.h"

#include "texts/durations.h"
#include "texts/statustexts.h"

#include <algorithm>

namespace tokenwatch {

std::optional<WallTime> nextVisibleChange(std::span<const VisibleRow> rows, std::optional<WallTime> nextLossAt,
                                          WallTime now)
{
    std::optional<WallTime> next;
    const auto consider = [&](std::optional<WallTime> at) {
        if (at)
            next = next ? std::min(*next, *at) : at;
    };
    for (const VisibleRow &row : rows) {
        consider(texts::nextTextChange(*row.status, now, row.selected));
        // The cells of the last 24 hours move by one at each full hour.
        if (row.status->lastAttempt)
            consider(std::chrono::floor<std::chrono::hours>(now) + std::chrono::hours(1));
    }
    if (nextLossAt && *nextLossAt > now)
        consider(now + texts::nextChange(*nextLossAt - now, texts::Detail::Seconds));
    return next;
}

} // namespace tokenwatch
