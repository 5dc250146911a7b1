// SPDX-License-Identifier: GPL-3.0-or-later
// When does something visible next read differently? The one timer of a window is armed for that instant, and not at
// all when there is none (ui/screens 4). Pure; the view says what is visible.
#pragma once

#include "domain/status.h"

#include <span>

namespace tokenwatch {

struct VisibleRow {
    const SourceStatus *status = nullptr;
    bool selected = false; ///< counts in seconds under 10 min, and is shown in the detail pane
};

/// `nextLossAt` is Summary::nextLossAt where the strip is visible. Seconds only while a text shows seconds.
/// Always later than `now`.
[[nodiscard]] std::optional<WallTime> nextVisibleChange(std::span<const VisibleRow> rows,
                                                        std::optional<WallTime> nextLossAt, WallTime now);

} // namespace tokenwatch
