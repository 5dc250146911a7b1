// SPDX-License-Identifier: GPL-3.0-or-later
// A TokenHistory in words: the three figures above the charts, the charts for screen readers, the table of incidents.
// Pure.
#pragma once

#include "models/detailrows.h"
#include "models/history.h"
#include "models/tokenhistory.h"
#include "texts/viewpoint.h"

namespace tokenwatch {

struct HistoryFigure {
    QString label;               ///< "Covered"
    QString value;               ///< "99.8 %"
    QString remark;              ///< "of the last 24 h"; may be empty
    Family family = Family::Off; ///< Off: nothing is wrong
};

struct HistoryFigures {
    HistoryFigure covered, refreshes, closest;
};

[[nodiscard]] HistoryFigures figuresOf(const TokenHistory &history, const texts::Viewpoint &view);

/// One row for each incident, the newest first.
[[nodiscard]] std::vector<DetailRow> incidentRows(const TokenHistory &history, const texts::Viewpoint &view);

/// What the chart of the time left, and that of the answer times, show, as sentences.
[[nodiscard]] QString spokenTimeLeft(const TokenHistory &history, const texts::Viewpoint &view);
[[nodiscard]] QString spokenAnswers(const TokenHistory &history, const texts::Viewpoint &view);

/// One of the 24 cells of the table, with the hour it stands for; 0 hours ago is the present one.
[[nodiscard]] QString historyHourText(HistoryCell cell, int hoursAgo, const texts::Viewpoint &view);

/// Round values for the ticks of an axis of spans from 0 to `most`, at most five, the last one not below `most`.
[[nodiscard]] std::vector<Milliseconds> spanTicks(Milliseconds most);

} // namespace tokenwatch
