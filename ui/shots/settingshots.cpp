// SPDX-License-Identifier: GPL-3.0-or-later
// Every page of the settings.
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shots/stage.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

using SettingsPageId = SettingsDialog::Page;

QPixmap renderedSettings(SettingsPageId page, Theme &theme, const Eye &eye)
{
    FixedClock clock(SampleAgent::instant());
    SampleAgent agent(SampleAgent::Scene::Everyday);
    SourcesModel sources(clock, QTimeZone::utc());
    QObject::connect(&agent, &Agent::statusesChanged, &sources, &SourcesModel::apply);
    agent.start();
    QWidget window;
    auto *dialog = new SettingsDialog({agent, sources, theme}, {}, true, {u"de"_s, u"en"_s}, &window);
    dialog->setPage(page);
    return seen(*dialog, eye);
}

} // namespace

std::vector<Shot> settingShots()
{
    std::vector<Shot> shots;
    for (const auto &[name, page] : {std::pair(u"settings-general"_s, SettingsPageId::General),
                                     std::pair(u"settings-appearance"_s, SettingsPageId::Appearance),
                                     std::pair(u"settings-notify"_s, SettingsPageId::Notifications),
                                     std::pair(u"settings-scheduling"_s, SettingsPageId::Scheduling),
                                     std::pair(u"settings-security"_s, SettingsPageId::Security),
                                     std::pair(u"settings-programs"_s, SettingsPageId::Programs),
                                     std::pair(u"settings-network"_s, SettingsPageId::Network),
                                     std::pair(u"settings-advanced"_s, SettingsPageId::Advanced)}) {
        const SettingsPageId at = page;
        shots.push_back({name, [at](Theme &theme, const Eye &eye) { return renderedSettings(at, theme, eye); }});
    }
    return shots;
}

} // namespace tokenwatch
