// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/systemclock.h"

#include "domain/timing.h"

#include <QPointer>
#include <QTimer>
#include <algorithm>
#include <ctime>

namespace tokenwatch {

namespace {

class Alarm final : public QTimer
{
public:
    Alarm(const SystemClock &clock, BootTime at, std::function<void()> then)
        : m_clock(clock)
        , m_at(at)
        , m_then(std::move(then))
    {
        setSingleShot(true);
        callOnTimeout(this, [this] { wake(); });
        wakeIn(m_at - m_clock.now().boot);
    }

private:
    void wake()
    {
        const Milliseconds left = m_at - m_clock.now().boot;
        if (left > Milliseconds(0))
            return wakeIn(left);
        deleteLater();
        m_then();
    }
    void wakeIn(Milliseconds left)
    {
        const Milliseconds wait = std::clamp<Milliseconds>(left, Milliseconds(0), Timing::longestTimer);
        setTimerType(wait < Seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer);
        start(wait);
    }

    const SystemClock &m_clock;
    const BootTime m_at;
    const std::function<void()> m_then;
};

} // namespace

Moment SystemClock::now() const
{
    timespec boot{};
    clock_gettime(CLOCK_BOOTTIME, &boot);
    const auto wall = std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    return {wall, BootTime(Milliseconds(boot.tv_sec * 1000LL + boot.tv_nsec / 1000000))};
}

Pending SystemClock::after(Milliseconds wait, std::function<void()> then)
{
    const QPointer<Alarm> alarm = new Alarm(*this, now().boot + wait, std::move(then));
    return Pending([alarm] {
        if (alarm) {
            alarm->stop();
            alarm->deleteLater();
        }
    });
}

} // namespace tokenwatch
