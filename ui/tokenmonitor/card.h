// SPDX-License-Identifier: GPL-3.0-or-later
// A box with rounded corners and one line around it, plain or in the tint of a family with a thick edge. Window thread.
#pragma once

#include "ui/theme.h"

#include <QLabel>
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

/// One line of plain text that ends in an ellipsis where it does not fit.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tokenwatch
