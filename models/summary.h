// SPDX-License-Identifier: GPL-3.0-or-later
// The summary strip: what needs me, and until when am I covered? A pure function of all snapshots.
#pragma once

#include "domain/status.h"
#include "models/look.h"
#include "texts/viewpoint.h"

#include <array>
#include <span>

namespace tokenwatch {

/// A sentence with one stretch of it in bold; the words come from translations and from names, so it is plain text.
struct BoldText {
    QString text;
    qsizetype boldStart = 0;
    qsizetype boldLength = 0;
    /// Escaped, with <b> around the bold stretch.
    [[nodiscard]] QString html() const;
};

struct Summary {
    static constexpr int severities = 5;

    int total = 0;
    int needsYou = 0;
    std::array<int, severities> counts{}; ///< by Severity
    QString headline;                     ///< "3 of 13 sources need you", "All 13 sources are fine", "No sources yet"
    BoldText nextLoss; ///< "Next loss of cover: Partner portal in 4 min 12 s, at 14:36"; empty without sources
    std::optional<SourceId> nextLossSource;
    std::optional<WallTime> nextLossAt; ///< for the ticker
    /// S5-27: the most urgent of all, in as many words as there is room for; empty while nothing is wrong.
    struct Warning {
        QString sentence; ///< whole: what, why, what to do
        QString brief;    ///< "Partner portal: This token ends in 4 min and can’t be refreshed"
        QString name;     ///< of the source alone
        QString iconName;
        Family family = Family::Ok;
        [[nodiscard]] bool isEmpty() const { return sentence.isEmpty(); }
        friend bool operator==(const Warning &, const Warning &) = default;
    };
    Warning warning;
    int warnings = 0; ///< how many sources have one

    [[nodiscard]] int count(Severity severity) const { return counts[static_cast<size_t>(severity)]; }
};

/// What of all snapshots the strip is made of, so that a tick does not go through thousands of them again.
struct Standing {
    int total = 0;
    int needsYou = 0;
    int warnings = 0;
    std::array<int, Summary::severities> counts{}; ///< by Severity
    std::optional<size_t> worst;                   ///< which of them has the most urgent warning
    std::optional<size_t> next;                    ///< which of them loses its cover next
    std::optional<WallTime> holdsUntil;            ///< then another one is next; none: until a snapshot changes
};

[[nodiscard]] Standing standingOf(std::span<const SourceStatus> statuses, WallTime now);
/// `statuses` are those that the standing was made of.
[[nodiscard]] Summary summarise(const Standing &standing, std::span<const SourceStatus> statuses,
                                const texts::Viewpoint &view);
[[nodiscard]] Summary summarise(std::span<const SourceStatus> statuses, const texts::Viewpoint &view);

} // namespace tokenwatch
