// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "ui/detailshots.h"
#include "ui/editorshots.h"
#include "ui/mainwindow.h"
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/sample/samplesandbox.h"
#include "ui/sandbox/sandboxpage.h"
#include "ui/sandbox/sandboxwindow.h"
#include "ui/settingshots.h"
#include "ui/sourcecommands.h"
#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/sourceview.h"
#include "ui/tokenmonitor/summarystrip.h"
#include "ui/tokenmonitor/timeline.h"
#include "ui/tokenmonitor/timelinegestures.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <algorithm>
#include <cstdio>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using Scene = SampleAgent::Scene;

struct Screen {
    QString name;
    Scene scene;
    QSize size;
    bool askToClear = false;
};

struct TimelineScreen {
    QString name;
    Scene scene = Scene::Everyday;
    QSize size = {1440, 900};
    int range = 2;       ///< of Actions::ranges
    QString walkTo = {}; ///< title of the source whose refresh token's end is walked to
    bool onlyThese = false;
    bool details = false;
    bool compact = false;
};

/// The tool tip is a window of its own, kept on a screen that may be smaller than the picture.
void paintToolTip(QPixmap &picture, const QPoint &under)
{
    for (QWidget *tip : QApplication::topLevelWidgets()) {
        if (!tip->inherits("QTipLabel") || !tip->isVisible())
            continue;
        QPainter painter(&picture);
        const int left =
            std::clamp(under.x() - tip->width() / 2, 0, qRound(picture.deviceIndependentSize().width()) - tip->width());
        painter.drawPixmap(QPoint(left, under.y()), tip->grab());
        tip->hide();
    }
}

QPixmap rendered(const TimelineScreen &screen, Theme &theme)
{
    FixedClock clock(SampleAgent::instant());
    SampleAgent agent(screen.scene);
    MainWindow window(agent, clock, theme, QTimeZone::utc());
    window.resize(screen.size);
    window.show();
    QCoreApplication::sendPostedEvents(); // layouts settle; nothing else may happen
    TokenMonitor &monitor = window.monitor();
    monitor.actions().compact->setChecked(screen.compact);
    monitor.actions().timeline->trigger();
    monitor.actions().details->setChecked(screen.details);
    monitor.actions().ranges.at(screen.range)->trigger();
    QCoreApplication::sendPostedEvents();
    if (screen.onlyThese)
        Q_EMIT monitor.findChild<SummaryStrip *>()->onlyTheseAsked(true);
    for (const SourceStatus &status : agent.statuses()) {
        if (status.title != screen.walkTo)
            continue;
        monitor.select(status.id);
        const auto end = LaneEvent{LaneMark::RefreshTokenEnds, status.refreshExpiresAt.value_or(WallTime())};
        while (monitor.timeline().gestures().walk(true) && monitor.timeline().current() != end)
            continue;
    }
    QCoreApplication::sendPostedEvents();
    QPixmap picture = window.grab();
    if (const auto current = monitor.timeline().current()) {
        const SourceView &view = monitor.view();
        const QRect row = view.visualRect(view.currentIndex().siblingAtColumn(SourcesModel::Lane));
        const QPoint under(row.left() + qRound(monitor.timeline().scale().x(current->at)), row.bottom() + 4);
        paintToolTip(picture, view.viewport()->mapTo(&window, under));
    }
    return picture;
}

