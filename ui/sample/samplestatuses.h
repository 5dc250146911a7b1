// SPDX-License-Identifier: GPL-3.0-or-later
// The invented sources of SampleAgent, as snapshots. Pure.
#pragma once

#include "domain/status.h"

namespace tokenwatch {

/// `hours`, `minutes`, `seconds` of the sample's day, 21 November 2026, UTC.
[[nodiscard]] WallTime sampleTime(int hours, int minutes, int seconds = 0);

[[nodiscard]] std::vector<SourceStatus> everydaySample();
[[nodiscard]] std::vector<SourceStatus> statesSample();
/// What happened to a source of either sample in its last 24 hours, newest first.
[[nodiscard]] std::vector<Attempt> sampleAttempts(const SourceStatus &status);

} // namespace tokenwatch
