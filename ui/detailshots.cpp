// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detailshots.h"

#include "ui/detail/historypage.h"
#include "ui/detail/usepage.h"
#include "ui/editor/foldbutton.h"
#include "ui/mainwindow.h"
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QCoreApplication>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using Tab = DetailPane::Tab;

struct DetailScreen {
    QString name;
    QString source; ///< its title
    Tab tab = Tab::Overview;
    QSize size = {1440, 900};
    Language language = Language::Curl;
    bool unfolds = false;
};

QPixmap renderedDetail(const DetailScreen &screen, Theme &theme)
{
    FixedClock clock(SampleAgent::instant());
    SampleAgent agent(SampleAgent::Scene::Everyday);
    MainWindow window(agent, clock, theme, QTimeZone::utc());
    window.resize(screen.size);
    window.show();
    QCoreApplication::sendPostedEvents(); // layouts settle; nothing else may happen
    TokenMonitor &monitor = window.monitor();
    for (const SourceStatus &status : agent.statuses()) {
        if (status.title == screen.source)
            monitor.select(status.id);
    }
    DetailPane &pane = monitor.details();
    pane.setTab(screen.tab);
    if (auto *use = qobject_cast<UsePage *>(pane.page(screen.tab)))
        use->setLanguage(screen.language);
    if (screen.unfolds)
        pane.findChild<FoldButton *>(u"failureDetails"_s)->setChecked(true);
    for (int round = 0; round < 3; ++round) // heights follow from widths
        QCoreApplication::sendPostedEvents();
    return window.grab();
}

} // namespace

std::vector<NamedPicture> detailPictures(Theme &theme)
{
    const std::array screens{
        DetailScreen{.name = u"claims"_s, .source = u"Directory reader"_s, .tab = Tab::Claims},
        DetailScreen{.name = u"claims-alerts"_s, .source = u"Customs gateway"_s, .tab = Tab::Claims},
        DetailScreen{.name = u"claims-opaque"_s, .source = u"Partner portal"_s, .tab = Tab::Claims},
        DetailScreen{.name = u"history"_s, .source = u"Customs gateway"_s, .tab = Tab::History},
        DetailScreen{.name = u"history-good"_s, .source = u"Directory reader"_s, .tab = Tab::History},
        DetailScreen{.name = u"log"_s, .source = u"Customs gateway"_s, .tab = Tab::Log},
        DetailScreen{.name = u"use"_s, .source = u"Repository bot"_s, .tab = Tab::UseIt},
        DetailScreen{.name = u"use-python"_s,
                     .source = u"Repository bot"_s,
                     .tab = Tab::UseIt,
                     .size = {860, 540},
                     .language = Language::Python},
        DetailScreen{.name = u"failure"_s, .source = u"Customs gateway"_s, .unfolds = true},
    };
    std::vector<NamedPicture> pictures;
    pictures.reserve(screens.size());
    for (const DetailScreen &screen : screens)
        pictures.push_back({screen.name, renderedDetail(screen, theme)});
    return pictures;
}

} // namespace tokenwatch
