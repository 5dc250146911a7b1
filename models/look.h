// SPDX-License-Identifier: GPL-3.0-or-later
// How a status looks, apart from its words: family of colours, icon, emphasis, the countdown bar (ui/screens 2, 3).
// Pure values; the delegate maps a Family to colours of the theme.
#pragma once

#include "domain/status.h"

namespace tokenwatch {

enum class Family { Ok, Warn, Crit, Act, Off };

enum class Emphasis {
    Plain,    ///< text colour
    Muted,    ///< secondary colour
    Bold,     ///< text colour, bold: the name of a source in trouble
    Coloured, ///< the family's text colour, bold
};

enum class BarStyle {
    None,        ///< no bar at all: no token, or no expiry
    Solid,       ///< fill = share of the lifetime left
    Hatched,     ///< valid, but not being refreshed
    DashedEmpty, ///< expired
};

/// The countdown bar, as instants: whoever paints it knows the time.
struct Bar {
    BarStyle style = BarStyle::None;
    bool assumedLifetime = false; ///< dashed track: the lifetime is a guess
    std::optional<WallTime> issuedAt, expiresAt;
    std::optional<WallTime> mark; ///< the refresh point, inside the lifetime; none: no mark

    /// Share of the lifetime left, 0 to 1; 0 unless Solid or Hatched.
    [[nodiscard]] double fillAt(WallTime now) const;
    /// Where the mark stands as share of the lifetime left at that instant, 0 to 1.
    [[nodiscard]] std::optional<double> markPosition() const;
    friend bool operator==(const Bar &, const Bar &) = default;
};

[[nodiscard]] Family familyOf(const SourceStatus &status);

/// The file in resources/icons, without ".svg": "fresh", "refreshing" (recovering too), "expiring", "failing",
/// "expired", "paused", "cleared", "key" (no credentials), "locked", "offline".
[[nodiscard]] QString iconName(SourceState state);

/// The icon that stands for a severity on its chip: the one of its commonest state.
[[nodiscard]] QString iconName(Severity severity);

[[nodiscard]] Bar barOf(const SourceStatus &status);

} // namespace tokenwatch
