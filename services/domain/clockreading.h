// SPDX-License-Identifier: GPL-3.0-or-later
// This computer's clock against others, as far as answers tell: what one Date header says and how sure that is, and
// what all hosts together say of this clock. Pure; any thread.
#pragma once

#include "domain/time.h"

#include <QString>
#include <vector>

namespace tokenwatch {

/// What the Date of one answer tells (RFC 9110 6.6.1): whole seconds, taken somewhere between request and answer.
struct ClockReading {
    QString host;
    Milliseconds ahead{0};  ///< of this clock; negative: it is behind
    Milliseconds within{0}; ///< the true difference is no farther than this from `ahead`
    WallTime at;            ///< of the answer, by this clock
    friend bool operator==(const ClockReading &, const ClockReading &) = default;

    /// Apart by more than Timing::clockTolerated, whatever the reading leaves open.
    [[nodiscard]] bool isOff() const;
};

/// `date` as the host said it, asked and answered by this clock.
[[nodiscard]] ClockReading clockReading(const QString &host, WallTime date, Moment asked, Moment answered);

/// What is known of this computer's clock.
struct ClockStatus {
    std::optional<ClockReading> reading; ///< of the host that speaks for the others; none: nothing was measured
    bool isOff = false;                  ///< more hosts say that this clock is wrong than say that it is right
    friend bool operator==(const ClockStatus &, const ClockStatus &) = default;
};

/// `readings` are one for each host, the newest. This computer itself says nothing of its own clock by agreeing with
/// it. Where hosts contradict each other, the most of one mind are believed, and this clock in doubt.
[[nodiscard]] ClockStatus judgeClock(const std::vector<ClockReading> &readings);

} // namespace tokenwatch
