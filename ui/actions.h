// SPDX-License-Identifier: GPL-3.0-or-later
// Every QAction of the window in one place: words, icon, shortcut, and when it can be used. Menus, toolbar, context
// menu and the buttons of the detail pane all show these. Owned by TokenMonitor. Window thread.
#pragma once

#include "domain/status.h"
#include "ui/theme.h"

#include <QAction>
#include <QSet>

namespace tokenwatch {

class Actions final : public QObject
{
    Q_OBJECT
public:
    Actions(const Theme &theme, QWidget &owner);

    /// What can be done now: with the selected source (null: none), and with all of them.
    void settle(const SourceStatus *selected, int sources, const SchedulerStatus &scheduler, Vault vault);

    // File
    QAction *addSource;
    QAction *importSources;
    QAction *settings;
    QAction *quit;
    // Source
    QAction *edit;
    QAction *signIn;
    QAction *undo;
    QAction *refresh;
    QAction *refreshAll;
    QAction *pause; ///< reads Resume while the source is paused
    QAction *clear;
    QAction *credentials;
    QAction *copyToken;
    QAction *copyHeader;
    QAction *copyCurl;
    QAction *remove;
    QAction *nextProblem;
    QAction *previousProblem;
    // View
    QAction *table;
    QAction *timeline;
    QList<QAction *> ranges; ///< of the timeline, as TimeScale::ranges; they and the next three only while it is shown
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;
    QAction *find;
    QAction *details;
    QAction *detailsBelow; ///< checked: below the table instead of right of it
    QList<QAction *> tabs; ///< of the details, in DetailPane::Tab's order
    QAction *compact;
    QAction *nextPane;
    QAction *themeSystem;
    QAction *themeLight;
    QAction *themeDark;
    QAction *scheduler; ///< checked while it runs
    // Tools
    QAction *unlock;
    QAction *copyApiAddress;
    QAction *sandbox;
    // Help
    QAction *keys;
    QAction *about;

    /// The kinds of grant that people sign in to.
    void setSignInKinds(const QSet<QByteArray> &kinds) { m_signInKinds = kinds; }

    /// Those whose keys mean something else while somebody types: they belong to the table alone.
    [[nodiscard]] QList<QAction *> ofTheTable() const;

private:
    void choose(const QList<QAction *> &choices);
    QAction *made(const QString &text, const QString &icon = {}, const QKeySequence &key = {});

    const Theme &m_theme;
    QSet<QByteArray> m_signInKinds;
};

} // namespace tokenwatch
