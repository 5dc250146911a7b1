// SPDX-License-Identifier: GPL-3.0-or-later
// What the hosts that give tokens say of this computer's clock: the newest reading of each that does not contradict
// itself. Service thread; owned by TokenService.
#pragma once

#include "domain/clockreading.h"
#include "ports/httptransport.h"

#include <functional>
#include <map>
#include <optional>

namespace tokenwatch {

/// None where the answer names no time of its own: it has no Date, or was kept by a cache on the way (RFC 9111 5.1).
[[nodiscard]] std::optional<ClockReading> readClock(const QString &host, const HttpResponse &response, Moment asked,
                                                    Moment answered);

class ClockWatch
{
public:
    /// So many hosts are enough to judge one clock by; the one heard longest ago makes room.
    static constexpr std::size_t mostHosts = 100;
    /// A host that has just said that this clock is right and now says that it is wrong changed its own: a clock that
    /// is set is noticed, and forgetAll() called. It is believed when it has said nothing else for so long.
    static constexpr Seconds contradictionRests{60};

    explicit ClockWatch(std::function<void(const ClockStatus &)> told)
        : m_told(std::move(told))
    {}

    void note(const ClockReading &reading);
    /// This computer's clock was set: what was measured before holds no longer.
    void forgetAll();

private:
    struct Heard {
        ClockReading last;
        std::optional<ClockReading> right = {}; ///< the last that agreed with this clock

        [[nodiscard]] const ClockReading &believed() const;
    };

    void tell();

    const std::function<void(const ClockStatus &)> m_told;
    std::map<QString, Heard> m_readings;
};

} // namespace tokenwatch