QPixmap rendered(const Screen &screen, Theme &theme)
{
    FixedClock clock(SampleAgent::instant());
    SampleAgent agent(screen.scene);
    MainWindow window(agent, clock, theme, QTimeZone::utc());
    window.resize(screen.size);
    window.show();
    if (screen.askToClear) {
        for (const SourceStatus &status : agent.statuses()) {
            if (status.pasted)
                window.monitor().select(status.id);
        }
    }
    QCoreApplication::sendPostedEvents(); // layouts settle; nothing else may happen
    QPixmap picture = window.grab();
    if (!screen.askToClear)
        return picture;
    window.monitor().commands().askClear(window.monitor().selected());
    QCoreApplication::sendPostedEvents(); // layouts settle; nothing else may happen
    if (auto *dialog = window.findChild<QDialog *>()) {
        const QPixmap box = dialog->grab();
        const QPoint corner((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        QPainter painter(&picture);
        painter.fillRect(window.rect(), QColor(0, 0, 0, 70));
        painter.drawPixmap(corner, box);
        painter.setPen(theme.colours().border);
        painter.drawRect(QRect(corner, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

struct SandboxScreen {
    QString name;
    SampleSandbox::Scene scene;
    SandboxWindow::Tab tab;
    int selected = -1;
    QSize size = {1180, 760};
};

QPixmap rendered(const SandboxScreen &screen, Theme &theme)
{
    FixedClock clock(SampleAgent::instant());
    SampleAgent agent(Scene::Sandbox);
    SampleSandbox sandbox(screen.scene);
    SandboxWindow window(sandbox, agent, clock, theme, QTimeZone::utc());
    window.resize(screen.size);
    window.setTab(screen.tab);
    window.show();
    QCoreApplication::sendPostedEvents(); // layouts settle; nothing else may happen
    if (const SandboxPage *page = window.page(screen.tab); page && screen.selected >= 0)
        page->view().setCurrentIndex(page->view().model()->index(screen.selected, 0));
    QCoreApplication::sendPostedEvents(); // layouts settle; nothing else may happen
    return window.grab();
}

/// A sentence on standard error if it cannot be written.
bool saved(const QPixmap &picture, const QString &directory, const QString &name, const Theme &theme)
{
    const QString file = QDir(directory).filePath(u"%1-%2.png"_s.arg(name, theme.isDark() ? u"dark"_s : u"light"_s));
    if (picture.save(file))
        return true;
    std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file));
    return false;
}

} // namespace

int renderScreens(const QString &directory)
{
    if (!QDir().mkpath(directory)) {
        std::fprintf(stderr, "%s cannot be made.\n", qPrintable(directory));
        return 1;
    }
    Theme theme;
    theme.applyToApplication();
    const QSize full(1440, 900);
    const Screen screens[] = {{u"main"_s, Scene::Everyday, full},
                              {u"states"_s, Scene::States, full},
                              {u"empty"_s, Scene::Empty, full},
                              {u"clear"_s, Scene::Everyday, full, true},
                              {u"narrow"_s, Scene::Everyday, QSize(860, 540)}};
    using Tab = SandboxWindow::Tab;
    constexpr auto busy = SampleSandbox::Scene::Busy;
    const SandboxScreen sandboxScreens[] = {{u"sandbox-sessions"_s, busy, Tab::Sessions, 2},
                                            {u"sandbox-grants"_s, busy, Tab::Grants},
                                            {u"sandbox-clients"_s, busy, Tab::Clients, 1},
                                            {u"sandbox-edrs"_s, busy, Tab::Edrs, 1},
                                            {u"sandbox-requests"_s, busy, Tab::Requests, 3},
                                            {u"sandbox-faults"_s, busy, Tab::Faults, 2},
                                            {u"sandbox-sources"_s, busy, Tab::Sources},
                                            {u"sandbox-empty"_s, SampleSandbox::Scene::Fresh, Tab::Edrs},
                                            {u"sandbox-narrow"_s, busy, Tab::Requests, 3, QSize(820, 480)}};
    const TimelineScreen timelines[] = {
        {.name = u"timeline"_s, .walkTo = u"Directory reader"_s},
        {.name = u"timeline-states"_s, .scene = Scene::States},
        {.name = u"timeline-hour"_s, .range = 0},
        {.name = u"timeline-week"_s, .range = 3, .details = true},
        {.name = u"timeline-only"_s, .range = 1, .onlyThese = true},
        {.name = u"timeline-compact"_s, .compact = true},
        {.name = u"timeline-narrow"_s, .size = {860, 540}},
    };
    for (const ThemePreference preference : {ThemePreference::Light, ThemePreference::Dark}) {
        theme.setPreference(preference);
        for (const TimelineScreen &screen : timelines) {
            if (!saved(rendered(screen, theme), directory, screen.name, theme))
                return 1;
        }
        for (const Screen &screen : screens) {
            if (!saved(rendered(screen, theme), directory, screen.name, theme))
                return 1;
        }
        for (const NamedPicture &made : editorPictures(theme)) {
            if (!saved(made.picture, directory, made.name, theme))
                return 1;
        }
        for (const NamedPicture &made : detailPictures(theme)) {
            if (!saved(made.picture, directory, made.name, theme))
                return 1;
        }
        for (const NamedPicture &made : settingsPictures(theme)) {
            if (!saved(made.picture, directory, made.name, theme))
                return 1;
        }
        for (const SandboxScreen &screen : sandboxScreens) {
            if (!saved(rendered(screen, theme), directory, screen.name, theme))
                return 1;
        }
    }
    return 0;
}

} // namespace tokenwatch
