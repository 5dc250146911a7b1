// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while there is no source: what the program does, and the ways to begin. Window thread.
#pragma once

#include <QWidget>

namespace tokenwatch {

class Theme;

class Welcome final : public QWidget
{
    Q_OBJECT
public:
    Welcome(const Theme &theme, QWidget *parent);

    void focusFirst();

Q_SIGNALS:
    void sandboxAsked();
    void importAsked();
    void addAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Offer {
        QString icon, title, text, button, hint;
        QString name; ///< of the button, for tests and tools
    };
    [[nodiscard]] QWidget *card(const Offer &offer, bool isFirst, void (Welcome::*asked)());
    [[nodiscard]] QWidget *movingHint();
    [[nodiscard]] QWidget *promise(const QString &icon, const QString &text);

    const Theme &m_theme;
    QWidget *m_first = nullptr;
};

} // namespace tokenwatch
