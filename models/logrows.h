// SPDX-License-Identifier: GPL-3.0-or-later
// The Log tab: what happened to one source, as sentences, from its attempts and from the lines of the program's log
// that are about it. Pure.
#pragma once

#include "domain/attempt.h"
#include "domain/logline.h"
#include "models/detailrows.h"
#include "texts/viewpoint.h"

namespace tokenwatch {

struct LogFilter {
    QString text; ///< case does not matter; empty: everything
    bool errorsOnly = false;
};

/// Newest first. `attempts` in any order; of `lines`, those about `source` that tell more than an attempt does.
[[nodiscard]] std::vector<DetailRow> logRows(std::vector<Attempt> attempts, const std::vector<LogLine> &lines,
                                             const QString &source, const LogFilter &filter,
                                             const texts::Viewpoint &view);

} // namespace tokenwatch
