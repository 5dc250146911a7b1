// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before something that cannot be undone; Cancel is the default. Opened without a nested event loop, deletes
// itself when closed. Window thread.
#pragma once

#include <QDialog>

class QCheckBox;

namespace tokenwatch {

class Theme;

struct Question {
    QString title;        ///< of the window
    QString question;     ///< "Clear the token of Partner portal?"
    QString consequence;  ///< whole sentences: what will happen
    QString verb;         ///< of the button that does it
    QString option;       ///< a check box, empty for none
    QString decline = {}; ///< of the other button; empty: Cancel
};

class ConfirmDialog final : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(const Question &question, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void confirmed(bool withOption);

private:
    QCheckBox *m_option = nullptr;
};

} // namespace tokenwatch
