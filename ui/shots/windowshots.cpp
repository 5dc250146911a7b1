// SPDX-License-Identifier: GPL-3.0-or-later
// The main window: every day, with every state, in little room, in German, without sources, and its menus.
#include "ui/actions.h"
#include "ui/filterfield.h"
#include "ui/shots/stage.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QMenu>
#include <QMenuBar>
#include <QPainter>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using Scene = SampleAgent::Scene;

constexpr QSize fullWindow(1440, 900);
constexpr QSize leastWindow(860, 540);
constexpr int menuGap = 24;

struct WindowScreen {
    QString name;
    Scene scene = Scene::Everyday;
    QSize size = fullWindow;
    bool compact = false;
    bool detailsBelow = false;
    bool highContrast = false;
    QString filter = {};
    QString language = u"en"_s;
};

QPixmap renderedWindow(const WindowScreen &screen, Theme &theme, const Eye &eye)
{
    theme.setHighContrast(screen.highContrast);
    Stage stage(theme, screen.scene, screen.size);
    stage.monitor().actions().compact->setChecked(screen.compact);
    stage.monitor().actions().detailsBelow->setChecked(screen.detailsBelow);
    if (!screen.filter.isEmpty())
        stage.window().findChild<FilterField *>()->setText(screen.filter);
    QPixmap picture = stage.picture(eye);
    theme.setHighContrast(false);
    return picture;
}

/// Every menu and the menus in it, as wide and high as they want to be.
void collectMenus(const QList<QAction *> &entries, const Eye &eye, std::vector<QPixmap> &pictures)
{
    for (const QAction *entry : entries) {
        QMenu *menu = entry->menu();
        if (!menu)
            continue;
        menu->ensurePolished();
        menu->resize(menu->sizeHint());
        pictures.push_back(eye(*menu));
        collectMenus(menu->actions(), eye, pictures);
    }
}

QPixmap renderedMenus(Theme &theme, const Eye &eye)
{
    Stage stage(theme);
    std::vector<QPixmap> menus;
    collectMenus(stage.window().menuBar()->actions(), eye, menus);
    QSize room(menuGap, 0);
    for (const QPixmap &menu : menus) {
        const QSize size = menu.deviceIndependentSize().toSize();
        room = {room.width() + size.width() + menuGap, std::max(room.height(), size.height() + 2 * menuGap)};
    }
    const qreal ratio = stage.window().devicePixelRatioF();
    QPixmap picture((QSizeF(room) * ratio).toSize());
    picture.setDevicePixelRatio(ratio);
    picture.fill(theme.colours().window);
    QPainter painter(&picture);
    int left = menuGap;
    for (const QPixmap &menu : menus) {
        painter.drawPixmap(left, menuGap, menu);
        left += menu.deviceIndependentSize().toSize().width() + menuGap;
    }
    return picture;
}

} // namespace

std::vector<Shot> windowShots()
{
    std::vector<Shot> shots;
    for (const WindowScreen &screen : {
             WindowScreen{.name = u"main"_s},
             WindowScreen{.name = u"main-de"_s, .language = u"de"_s},
             WindowScreen{.name = u"states"_s, .scene = Scene::States},
             WindowScreen{.name = u"states-de"_s, .scene = Scene::States, .language = u"de"_s},
             WindowScreen{.name = u"empty"_s, .scene = Scene::Empty},
             WindowScreen{.name = u"narrow"_s, .size = leastWindow},
             WindowScreen{.name = u"compact"_s, .compact = true},
             WindowScreen{.name = u"details-below"_s, .detailsBelow = true},
             WindowScreen{.name = u"main-high-contrast"_s, .highContrast = true},
             WindowScreen{.name = u"filter-none"_s, .filter = u"foo"_s},
         })
        shots.push_back({screen.name,
                         [screen](Theme &theme, const Eye &eye) { return renderedWindow(screen, theme, eye); },
                         screen.language});
    shots.push_back({u"menus"_s, renderedMenus});
    return shots;
}

} // namespace tokenwatch
