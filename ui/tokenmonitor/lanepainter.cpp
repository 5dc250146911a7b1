// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/lanepainter.h"

#include "ui/icons.h"
#include "ui/style.h"
#include "ui/tokenmonitor/lanes.h"
#include "ui/tokenmonitor/lifetimebar.h"
#include "ui/tokenmonitor/timeaxisview.h"
#include "ui/tokenmonitor/timescale.h"

#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace tokenwatch {

namespace {

constexpr qreal laneBarHeight = 15;
constexpr qreal barRadius = 2.5;
constexpr qreal leastSpan = 1.5; // so that nothing known is lost from sight
constexpr qreal hatchPitch = 8.5;
constexpr qreal hatchWidth = 2;
constexpr qreal rulePitch = 5;
constexpr qreal wordPadding = 8;
constexpr qreal diamond = 5.5; // from its centre to a corner
constexpr qreal cross = 3.2;
constexpr qreal crossAbove = 6;
constexpr qreal flagAbove = 9;
constexpr qreal currentRing = 9;

void rounded(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &line)
{
    drawRoundedBox(painter, box, std::min(barRadius, box.width() / 2), fill, line, line.isValid() ? 1.2 : 0);
}

void paintRules(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QColor soft = colour;
    soft.setAlphaF(0.55F);
    painter.setPen(QPen(soft, 1));
    for (qreal x = box.left() + rulePitch; x < box.right() - 2; x += rulePitch)
        painter.drawLine(QPointF(x, box.top() + 2), QPointF(x, box.bottom() - 2));
}

/// Above the bar; less over the low bars of compact rows.
qreal heightOfCross(const QRectF &bar)
{
    return std::min(crossAbove, bar.height() / 2 - 2);
}

/// A flag on its pole.
void paintFlag(QPainter &painter, const QPointF &foot, qreal height, const QColor &colour)
{
    painter.setPen(QPen(colour, 1.8, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(foot, foot - QPointF(0, height));
    const QPointF top = foot - QPointF(0, height);
    QPainterPath cloth(top);
    cloth.lineTo(top + QPointF(11, 0));
    cloth.lineTo(top + QPointF(8, 4.5));
    cloth.lineTo(top + QPointF(11, 9));
    cloth.lineTo(top + QPointF(0, 9));
    cloth.closeSubpath();
    painter.fillPath(cloth, colour);
}

} // namespace

void paintHatch(QPainter &painter, const QRectF &shape, qreal radius, const QColor &line)
{
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(shape, radius, radius);
    painter.setClipPath(clip, Qt::IntersectClip);
    painter.setPen(QPen(line, hatchWidth));
    const qreal height = shape.height();
    // From a fixed origin, so that the lines of neighbours meet.
    for (qreal x = std::floor(shape.left() / hatchPitch) * hatchPitch - height; x < shape.right(); x += hatchPitch)
        painter.drawLine(QPointF(x, shape.bottom() + 1), QPointF(x + height + 2, shape.top() - 1));
    painter.restore();
}

LanePainter::LanePainter(Lanes &lanes, const TimeAxisView &axis, const Theme &theme)
    : m_lanes(lanes)
    , m_axis(axis)
    , m_theme(theme)
{}

void LanePainter::setCurrent(const SourceId &id, std::optional<LaneEvent> event)
{
    m_currentSource = id;
    m_current = event;
}

std::optional<LaneEvent> LanePainter::currentOf(const SourceId &id) const
{
    return id == m_currentSource ? m_current : std::nullopt;
}

QString LanePainter::fingerprint(const SourceId &id) const
{
    const LaneWindow window = m_lanes.scale().window();
    QString print = QString::number(window.from.time_since_epoch().count()) + u' ' +
                    QString::number(window.to.time_since_epoch().count());
    if (const int row = m_lanes.sources().rowOf(id); row >= 0)
        print += u' ' + QString::number(m_lanes.versionOf(row));
    if (const auto current = currentOf(id))
        print += u' ' + QString::number(current->at.time_since_epoch().count());
    return print;
}

QRectF LanePainter::barIn(const QRect &cell)
{
    const qreal height = std::min<qreal>(laneBarHeight, cell.height() - 15);
    // The row's line at the bottom is no part of it; a half pixel keeps the outlines sharp.
    return {qreal(cell.left()), std::floor(cell.top() + (cell.height() - 1 - height) / 2), qreal(cell.width()), height};
}

double LanePainter::x(const QRectF &lane, WallTime at) const
{
    return lane.left() + std::clamp(m_lanes.scale().x(at), 0.0, lane.width());
}

void LanePainter::paint(QPainter &painter, const QRect &cell, int row, const QColor &surface) const
{
    const Row what{barIn(cell), m_lanes.sources().statusAt(row), m_lanes.sources().coverAt(row), surface};
    const Lane &lane = m_lanes.at(row);
    painter.save();
    painter.setClipRect(cell, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGrid(painter, cell);
    for (const LaneSpan &span : lane.spans)
        paintSpan(painter, what, span);
    const bool isRuled =
        std::any_of(lane.spans.begin(), lane.spans.end(), [](const LaneSpan &span) { return span.rhythm.has_value(); });
    const double present = x(what.bar, m_lanes.scale().now());
    for (const LaneEvent &event : lane.events) {
        if (isRuled && event.mark == LaneMark::Refresh)
            continue; // its place is taken by the words
        double at = x(what.bar, event.at);
        if (event.mark == LaneMark::Retry && at >= present) // beside the line of the present, not behind it
            at = std::max(at, present + 2 * cross);
        paintMark(painter, {at, what.bar.center().y()}, what.bar, event.mark, surface);
    }
    if (const auto current = currentOf(what.status.id)) {
        painter.setPen(QPen(m_theme.colours().accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(x(what.bar, current->at), what.bar.center().y()), currentRing, currentRing);
    }
    paintNow(painter, cell);
    painter.restore();
}

void LanePainter::paintGrid(QPainter &painter, const QRect &cell) const
{
    for (const AxisTick &tick : m_axis.ticks())
        painter.fillRect(QRectF(std::round(cell.left() + m_lanes.scale().x(tick.at)), cell.top(), 1, cell.height() - 1),
                         m_theme.colours().line);
}

void LanePainter::paintNow(QPainter &painter, const QRect &cell) const
{
    const double now = m_lanes.scale().x(m_lanes.scale().now());
    if (now >= 0 && now <= cell.width())
        painter.fillRect(QRectF(std::round(cell.left() + now) - 1, cell.top(), 2, cell.height()),
                         m_theme.colours().accent);
}

void LanePainter::paintSpan(QPainter &painter, const Row &row, const LaneSpan &span) const
{
    const Ink ink = inkOf(span.family);
    const QColor graphic = m_theme.glyph(ink);
    const qreal left = x(row.bar, span.from);
    const QRectF box(left, row.bar.top(), std::max(x(row.bar, span.to) - left, leastSpan), row.bar.height());
    switch (span.kind) {
    case SpanKind::InHand:
        rounded(painter, box, graphic, {});
        return;
    case SpanKind::Planned:
        rounded(painter, box, m_theme.family(ink).tint, graphic);
        if (span.rhythm)
            paintRules(painter, box, graphic);
        paintWords(painter, row, span, box);
        return;
    case SpanKind::Uncovered:
        rounded(painter, box, m_theme.family(ink).tint, {});
        paintHatch(painter, box, barRadius, graphic);
        rounded(painter, box, Qt::transparent, graphic);
        paintWords(painter, row, span, box);
        return;
    case SpanKind::Nothing: {
        QPen pen(graphic, 1.2);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        const qreal y = std::round(box.center().y()) + 0.5;
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        return;
    }
    }
}

/// The reason, or the rhythm, on plain ground: as many words as fit, or none.
void LanePainter::paintWords(QPainter &painter, const Row &row, const LaneSpan &span, const QRectF &box) const
{
    QStringList choices;
    if (span.rhythm)
        choices << rhythmWords(*span.rhythm);
    else if (span.kind == SpanKind::Uncovered)
        choices = gapWords(row.status, row.cover, m_lanes.sources().viewpoint());
    const bool strong = span.kind == SpanKind::Uncovered;
    QFont font = m_theme.fonts().small;
    font.setBold(strong);
    const QFontMetricsF metrics(font);
    // Right of the present: what was is of less interest than what will be.
    const qreal now = row.bar.left() + m_lanes.scale().x(m_lanes.scale().now());
    const qreal start = box.left() < now && now < box.right() ? now + 2 : box.left();
    for (const QString &words : choices) {
        const qreal width = metrics.horizontalAdvance(words) + 2 * wordPadding;
        if (start + width > box.right() - 2)
            continue;
        const Ink ink = inkOf(span.family);
        painter.fillRect(QRectF(start + 2, box.top() + 1.2, width - 2, box.height() - 2.4), m_theme.family(ink).tint);
        painter.setFont(font);
        painter.setPen(m_theme.word(ink));
        painter.drawText(QRectF(start + wordPadding, box.top() - 4, width, box.height() + 7),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, words);
        return;
    }
}

void LanePainter::paintMark(QPainter &painter, const QPointF &centre, const QRectF &bar, LaneMark mark,
                            const QColor &surface) const
{
    switch (mark) {
    case LaneMark::Refresh: {
        const QPolygonF shape{centre + QPointF(0, -diamond), centre + QPointF(diamond, 0), centre + QPointF(0, diamond),
                              centre + QPointF(-diamond, 0)};
        painter.setPen(QPen(m_theme.glyph(Ink::Ok), 1.5));
        painter.setBrush(surface);
        painter.drawPolygon(shape);
        return;
    }
    case LaneMark::Retry: {
        const QPointF at(centre.x(), bar.top() - heightOfCross(bar));
        painter.setPen(QPen(m_theme.glyph(Ink::Warn), 1.8, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(at + QPointF(-cross, -cross), at + QPointF(cross, cross));
        painter.drawLine(at + QPointF(-cross, cross), at + QPointF(cross, -cross));
        return;
    }
    case LaneMark::RefreshTokenEnds:
        paintFlag(painter, {centre.x(), bar.bottom() + 3}, bar.height() + 3 + flagAbove, m_theme.glyph(Ink::Warn));
        return;
    case LaneMark::CoverEnds:
        return; // the hatching begins there
    }
}

void LanePainter::paintSample(QPainter &painter, const QRectF &box, SpanKind kind, Family family) const
{
    const Ink ink = inkOf(family);
    painter.setRenderHint(QPainter::Antialiasing);
    switch (kind) {
    case SpanKind::InHand:
        rounded(painter, box, m_theme.glyph(ink), {});
        return;
    case SpanKind::Planned:
    case SpanKind::Nothing:
        rounded(painter, box, m_theme.family(ink).tint, m_theme.glyph(ink));
        return;
    case SpanKind::Uncovered:
        rounded(painter, box, m_theme.family(ink).tint, {});
        paintHatch(painter, box, barRadius, m_theme.glyph(ink));
        rounded(painter, box, Qt::transparent, m_theme.glyph(ink));
        return;
    }
}

void LanePainter::paintSample(QPainter &painter, const QRectF &box, LaneMark mark) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF bar = box;
    if (mark == LaneMark::Retry) // its place is above the bar
        bar.moveTop(box.center().y() + heightOfCross(bar));
    if (mark == LaneMark::RefreshTokenEnds)
        bar = QRectF(box.left(), box.center().y() - 1, box.width(), 5);
    paintMark(painter, {mark == LaneMark::RefreshTokenEnds ? box.left() + 3 : box.center().x(), box.center().y()}, bar,
              mark, m_theme.colours().base);
}

} // namespace tokenwatch
