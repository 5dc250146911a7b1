// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns the table shows and what its rows are grouped by, to be chosen at its header and in the View menu.
// Owned by TokenMonitor. Window thread.
#pragma once

#include "models/sourceorder.h"

#include <QMenu>

class QActionGroup;

namespace tokenwatch {

class SourceView;

class ColumnMenu final : public QMenu
{
    Q_OBJECT
public:
    /// `view` must outlive the menu.
    ColumnMenu(SourceView &view, QWidget *parent);

Q_SIGNALS:
    /// A person chose; the view shows it already.
    void chosen();

private:
    void addColumn(int column, const QString &words);
    void addGrouping(Grouping grouping, const QString &words);
    void settle();

    SourceView &m_view;
    QList<QAction *> m_columns; ///< the column is their data
    QActionGroup *m_groupings;  ///< the grouping is their data
};

} // namespace tokenwatch
