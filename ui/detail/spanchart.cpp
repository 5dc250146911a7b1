// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/spanchart.h"

#include "models/historytexts.h"
#include "models/timeaxis.h"
#include "texts/durations.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QAreaSeries>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

constexpr int chartHeight = 132;
constexpr int leastTickGap = 56;
constexpr qreal crossHalf = 3.5;

double across(WallTime at)
{
    return static_cast<double>(at.time_since_epoch().count());
}

} // namespace

SpanChart::SpanChart(const QString &name, Kind kind, const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_kind(kind)
    , m_line(new QLineSeries)
    , m_floor(new QLineSeries)
    , m_across(new QValueAxis)
    , m_up(new QValueAxis)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCacheMode(CacheNone);
    QChart *inner = chart();
    inner->legend()->hide();
    inner->setAnimationOptions(QChart::NoAnimation);
    inner->setBackgroundVisible(false);
    inner->setMargins({});
    inner->addAxis(m_across, Qt::AlignBottom);
    inner->addAxis(m_up, Qt::AlignLeft);
    m_across->setVisible(false);
    m_up->setVisible(false);
    QAbstractSeries *shown = nullptr;
    if (kind == Kind::Line) {
        m_line->setParent(this);
        m_floor->setParent(this);
        m_area = new QAreaSeries(m_line, m_floor);
        m_area->setPen(Qt::NoPen);
        // The area's own pen would go round it, down to the floor and along it.
        m_edge = new QLineSeries;
        shown = m_area;
    } else {
        m_floor->setParent(this);
        m_line->setParent(this);
        m_dots = new QScatterSeries;
        m_dots->setMarkerSize(5);
        m_dots->setBorderColor(Qt::transparent);
        shown = m_dots;
    }
    inner->addSeries(shown);
    shown->attachAxis(m_across);
    shown->attachAxis(m_up);
    if (m_edge) {
        inner->addSeries(m_edge);
        m_edge->attachAxis(m_across);
        m_edge->attachAxis(m_up);
    }
    takeColours();
    connect(&theme, &Theme::changed, this, &SpanChart::takeColours);
}

void SpanChart::takeColours()
{
    const FamilyColours &ok = m_theme.colours().ok;
    setBackgroundBrush(m_theme.colours().window);
    if (m_area) {
        m_area->setBrush(ok.tint);
        m_edge->setPen(QPen(ok.graphic, 1.5));
    }
    if (m_dots)
        m_dots->setColor(ok.graphic);
    viewport()->update();
}

void SpanChart::show(Content content, const texts::Viewpoint &view)
{
    m_content = std::move(content);
    m_view = view;
    setAccessibleDescription(m_content.spoken);
    double most = 0;
    QList<QPointF> points;
    points.reserve(static_cast<qsizetype>(m_content.points.size()));
    for (const ChartPoint &point : m_content.points) {
        points << QPointF(across(point.at), point.value);
        most = std::max(most, point.value);
    }
    if (m_content.guide)
        most = std::max(most, static_cast<double>(m_content.guide->count()));
    m_ticks = spanTicks(Milliseconds(static_cast<Milliseconds::rep>(most)));
    m_across->setRange(across(m_content.from), std::max(across(m_content.to), across(m_content.from) + 1));
    m_up->setRange(0, static_cast<double>(m_ticks.back().count()));
    if (m_area) {
        m_line->replace(points);
        m_edge->replace(points);
        if (!points.isEmpty())
            m_floor->replace(QList<QPointF>{{points.first().x(), 0}, {points.last().x(), 0}});
    }
    if (m_dots)
        m_dots->replace(points);
    settlePlot();
    viewport()->update();
}

QString SpanChart::labelOf(Milliseconds span) const
{
    return span < 60s && m_kind == Kind::Points && span.count() > 0 ? texts::latency(span, m_view.locale)
           : span.count() == 0                                      ? m_view.locale.toString(0)
                                                                    : texts::length(span);
}

void SpanChart::settlePlot()
{
    const QFontMetrics metrics(m_theme.fonts().small);
    int widest = 0;
    for (const Milliseconds tick : m_ticks)
        widest = std::max(widest, metrics.horizontalAdvance(labelOf(tick)));
    chart()->setPlotArea(QRectF(12 + widest + 8, 10, std::max(20, width() - widest - 34),
                                std::max(20, height() - 22 - metrics.lineSpacing())));
}

