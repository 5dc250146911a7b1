// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screenshots.h"

#include "ui/mainwindow.h"
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
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
    QApplication::processEvents();
    QPixmap picture = window.grab();
    if (!screen.askToClear)
        return picture;
    window.monitor().commands().askClear(window.monitor().selected());
    QApplication::processEvents();
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
    for (const ThemePreference preference : {ThemePreference::Light, ThemePreference::Dark}) {
        theme.setPreference(preference);
        for (const Screen &screen : screens) {
            const QString file =
                QDir(directory).filePath(u"%1-%2.png"_s.arg(screen.name, theme.isDark() ? u"dark"_s : u"light"_s));
            if (!rendered(screen, theme).save(file)) {
                std::fprintf(stderr, "%s cannot be written.\n", qPrintable(file));
                return 1;
            }
        }
    }
    return 0;
}

} // namespace tokenwatch
