// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the cells of the table: two lines, the status with its icon, the countdown with its bar, the last day in 24
// cells. Owned by SourceView. Texts and looks come from SourcesModel; colours from the Theme at paint time.
#pragma once

#include "ui/shapedlines.h"
#include "ui/theme.h"

#include <QStyledItemDelegate>

namespace tokenwatch {

class Clock;
class LanePainter;
class RowMotion;

class SourceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    SourceDelegate(const Theme &theme, const Clock &clock, const RowMotion &motion, QObject *parent);

    void setCompact(bool compact) { m_compact = compact; }
    /// Not null: the timeline is shown, in which the name has the icon and the state beside it.
    void setTimeline(const LanePainter *painter) { m_lanes = painter; }
    [[nodiscard]] int rowHeight() const;
    /// The heading above the first row of a group: how tall it is, and how it looks.
    [[nodiscard]] int groupHeight() const;
    void paintGroup(QPainter &painter, const QRect &where, const QString &name) const;
    /// What a cell takes to show both its lines.
    [[nodiscard]] int widthFor(const QModelIndex &index) const;
    /// What the first line alone takes.
    [[nodiscard]] int widthOfLineOne(const QModelIndex &index) const;
    /// What a cell shows at `now`, as one string: it needs painting again when this differs.
    [[nodiscard]] QString fingerprint(const QModelIndex &index, int width, bool selected) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Tool tips: the model's, of an hour of the last day, or of what is cut off.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    static constexpr int padding = 12;
    static constexpr int iconSpace = 27; ///< icon and gap before the word of a status cell
    static constexpr int historyPitch = 5;

private:
    void paintSurface(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QColor &surface) const;
    void paintLines(QPainter &painter, const QRect &where, const QModelIndex &index, bool selected) const;
    void paintExpiry(QPainter &painter, const QRect &where, const QModelIndex &index, bool selected,
                     const QColor &surface) const;
    void paintHistory(QPainter &painter, const QRect &where, const QModelIndex &index) const;
    void paintWithIcon(QPainter &painter, const QRect &where, const QModelIndex &index, bool selected) const;
    [[nodiscard]] QString toolTipAt(const QPoint &where, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const;
    [[nodiscard]] bool isFirst(const QModelIndex &index) const;
    [[nodiscard]] int widthOfWords(const QModelIndex &index) const;
    [[nodiscard]] QString lineTwo(const QModelIndex &index) const;
    [[nodiscard]] QColor surfaceOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    const Clock &m_clock;
    const RowMotion &m_motion;
    mutable ShapedLines m_lines; ///< what paints again is const to Qt
    const LanePainter *m_lanes = nullptr;
    bool m_compact = false;
};

} // namespace tokenwatch
