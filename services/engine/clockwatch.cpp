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

const ClockReading &ClockWatch::Heard::believed() const
{
    return right && last.at - right->at < contradictionRests ? *right : last;
}

void ClockWatch::note(const ClockReading &reading)
{
    std::erase_if(m_readings, [&reading](const auto &known) {
        return reading.at - known.second.last.at > Timing::clockReadingHolds;
    });
    Heard &heard = m_readings[reading.host];
    heard.last = reading;
    if (!reading.isOff())
        heard.right = reading;
    if (m_readings.size() > mostHosts)
        m_readings.erase(std::min_element(m_readings.cbegin(), m_readings.cend(), [](const auto &a, const auto &b) {
            return a.second.last.at < b.second.last.at;
        }));
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
    for (const auto &[host, heard] : m_readings)
        readings.push_back(heard.believed());
    m_told(judgeClock(readings));
}

} // namespace tokenwatch
