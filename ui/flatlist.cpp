// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flatlist.h"

#include "ui/spoken.h"

#include <QContextMenuEvent>

namespace tokenwatch {

FlatList::FlatList(QWidget *parent)
    : QTreeView(parent)
{
    speakCurrentOnFocus(*this);
}

void FlatList::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint where = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        where = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    else if (!indexAt(event->pos()).isValid())
        return;
    Q_EMIT menuWanted(where);
}

void FlatList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        return QTreeView::currentChanged(current, previous);
    // The tree tells screen readers that the keyboard has come to the row: not while somebody types into a filter and
    // rows come and go.
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
}

void FlatList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    Q_EMIT selectionMoved();
}

void FlatList::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // The style would draw its own selection under the first cell.
}

} // namespace tokenwatch
