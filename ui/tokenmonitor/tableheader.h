// SPDX-License-Identifier: GPL-3.0-or-later
// The header of the sources table: flat, one line below, the sort arrow right behind its word. Owned by SourceView.
#pragma once

#include <QHeaderView>

namespace tokenwatch {

class Theme;
class TimeAxisView;

class TableHeader final : public QHeaderView
{
    Q_OBJECT
public:
    TableHeader(const Theme &theme, QWidget *parent);

    /// Not null: the timeline is shown, whose header has an axis over the lanes.
    void setTimeline(const TimeAxisView *axis);

    [[nodiscard]] QSize sizeHint() const override;
    /// The width that the word of a section and its arrow need.
    [[nodiscard]] int widthForWord(int section) const;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintAxis(QPainter &painter, const QRect &rect) const;

    const Theme &m_theme;
    const TimeAxisView *m_axis = nullptr;
};

} // namespace tokenwatch
