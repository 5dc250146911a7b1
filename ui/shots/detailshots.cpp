// SPDX-License-Identifier: GPL-3.0-or-later
// Every tab of the details in the window, and some of their states.
#include "ui/detail/usepage.h"
#include "ui/editor/foldbutton.h"
#include "ui/shots/stage.h"
#include "ui/tokenmonitor/detailpane.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using DetailTab = DetailPane::Tab;

struct DetailScreen {
    QString name;
    QString source; ///< its title
    DetailTab tab = DetailTab::Overview;
    QSize size = {1440, 900};
    Language language = Language::Curl;
    bool unfolds = false;
    bool checks = false; ///< the signature
};

QPixmap renderedDetail(const DetailScreen &screen, Theme &theme, const Eye &eye)
{
    Stage stage(theme, SampleAgent::Scene::Everyday, screen.size);
    stage.select(screen.source);
    DetailPane &pane = stage.monitor().details();
    pane.setTab(screen.tab);
    if (auto *use = qobject_cast<UsePage *>(pane.page(screen.tab)))
        use->setLanguage(screen.language);
    if (screen.checks)
        pane.findChild<QPushButton *>(u"checkSignature"_s)->click();
    if (screen.unfolds)
        pane.findChild<FoldButton *>(u"failureDetails"_s)->setChecked(true);
    return stage.picture(eye);
}

} // namespace

std::vector<Shot> detailShots()
{
    std::vector<Shot> shots;
    for (const DetailScreen &screen : {
             DetailScreen{.name = u"claims"_s, .source = u"Directory reader"_s, .tab = DetailTab::Claims},
             DetailScreen{.name = u"claims-checked"_s,
             .source = u"Directory reader"_s,
             .tab = DetailTab::Claims,
             .checks = true},
             DetailScreen{.name = u"claims-alerts"_s, .source = u"Customs gateway"_s, .tab = DetailTab::Claims},
             DetailScreen{.name = u"claims-opaque"_s, .source = u"Partner portal"_s, .tab = DetailTab::Claims},
             DetailScreen{.name = u"history"_s, .source = u"Customs gateway"_s, .tab = DetailTab::History},
             DetailScreen{.name = u"history-good"_s, .source = u"Directory reader"_s, .tab = DetailTab::History},
             DetailScreen{.name = u"log"_s, .source = u"Customs gateway"_s, .tab = DetailTab::Log},
             DetailScreen{.name = u"use"_s, .source = u"Repository bot"_s, .tab = DetailTab::UseIt},
             DetailScreen{.name = u"use-python"_s,
             .source = u"Repository bot"_s,
             .tab = DetailTab::UseIt,
             .size = {860, 540},
             .language = Language::Python},
             DetailScreen{.name = u"failure"_s, .source = u"Customs gateway"_s, .unfolds = true},
         })
        shots.push_back(
            {screen.name, [screen](Theme &theme, const Eye &eye) { return renderedDetail(screen, theme, eye); }});
    return shots;
}

} // namespace tokenwatch
