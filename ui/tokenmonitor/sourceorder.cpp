// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of a SourceView are sorted by, as text to be kept, and which of them move.
#include "ui/tokenmonitor/rowmotion.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/tableheader.h"

#include <algorithm>
#include <array>

namespace tokenwatch {

namespace {

/// In the order of SourcesModel::Column.
constexpr std::array<const char *, SourcesModel::ColumnCount> orderNames{
    "status", "source", "expires",  "next",     "last",    "history", "grant",   "folder",
    "ends",   "issued", "lifetime", "failures", "refresh", "callers", "covered", "lane"};

constexpr auto descending = "desc";

} // namespace

SourceView::SortedBy SourceView::sortedBy() const
{
    return {m_header->sortIndicatorSection(), m_header->sortIndicatorOrder()};
}

QByteArray SourceView::chosenOrder() const
{
    const auto spelt = [](const SortedBy &by) {
        return orderNames.at(size_t(std::clamp(by.column, 0, SourcesModel::ColumnCount - 1))) + QByteArray("-") +
               (by.order == Qt::AscendingOrder ? "asc" : descending);
    };
    const SortedBy shown = sortedBy();
    return m_scale ? spelt(m_otherSort) + ' ' + spelt(shown) : spelt(shown) + ' ' + spelt(m_otherSort);
}

void SourceView::setChosenOrder(const QByteArray &order)
{
    const QByteArrayList words = order.split(' ');
    if (words.size() != 2)
        return;
    const auto read = [](const QByteArray &word, SortedBy otherwise) {
        const qsizetype dash = word.lastIndexOf('-');
        const auto *const name =
            std::find(orderNames.begin(), orderNames.end(), word.left(std::max<qsizetype>(dash, 0)));
        if (name == orderNames.end() || !canSortBy(int(name - orderNames.begin())))
            return otherwise;
        return SortedBy{int(name - orderNames.begin()),
                        word.mid(dash + 1) == descending ? Qt::DescendingOrder : Qt::AscendingOrder};
    };
    const SortedBy shown = read(words.at(m_scale ? 1 : 0), sortedBy());
    m_otherSort = read(words.at(m_scale ? 0 : 1), m_otherSort);
    sortByColumn(shown.column, shown.order);
}

void SourceView::settleMotion(const std::vector<VisibleRow> &rows)
{
    m_motion->show(rows);
}

void SourceView::stopMotion()
{
    m_motion->stop();
}

/// Only the cell that has the icon.
void SourceView::repaintMoved(const QSet<SourceId> &moved)
{
    const QRect area = viewport()->rect();
    for (QModelIndex row = indexAt({0, 0}); row.isValid(); row = indexBelow(row)) {
        if (visualRect(row).top() > area.bottom())
            return;
        if (moved.contains(row.data(SourcesModel::SourceIdRole).value<SourceId>()))
            update(row.siblingAtColumn(m_scale ? SourcesModel::Source : SourcesModel::Status));
    }
}

} // namespace tokenwatch
