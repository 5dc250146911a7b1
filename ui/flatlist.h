// SPDX-License-Identifier: GPL-3.0-or-later
// What every table of rows in this program's windows does alike: it says where a menu is wanted, by pointer and by key,
// that the selection moved, and to screen readers which row the keyboard has come to. Owned by its page. Window thread.
#pragma once

#include <QTreeView>

namespace tokenwatch {

class FlatList : public QTreeView
{
    Q_OBJECT
public:
    explicit FlatList(QWidget *parent);

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);
    void selectionMoved();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace tokenwatch
