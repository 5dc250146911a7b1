// SPDX-License-Identifier: GPL-3.0-or-later
// How a SourceView shows groups: a heading inside the first row of each, so that rows stay rows for selection, filter
// and the lanes of the timeline. To screen readers it is a part of that row's words.
#include "models/sourcefilter.h"
#include "ui/spoken.h"
#include "ui/tokenmonitor/sourcedelegate.h"
#include "ui/tokenmonitor/sourceview.h"

namespace tokenwatch {

void SourceView::setGrouping(Grouping grouping)
{
    // Ten thousand rows are measured one by one only where some are taller.
    setUniformRowHeights(grouping == Grouping::None);
    m_filter.setGrouping(grouping);
    m_currentGroup.reset();
    doItemsLayout();
    viewport()->update(); // the same rows may stand under other headings
    scrollTo(currentIndex());
}

Grouping SourceView::grouping() const
{
    return m_filter.grouping();
}

/// Before the base tells screen readers where the keyboard is: who comes into a group hears its name first.
void SourceView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (current.isValid() && isColumnHidden(current.column())) { // nothing is read of what is not seen
        selectionModel()->setCurrentIndex(
            current.siblingAtColumn(isTimeline() ? SourcesModel::Source : SourcesModel::Status),
            QItemSelectionModel::NoUpdate);
        return;
    }
    const QString group = m_filter.groupOf(current);
    if (!m_currentGroup || *m_currentGroup != group)
        m_filter.setArrival(current);
    else
        m_filter.setArrival({});
    m_currentGroup = current.isValid() ? std::optional(group) : std::nullopt;
    FlatList::currentChanged(current, previous);
    if (isTimeline())
        speakCurrent(*this);
}

/// So does who comes to the list.
void SourceView::focusInEvent(QFocusEvent *event)
{
    m_filter.setArrival(currentIndex());
    FlatList::focusInEvent(event);
}

void SourceView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_filter.startsGroup(index)) {
        FlatList::drawRow(painter, option, index);
        return;
    }
    QStyleOptionViewItem row = option;
    const int height = m_delegate->groupHeight();
    m_delegate->paintGroup(*painter, QRect(0, option.rect.top(), viewport()->width(), height),
                           m_filter.headingOf(index));
    row.rect.setTop(option.rect.top() + height);
    FlatList::drawRow(painter, row, index);
}

} // namespace tokenwatch
