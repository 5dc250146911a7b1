// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that moves only when a test moves it. Owned by the test; Pendings may outlive it.
// Starts at 2026-11-21T12:00:00Z. Timers wait on the boot clock, as the true clock's do.
#pragma once

#include "ports/clock.h"

#include <memory>

namespace tokenwatch {

class FakeClock final : public Clock
{
public:
    FakeClock();
    ~FakeClock() override;

    [[nodiscard]] Moment now() const override;
    Pending after(Milliseconds wait, std::function<void()> then) override;

    /// Both clocks move on together; timers fire in the order they are due, each at its own instant, those included
    /// that are made while others fire. advance() without time fires what is due now.
    void advance(Milliseconds span = Milliseconds(0));
    /// Somebody set the clock: only the wall clock moves, forth or back, and no timer fires.
    void jumpWall(Milliseconds span);
    /// The machine slept: both clocks moved, and timers that fell due meanwhile fire at the next advance().
    void suspend(Milliseconds span);

    /// Timers armed and not fired or cancelled.
    [[nodiscard]] std::size_t timers() const;
    /// Until the next timer; none without timers. Negative after suspend(), when one is overdue.
    [[nodiscard]] std::optional<Milliseconds> untilNextTimer() const;

private:
    struct Timers;
    Moment m_now;
    std::shared_ptr<Timers> m_timers;
};

} // namespace tokenwatch
