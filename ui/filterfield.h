// SPDX-License-Identifier: GPL-3.0-or-later
// The filter of the toolbar: its key stands in it while it is empty, Escape empties it. Window thread.
#pragma once

#include <QLineEdit>

namespace tokenwatch {

class Theme;

class FilterField final : public QLineEdit
{
    Q_OBJECT
public:
    FilterField(const Theme &theme, QWidget *parent);

Q_SIGNALS:
    /// Escape: the field is empty and the table may have the focus back.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
};

} // namespace tokenwatch
