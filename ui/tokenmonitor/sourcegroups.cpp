// SPDX-License-Identifier: GPL-3.0-or-later
// How a SourceView shows groups: a heading inside the first row of each, so that rows stay rows for selection, filter
// and the lanes of the timeline.
#include "models/sourcefilter.h"
#include "ui/tokenmonitor/sourcedelegate.h"
#include "ui/tokenmonitor/sourceview.h"

namespace tokenwatch {

void SourceView::setGrouping(Grouping grouping)
{
    // Ten thousand rows are measured one by one only where some are taller.
    setUniformRowHeights(grouping == Grouping::None);
    m_filter.setGrouping(grouping);
    doItemsLayout();
    viewport()->update(); // the same rows may stand under other headings
    scrollTo(currentIndex());
}

Grouping SourceView::grouping() const
{
    return m_filter.grouping();
}

void SourceView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_filter.startsGroup(index)) {
        FlatList::drawRow(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    const QString group = m_filter.groupOf(index);
    const QString without = grouping() == Grouping::Host ? tr("Without a host") : tr("Without a folder");
    const int height = m_delegate->groupHeight();
    m_delegate->paintGroup(*painter, QRect(0, option.rect.top(), viewport()->width(), height),
                           group.isEmpty() ? without : group);
    row.rect.setTop(option.rect.top() + height);
    FlatList::drawRow(painter, row, index);
}

} // namespace tokenwatch
