// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that unfolds what stands below it, like a link with an arrow. Window thread.
#pragma once

#include <QAbstractButton>

namespace tokenwatch {

class Theme;

class FoldButton final : public QAbstractButton
{
    Q_OBJECT
public:
    FoldButton(const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace tokenwatch
