// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/timescale.h"

#include <algorithm>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds leastShown = 10min;
constexpr Milliseconds mostShown = 24h * 60;
constexpr Milliseconds furthestBack = 24h;
constexpr Milliseconds furthestAhead = 24h * 365;
constexpr int pastShare = 40;    // a fortieth of the range has already been
constexpr int closestMarks = 14; // pixels between refreshes that are drawn one by one

Milliseconds scaledBy(Milliseconds span, double factor)
{
    return Milliseconds(static_cast<qint64>(static_cast<double>(span.count()) * factor));
}

} // namespace

TimeScale::TimeScale(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_range(24h)
    , m_offset(-m_range / pastShare)
    , m_span(m_range - m_offset)
{}

void TimeScale::setRange(Milliseconds range)
{
    m_range = range;
    reset();
}

void TimeScale::reset()
{
    m_zoomed = false;
    take(-m_range / pastShare, m_range + m_range / pastShare);
}

void TimeScale::zoom(double factor, double share)
{
    const Milliseconds span = std::clamp(scaledBy(m_span, 1.0 / factor), leastShown, mostShown);
    if (span == m_span)
        return;
    m_zoomed = true;
    take(m_offset + scaledBy(m_span - span, share), span);
}

void TimeScale::move(double share)
{
    m_zoomed = true;
    take(m_offset + scaledBy(m_span, share), m_span);
}

void TimeScale::take(Milliseconds offset, Milliseconds span)
{
    offset = std::clamp(offset, -furthestBack, furthestAhead);
    if (offset == m_offset && span == m_span)
        return;
    m_offset = offset;
    m_span = span;
    Q_EMIT changed();
}

void TimeScale::setWidth(int width)
{
    width = std::max(width, 1);
    if (width == m_width)
        return;
    m_width = width;
    Q_EMIT changed();
}

Milliseconds TimeScale::perPixel() const
{
    return std::max(m_span / m_width, Milliseconds(1));
}

WallTime TimeScale::now() const
{
    const Milliseconds since = m_clock.now().wall.time_since_epoch();
    return WallTime(since / perPixel() * perPixel());
}

LaneWindow TimeScale::window() const
{
    const WallTime from = now() + m_offset;
    return {from, from + m_span, closestMarks * perPixel()};
}

double TimeScale::x(WallTime at) const
{
    return static_cast<double>((at - now() - m_offset).count()) / static_cast<double>(m_span.count()) * m_width;
}

WallTime TimeScale::at(double x) const
{
    return now() + m_offset + scaledBy(m_span, x / m_width);
}

WallTime TimeScale::nextMove() const
{
    return now() + perPixel();
}

} // namespace tokenwatch
