// SPDX-License-Identifier: GPL-3.0-or-later
// One line across the window: a state of everything (keychain locked, offline, sandbox) or what went wrong with the
// last command. Never a popup. Window thread.
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace tokenwatch {

class IconLabel;

class MessageBar final : public QWidget
{
    Q_OBJECT
public:
    enum class Closing { Never, ByPerson };

    MessageBar(const Theme &theme, Closing closing, QWidget *parent);

    /// An empty `text` hides the bar; an empty `action` shows no button. `strong` is set in bold before the text.
    void show(const QString &icon, Ink family, const QString &strong, const QString &text, const QString &action = {});
    /// The same news in other words, as time goes by: nobody is told again. Only while the bar is shown.
    void reword(const QString &text);
    /// What show() is given next is news, be it word for word what stands there.
    void expectNews() { m_text.clear(); }
    void dismiss();
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void actionAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Ink m_family = Ink::Off;
    QString m_text;
    IconLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace tokenwatch
