// SPDX-License-Identifier: GPL-3.0-or-later
// The latest attempts in a card: time, mark, status, meaning, how long it took. Owned by DetailPane. Window thread.
#pragma once

#include <QTableView>

namespace tokenwatch {

class AttemptsModel;
class Theme;

class AttemptsView final : public QTableView
{
    Q_OBJECT
public:
    AttemptsView(AttemptsModel &model, const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitToRows();

    const Theme &m_theme;
};

} // namespace tokenwatch
