// SPDX-License-Identifier: GPL-3.0-or-later
// Return presses the button that has the focus. Without it Qt gives the key to the dialog's default button, whatever is
// focused, unless every button may become the default by the way. Owned by the Style. Window thread.
#pragma once

#include <QObject>

namespace tokenwatch {

class ReturnPress final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Push buttons and tool buttons; boxes to tick and choices leave the key to the dialog, as everywhere.
    void watch(QWidget &widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tokenwatch
