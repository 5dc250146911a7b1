// SPDX-License-Identifier: GPL-3.0-or-later
// A box with rounded corners and one line around it, plain or in the tint of a family with a thick edge. Window thread.
#pragma once

#include "ui/theme.h"

#include <QFrame>
#include <optional>

namespace tokenwatch {

class Card : public QFrame
{
    Q_OBJECT
public:
    Card(const Theme &theme, QWidget *parent);

    /// None: a plain card.
    void setFamily(std::optional<Ink> family);

protected:
    void paintEvent(QPaintEvent *event) override;

    const Theme &m_theme;

private:
    std::optional<Ink> m_family;
};

/// An icon as a widget, in whatever the theme's colour is when it is painted.
class IconLabel final : public QWidget
{
    Q_OBJECT
public:
    IconLabel(const Theme &theme, int side, QWidget *parent);
    void show(const QString &name, Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_name;
    Ink m_ink = Ink::Text;
};

} // namespace tokenwatch
