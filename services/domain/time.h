// SPDX-License-Identifier: GPL-3.0-or-later
// The two clocks of the program as types, so that they cannot be mixed up.
// The wall clock decides expiry, the boot clock (it goes on during suspend) measures waiting.
// Only ports/clock.h reads either; everything else is given a Moment.
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>
#include <optional>

namespace tokenwatch {

using Milliseconds = std::chrono::milliseconds;
using Seconds = std::chrono::seconds;

/// An instant of the wall clock, UTC, in milliseconds since 1970.
using WallTime = std::chrono::sys_time<Milliseconds>;

/// The clock that counts from boot and does not stop in suspend. Never read directly.
struct BootClock {
    using duration = Milliseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<BootClock, duration>;
    static constexpr bool is_steady = true;
};
using BootTime = BootClock::time_point;

/// Both clocks, read at once.
struct Moment {
    WallTime wall;
    BootTime boot;
    friend bool operator==(const Moment &, const Moment &) = default;
};

[[nodiscard]] inline QDateTime toDateTime(WallTime instant)
{
    return QDateTime::fromMSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

[[nodiscard]] inline WallTime toWallTime(const QDateTime &instant)
{
    return WallTime(Milliseconds(instant.toMSecsSinceEpoch()));
}

/// RFC 3339 in UTC with milliseconds only when there are any: "2026-11-21T01:45:00Z".
[[nodiscard]] QString toRfc3339(WallTime instant);

/// Reads RFC 3339; nothing for anything else.
[[nodiscard]] std::optional<WallTime> fromRfc3339(const QString &text);

} // namespace tokenwatch
