// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a sandbox table: rows with every word that was typed, and only those in trouble if so wished. The
// order is the table's own. Window thread.
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace tokenwatch {

class SandboxFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit SandboxFilter(QAbstractItemModel *model, QObject *parent = nullptr);

    /// Every word must be found in some cell, without case.
    void setText(const QString &text);
    void setProblemsOnly(bool only);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty() || m_problemsOnly; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    bool m_problemsOnly = false;
};

} // namespace tokenwatch
