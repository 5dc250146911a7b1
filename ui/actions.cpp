// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include "texts/durations.h"
#include "ui/icons.h"
#include "ui/tokenmonitor/timescale.h"

#include <QActionGroup>
#include <QWidget>

namespace tokenwatch {

using namespace Qt::StringLiterals;

QAction *Actions::made(const QString &text, const QString &icon, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    if (!icon.isEmpty())
        action->setIcon(themedIcon(m_theme, icon));
    action->setShortcut(key);
    return action;
}

Actions::Actions(const Theme &theme, QWidget &owner)
    : QObject(&owner)
    , m_theme(theme)
{
    addSource = made(tr("&Add source…"), u"add"_s, QKeySequence(u"Ctrl+N"_s));
    addSource->setIconText(tr("Add source"));
    importSources = made(tr("&Import sources…"), u"import"_s, QKeySequence(u"Ctrl+O"_s));
    settings = made(tr("&Settings…"), {}, QKeySequence(u"Ctrl+,"_s));
    settings->setMenuRole(QAction::PreferencesRole);
    quit = made(tr("&Quit"), {}, QKeySequence(u"Ctrl+Q"_s));
    quit->setMenuRole(QAction::QuitRole);

    refresh = made(tr("&Refresh"), u"refreshing"_s, QKeySequence(u"F5"_s));
    refreshAll = made(tr("Refresh &all"), u"refresh-all"_s, QKeySequence(u"Ctrl+F5"_s));
    pause = made(tr("&Pause"), u"pause"_s, QKeySequence(u"Space"_s));
    clear = made(tr("C&lear…"), u"clear"_s, QKeySequence(u"Del"_s));
    credentials = made(tr("Add cr&edentials…"), u"key"_s, QKeySequence(u"Ctrl+K"_s));
    copyToken = made(tr("&Copy token"), u"copy"_s, QKeySequence(u"Ctrl+C"_s));
    copyHeader = made(tr("Copy &header"), {}, QKeySequence(u"Ctrl+Shift+C"_s));
    copyCurl = made(tr("Copy c&url command"));
    edit = made(tr("Edi&t source…"), {}, QKeySequence(u"Ctrl+E"_s));
    signIn = made(tr("Si&gn in…"), u"unlock"_s);
    undo = made(tr("Und&o"), {}, QKeySequence(u"Ctrl+Z"_s));
    undo->setEnabled(false);
    remove = made(tr("&Delete"), {}, QKeySequence(u"Shift+Del"_s));
    nextProblem = made(tr("&Next problem"), {}, QKeySequence(u"F8"_s));
    previousProblem = made(tr("Pre&vious problem"), {}, QKeySequence(u"Shift+F8"_s));

    table = made(tr("Ta&ble"), u"table"_s, QKeySequence(u"Ctrl+1"_s));
    timeline = made(tr("Ti&meline"), u"timeline"_s, QKeySequence(u"Ctrl+2"_s));
    choose({table, timeline});
    table->setChecked(true);
    for (const Milliseconds range : TimeScale::ranges) {
        ranges << made(u'&' + texts::length(range));
        ranges.last()->setToolTip(tr("Look ahead %1").arg(texts::length(range)));
    }
    choose(ranges);
    ranges.at(2)->setChecked(true);
    zoomIn = made(tr("Zoom &in"), {}, QKeySequence(u"Ctrl++"_s));
    zoomOut = made(tr("Zoom &out"), {}, QKeySequence(u"Ctrl+-"_s));
    zoomReset = made(tr("&Whole range"), {}, QKeySequence(u"Ctrl+0"_s));
    find = made(tr("&Find"), u"search"_s, QKeySequence(u"Ctrl+F"_s));
    details = made(tr("&Details"), {}, QKeySequence(u"F9"_s));
    details->setCheckable(true);
    details->setChecked(true);
    for (const QString &name : {tr("&Overview"), tr("&Claims"), tr("&History"), tr("&Log"), tr("&Use it")}) {
        tabs << made(name, {}, QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + tabs.size())));
        owner.addAction(tabs.last());
    }
    detailsBelow = made(tr("Details belo&w the table"));
    detailsBelow->setCheckable(true);
    compact = made(tr("&Compact rows"));
    compact->setCheckable(true);
    nextPane = made(tr("Ne&xt pane"), {}, QKeySequence(u"F6"_s));
    themeSystem = made(tr("As the &system"));
    themeLight = made(tr("&Light"));
    themeDark = made(tr("&Dark"));
    choose({themeSystem, themeLight, themeDark});
    scheduler = made(tr("Sc&heduler running"));
    scheduler->setCheckable(true);
    scheduler->setChecked(true);

    unlock = made(tr("&Unlock keychain…"), u"unlock"_s);
    copyApiAddress = made(tr("Copy local &API address"), u"plug"_s);
    sandbox = made(tr("&Sandbox"), u"flask"_s, QKeySequence(u"Ctrl+Shift+B"_s));
    keys = made(tr("&Keyboard shortcuts"), {}, QKeySequence(u"F1"_s));
    about = made(tr("&About Tokenwatch"), u"info"_s);
    about->setMenuRole(QAction::AboutRole);

    for (QAction *action : ofTheTable())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction *action : {addSource, edit, undo, refresh, refreshAll, nextProblem, previousProblem, details, table,
                            timeline, zoomIn, zoomOut, zoomReset})
        owner.addAction(action); // their keys work without a menu bar too
    settle(nullptr, 0, {}, Vault::Ready);
}

/// One of them holds.
void Actions::choose(const QList<QAction *> &choices)
{
    auto *group = new QActionGroup(this);
    for (QAction *choice : choices) {
        choice->setCheckable(true);
        group->addAction(choice);
    }
}

QList<QAction *> Actions::ofTheTable() const
{
    return {pause, clear, remove, copyToken, copyHeader};
}

void Actions::settle(const SourceStatus *selected, int sources, const SchedulerStatus &schedulerStatus, Vault vault)
{
    const bool any = selected != nullptr;
    const bool paused = any && selected->state == SourceState::Paused;
    refresh->setEnabled(any);
    refreshAll->setEnabled(sources > 0);
    pause->setEnabled(any);
    pause->setText(paused ? tr("Re&sume") : tr("&Pause"));
    // Only when it changes: a new icon repaints every button that shows it.
    if (pause->property("resumes").toBool() != paused) {
        pause->setProperty("resumes", paused);
        pause->setIcon(themedIcon(m_theme, paused ? u"resume"_s : u"pause"_s));
    }
    clear->setEnabled(any && selected->hasToken);
    credentials->setEnabled(any);
    for (QAction *copy : {copyToken, copyHeader, copyCurl})
        copy->setEnabled(any && selected->valid);
    remove->setEnabled(any && !selected->provisioned);
    edit->setEnabled(any);
    signIn->setEnabled(any && m_signInKinds.contains(selected->grant));
    nextProblem->setEnabled(sources > 0);
    previousProblem->setEnabled(sources > 0);
    scheduler->setChecked(schedulerStatus.running);
    unlock->setEnabled(vault == Vault::Locked);
}

} // namespace tokenwatch
