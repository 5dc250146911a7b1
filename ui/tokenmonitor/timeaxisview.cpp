// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/timeaxisview.h"

#include "models/forecasttexts.h"
#include "ui/style.h"
#include "ui/tokenmonitor/lanes.h"
#include "ui/tokenmonitor/timescale.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace tokenwatch {

namespace {

constexpr int axisLineHeight = 30;
constexpr int curveHeight = 26;
constexpr int labelSpace = 20; // above the curve's highest step
constexpr int tickLength = 4;
constexpr int labelPitch = 72;
constexpr qreal labelGap = 6;
constexpr qreal leastLabel = 12;

struct AxisViewWords {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

QString stepLabel(const LossStep &step, bool isPast, const texts::Viewpoint &view)
{
    if (isPast)
        //: so many sources are without a token
        return AxisViewWords::tr("%1 now").arg(step.without);
    //: so many sources are without a token, from a time on
    return AxisViewWords::tr("%1 from %2").arg(QString::number(step.without), forecastTime(step.at, view));
}

} // namespace

TimeAxisView::TimeAxisView(const Lanes &lanes, const Theme &theme)
    : m_lanes(lanes)
    , m_theme(theme)
{}

int TimeAxisView::axisHeight() const
{
    return std::max(axisLineHeight, QFontMetrics(m_theme.fonts().body).height() + 12);
}

int TimeAxisView::height() const
{
    return axisHeight() + curveHeight + std::max(labelSpace, QFontMetrics(m_theme.fonts().small).height() + 4);
}

const std::vector<AxisTick> &TimeAxisView::ticks() const
{
    if (const LaneWindow window = m_lanes.scale().window(); window != m_ticksOf) {
        m_ticksOf = window;
        m_ticks = axisTicks(window, std::max(2, m_lanes.scale().width() / labelPitch), m_lanes.sources().viewpoint());
    }
    return m_ticks;
}

int TimeAxisView::most() const
{
    return std::max(1, withoutTokenAt(m_steps, m_lanes.scale().window().to));
}

double TimeAxisView::levelOf(const QRect &area, int without) const
{
    const double share = static_cast<double>(without) / most();
    return area.bottom() + 1 - std::round(share * curveHeight);
}

void TimeAxisView::paint(QPainter &painter, const QRect &section) const
{
    const QRect axis(section.left(), section.bottom() + 1 - axisHeight(), section.width(), axisHeight() - 1);
    const QRect curve(section.left(), section.top(), section.width(), axis.top() - section.top());
    painter.save();
    painter.setClipRect(section);
    painter.setRenderHint(QPainter::Antialiasing);
    paintCurve(painter, curve);
    paintAxis(painter, axis);
    paintNow(painter, section, axis);
    paintCurveLabels(painter, curve);
    painter.restore();
}

void TimeAxisView::paintCurve(QPainter &painter, const QRect &area) const
{
    const TimeScale &scale = m_lanes.scale();
    const LaneWindow window = scale.window();
    int without = withoutTokenAt(m_steps, window.from);
    QPolygonF line{QPointF(area.left(), levelOf(area, without))};
    for (const LossStep &step : m_steps) {
        if (step.at <= window.from || step.at >= window.to)
            continue;
        const double x = std::round(area.left() + scale.x(step.at)) + 0.5;
        // Of thousands of steps many share a pixel: one upright for all of them.
        if (line.last().x() == x && line.size() > 1)
            line.last().setY(levelOf(area, step.without));
        else
            line << QPointF(x, levelOf(area, without)) << QPointF(x, levelOf(area, step.without));
        without = step.without;
    }
    line << QPointF(area.right() + 1, levelOf(area, without));
    if (without == 0)
        return;
    QPolygonF shape = line;
    shape << QPointF(area.right() + 1, area.bottom() + 1) << QPointF(area.left(), area.bottom() + 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colours().crit.tint);
    painter.drawPolygon(shape);
    painter.setPen(QPen(m_theme.colours().crit.graphic, 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void TimeAxisView::paintCurveLabels(QPainter &painter, const QRect &area) const
{
    const TimeScale &scale = m_lanes.scale();
    const LaneWindow window = scale.window();
    const texts::Viewpoint view = m_lanes.sources().viewpoint();
    const QFontMetrics metrics(m_theme.fonts().small);
    painter.setFont(m_theme.fonts().small);
    painter.setPen(m_theme.colours().crit.text);
    // Of steps that follow each other closely the last one has the word.
    double nextStep = area.width();
    bool isPast = false;
    for (auto step = m_steps.rbegin(); step != m_steps.rend() && !isPast; ++step) {
        if (step->at >= window.to)
            continue;
        isPast = step->at <= view.now;
        const double at = isPast ? std::max(scale.x(scale.now()), 0.0) : scale.x(step->at);
        if (at + labelGap + leastLabel >= nextStep) {
            nextStep = at; // no words are so short, and there may be thousands
            continue;
        }
        const QString words = stepLabel(*step, isPast, view);
        const double width = metrics.horizontalAdvance(words);
        const bool fits = at + labelGap + width < nextStep;
        nextStep = at;
        if (!fits || at < 0)
            continue;
        const double bottom = levelOf(area, step->without) - 2;
        painter.drawText(QRectF(area.left() + at + labelGap, bottom - metrics.height(), width + 2, metrics.height()),
                         int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextSingleLine, words);
    }
}

QRect TimeAxisView::nowPill(const QRect &axis) const
{
    const TimeScale &scale = m_lanes.scale();
    const texts::Viewpoint view = m_lanes.sources().viewpoint();
    const int width = QFontMetrics(m_theme.fonts().smallBold).horizontalAdvance(texts::clockTime(view.now, view)) + 14;
    const int height = std::min(axis.height() - 8, QFontMetrics(m_theme.fonts().smallBold).height() + 2);
    const int centre = axis.left() + qRound(scale.x(scale.now()));
    const int left = std::clamp(centre - width / 2, axis.left() - width / 2 + 2, axis.right() - width + 1);
    return {left, axis.top() + 3, width, height};
}

void TimeAxisView::paintNow(QPainter &painter, const QRect &section, const QRect &axis) const
{
    const TimeScale &scale = m_lanes.scale();
    const double now = scale.x(scale.now());
    if (now < 0 || now > section.width())
        return;
    const QRect pill = nowPill(axis);
    const ThemeColours &c = m_theme.colours();
    painter.fillRect(QRectF(std::round(section.left() + now) - 1, pill.center().y(), 2, section.bottom()), c.accent);
    painter.setClipRect(section.adjusted(-pill.width(), 0, 0, 0)); // it may reach over the edge
    drawRoundedBox(painter, QRectF(pill), 3, c.accent, {}, 0);
    painter.setFont(m_theme.fonts().smallBold);
    painter.setPen(c.onAccent);
    const texts::Viewpoint view = m_lanes.sources().viewpoint();
    painter.drawText(pill, Qt::AlignCenter, texts::clockTime(view.now, view));
    painter.setClipRect(section);
}

void TimeAxisView::paintAxis(QPainter &painter, const QRect &area) const
{
    const TimeScale &scale = m_lanes.scale();
    const ThemeColours &c = m_theme.colours();
    const double now = scale.x(scale.now());
    const bool showsNow = now >= 0 && now <= area.width();
    const QRect pill = nowPill(area).adjusted(-4, 0, 4, 0);
    painter.fillRect(QRect(area.left(), area.top() - 1, area.width(), 1), c.line);
    int taken = area.left();
    for (const AxisTick &tick : ticks()) {
        const int x = area.left() + qRound(scale.x(tick.at));
        painter.fillRect(QRect(x, area.bottom() + 1 - tickLength, 1, tickLength), c.border);
        QFont font = m_theme.fonts().small;
        font.setBold(tick.isDay);
        const int width = QFontMetrics(font).horizontalAdvance(tick.label) + 2;
        const QRect words(x - width / 2, area.top(), width, area.height() - tickLength);
        const bool fits = words.left() >= taken && words.right() <= area.right();
        if (!fits || (showsNow && words.intersects(pill)))
            continue;
        painter.setFont(font);
        painter.setPen(c.secondary);
        painter.drawText(words, Qt::AlignCenter, tick.label);
        taken = words.right() + int(labelGap);
    }
}

} // namespace tokenwatch
