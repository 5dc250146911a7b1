// SPDX-License-Identifier: GPL-3.0-or-later
// What the window asks before it does something, over the window that asks.
#include "ui/actions.h"
#include "ui/confirmdialog.h"
#include "ui/shots/stage.h"
#include "ui/sourcecommands.h"
#include "ui/tokenmonitor/tokenmonitor.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize questionWindow(1100, 640);

Shot questionShot(const QString &name, std::function<void(Stage &, const Theme &)> asked)
{
    return {name, [asked = std::move(asked)](Theme &theme, const Eye &eye) {
                Stage stage(theme, SampleAgent::Scene::Everyday, questionWindow);
                asked(stage, theme);
                return stage.pictureWithDialog(eye);
            }};
}

} // namespace

std::vector<Shot> questionShots()
{
    return {
        questionShot(u"clear"_s,
                     [](Stage &stage, const Theme &) {
                         stage.select(u"Partner portal"_s);
                         stage.monitor().commands().askClear(stage.monitor().selected());
                     }),
        questionShot(u"clear-revoke"_s,
                     [](Stage &stage, const Theme &) {
                         stage.select(u"Directory reader"_s);
                         stage.monitor().commands().askClear(stage.monitor().selected());
                     }),
        questionShot(u"secrets"_s,
                     [](Stage &stage, const Theme &) {
                         stage.select(u"Logistics hub"_s);
                         stage.monitor().commands().askSecrets(stage.monitor().selected(), false);
                     }),
        questionShot(u"quit"_s,
                     [](Stage &stage, const Theme &theme) {
                         // The words are those of the program around the window.
                         auto *dialog = new ConfirmDialog(
                             {.title = u"Quit"_s,
                              .question = u"2 programs get no token while Tokenwatch is closed."_s,
                              .consequence = u"Tokens are not refreshed either, until Tokenwatch is started again."_s,
                              .verb = u"Quit"_s,
                              .option = {},
                              .decline = u"Keep running"_s},
                             theme, &stage.window());
                         dialog->open();
                     }),
        questionShot(u"keys"_s, [](Stage &stage, const Theme &) { stage.monitor().actions().keys->trigger(); }),
        questionShot(u"about"_s, [](Stage &stage, const Theme &) { stage.monitor().actions().about->trigger(); }),
    };
}

} // namespace tokenwatch
