// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs by which sources come and change: the editor's steps, the import, the sign-in.
#include "ui/editor/sourceeditor.h"
#include "ui/editor/testpage.h"
#include "ui/importing/importdialog.h"
#include "ui/sample/fixedclock.h"
#include "ui/sample/sampleagent.h"
#include "ui/shots/stage.h"
#include "ui/signin/signindialog.h"

#include <QProgressBar>
#include <QPushButton>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using EditorStep = SourceEditor::Step;

/// What a dialog without a window around it needs.
struct Desk {
    FixedClock clock{SampleAgent::instant()};
    SampleAgent agent{SampleAgent::Scene::Everyday};
    SourcesModel sources{clock, QTimeZone::utc()};
};

/// The editor with the sample's login, as far as one would be at that step.
QPixmap renderedEditor(EditorStep step, Theme &theme, const Eye &eye)
{
    Desk desk;
    SourceEditor editor(desk.agent, desk.sources, theme, nullptr);
    SourceForm &form = editor.form();
    form.setSource(sampleLogin());
    form.enterSecret(form.rowOf(u"slot.password"_s), Secret("sample"));
    if (step == EditorStep::Schedule) {
        form.setSurroundings({{}, 5min});
        form.setData(form.index(form.rowOf(u"refresh_before.mode"_s)), u"minutes"_s);
        form.setData(form.index(form.rowOf(u"refresh_before.amount"_s)), u"5"_s);
    }
    if (step == EditorStep::Test)
        form.setData(form.index(form.rowOf(u"allow_http"_s)), false);
    editor.resize(1110, 760);
    editor.go(step);
    if (step == EditorStep::Test) {
        form.setData(form.index(form.rowOf(u"allow_http"_s)), true);
        editor.findChild<QPushButton *>(u"run"_s)->click();
        if (auto *fold = editor.findChild<QAbstractButton *>(u"fold"_s))
            fold->setChecked(true);
    }
    return seen(editor, eye);
}

/// One that wants to be saved without what it needs.
QPixmap renderedMistakes(Theme &theme, const Eye &eye)
{
    Desk desk;
    SourceEditor editor(desk.agent, desk.sources, theme, nullptr);
    Source source = sampleLogin();
    source.name = u"billing api"_s;
    editor.form().setSource(source);
    editor.resize(1110, 760);
    editor.go(EditorStep::Endpoint);
    editor.form().setData(editor.form().index(editor.form().rowOf(u"auth_url"_s)), u"no address"_s);
    return seen(editor, eye);
}

/// What a test brought whose answer has a token that nobody finds.
QPixmap renderedChoice(Theme &theme, const Eye &eye)
{
    Desk desk;
    SourceEditor editor(desk.agent, desk.sources, theme, nullptr);
    Source source = sampleLogin();
    source.transport.allowHttp = true;
    editor.form().setSource(source);
    editor.resize(1110, 760);
    editor.go(EditorStep::Test);
    editor.findChild<TestPage *>()->finish(sampleFieldReport(), sampleLogin(), true);
    return seen(editor, eye);
}

/// The rarer settings of the endpoint, with all that they can ask.
QPixmap renderedRarer(Theme &theme, const Eye &eye)
{
    Desk desk;
    SourceEditor editor(desk.agent, desk.sources, theme, nullptr);
    Source source = sampleLogin();
    source.transport.allowHttp = true;
    source.gateway = GatewaySpec{
        u"http://192.168.100.35:9055/api/"_s, false,
        GatewayGuard{u"https://clerk.plant.example"_s, {u"https://app.plant.example"_s}, QStringList{u"/health"_s}}};
    source.sink = SinkSpec{u"/run/user/1000/external-api.env"_s, SinkSpec::Format::Env, "EXTERNAL_API_TOKEN"};
    editor.form().setSource(source);
    editor.resize(1110, 1640);
    editor.go(EditorStep::Endpoint);
    const auto folds = editor.findChildren<QAbstractButton *>(u"more"_s);
    for (QAbstractButton *fold : folds)
        fold->setChecked(true);
    return seen(editor, eye);
}

QPixmap renderedImport(Theme &theme, const Eye &eye)
{
    Desk desk;
    ImportDialog dialog(desk.agent, u"/home/ops/partners.postman_collection.json"_s, {}, sampleReview(), theme,
                        nullptr);
    return seen(dialog, eye);
}

QPixmap renderedSignIn(const SignIn &signIn, Theme &theme, const Eye &eye)
{
    Desk desk;
    SourceStatus source;
    source.id = {"signin"};
    source.title = u"Repository bot"_s;
    source.host = u"git.plant.example"_s;
    SignInDialog dialog(desk.agent, desk.clock, source, theme, nullptr, [](const QUrl &) {});
    SignIn told = signIn;
    told.source = source.id;
    Q_EMIT desk.agent.signInChanged(told);
    for (QProgressBar *bar : dialog.findChildren<QProgressBar *>()) {
        bar->setRange(0, 100); // or it moves, and is elsewhere in each picture
        bar->setValue(40);
    }
    return seen(dialog, eye);
}

Shot signInShot(const QString &name, const SignIn &signIn)
{
    return {name, [signIn](Theme &theme, const Eye &eye) { return renderedSignIn(signIn, theme, eye); }};
}

} // namespace

std::vector<Shot> editorShots()
{
    std::vector<Shot> shots;
    for (const auto &[name, step] :
         {std::pair(u"editor-kind"_s, EditorStep::Kind), std::pair(u"editor-endpoint"_s, EditorStep::Endpoint),
          std::pair(u"editor-credentials"_s, EditorStep::Credentials),
          std::pair(u"editor-schedule"_s, EditorStep::Schedule), std::pair(u"editor-test"_s, EditorStep::Test)}) {
        const EditorStep at = step;
        shots.push_back({name, [at](Theme &theme, const Eye &eye) { return renderedEditor(at, theme, eye); }});
    }
    shots.push_back({u"editor-mistakes"_s, renderedMistakes});
    shots.push_back({u"editor-test-field"_s, renderedChoice});
    shots.push_back({u"editor-more"_s, renderedRarer});
    shots.push_back({u"import"_s, renderedImport});
    shots.push_back(signInShot(
        u"signin-device"_s,
        {.source = {},
         .phase = SignIn::Phase::Waiting,
         .prompt = SignInPrompt{.address = QUrl(u"https://git.plant.example/device"_s),
                                .userCode = u"WDJB-MJHT"_s,
                                .completeAddress = QUrl(u"https://git.plant.example/device?user_code=WDJB-MJHT"_s),
                                .endsAt = SampleAgent::instant() + 9min},
         .error = {}}));
    shots.push_back(
        signInShot(u"signin-browser"_s,
                   {.source = {},
                    .phase = SignIn::Phase::Waiting,
                    .prompt = SignInPrompt{.address = QUrl(u"https://git.plant.example/authorize?client_id=bot"_s),
                                           .userCode = {},
                                           .completeAddress = {},
                                           .endsAt = SampleAgent::instant() + 10min},
                    .error = {}}));
    Error refused;
    refused.kind = ErrorKind::ProviderRefused;
    refused.code = "access_denied";
    refused.httpStatus = 400;
    shots.push_back(signInShot(u"signin-refused"_s,
                               {.source = {}, .phase = SignIn::Phase::Failed, .prompt = {}, .error = refused}));
    return shots;
}

} // namespace tokenwatch
