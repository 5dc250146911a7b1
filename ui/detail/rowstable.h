// SPDX-License-Identifier: GPL-3.0-or-later
// DetailRows in a card: two lines a row, icon before them, a tint behind what is marked. Either as high as its rows, or
// scrolling by itself. Ctrl+C copies the row it stands on. Owned by its page; window thread.
#pragma once

#include <QTableView>

namespace tokenwatch {

class DetailRows;
class Theme;

class RowsTable final : public QTableView
{
    Q_OBJECT
public:
    enum class Height { OfRows, Scrolls };

    /// `name` is for screen readers.
    RowsTable(const QString &name, DetailRows &model, Height height, const Theme &theme, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void fitToRows();

    const Theme &m_theme;
    DetailRows &m_model;
    Height m_height;
};

} // namespace tokenwatch
