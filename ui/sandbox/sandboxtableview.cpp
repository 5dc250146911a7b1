// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sandbox/sandboxtableview.h"

#include "models/sandboxtable.h"
#include "ui/tokenmonitor/tableheader.h"

#include <algorithm>

#include <QFocusEvent>

namespace tokenwatch {

namespace {

constexpr int mostMeasured = 40; // enough to know the words
constexpr int widestCell = 260;
constexpr int leastForWide = 150;

} // namespace

SandboxTableView::SandboxTableView(QAbstractItemModel &model, int wide, SandboxRows rows, const Theme &theme,
                                   QWidget *parent)
    : FlatList(parent)
    , m_delegate(new SandboxDelegate(rows, theme, this))
    , m_header(new TableHeader(theme, this))
    , m_wide(wide)
{
    setHeader(m_header);
    m_header->setSectionsClickable(false);
    m_header->setSortIndicatorShown(false);
    m_header->setStretchLastSection(false);
    m_header->setSectionResizeMode(QHeaderView::Fixed);
    setModel(&model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setIndentation(0);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    for (int column = 0; column < model.columnCount(); ++column)
        m_wanted.append(m_header->widthForWord(column));
    measure(0, model.rowCount() - 1);
    connect(&model, &QAbstractItemModel::modelReset, this, [this, &model] { measure(0, model.rowCount() - 1); });
    connect(&theme, &Theme::changed, this, [this] {
        m_header->viewport()->update();
        viewport()->update();
    });
}

QString SandboxTableView::selectedKey() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : rows.first().data(SandboxKeyRole).toString();
}

void SandboxTableView::measure(int first, int last)
{
    last = std::min(last, first + mostMeasured - 1);
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < m_wanted.size(); ++column) {
            int &wanted = m_wanted[column];
            wanted = std::max(wanted, std::min(widestCell, m_delegate->widthFor(model()->index(row, column))));
        }
    }
    fitColumns();
}

void SandboxTableView::fitColumns()
{
    const int space = viewport()->width();
    if (space <= 0)
        return;
    int others = 0;
    for (int column = 0; column < m_wanted.size(); ++column)
        others += column == m_wide ? 0 : m_wanted.at(column);
    const int rest = std::max(leastForWide, space - others);
    // Where even that is too much, all the others give way alike.
    const double share = others + rest > space && others > 0 ? double(space - rest) / others : 1.0;
    int left = space;
    for (int column = 0; column < m_wanted.size(); ++column) {
        const int width = column == m_wide ? rest : std::max(40, int(m_wanted.at(column) * share));
        m_header->resizeSection(column, column + 1 == m_wanted.size() ? std::max(40, left) : width);
        left -= width;
    }
}

/// Who comes by keyboard stands on a row, and keys mean that row.
void SandboxTableView::focusInEvent(QFocusEvent *event)
{
    FlatList::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    const bool byKey =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    if (byKey && !selectionModel()->hasSelection() && model()->rowCount() > 0)
        setCurrentIndex(currentIndex().isValid() ? currentIndex() : model()->index(0, 0));
}

void SandboxTableView::resizeEvent(QResizeEvent *event)
{
    FlatList::resizeEvent(event);
    fitColumns();
}

void SandboxTableView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    FlatList::rowsInserted(parent, start, end);
    measure(start, end);
}

void SandboxTableView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    FlatList::dataChanged(topLeft, bottomRight, roles);
    measure(topLeft.row(), bottomRight.row());
}

} // namespace tokenwatch
