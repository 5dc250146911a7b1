// SPDX-License-Identifier: GPL-3.0-or-later
// From where a text is read: when, in which time zone and language, and what else is going on.
// A value, passed in, so that texts are pure and tests are fixed.
#pragma once

#include "domain/time.h"

#include <QLocale>
#include <QString>
#include <QTimeZone>

namespace tokenwatch::texts {

struct Viewpoint {
    WallTime now;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QLocale locale;
    int waitingForVault = 0; ///< sources whose state is Locked: "8 sources wait"
};

/// The two lines of a table cell; the second may be empty.
struct TwoLines {
    QString first, second;
    friend bool operator==(const TwoLines &, const TwoLines &) = default;
};

/// "14:34" on the day of the viewpoint, "22 Nov 2026, 14:34" on any other (in the locale's short forms).
[[nodiscard]] QString clockTime(WallTime instant, const Viewpoint &view);
/// The same with seconds: "14:34:48".
[[nodiscard]] QString exactTime(WallTime instant, const Viewpoint &view);
/// For narrow cells: exactTime() today, "12 Nov, 19:30" on another day of this year, else with its year.
[[nodiscard]] QString briefTime(WallTime instant, const Viewpoint &view);

} // namespace tokenwatch::texts
