// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the timeline: until when a source is covered, what stands inside its lane, what happens when, and all of
// it to be read aloud. Pure functions of a snapshot, its forecast and a viewpoint; plain text, translated.
#pragma once

#include "models/lane.h"
#include "texts/viewpoint.h"

#include <QStringList>

namespace tokenwatch {

/// "14:36" on the day of the viewpoint, "Fri 07:14" in the six days after it, else a date: "2 Apr".
[[nodiscard]] QString forecastTime(WallTime at, const texts::Viewpoint &view);

/// "14:54, or later" / "if a retry works".
[[nodiscard]] texts::TwoLines coverCell(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view);
/// After which instant coverCell() next reads differently by itself; none: never.
[[nodiscard]] std::optional<WallTime> nextCoverChange(const Cover &cover, WallTime now);

/// Under the name of a source: "Failing · 2 failures", "Fresh".
[[nodiscard]] QString stateLine(const SourceStatus &status, const texts::Viewpoint &view);

/// What stands inside the stretch without a token, longest first; empty: nothing.
[[nodiscard]] QStringList gapWords(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view);
/// "refresh every 4 min".
[[nodiscard]] QString rhythmWords(Milliseconds rhythm);

/// What a tool tip says: when and whose, what happens, what to do about it (may be empty).
struct EventWords {
    QString title;  ///< "Directory reader · Fri 06:12"
    QString what;   ///< "The refresh token ends here. The last access token then runs out at 07:14."
    QString advice; ///< "Sign in before 06:12 to stay covered."
};
[[nodiscard]] EventWords eventWords(const SourceStatus &status, const Cover &cover, const LaneEvent &event,
                                    const texts::Viewpoint &view);
/// For a stretch of a lane.
[[nodiscard]] EventWords spanWords(const SourceStatus &status, const Cover &cover, const LaneSpan &span,
                                   const texts::Viewpoint &view);

/// The event as one line to be read aloud.
[[nodiscard]] QString spokenEvent(const SourceStatus &status, const Cover &cover, const LaneEvent &event,
                                  const texts::Viewpoint &view);
/// The column "Covered until", and the whole lane, to be read aloud.
[[nodiscard]] QString spokenCover(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view);
[[nodiscard]] QString spokenLane(const SourceStatus &status, const Cover &cover, const texts::Viewpoint &view);

} // namespace tokenwatch
