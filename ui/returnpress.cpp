// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/returnpress.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

namespace tokenwatch {

void ReturnPress::watch(QWidget &widget)
{
    if (qobject_cast<QPushButton *>(&widget) || qobject_cast<QToolButton *>(&widget))
        widget.installEventFilter(this);
}

bool ReturnPress::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    if (!key->isAutoRepeat()) // a held key presses once
        static_cast<QAbstractButton *>(watched)->click();
    return true;
}

} // namespace tokenwatch
