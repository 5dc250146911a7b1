// SPDX-License-Identifier: GPL-3.0-or-later
// The only door to time: reading both clocks, and waiting. Lives on its owner's thread.
#pragma once

#include "domain/pending.h"
#include "domain/time.h"

namespace tokenwatch {

class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Moment now() const = 0;

    /// Calls back once, not before `wait` has passed; destroying the Pending stops it.
    virtual Pending after(Milliseconds wait, std::function<void()> then) = 0;
};

} // namespace tokenwatch
