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
    void importAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *importCard();
    [[nodiscard]] QWidget *sandboxCard();
    [[nodiscard]] QWidget *promise(const QString &icon, const QString &text);

    const Theme &m_theme;
    QWidget *m_first = nullptr;
};

} // namespace tokenwatch
