// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/lifetimebar.h"

#include "ports/clock.h"

#include <QPainter>
#include <QPainterPath>

namespace tokenwatch {

namespace {

constexpr int leastFill = 4;
constexpr qreal hatchOn = 5;
constexpr qreal hatchOff = 2;
constexpr qreal markWidth = 2;
constexpr qreal markGap = 1;
constexpr qreal markOverhang = 1;

void dashedOutline(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour)
{
    QPen pen(colour, 1);
    pen.setDashPattern({4, 2.5});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void paintFill(QPainter &painter, const QRectF &fill, qreal radius, bool hatched, const QColor &colour)
{
    QPainterPath shape;
    shape.addRoundedRect(fill, radius, radius);
    if (!hatched) {
        painter.fillPath(shape, colour);
        return;
    }
    // Drawn, not brushed: pattern brushes do not scale with the device.
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    for (qreal x = fill.left(); x < fill.right(); x += hatchOn + hatchOff)
        painter.fillRect(QRectF(x, fill.top(), hatchOn, fill.height()), colour);
    painter.restore();
}

} // namespace

Ink inkOf(Family family)
{
    switch (family) {
    case Family::Ok:
        return Ink::Ok;
    case Family::Warn:
        return Ink::Warn;
    case Family::Crit:
        return Ink::Crit;
    case Family::Act:
        return Ink::Act;
    case Family::Off:
        return Ink::Off;
    }
    Q_UNREACHABLE();
}

int barFillWidth(const Bar &bar, WallTime now, int width)
{
    const double share = bar.fillAt(now);
    return share <= 0 ? 0 : std::max(leastFill, qRound(share * width));
}

void paintLifetimeBar(QPainter &painter, const QRectF &rect, const Bar &bar, WallTime now, const Theme &theme, Ink ink,
                      const QColor &surface)
{
    if (bar.style == BarStyle::None)
        return;
    const QColor graphic = theme.glyph(ink);
    const qreal radius = rect.height() / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (bar.style == BarStyle::DashedEmpty) {
        dashedOutline(painter, rect, radius, graphic);
        painter.restore();
        return;
    }
    if (bar.assumedLifetime) {
        dashedOutline(painter, rect, radius, theme.colours().border);
    } else {
        QPainterPath track;
        track.addRoundedRect(rect, radius, radius);
        // On a selected row the plain track would all but vanish.
        painter.fillPath(track, surface == theme.colours().selection && !theme.isHighContrast()
                                    ? surface.darker(theme.isDark() ? 130 : 108)
                                    : theme.colours().track);
    }
    const int width = barFillWidth(bar, now, qRound(rect.width()));
    if (width > 0)
        paintFill(painter, QRectF(rect.left(), rect.top(), width, rect.height()), radius,
                  bar.style == BarStyle::Hatched, graphic);
    if (const auto position = bar.markPosition()) {
        const qreal x = std::round(rect.left() + *position * (rect.width() - markWidth));
        const QRectF mark(x, rect.top() - markOverhang, markWidth, rect.height() + 2 * markOverhang);
        painter.fillRect(mark.adjusted(-markGap, 0, markGap, 0), surface);
        painter.fillRect(mark, theme.colours().secondary);
    }
    painter.restore();
}

LifetimeBar::LifetimeBar(const Theme &theme, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LifetimeBar::show(const Bar &bar, Ink ink)
{
    m_bar = bar;
    m_ink = ink;
    setVisible(bar.style != BarStyle::None);
    update();
}

QSize LifetimeBar::sizeHint() const
{
    return {100, 10};
}

void LifetimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLifetimeBar(painter, QRectF(rect()).adjusted(0, 1, 0, -1), m_bar, m_clock.now().wall, m_theme, m_ink,
                     m_theme.colours().base);
}

} // namespace tokenwatch
