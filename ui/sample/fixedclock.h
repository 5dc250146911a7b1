// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that stands still, for pictures that are the same each time. Nothing that waits on it ever happens.
#pragma once

#include "ports/clock.h"

namespace tokenwatch {

class FixedClock final : public Clock
{
public:
    explicit FixedClock(WallTime instant)
        : m_instant(instant)
    {}
    [[nodiscard]] Moment now() const override { return {m_instant, BootTime(std::chrono::hours(1))}; }
    Pending after(Milliseconds, std::function<void()>) override { return {}; }

private:
    WallTime m_instant;
};

} // namespace tokenwatch
