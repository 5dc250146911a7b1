// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/panefocus.h"

#include <QWidget>
#include <algorithm>

namespace tokenwatch {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

/// False where nothing in it takes the focus.
bool focusIn(QWidget &pane)
{
    QList<QWidget *> parts{&pane};
    parts += pane.findChildren<QWidget *>();
    const auto first = std::find_if(parts.begin(), parts.end(), takesFocus);
    if (first == parts.end())
        return false;
    (*first)->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace

void focusNextOf(const std::vector<QWidget *> &panes, const QWidget *focus)
{
    size_t next = 0;
    for (size_t i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            next = (i + 1) % panes.size();
    }
    for (size_t tried = 0; tried < panes.size(); ++tried) {
        if (focusIn(*panes[(next + tried) % panes.size()]))
            return;
    }
}

} // namespace tokenwatch
