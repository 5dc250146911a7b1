// SPDX-License-Identifier: GPL-3.0-or-later
// What a widget is asked to paint anew, from now on, and how often. Watches a widget that outlives it.
#pragma once

#include <QObject>
#include <QPaintEvent>
#include <QRegion>
#include <QWidget>

namespace tokenwatch {

class PaintedArea final : public QObject
{
public:
    explicit PaintedArea(QWidget *watched) { watched->installEventFilter(this); }
    QRegion painted;
    int times = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            painted += static_cast<QPaintEvent *>(event)->region();
            ++times;
        }
        return false;
    }
};

} // namespace tokenwatch
