// SPDX-License-Identifier: GPL-3.0-or-later
// What one lane of the timeline shows between two instants: stretches with and without a token, and what happens when.
// A pure function of a snapshot, of its forecast and of the window that is looked through; words are in
// models/forecasttexts.h.
#pragma once

#include "models/forecast.h"

namespace tokenwatch {

/// What is looked at: two instants, and how far apart refreshes must be to be told apart.
struct LaneWindow {
    WallTime from, to;
    Milliseconds closest{0};
    friend bool operator==(const LaneWindow &, const LaneWindow &) = default;

    [[nodiscard]] bool holds(WallTime at) const { return at >= from && at < to; }
};

enum class SpanKind {
    InHand,    ///< the present token, or one before it
    Planned,   ///< covered by planned refreshes
    Uncovered, ///< no valid token
    Nothing,   ///< nobody wants one
};

struct LaneSpan {
    SpanKind kind = SpanKind::Nothing;
    WallTime from, to; ///< inside the window
    Family family = Family::Ok;
    std::optional<Milliseconds> rhythm; ///< Planned: the refreshes are too close to be drawn one by one
    friend bool operator==(const LaneSpan &, const LaneSpan &) = default;
};

enum class LaneMark {
    Refresh,          ///< planned
    Retry,            ///< after a failure
    RefreshTokenEnds, ///< somebody must sign in before
    CoverEnds,        ///< the last token ends
};

struct LaneEvent {
    LaneMark mark = LaneMark::Refresh;
    WallTime at;
    friend bool operator==(const LaneEvent &, const LaneEvent &) = default;
};

struct Lane {
    std::vector<LaneSpan> spans;   ///< in order, without gaps between them where anything is known
    std::vector<LaneEvent> events; ///< in order, all inside the window
    friend bool operator==(const Lane &, const Lane &) = default;
};

[[nodiscard]] Lane laneOf(const SourceStatus &status, const Cover &cover, const LaneWindow &window, WallTime now);

} // namespace tokenwatch
