// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/columnmenu.h"

#include "ui/tokenmonitor/sourceview.h"

#include <QActionGroup>

namespace tokenwatch {

ColumnMenu::ColumnMenu(SourceView &view, QWidget *parent)
    : QMenu(tr("Columns and gro&ups"), parent)
    , m_view(view)
    , m_groupings(new QActionGroup(this))
{
    // Not the header's words: each entry needs a letter of its own.
    addColumn(SourcesModel::Status, tr("&Status"));
    addColumn(SourcesModel::Source, tr("So&urce"));
    addColumn(SourcesModel::ExpiresIn, tr("E&xpires in"));
    addColumn(SourcesModel::NextRefresh, tr("&Next refresh"));
    addColumn(SourcesModel::LastResult, tr("&Last result"));
    addColumn(SourcesModel::Last24h, tr("Last &24 h"));
    addSeparator();
    addColumn(SourcesModel::Grant, tr("&Grant"));
    addColumn(SourcesModel::Folder, tr("F&older"));
    addColumn(SourcesModel::ExpiresAt, tr("Expires &at"));
    addColumn(SourcesModel::Issued, tr("&Issued"));
    addColumn(SourcesModel::Lifetime, tr("Life&time"));
    addColumn(SourcesModel::Failures, tr("&Failures"));
    addColumn(SourcesModel::RefreshTokenEnds, tr("&Refresh token ends"));
    addColumn(SourcesModel::InUseBy, tr("In use b&y"));
    addSeparator();
    connect(addAction(tr("Fit &widths to the words")), &QAction::triggered, this, [this] {
        m_view.forgetWidths();
        Q_EMIT chosen();
    });
    addSeparator();
    addGrouping(Grouping::None, tr("Not group&ed"));
    addGrouping(Grouping::Folder, tr("Grouped &by folder"));
    addGrouping(Grouping::Host, tr("Grouped by &host"));
    connect(this, &QMenu::aboutToShow, this, &ColumnMenu::settle);
    settle();
}

void ColumnMenu::addColumn(int column, const QString &words)
{
    QAction *action = addAction(words);
    action->setCheckable(true);
    action->setData(column);
    action->setEnabled(ColumnFit::isOptional(column));
    connect(action, &QAction::triggered, this, [this, column](bool shown) {
        m_view.setColumnWanted(column, shown);
        Q_EMIT chosen();
    });
    m_columns << action;
}

void ColumnMenu::addGrouping(Grouping grouping, const QString &words)
{
    QAction *action = m_groupings->addAction(addAction(words));
    action->setCheckable(true);
    action->setData(static_cast<int>(grouping));
    connect(action, &QAction::triggered, this, [this, grouping] {
        m_view.setGrouping(grouping);
        Q_EMIT chosen();
    });
}

void ColumnMenu::settle()
{
    for (QAction *action : m_groupings->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_view.grouping()));
    for (QAction *action : m_columns)
        action->setChecked(m_view.isColumnWanted(action->data().toInt()));
}

} // namespace tokenwatch
