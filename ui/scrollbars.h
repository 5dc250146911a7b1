// SPDX-License-Identifier: GPL-3.0-or-later
// The scroll bars of Style: a slim slider on whatever lies beside it, without arrows. Pure functions of what is asked
// to be painted. Window thread.
#pragma once

#include <QStyle>

class QPainter;
class QStyleOptionSlider;
class QWidget;

namespace tokenwatch {

class Theme;

constexpr int scrollBarExtent = 12;

[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part);
/// `widget` may be null; otherwise the surface is that of the view it scrolls.
void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget, const Theme &theme);

} // namespace tokenwatch
