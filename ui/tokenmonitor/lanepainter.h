// SPDX-License-Identifier: GPL-3.0-or-later
// Paints one lane of the timeline: what is in hand, what is planned, what is uncovered and why, and the marks of what
// happens when. Drawn with lines and paths, since pattern brushes do not scale with the device. Owned by Timeline.
#pragma once

#include "models/forecasttexts.h"
#include "ui/theme.h"

class QPainter;

namespace tokenwatch {

class Lanes;
class TimeAxisView;

class LanePainter final
{
public:
    LanePainter(Lanes &lanes, const TimeAxisView &axis, const Theme &theme);

    /// The event that keys have walked to, or none.
    void setCurrent(const SourceId &id, std::optional<LaneEvent> event);
    [[nodiscard]] std::optional<LaneEvent> current() const { return m_current; }
    [[nodiscard]] std::optional<LaneEvent> currentOf(const SourceId &id) const;

    /// What the lane of a source shows now, as one string; batches aside, which repaint by themselves.
    [[nodiscard]] QString fingerprint(const SourceId &id) const;
    /// The grid and the lane of one row; `cell` is the whole cell, `surface` what it lies on.
    void paint(QPainter &painter, const QRect &cell, int row, const QColor &surface) const;

    /// Where the bar of a lane lies in its cell.
    [[nodiscard]] static QRectF barIn(const QRect &cell);

    // For the legend: one sample of each, centred in `box`.
    void paintSample(QPainter &painter, const QRectF &box, SpanKind kind, Family family) const;
    void paintSample(QPainter &painter, const QRectF &box, LaneMark mark) const;

private:
    struct Row {
        QRectF bar;
        const SourceStatus &status;
        const Cover &cover;
        QColor surface;
    };
    void paintGrid(QPainter &painter, const QRect &cell) const;
    void paintSpan(QPainter &painter, const Row &row, const LaneSpan &span) const;
    void paintWords(QPainter &painter, const Row &row, const LaneSpan &span, const QRectF &box) const;
    void paintMark(QPainter &painter, const QPointF &centre, const QRectF &bar, LaneMark mark,
                   const QColor &surface) const;
    void paintNow(QPainter &painter, const QRect &cell) const;
    [[nodiscard]] double x(const QRectF &lane, WallTime at) const;

    Lanes &m_lanes;
    const TimeAxisView &m_axis;
    const Theme &m_theme;
    SourceId m_currentSource;
    std::optional<LaneEvent> m_current;
};

/// Diagonal lines inside `shape`.
void paintHatch(QPainter &painter, const QRectF &shape, qreal radius, const QColor &line);

} // namespace tokenwatch
