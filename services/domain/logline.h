// SPDX-License-Identifier: GPL-3.0-or-later
// A line of the log as the window shows it: redacted before it gets here. Values; any thread.
#pragma once

#include "domain/time.h"

#include <QString>

namespace tokenwatch {

struct LogLine {
    enum class Level { Error, Warning, Info, Debug };
    quint64 number = 0; ///< rises by one; a gap means that lines are gone
    WallTime at;
    Level level = Level::Info;
    QString source; ///< the name of the source that it is about; empty: of none
    QString text;   ///< without that name
    friend bool operator==(const LogLine &, const LogLine &) = default;
};

} // namespace tokenwatch
