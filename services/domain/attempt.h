// SPDX-License-Identifier: GPL-3.0-or-later
// One try to refresh, as history: what happened, never with what.
#pragma once

#include "domain/clockreading.h"
#include "domain/error.h"
#include "domain/verdict.h"

namespace tokenwatch {

struct Attempt {
    WallTime at; ///< when it began
    Verdict verdict = Verdict::Abandoned;
    int httpStatus = 0; ///< 0: no HTTP answer
    std::optional<Error> error;
    Milliseconds latency{0};
    std::optional<Milliseconds> newLifetime; ///< of the token received
    bool automatic = true;                   ///< by the scheduler, not by a person or a program
    // What went over the wire last, redacted and capped; of the latest attempt only, never stored.
    QString request = {};                   ///< "POST https://idp.example/token", without its query
    QString answer = {};                    ///< the body; empty: none came
    std::optional<ClockReading> clock = {}; ///< this clock against that of whoever answered
    friend bool operator==(const Attempt &, const Attempt &) = default;
};

} // namespace tokenwatch
