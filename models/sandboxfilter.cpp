// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sandboxfilter.h"

#include "models/sandboxtable.h"

#include <algorithm>

namespace tokenwatch {

SandboxFilter::SandboxFilter(QAbstractItemModel *model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(model);
}

void SandboxFilter::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateRowsFilter();
}

void SandboxFilter::setProblemsOnly(bool only)
{
    if (only == m_problemsOnly)
        return;
    m_problemsOnly = only;
    invalidateRowsFilter();
}

bool SandboxFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!isFiltering())
        return true;
    const QAbstractItemModel &model = *sourceModel();
    const QModelIndex first = model.index(row, 0, parent);
    if (m_problemsOnly && !first.data(SandboxProblemRole).toBool())
        return false;
    QString text = first.data(SandboxSearchRole).toString();
    for (int column = 0; column < model.columnCount(parent); ++column)
        text += u'\n' + first.siblingAtColumn(column).data().toString();
    return std::ranges::all_of(m_words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace tokenwatch
