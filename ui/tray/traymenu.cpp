// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traymenu.h"

#include "texts/durations.h"
#include "ui/icons.h"
#include "ui/tokenmonitor/lifetimebar.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// A name is no place for mnemonics.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

TrayMenu::TrayMenu(const Theme &theme, QWidget *parent)
    : QMenu(parent)
    , m_theme(theme)
{}

void TrayMenu::show(const TrayView &view, bool snoozed)
{
    for (QMenu *menu : findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly))
        menu->deleteLater();
    clear();
    addAction(menuText(view.headline))->setEnabled(false);
    for (const TrayView::Urgent &source : view.urgent)
        addSource(source);
    if (view.others > 0 && !view.urgent.empty()) {
        QAction *others = addAction(tr("%n more…", nullptr, view.others));
        connect(others, &QAction::triggered, this, [this] { Q_EMIT openAsked({}); });
    }
    addSeparator();
    QAction *refresh = addAction(themedIcon(m_theme, u"refresh-all"_s), tr("&Refresh all"));
    refresh->setEnabled(view.others > 0 || !view.urgent.empty());
    connect(refresh, &QAction::triggered, this, &TrayMenu::refreshAllAsked);
    const QList<Snooze> timed{Snooze::Quarter, Snooze::Hour, Snooze::Tomorrow};
    if (view.schedulerRunning) {
        QMenu *pause = addMenu(themedIcon(m_theme, u"pause"_s), tr("&Pause refreshing"));
        addSnoozes(*pause, timed, [this](Snooze how) { Q_EMIT pauseAsked(how); });
        connect(pause->addAction(tr("Until I &resume it")), &QAction::triggered, this,
                [this] { Q_EMIT pauseAsked(std::nullopt); });
    } else {
        connect(addAction(themedIcon(m_theme, u"resume"_s), tr("Res&ume refreshing")), &QAction::triggered, this,
                &TrayMenu::resumeAsked);
    }
    if (snoozed) {
        connect(addAction(themedIcon(m_theme, u"bell"_s), tr("&End the snooze of notifications")), &QAction::triggered,
                this, &TrayMenu::snoozeEndAsked);
    } else {
        QMenu *snooze = addMenu(themedIcon(m_theme, u"bell"_s), tr("S&nooze notifications"));
        addSnoozes(*snooze, timed, [this](Snooze how) { Q_EMIT snoozeAllAsked(how); });
    }
    addSeparator();
    QAction *open = addAction(tr("&Open Tokenwatch"));
    setDefaultAction(open);
    connect(open, &QAction::triggered, this, [this] { Q_EMIT openAsked({}); });
    connect(addAction(tr("&Settings…")), &QAction::triggered, this, &TrayMenu::settingsAsked);
    connect(addAction(tr("&Quit")), &QAction::triggered, this, &TrayMenu::quitAsked);
}

void TrayMenu::addSource(const TrayView::Urgent &source)
{
    // What follows the tabulator stands at the right.
    QMenu *menu = addMenu(themedIcon(m_theme, source.iconName, inkOf(source.family)),
                          u"%1\t%2"_s.arg(menuText(source.name), source.detail));
    connect(menu->addAction(tr("&Show")), &QAction::triggered, this, [this, id = source.id] { Q_EMIT openAsked(id); });
    connect(menu->addAction(themedIcon(m_theme, u"refreshing"_s), tr("&Refresh")), &QAction::triggered, this,
            [this, id = source.id] { Q_EMIT refreshAsked(id); });
    QAction *copy = menu->addAction(themedIcon(m_theme, u"copy"_s), tr("&Copy token"));
    copy->setEnabled(source.canCopy);
    connect(copy, &QAction::triggered, this, [this, id = source.id] { Q_EMIT copyAsked(id); });
    QMenu *snooze = menu->addMenu(themedIcon(m_theme, u"bell"_s), tr("S&nooze"));
    addSnoozes(*snooze, {Snooze::Quarter, Snooze::Hour, Snooze::Tomorrow, Snooze::UntilItChanges},
               [this, id = source.id](Snooze how) { Q_EMIT snoozeAsked(id, how); });
}

void TrayMenu::addSnoozes(QMenu &menu, const QList<Snooze> &choices, const std::function<void(Snooze)> &chosen)
{
    const auto words = [](Snooze how) {
        switch (how) {
        case Snooze::Quarter:
            return tr("For 15 min");
        case Snooze::Hour:
            return tr("For 1 h");
        case Snooze::Tomorrow:
            return tr("Until tomorrow 8:00");
        case Snooze::UntilItChanges:
            return tr("Until it changes");
        }
        Q_UNREACHABLE();
    };
    for (const Snooze how : choices)
        connect(menu.addAction(words(how)), &QAction::triggered, this, [chosen, how] { chosen(how); });
}

} // namespace tokenwatch
