// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of a source's row, cell by cell (ui/screens 2 to 4): pure functions of a snapshot and a viewpoint.
// Plurals: 1 has a sentence of its own and "%n …s" serves the rest, so that English needs no translation file.
#pragma once

#include "domain/status.h"
#include "texts/durations.h"
#include "texts/viewpoint.h"

namespace tokenwatch::texts {

/// "Fresh", "Refreshing…", "Expiring soon", "Locked keychain" …
[[nodiscard]] QString stateWord(SourceState state);
/// "lost", "blocked", "at risk", "fresh", "inactive": the words of the chips.
[[nodiscard]] QString severityWord(Severity severity);

/// Whether this row counts in seconds under 10 min even when it is not selected: needs-you and failing rows.
[[nodiscard]] bool countsInSeconds(const SourceStatus &status);
[[nodiscard]] Detail detailFor(const SourceStatus &status, bool selected);

/// Word and reason: "Failing" / "2 failures".
[[nodiscard]] TwoLines statusCell(const SourceStatus &status, const Viewpoint &view);
/// Countdown and length: "4 min 12 s" / "of 8 h". Without an expiry the first line says so and the second is empty.
[[nodiscard]] TwoLines expiresCell(const SourceStatus &status, const Viewpoint &view, bool selected = false);
/// "retry in 23 s" / "try 3 · 14:32:30".
[[nodiscard]] TwoLines nextRefreshCell(const SourceStatus &status, const Viewpoint &view);
/// "503 Unavailable" / "14:30:24 · 1.2 s".
[[nodiscard]] TwoLines lastResultCell(const SourceStatus &status, const Viewpoint &view);

/// When a text of this row (with `selected`, also of its Overview tab) next reads differently; none if never.
[[nodiscard]] std::optional<WallTime> nextTextChange(const SourceStatus &status, WallTime now, bool selected);

} // namespace tokenwatch::texts
