// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrollbars.h"

#include "ui/style.h"
#include "ui/theme.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOptionSlider>
#include <algorithm>

namespace tokenwatch {

namespace {

constexpr int shortestSlider = 32;
constexpr int sliderMargin = 3;

/// The view's own surface, so that the bar is no stripe beside it.
QColor surfaceBeside(const QWidget *widget, const ThemeColours &colours)
{
    for (const QWidget *above = widget; above; above = above->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(above);
        if (!area)
            continue;
        const bool isFilled = area->viewport()->autoFillBackground();
        return area->palette().color(isFilled ? area->viewport()->backgroundRole() : QPalette::Window);
    }
    return colours.window;
}

} // namespace

QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const bool flat = bar.orientation == Qt::Horizontal;
    const int length = flat ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const auto share = range > 0 ? qint64(bar.pageStep) * length / std::max(range + bar.pageStep, qint64(1)) : length;
    const int slider = std::min(length, std::max(shortestSlider, static_cast<int>(share)));
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - slider, bar.upsideDown);
    const auto stretch = [&](int from, int to) {
        const QRect rect = flat ? QRect(bar.rect.left() + from, bar.rect.top(), to - from, bar.rect.height())
                                : QRect(bar.rect.left(), bar.rect.top() + from, bar.rect.width(), to - from);
        return QStyle::visualRect(bar.direction, bar.rect, rect);
    };
    switch (part) {
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + slider, length);
    case QStyle::SC_ScrollBarGroove:
        return bar.rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, start + slider);
    default:
        return {}; // Qt's own open set: there are no arrows
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget, const Theme &theme)
{
    const ThemeColours &c = theme.colours();
    painter.fillRect(bar.rect, surfaceBeside(widget, c));
    if (!(bar.state & QStyle::State_Enabled) || bar.maximum <= bar.minimum)
        return;
    const bool isHeld = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken) &&
                        bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    const QRectF slider(scrollBarPart(bar, QStyle::SC_ScrollBarSlider));
    const QRectF box = slider.adjusted(sliderMargin, sliderMargin, -sliderMargin, -sliderMargin);
    drawRoundedBox(painter, box, std::min(box.width(), box.height()) / 2, isHeld ? c.secondary : c.border, {}, 0);
}

} // namespace tokenwatch
