// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/panefocus.h"

#include <QWidget>

namespace tokenwatch {

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && widget->focusPolicy() & Qt::TabFocus;
}

} // namespace

void focusNextOf(const std::vector<QWidget *> &panes, const QWidget *focus)
{
    size_t next = 0;
    for (size_t i = 0; i < panes.size(); ++i) {
        if (focus && (panes[i] == focus || panes[i]->isAncestorOf(focus)))
            next = (i + 1) % panes.size();
    }
    QWidget *pane = panes[next];
    if (takesFocus(pane)) {
        pane->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    for (QWidget *part : pane->findChildren<QWidget *>()) {
        if (takesFocus(part)) {
            part->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace tokenwatch
