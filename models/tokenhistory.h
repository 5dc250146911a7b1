// SPDX-License-Identifier: GPL-3.0-or-later
// What the attempts of a source tell about a stretch of the past: how much of it a token covered, how close it came to
// having none, what failed and how long answers took. Pure functions of attempts, a snapshot and two instants.
#pragma once

#include "domain/status.h"

namespace tokenwatch {

struct ChartPoint {
    WallTime at;
    double value = 0; ///< milliseconds
    friend bool operator==(const ChartPoint &, const ChartPoint &) = default;
};

/// From the first failure in a row to the success that ended it.
struct Incident {
    WallTime from;
    std::optional<WallTime> to; ///< none: it goes on
    int tries = 0;              ///< failed ones
    Attempt last;               ///< the last of them
    Milliseconds uncovered{0};  ///< without a valid token meanwhile
    friend bool operator==(const Incident &, const Incident &) = default;
};

struct TokenHistory {
    WallTime from, to;             ///< what it speaks of: nothing is known of the time before the first attempt
    bool isShorter = false;        ///< than asked for
    std::optional<double> covered; ///< share of that time, 0 to 1; none: nothing is known
    int succeeded = 0, failed = 0; ///< attempts; abandoned ones do not count
    std::optional<Milliseconds> closestCall; ///< least time left when a new token came; 0: it came too late
    std::vector<ChartPoint> timeLeft;        ///< a sawtooth; 0 while there was no token
    std::vector<WallTime> failures;
    std::vector<ChartPoint> answers;      ///< how long the successful ones took
    std::optional<Milliseconds> answer95; ///< 95 % of them took no longer
    std::vector<Incident> incidents;      ///< the newest first
    bool hasEndlessToken = false;         ///< some token of that time does not expire
};

/// `attempts` in any order; those before `from` tell what was there at its beginning. At most `mostPoints` in each list
/// of points, extremes kept.
[[nodiscard]] TokenHistory historyOf(std::vector<Attempt> attempts, const SourceStatus &status, WallTime from,
                                     WallTime to, size_t mostPoints = 2000);

/// The same course in at most `most` points: of each stretch its first, lowest, highest and last.
[[nodiscard]] std::vector<ChartPoint> decimated(const std::vector<ChartPoint> &points, size_t most);

/// With a header line, oldest first, instants in UTC, spans in seconds (RFC 4180). No cell begins a formula.
[[nodiscard]] QByteArray attemptsCsv(std::vector<Attempt> attempts);

} // namespace tokenwatch
