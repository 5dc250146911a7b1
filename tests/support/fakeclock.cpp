// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fakeclock.h"

#include <map>
#include <utility>

namespace tokenwatch {

struct FakeClock::Timers {
    /// Timers due at the same instant fire in the order they were made.
    using Key = std::pair<BootTime, quint64>;
    std::map<Key, std::function<void()>> waiting;
    quint64 made = 0;
};

FakeClock::FakeClock()
    : m_timers(std::make_shared<Timers>())
{
    using namespace std::chrono;
    m_now.wall = sys_days(year(2026) / November / 21) + hours(12);
    m_now.boot = BootTime(hours(1));
}

FakeClock::~FakeClock() = default;

Moment FakeClock::now() const
{
    return m_now;
}

Pending FakeClock::after(Milliseconds wait, std::function<void()> then)
{
    const Timers::Key key(m_now.boot + std::max(wait, Milliseconds(0)), m_timers->made++);
    m_timers->waiting.emplace(key, std::move(then));
    return Pending([timers = std::weak_ptr(m_timers), key] {
        if (const auto alive = timers.lock())
            alive->waiting.erase(key);
    });
}

void FakeClock::advance(Milliseconds span)
{
    const BootTime until = m_now.boot + span;
    const auto moveTo = [this](BootTime instant) {
        // A callback may have advanced further already; time never runs back.
        const Milliseconds step = std::max(instant - m_now.boot, Milliseconds(0));
        m_now.boot += step;
        m_now.wall += step;
    };
    // Timers that make themselves due again at once would fire for ever.
    for (int fired = 0; !m_timers->waiting.empty() && m_timers->waiting.begin()->first.first <= until; ++fired) {
        if (fired > 1'000'000)
            qFatal("FakeClock: a timer re-arms itself without waiting");
        auto due = m_timers->waiting.extract(m_timers->waiting.begin());
        moveTo(due.key().first);
        due.mapped()();
    }
    moveTo(until);
}

void FakeClock::jumpWall(Milliseconds span)
{
    m_now.wall += span;
}

void FakeClock::suspend(Milliseconds span)
{
    m_now.boot += span;
    m_now.wall += span;
}

std::size_t FakeClock::timers() const
{
    return m_timers->waiting.size();
}

std::optional<Milliseconds> FakeClock::untilNextTimer() const
{
    if (m_timers->waiting.empty())
        return std::nullopt;
    return m_timers->waiting.begin()->first.first - m_now.boot;
}

} // namespace tokenwatch
