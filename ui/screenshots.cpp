// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "ui/mainwindow.h"
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/sample/samplesandbox.h"
#include "ui/sandbox/sandboxpage.h"
#include "ui/sandbox/sandboxwindow.h"
#include "ui/sourcecommands.h"
#include "ui/theme.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
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
    for (const ThemePreference preference : {ThemePreference::Light, ThemePreference::Dark}) {
        theme.setPreference(preference);
        for (const Screen &screen : screens) {
            if (!saved(rendered(screen, theme), directory, screen.name, theme))
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
