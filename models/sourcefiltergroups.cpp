// SPDX-License-Identifier: GPL-3.0-or-later
// How a SourceFilter puts rows together by folder or host, and what screen readers are told of the groups.
#include "models/sourcefilter.h"

#include <algorithm>

namespace tokenwatch {

void SourceFilter::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    sort(m_column, m_order);
}

QString SourceFilter::groupOf(const QModelIndex &index) const
{
    const SourceStatus *status = statusOf(index);
    return status ? groupWord(*status, m_grouping) : QString();
}

bool SourceFilter::startsGroup(const QModelIndex &index) const
{
    if (m_grouping == Grouping::None || !index.isValid())
        return false;
    return index.row() == 0 || groupOf(index) != groupOf(index.siblingAtRow(index.row() - 1));
}

void SourceFilter::rankGroups()
{
    m_groupRanks.clear();
    if (m_grouping == Grouping::None)
        return;
    QStringList groups;
    for (const SourceStatus &status : m_model->statuses()) {
        const QString group = groupWord(status, m_grouping);
        if (!m_groupRanks.contains(group)) {
            m_groupRanks.insert(group, 0);
            groups << group;
        }
    }
    std::sort(groups.begin(), groups.end(), [](const QString &a, const QString &b) {
        return a.isEmpty() != b.isEmpty() ? b.isEmpty() : a.localeAwareCompare(b) < 0;
    });
    for (qsizetype i = 0; i < groups.size(); ++i)
        m_groupRanks[groups[i]] = static_cast<int>(i);
}

bool SourceFilter::hasNewGroup(const Rows &rows) const
{
    return m_grouping != Grouping::None && std::any_of(rows.begin(), rows.end(), [this](int row) {
               return !m_groupRanks.contains(groupWord(m_model->statusAt(row), m_grouping));
           });
}

QString SourceFilter::headingOf(const QModelIndex &index) const
{
    const QString group = groupOf(index);
    if (!group.isEmpty())
        return group;
    return m_grouping == Grouping::Host ? tr("Without a host") : tr("Without a folder");
}

/// Only asked for by screen readers: the group is walked.
int SourceFilter::rowsUnderHeadingOf(const QModelIndex &index) const
{
    const QString group = groupOf(index);
    int first = index.row();
    while (first > 0 && groupOf(index.siblingAtRow(first - 1)) == group)
        --first;
    int end = index.row() + 1;
    while (end < rowCount() && groupOf(index.siblingAtRow(end)) == group)
        ++end;
    return end - first;
}

QString SourceFilter::spokenHeading(const QModelIndex &index) const
{
    const QString heading = groupOf(index).isEmpty() ? headingOf(index) : tr("Group %1").arg(groupOf(index));
    const int count = rowsUnderHeadingOf(index);
    return count == 1 ? tr("%1, 1 source", "heading of a group").arg(heading)
                      : tr("%1, %n sources", "heading of a group", count).arg(heading);
}

void SourceFilter::setArrival(const QModelIndex &cell)
{
    const SourceStatus *status = statusOf(cell);
    m_arrival = status ? status->id : SourceId();
    m_arrivalColumn = cell.column();
}

bool SourceFilter::speaksHeading(const QModelIndex &index) const
{
    if (m_grouping == Grouping::None || !index.isValid())
        return false;
    if (index.column() == m_headingColumn && startsGroup(index))
        return true;
    return index.column() == m_arrivalColumn && statusOf(index)->id == m_arrival;
}

QVariant SourceFilter::data(const QModelIndex &index, int role) const
{
    const QVariant found = QAbstractProxyModel::data(index, role);
    if (role != Qt::AccessibleTextRole || !speaksHeading(index))
        return found;
    return tr("%1. %2", "heading of a group, and a cell of a row below it").arg(spokenHeading(index), found.toString());
}

} // namespace tokenwatch
