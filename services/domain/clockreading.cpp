// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clockreading.h"

#include "domain/address.h"
#include "domain/timing.h"

#include <algorithm>
#include <tuple>

namespace tokenwatch {

namespace {

/// A Date is cut to whole seconds: on average half of one is missing.
constexpr Milliseconds halfOfASecond{500};

bool areOfOneMind(const ClockReading &a, const ClockReading &b)
{
    return std::chrono::abs(a.ahead - b.ahead) <= Timing::clockTolerated + a.within + b.within;
}

bool isMoreExact(const ClockReading &a, const ClockReading &b)
{
    const auto rank = [](const ClockReading &one) {
        return std::tuple(one.within, std::chrono::abs(one.ahead), QStringView(one.host));
    };
    return rank(a) < rank(b);
}

using Voices = std::vector<ClockReading>;

/// The most of those who contradict this clock that agree with one another; of two such groups the milder one.
Voices largestGroup(const Voices &voices)
{
    Voices largest;
    for (const ClockReading &speaker : voices) {
        Voices group;
        std::copy_if(voices.cbegin(), voices.cend(), std::back_inserter(group),
                     [&](const ClockReading &other) { return areOfOneMind(speaker, other); });
        const auto mildest = [](const Voices &of) {
            return std::chrono::abs(
                std::min_element(of.cbegin(), of.cend(), [](const ClockReading &a, const ClockReading &b) {
                    return std::chrono::abs(a.ahead) < std::chrono::abs(b.ahead);
                })->ahead);
        };
        if (group.size() > largest.size() || (group.size() == largest.size() && mildest(group) < mildest(largest)))
            largest = std::move(group);
    }
    return largest;
}

} // namespace

bool ClockReading::isOff() const
{
    return std::chrono::abs(ahead) - within > Timing::clockTolerated;
}

ClockReading clockReading(const QString &host, WallTime date, Moment asked, Moment answered)
{
    const Milliseconds halfTheWay = std::max(answered.boot - asked.boot, Milliseconds(0)) / 2;
    return {.host = host,
            .ahead = answered.wall - halfTheWay - (date + halfOfASecond),
            .within = halfTheWay + halfOfASecond,
            .at = answered.wall};
}

ClockStatus judgeClock(const std::vector<ClockReading> &readings)
{
    Voices right, wrong;
    for (const ClockReading &reading : readings) {
        if (reading.isOff())
            wrong.push_back(reading);
        else if (!isLoopbackHost(reading.host))
            right.push_back(reading);
    }
    const Voices accusers = largestGroup(wrong);
    const bool isOff = accusers.size() > right.size();
    const Voices &believed = isOff ? accusers : right;
    if (believed.empty())
        return {};
    return {*std::min_element(believed.cbegin(), believed.cend(), isMoreExact), isOff};
}

} // namespace tokenwatch
