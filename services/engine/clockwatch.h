// SPDX-License-Identifier: GPL-3.0-or-later
// What the hosts that give tokens say of this computer's clock: the newest reading of each. Service thread; owned by
// TokenService.
#pragma once

#include "domain/clockreading.h"
#include "ports/httptransport.h"

#include <functional>
#include <map>

namespace tokenwatch {

/// None where the answer names no time of its own: it has no Date, or was kept by a cache on the way (RFC 9111 5.1).
[[nodiscard]] std::optional<ClockReading> readClock(const QString &host, const HttpResponse &response, Moment asked,
                                                    Moment answered);

class ClockWatch
{
public:
    /// So many hosts are enough to judge one clock by; the one heard longest ago makes room.
    static constexpr std::size_t mostHosts = 100;

    explicit ClockWatch(std::function<void(const ClockStatus &)> told)
        : m_told(std::move(told))
    {}

    void note(const ClockReading &reading);
    /// This computer's clock was set: what was measured before holds no longer.
    void forgetAll();

private:
    void tell();

    const std::function<void(const ClockStatus &)> m_told;
    std::map<QString, ClockReading> m_readings;
};

} // namespace tokenwatch
