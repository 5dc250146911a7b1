// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in two sentences and one curve: who loses its token next, and what happens if nobody touches anything
// until tomorrow at nine. A pure function of all forecasts.
#pragma once

#include "models/forecast.h"
#include "texts/viewpoint.h"

#include <QSet>
#include <span>

namespace tokenwatch {

struct CoveredSource {
    const SourceStatus *status = nullptr;
    const Cover *cover = nullptr;
};

/// From `at` on so many active sources are without a token.
struct LossStep {
    WallTime at;
    int without = 0;
    friend bool operator==(const LossStep &, const LossStep &) = default;
};

struct ForecastSummary {
    QString headline;      ///< "Partner portal is next to lose its token, at 14:36"
    QString walkAwayHtml;  ///< "Walk away until tomorrow 09:00 and <b>5 of 11</b> active sources …"; empty: no source
    QString walkAwayBrief; ///< the same in few words, for where space is short
    QString walkAwayHint;  ///< what of it is not certain; may be empty
    WallTime walkAwayUntil;
    int active = 0;
    int without = 0;             ///< of them, without a token at walkAwayUntil
    std::vector<LossStep> steps; ///< in order; the first may lie in the far past
    std::optional<WallTime> nextLossAt;
};

/// The next nine o'clock in the morning that is at least some hours away.
[[nodiscard]] WallTime walkAwayFrom(WallTime now, const QTimeZone &zone);

[[nodiscard]] ForecastSummary summariseForecast(std::span<const CoveredSource> sources, const texts::Viewpoint &view);

/// Which of them are active, and without a token at that instant.
[[nodiscard]] QSet<SourceId> sourcesWithoutToken(std::span<const CoveredSource> sources, WallTime at);

/// How many are without a token at that instant.
[[nodiscard]] int withoutTokenAt(std::span<const LossStep> steps, WallTime at);

} // namespace tokenwatch
