// SPDX-License-Identifier: GPL-3.0-or-later
// What the actions of a TokenMonitor do, and its context menu.
#include "ui/actions.h"
#include "ui/editingcommands.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/tokenmonitor.h"
#include "ui/undolist.h"

#include <QMenu>

namespace tokenwatch {

void TokenMonitor::connectActions()
{
    const auto onSelected = [this](auto command) {
        return [this, command] {
            if (const SourceId id = selected(); !id.isEmpty())
                command(id);
        };
    };
    connect(m_actions->refresh, &QAction::triggered, this,
            onSelected([this](const SourceId &id) { m_commands->refresh(id); }));
    connect(m_actions->refreshAll, &QAction::triggered, m_commands, &SourceCommands::refreshAll);
    connect(m_actions->pause, &QAction::triggered, this, onSelected([this](const SourceId &id) {
                m_commands->setPaused(id, selectedStatus()->state != SourceState::Paused);
            }));
    connect(m_actions->clear, &QAction::triggered, this,
            onSelected([this](const SourceId &id) { m_commands->askClear(id); }));
    connect(m_actions->remove, &QAction::triggered, this,
            onSelected([this](const SourceId &id) { m_commands->remove(id); }));
    connect(m_actions->credentials, &QAction::triggered, this,
            onSelected([this](const SourceId &id) { m_commands->askSecrets(id, selectedStatus()->pasted); }));
    const std::pair<QAction *, TokenForm> copies[] = {{m_actions->copyToken, TokenForm::Bare},
                                                      {m_actions->copyHeader, TokenForm::HeaderLine},
                                                      {m_actions->copyCurl, TokenForm::Curl}};
    for (const auto &[action, form] : copies)
        connect(action, &QAction::triggered, this,
                onSelected([this, form = form](const SourceId &id) { m_commands->copy(id, form); }));
    connect(m_actions->nextProblem, &QAction::triggered, this,
            [this] { gotoProblem(m_view->currentIndex().row(), true); });
    connect(m_actions->previousProblem, &QAction::triggered, this,
            [this] { gotoProblem(m_view->currentIndex().row(), false); });
    connect(m_actions->addSource, &QAction::triggered, m_editing, &EditingCommands::addSource);
    connect(m_actions->importSources, &QAction::triggered, m_editing, &EditingCommands::askImport);
    connect(m_actions->edit, &QAction::triggered, this,
            onSelected([this](const SourceId &id) { m_editing->editSource(id); }));
    connect(m_actions->signIn, &QAction::triggered, this,
            onSelected([this](const SourceId &id) { m_editing->signIn(id); }));
    connect(m_actions->undo, &QAction::triggered, m_undo, &UndoList::undo);
    connect(m_undo, &UndoList::changed, this, [this] {
        m_actions->undo->setEnabled(!m_undo->isEmpty());
        m_actions->undo->setText(m_undo->isEmpty() ? tr("Und&o") : m_undo->what());
    });
    QSet<QByteArray> signInKinds;
    for (const GrantForm &form : m_agent.grantForms()) {
        if (form.signsIn)
            signInKinds.insert(form.type);
    }
    m_actions->setSignInKinds(signInKinds);
    connect(m_actions->unlock, &QAction::triggered, m_commands, &SourceCommands::unlock);
    connect(m_actions->scheduler, &QAction::triggered, m_commands, &SourceCommands::setSchedulerRunning);
    connect(m_actions->timeline, &QAction::toggled, this, &TokenMonitor::setTimelineShown);
    connect(m_actions->details, &QAction::toggled, this, &TokenMonitor::setDetailsShown);
    connect(m_actions->compact, &QAction::toggled, m_view, &SourceView::setCompact);

    for (int tab = 0; tab < DetailPane::tabs; ++tab) {
        connect(m_actions->tabs.at(tab), &QAction::triggered, this, [this, tab] {
            m_actions->details->setChecked(true);
            m_details->setTab(static_cast<DetailPane::Tab>(tab));
        });
    }

    for (QAction *action : m_actions->ofTheTable())
        m_view->addAction(action);
    m_menu->addActions({m_actions->refresh, m_actions->pause, m_actions->clear});
    m_menu->addSeparator();
    m_menu->addActions({m_actions->copyToken, m_actions->copyHeader, m_actions->copyCurl});
    m_menu->addSeparator();
    m_menu->addActions({m_actions->edit, m_actions->signIn, m_actions->credentials, m_actions->remove});
    connect(m_menu, &QMenu::aboutToShow, m_view, [this] { m_view->setMenuOpen(true); });
    connect(m_menu, &QMenu::aboutToHide, m_view, [this] { m_view->setMenuOpen(false); });
    m_details->setHeadActions(m_actions->refresh, m_actions->clear, m_menu);
}

} // namespace tokenwatch