QSize SpanChart::sizeHint() const
{
    return {300, chartHeight};
}

QSize SpanChart::minimumSizeHint() const
{
    return {120, chartHeight};
}

void SpanChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    settlePlot();
}

QRectF SpanChart::plot() const
{
    return chart()->plotArea();
}

qreal SpanChart::xOf(WallTime at) const
{
    const double share = (across(at) - m_across->min()) / (m_across->max() - m_across->min());
    return plot().left() + share * plot().width();
}

qreal SpanChart::yOf(double milliseconds) const
{
    return plot().bottom() - milliseconds / m_up->max() * plot().height();
}

void SpanChart::drawBackground(QPainter *painter, const QRectF &)
{
    const ThemeColours &c = m_theme.colours();
    painter->fillRect(rect(), c.window);
    drawRoundedBox(*painter, QRectF(rect()), 5, c.base, c.line);
    painter->setFont(m_theme.fonts().small);
    if (m_content.points.empty()) {
        painter->setPen(c.secondary);
        painter->drawText(rect().adjusted(16, 8, -16, -8), int(Qt::AlignCenter) | Qt::TextWordWrap, m_content.nothing);
        return;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    for (const Milliseconds tick : m_ticks) {
        const qreal y = std::round(yOf(static_cast<double>(tick.count())));
        painter->fillRect(QRectF(plot().left(), y, plot().width(), 1), tick.count() == 0 ? c.border : c.line);
        painter->setPen(c.secondary);
        painter->drawText(QRectF(0, y - 10, plot().left() - 8, 20), int(Qt::AlignRight | Qt::AlignVCenter),
                          labelOf(tick));
    }
    const int most = std::max(2, static_cast<int>(plot().width()) / leastTickGap);
    for (const AxisTick &tick : axisTicks({m_content.from, m_content.to, {}}, most, m_view)) {
        const qreal x = std::round(xOf(tick.at));
        painter->fillRect(QRectF(x, plot().bottom(), 1, 4), c.border);
        const qreal half = painter->fontMetrics().horizontalAdvance(tick.label) / 2.0;
        const qreal middle = std::clamp(x, 6 + half, std::max(6 + half, width() - 6 - half));
        painter->drawText(QRectF(middle - half - 2, plot().bottom() + 4, 2 * half + 4, 18), int(Qt::AlignCenter),
                          tick.label);
    }
}

void SpanChart::drawForeground(QPainter *painter, const QRectF &)
{
    if (m_content.points.empty())
        return;
    const ThemeColours &c = m_theme.colours();
    if (m_content.guide) {
        const qreal y = std::round(yOf(static_cast<double>(m_content.guide->count()))) + 0.5;
        painter->setPen(QPen(c.warn.graphic, 1, Qt::DashLine));
        painter->drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter->setFont(m_theme.fonts().small);
        const QFontMetrics metrics = painter->fontMetrics();
        const QSizeF size(metrics.horizontalAdvance(m_content.guideLabel) + 8, metrics.height());
        const qreal top = y - size.height() - 1 < plot().top() ? y + 2 : y - size.height() - 1;
        const QRectF label(QPointF(plot().right() - size.width(), top), size);
        QColor behind = c.base;
        behind.setAlphaF(0.85F);
        painter->fillRect(label, behind);
        painter->setPen(c.warn.text);
        painter->drawText(label, int(Qt::AlignCenter), m_content.guideLabel);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(c.crit.graphic, 1.8, Qt::SolidLine, Qt::RoundCap));
    for (const WallTime at : m_content.failures) {
        const QPointF middle(xOf(at), plot().bottom() - crossHalf - 3);
        painter->drawLine(middle + QPointF(-crossHalf, -crossHalf), middle + QPointF(crossHalf, crossHalf));
        painter->drawLine(middle + QPointF(-crossHalf, crossHalf), middle + QPointF(crossHalf, -crossHalf));
    }
}

void SpanChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace tokenwatch
