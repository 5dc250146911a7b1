// SPDX-License-Identifier: GPL-3.0-or-later
// The lines across the window: what ails all sources at once, what was done, what went wrong.
#include "ui/sample/samplestatuses.h"
#include "ui/shots/stage.h"
#include "ui/tokenmonitor/banners.h"
#include "ui/tokenmonitor/tokenmonitor.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using BannerScene = SampleAgent::Scene;

constexpr QSize bannerWindow(1100, 640);

/// What the agent tells after its first batch.
StatusBatch laterBatch()
{
    StatusBatch batch;
    batch.sequence = {2};
    batch.scheduler.nextAt = sampleTime(14, 32, 30);
    return batch;
}

Shot bannerShot(const QString &name, BannerScene scene, std::function<void(Stage &)> happens)
{
    return {name, [scene, happens = std::move(happens)](Theme &theme, const Eye &eye) {
                Stage stage(theme, scene, bannerWindow);
                happens(stage);
                return stage.picture(eye);
            }};
}

} // namespace

std::vector<Shot> bannerShots()
{
    return {
        bannerShot(u"banner-locked"_s, BannerScene::States,
                   [](Stage &stage) {
                       StatusBatch batch = laterBatch();
                       batch.vault = Vault::Locked;
                       Q_EMIT stage.agent().statusesChanged(batch);
                   }),
        bannerShot(u"banner-no-keychain"_s, BannerScene::Everyday,
                   [](Stage &stage) {
                       StatusBatch batch = laterBatch();
                       batch.vault = Vault::Absent;
                       Q_EMIT stage.agent().statusesChanged(batch);
                   }),
        bannerShot(u"banner-offline"_s, BannerScene::States,
                   [](Stage &stage) {
                       StatusBatch batch = laterBatch();
                       batch.offline = true;
                       Q_EMIT stage.agent().statusesChanged(batch);
                   }),
        bannerShot(u"banner-clock"_s, BannerScene::Everyday,
                   [](Stage &stage) {
                       StatusBatch batch = laterBatch();
                       ClockReading reading;
                       reading.host = u"login.directory.example"_s;
                       reading.ahead = 4min;
                       reading.at = SampleAgent::instant();
                       batch.clock = {reading, true};
                       Q_EMIT stage.agent().statusesChanged(batch);
                   }),
        bannerShot(u"banner-snoozed"_s, BannerScene::Everyday,
                   [](Stage &stage) {
                       stage.window().showNoticeState(u"Notifications snoozed until 15:30"_s,
                                                      u"Notifications are snoozed until 15:30."_s);
                   }),
        bannerShot(u"banner-stopped"_s, BannerScene::Everyday,
                   [](Stage &stage) {
                       StatusBatch batch = laterBatch();
                       batch.scheduler.running = false;
                       batch.scheduler.nextAt.reset();
                       Q_EMIT stage.agent().statusesChanged(batch);
                   }),
        bannerShot(u"banner-sandbox"_s, BannerScene::Sandbox,
                   [](Stage &stage) { stage.monitor().banners().show(stage.monitor().sources(), true); }),
        bannerShot(u"banner-failed"_s, BannerScene::Everyday,
                   [](Stage &stage) {
                       stage.monitor().banners().sayFailure(
                           u"auth.customs.example did not answer within 10 s. Are you on the VPN?"_s);
                   }),
        bannerShot(u"banner-done"_s, BannerScene::Everyday,
                   [](Stage &stage) {
                       stage.monitor().banners().saySuccess(
                           u"The token of Repository bot is on the clipboard for 45 s."_s);
                   }),
        bannerShot(u"undo"_s, BannerScene::Everyday,
                   [](Stage &stage) {
                       stage.monitor().banners().offerUndo(
                           [](Seconds) { return u"Partner portal was deleted. Its credentials are wiped in 30 s."_s; },
                           30s);
                   }),
    };
}

} // namespace tokenwatch
