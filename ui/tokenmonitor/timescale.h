// SPDX-License-Identifier: GPL-3.0-or-later
// What stretch of time the lanes show, and where an instant lies in it. It moves with the clock, by whole pixels, and
// can be zoomed and moved by hand. Owned by Timeline; shared by header, delegate and gestures. Window thread.
#pragma once

#include "models/lane.h"
#include "ports/clock.h"

#include <QObject>

namespace tokenwatch {

class TimeScale final : public QObject
{
    Q_OBJECT
public:
    static constexpr std::array<std::chrono::hours, 4> ranges{std::chrono::hours(1), std::chrono::hours(6),
                                                              std::chrono::hours(24), std::chrono::hours(168)};

    /// `clock` must outlive it.
    explicit TimeScale(const Clock &clock, QObject *parent = nullptr);

    /// From now on that far, with a little of what has just been.
    void setRange(Milliseconds range);
    [[nodiscard]] Milliseconds range() const { return m_range; }

    /// Larger than 1 shows less; what lies at `share` of the width stays there.
    void zoom(double factor, double share);
    /// By a share of what is shown; later if positive.
    void move(double share);
    /// Back to the range.
    void reset();
    [[nodiscard]] bool isZoomed() const { return m_zoomed; }

    /// In pixels of one lane.
    void setWidth(int width);
    [[nodiscard]] int width() const { return m_width; }

    /// The present, on a whole pixel.
    [[nodiscard]] WallTime now() const;
    [[nodiscard]] LaneWindow window() const;
    /// Pixels from the left edge of the lane; outside the window below 0 or above width().
    [[nodiscard]] double x(WallTime at) const;
    [[nodiscard]] WallTime at(double x) const;
    /// When everything moves on by one pixel.
    [[nodiscard]] WallTime nextMove() const;

Q_SIGNALS:
    /// Another range, zoom, place or width; not for the passing of time.
    void changed();

private:
    [[nodiscard]] Milliseconds perPixel() const;
    void take(Milliseconds offset, Milliseconds span);

    const Clock &m_clock;
    Milliseconds m_range;
    Milliseconds m_offset; ///< of the left edge from now
    Milliseconds m_span;
    int m_width = 1;
    bool m_zoomed = false;
};

} // namespace tokenwatch
