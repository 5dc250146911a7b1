// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox window: every tab of an afternoon's work, and one before anybody asked.
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/sample/samplesandbox.h"
#include "ui/sandbox/sandboxpage.h"
#include "ui/sandbox/sandboxwindow.h"
#include "ui/shots/stage.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using SandboxTab = SandboxWindow::Tab;

struct SandboxScreen {
    QString name;
    SandboxTab tab;
    int selected = -1;
    SampleSandbox::Scene scene = SampleSandbox::Scene::Busy;
    QSize size = {1180, 760};
};

QPixmap renderedSandbox(const SandboxScreen &screen, Theme &theme, const Eye &eye)
{
    FixedClock clock(SampleAgent::instant());
    SampleAgent agent(SampleAgent::Scene::Sandbox);
    SampleSandbox sandbox(screen.scene);
    SandboxWindow window(sandbox, agent, clock, theme, QTimeZone::utc());
    window.resize(screen.size);
    window.setTab(screen.tab);
    window.show();
    letSettle();
    if (const SandboxPage *page = window.page(screen.tab); page && screen.selected >= 0)
        page->view().setCurrentIndex(page->view().model()->index(screen.selected, 0));
    return seen(window, eye);
}

} // namespace

std::vector<Shot> sandboxShots()
{
    std::vector<Shot> shots;
    for (const SandboxScreen &screen : {
             SandboxScreen{u"sandbox-sessions"_s, SandboxTab::Sessions, 2},
             SandboxScreen{u"sandbox-grants"_s, SandboxTab::Grants},
             SandboxScreen{u"sandbox-clients"_s, SandboxTab::Clients, 1},
             SandboxScreen{u"sandbox-edrs"_s, SandboxTab::Edrs, 1},
             SandboxScreen{u"sandbox-requests"_s, SandboxTab::Requests, 3},
             SandboxScreen{u"sandbox-faults"_s, SandboxTab::Faults, 2},
             SandboxScreen{u"sandbox-sources"_s, SandboxTab::Sources},
             SandboxScreen{u"sandbox-empty"_s, SandboxTab::Edrs, -1, SampleSandbox::Scene::Fresh},
             SandboxScreen{u"sandbox-narrow"_s, SandboxTab::Requests, 3, SampleSandbox::Scene::Busy, QSize(820, 480)},
         })
        shots.push_back(
            {screen.name, [screen](Theme &theme, const Eye &eye) { return renderedSandbox(screen, theme, eye); }});
    return shots;
}

} // namespace tokenwatch
