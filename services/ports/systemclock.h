// SPDX-License-Identifier: GPL-3.0-or-later
// The true clock. Timers are armed for at most Timing::longestTimer and re-read the boot clock on waking, so that
// suspend is noticed; QTimer's own limit of 24.8 days is never reached.
#pragma once

#include "ports/clock.h"

namespace tokenwatch {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] Moment now() const override;
    Pending after(Milliseconds wait, std::function<void()> then) override;
};

} // namespace tokenwatch
