// SPDX-License-Identifier: GPL-3.0-or-later
// The ticks of a time axis: round local times, as many as fit, days by their name. Pure.
#pragma once

#include "models/lane.h"
#include "texts/viewpoint.h"

namespace tokenwatch {

struct AxisTick {
    WallTime at;
    QString label;      ///< "16:00", "Fri 13 Mar"
    bool isDay = false; ///< a midnight among times of day
    friend bool operator==(const AxisTick &, const AxisTick &) = default;
};

/// At most `most` of them, on whole local minutes, hours or days; a change to or from summer time moves none.
[[nodiscard]] std::vector<AxisTick> axisTicks(const LaneWindow &window, int most, const texts::Viewpoint &view);

} // namespace tokenwatch
