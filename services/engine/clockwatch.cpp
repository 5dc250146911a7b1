// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/clockwatch.h"

#include "domain/timing.h"
#include "ports/httpdate.h"

#include <algorithm>

namespace tokenwatch {

std::optional<ClockReading> readClock(const QString &host, const HttpResponse &response, Moment asked, Moment answered)
{
    const auto date = serverDate(response);
    if (!date || !headerValue(response.headers, "Age").isEmpty() || host.isEmpty())
        return std::nullopt;
    return clockReading(host, *date, asked, answered);
}

void ClockWatch::note(const ClockReading &reading)
{
    std::erase_if(m_readings,
                  [&reading](const auto &known) { return reading.at - known.second.at > Timing::clockReadingHolds; });
    m_readings.insert_or_assign(reading.host, reading);
    if (m_readings.size() > mostHosts)
        m_readings.erase(std::min_element(m_readings.cbegin(), m_readings.cend(),
                                          [](const auto &a, const auto &b) { return a.second.at < b.second.at; }));
    tell();
}

void ClockWatch::forgetAll()
{
    m_readings.clear();
    tell();
}

void ClockWatch::tell()
{
    std::vector<ClockReading> readings;
    readings.reserve(m_readings.size());
    for (const auto &[host, reading] : m_readings)
        readings.push_back(reading);
    m_told(judgeClock(readings));
}

} // namespace tokenwatch
