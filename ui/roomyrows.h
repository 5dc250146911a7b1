// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a small table with as much room as the main table's compact ones, their texts under those of a TableHeader.
// Owned by its view. Window thread.
#pragma once

#include <QStyledItemDelegate>

namespace tokenwatch {

class RoomyRows final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The check box is where it was painted.
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace tokenwatch
