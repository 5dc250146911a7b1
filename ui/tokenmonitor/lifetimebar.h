// SPDX-License-Identifier: GPL-3.0-or-later
// The countdown bar: share of the lifetime left, a mark where the refresh is planned, hatched where nothing refreshes,
// dashed where it has ended or is a guess. Drawn in the table and, larger, in the detail pane. Window thread.
#pragma once

#include "models/look.h"
#include "ui/theme.h"

#include <QWidget>

namespace tokenwatch {

class Clock;

[[nodiscard]] Ink inkOf(Family family);

/// How wide the fill is drawn in a bar of `width`; a token that is still valid shows at least a trace.
[[nodiscard]] int barFillWidth(const Bar &bar, WallTime now, int width);

/// `surface` is what the bar lies on: the gaps beside the mark are cut out with it.
void paintLifetimeBar(QPainter &painter, const QRectF &rect, const Bar &bar, WallTime now, const Theme &theme, Ink ink,
                      const QColor &surface);

/// The bar as a widget of its own, for the detail pane.
class LifetimeBar final : public QWidget
{
    Q_OBJECT
public:
    LifetimeBar(const Theme &theme, const Clock &clock, QWidget *parent);

    void show(const Bar &bar, Ink ink);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    const Clock &m_clock;
    Bar m_bar;
    Ink m_ink = Ink::Ok;
};

} // namespace tokenwatch
