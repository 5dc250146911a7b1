// SPDX-License-Identifier: GPL-3.0-or-later
// All that the Overview tab says about one source, as a value made from its snapshot. Pure; made anew when it ticks.
#pragma once

#include "models/look.h"
#include "texts/messages.h"

#include <QList>

namespace tokenwatch {

struct SourceDetail {
    struct Fact {
        QString label; ///< "Next refresh"
        QString value; ///< "in 42 min"
        QString extra; ///< shown in the secondary colour after a middle dot; may be empty
        friend bool operator==(const Fact &, const Fact &) = default;
    };

    SourceId id;
    QString title;    ///< display name
    QString subtitle; ///< host, or the name where there is none
    QString iconName;
    Family family = Family::Ok;
    texts::Message message; ///< empty: no box
    QString countdown;      ///< "expired 3 min ago"; with seconds under 10 min
    Emphasis countdownEmphasis = Emphasis::Plain;
    QString at; ///< "at 14:28:41"; empty without an expiry
    Bar bar;
    QString left;      ///< under the bar, at its left: "0 min left"; empty without an expiry
    QString lifetime;  ///< under the bar, at its right: "lifetime 1 h, from the exp claim"; empty without an expiry
    QList<Fact> facts; ///< next refresh, last success, rule, grant; then what is special (in use by, unsaved, refresh
                       ///< token ends)
    QString spoken;    ///< the countdown for screen readers
};

/// `programs`: how many are known to take its token.
[[nodiscard]] SourceDetail detailOf(const SourceStatus &status, const texts::Viewpoint &view, int programs = 0);

} // namespace tokenwatch
