// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the header of the lanes: the hour axis, the present, and above them how many active sources are without a
// token. Owned by Timeline; the table's header asks it. Window thread.
#pragma once

#include "models/forecastsummary.h"
#include "models/timeaxis.h"
#include "ui/theme.h"

class QPainter;

namespace tokenwatch {

class Lanes;

class TimeAxisView final
{
public:
    TimeAxisView(const Lanes &lanes, const Theme &theme);

    void setSteps(std::vector<LossStep> steps) { m_steps = std::move(steps); }
    [[nodiscard]] const std::vector<LossStep> &steps() const { return m_steps; }

    /// How tall the header is with the curve above its words.
    [[nodiscard]] int height() const;
    /// The part of it for the words of the other columns, and for the hours.
    [[nodiscard]] int axisHeight() const;
    /// The ticks that have room for their labels; kept until the window moves.
    [[nodiscard]] const std::vector<AxisTick> &ticks() const;

    void paint(QPainter &painter, const QRect &section) const;

private:
    void paintCurve(QPainter &painter, const QRect &area) const;
    void paintCurveLabels(QPainter &painter, const QRect &area) const;
    void paintAxis(QPainter &painter, const QRect &area) const;
    void paintNow(QPainter &painter, const QRect &section, const QRect &axis) const;
    [[nodiscard]] QRect nowPill(const QRect &axis) const;
    [[nodiscard]] double levelOf(const QRect &area, int without) const;
    [[nodiscard]] int most() const;

    const Lanes &m_lanes;
    const Theme &m_theme;
    std::vector<LossStep> m_steps;
    mutable LaneWindow m_ticksOf;
    mutable std::vector<AxisTick> m_ticks;
};

} // namespace tokenwatch
