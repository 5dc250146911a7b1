// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editorshots.h"

#include "ui/editor/sourceeditor.h"
#include "ui/importing/importdialog.h"
#include "ui/mainwindow.h"
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/signin/signindialog.h"
#include "ui/tokenmonitor/banners.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QCoreApplication>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

void letSettle()
{
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents(); // layouts settle; nothing else may happen
}

QPixmap grabbed(QWidget &widget)
{
    widget.setAttribute(Qt::WA_DeleteOnClose, false);
    widget.show();
    letSettle();
    return widget.grab();
}

/// The editor with the sample's login, as far as one would be at that step.
QPixmap editorAt(SourceEditor::Step step, SampleAgent &agent, const SourcesModel &sources, const Theme &theme)
{
    SourceEditor editor(agent, sources, theme, nullptr);
    SourceForm &form = editor.form();
    form.setSource(sampleLogin());
    form.enterSecret(form.rowOf(u"slot.password"_s), Secret("sample"));
    if (step == SourceEditor::Step::Schedule) {
        form.setSurroundings({{}, 5min});
        form.setData(form.index(form.rowOf(u"refresh_before.mode"_s)), u"minutes"_s);
        form.setData(form.index(form.rowOf(u"refresh_before.amount"_s)), u"5"_s);
    }
    if (step == SourceEditor::Step::Test)
        form.setData(form.index(form.rowOf(u"allow_http"_s)), false);
    editor.resize(1110, 760);
    editor.go(step);
    if (step == SourceEditor::Step::Test) {
        form.setData(form.index(form.rowOf(u"allow_http"_s)), true);
        editor.findChild<QPushButton *>(u"run"_s)->click();
        if (auto *fold = editor.findChild<QAbstractButton *>(u"fold"_s))
            fold->setChecked(true);
    }
    return grabbed(editor);
}

QPixmap signInWith(const SignInPrompt &prompt, SampleAgent &agent, Clock &clock, const Theme &theme)
{
    SourceStatus source;
    source.id = {"signin"};
    source.title = u"Repository bot"_s;
    source.host = u"git.plant.example"_s;
    SignInDialog dialog(agent, clock, source, theme, nullptr, [](const QUrl &) {});
    Q_EMIT agent.signInChanged({.source = source.id, .phase = SignIn::Phase::Waiting, .prompt = prompt, .error = {}});
    return grabbed(dialog);
}

} // namespace

std::vector<NamedPicture> editorPictures(Theme &theme)
{
    using Step = SourceEditor::Step;
    FixedClock clock(SampleAgent::instant());
    SampleAgent agent(SampleAgent::Scene::Everyday);
    SourcesModel sources(clock, QTimeZone::utc());
    std::vector<NamedPicture> pictures;
    const std::pair<QString, Step> steps[] = {{u"editor-kind"_s, Step::Kind},
                                              {u"editor-endpoint"_s, Step::Endpoint},
                                              {u"editor-credentials"_s, Step::Credentials},
                                              {u"editor-schedule"_s, Step::Schedule},
                                              {u"editor-test"_s, Step::Test}};
    for (const auto &[name, step] : steps)
        pictures.push_back({name, editorAt(step, agent, sources, theme)});
    ImportDialog import(agent, u"/home/ops/partners.postman_collection.json"_s, {}, sampleReview(), theme, nullptr);
    pictures.push_back({u"import"_s, grabbed(import)});
    pictures.push_back({u"signin-device"_s,
                        signInWith({.address = QUrl(u"https://git.plant.example/device"_s),
                                    .userCode = u"WDJB-MJHT"_s,
                                    .completeAddress = QUrl(u"https://git.plant.example/device?user_code=WDJB-MJHT"_s),
                                    .endsAt = SampleAgent::instant() + 9min},
                                   agent, clock, theme)});
    pictures.push_back(
        {u"signin-browser"_s, signInWith({.address = QUrl(u"https://git.plant.example/authorize?client_id=bot"_s),
                                          .userCode = {},
                                          .completeAddress = {},
                                          .endsAt = SampleAgent::instant() + 10min},
                                         agent, clock, theme)});
    MainWindow window(agent, clock, theme, QTimeZone::utc());
    window.findChild<Banners *>()->offerUndo(u"Partner portal was deleted. Its credentials are wiped in 30 s."_s, 30s);
    pictures.push_back({u"undo"_s, grabbed(window)});
    return pictures;
}

} // namespace tokenwatch
