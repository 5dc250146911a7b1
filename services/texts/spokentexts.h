// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of a source's row as screen readers say them (ui/screens 15): whole, without abbreviations. Pure.
#pragma once

#include "domain/status.h"
#include "texts/viewpoint.h"

namespace tokenwatch::texts {

/// "Failing, 2 failures"
[[nodiscard]] QString spokenStatus(const SourceStatus &status, const Viewpoint &view);
/// "Partner portal, portal.partner.example"
[[nodiscard]] QString spokenSource(const SourceStatus &status);
/// "4 minutes 12 seconds left of 8 hours"
[[nodiscard]] QString spokenExpiry(const SourceStatus &status, const Viewpoint &view);
/// "retry in 23 seconds, try 3"
[[nodiscard]] QString spokenNextRefresh(const SourceStatus &status, const Viewpoint &view);
/// "503 Unavailable, 14:30:24, 1.2 s"
[[nodiscard]] QString spokenLastResult(const SourceStatus &status, const Viewpoint &view);
/// "in the last 24 hours: 21 hours with refreshes, 1 hour with failures"; "no attempt in the last 24 hours"
[[nodiscard]] QString spokenHistory(int hoursOk, int hoursFailed);
/// Said once when the severity of a source changes: "Partner portal: Failing, 2 failures".
[[nodiscard]] QString spokenChange(const SourceStatus &status, const Viewpoint &view);

} // namespace tokenwatch::texts
