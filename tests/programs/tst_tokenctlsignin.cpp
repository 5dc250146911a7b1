// SPDX-License-Identifier: GPL-3.0-or-later
// `tokenctl signin` as a person uses it: with a browser here, with another device, and given up half way.
#include "support/runningctl.h"
#include "support/scriptedserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

const QByteArray codeSource = R"({"name":"portal","allow_http":true,"grant":{"type":"authorization_code",)"
                              R"("authorization_url":"ADDRESS/authorize","token_url":"ADDRESS/token",)"
                              R"("client_id":"desktop"}})";
const QByteArray deviceSource = R"({"name":"tv","allow_http":true,"grant":{"type":"device_code",)"
                                R"("device_authorization_url":"ADDRESS/device","token_url":"ADDRESS/token",)"
                                R"("client_id":"desktop"}})";
const QByteArray deviceAnswer = R"({"device_code":"canary-device","user_code":"WDJB-MJHT",)"
                                R"("verification_uri":"https://idp.example/device",)"
                                R"("verification_uri_complete":"https://idp.example/device?code=WDJB-MJHT",)"
                                R"("expires_in":600,"interval":1})";

} // namespace

class TokenctlSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void printsTheAddressAndWaits();
    void startsTheBrowserWithoutAShell();
    void aDeviceGetsAddressAndCode();
    void deniedEndsWithOne();
    void tooLateEndsWithFive();
    void interruptedCancelsAtTheAgent();
    void whereNobodySignsInItSaysSo();
    void jsonTellsEachStep();

private:
    /// Answers by path.
    void provide(const QByteArray &tokenAnswer, const QByteArray &tokenStatus = "200 OK")
    {
        m_server->setTurn([this, tokenAnswer, tokenStatus](QTcpSocket &socket) {
            const bool isDevice = m_server->requests().last().startsWith("POST /device");
            socket.write(isDevice ? jsonAnswer(deviceAnswer) : jsonAnswer(tokenAnswer, tokenStatus));
        });
    }
    void add(QByteArray source) const
    {
        QCOMPARE(
            m_agent->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, source.replace("ADDRESS", m_server->address({})))
                .exit,
            0);
    }
    /// As the browser: the redirect back to the program, answered with a page.
    static int comeBack(const QUrl &authorization, const QByteArray &query)
    {
        const QUrlQuery asked(authorization);
        QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        back.setQuery(QString::fromLatin1(query) + u"&state="_s + asked.queryItemValue(u"state"_s));
        QNetworkAccessManager network;
        QNetworkReply *reply = network.get(QNetworkRequest(back));
        (void)QTest::qWaitFor([reply] { return reply->isFinished(); }, 10000);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AgentProcess> m_agent;
};

void TokenctlSignInTest::init()
{
    m_agent.reset();
    m_home = std::make_unique<Home>();
    m_server = std::make_unique<ScriptedServer>();
    provide(R"({"access_token":"canary-access","token_type":"Bearer","expires_in":300,"refresh_token":"canary-r"})");
    m_agent = std::make_unique<AgentProcess>(*m_home, QStringList{u"--secrets"_s, u"memory"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
}

void TokenctlSignInTest::printsTheAddressAndWaits()
{
    add(codeSource);
    RunningCtl signIn(*m_agent, *m_home, {u"signin"_s, u"portal"_s});
    QTRY_VERIFY(addressIn(signIn.err()).isValid());
    const QUrl address = addressIn(signIn.err());
    QCOMPARE(address.path(), u"/authorize"_s);
    QCOMPARE(QUrlQuery(address).queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(signIn.isRunning());
    QCOMPARE(comeBack(address, "code=once"), 200);
    QCOMPARE(signIn.end(), 0);
    QCOMPARE(signIn.out(), "portal: signed in\n");
    QVERIFY(!signIn.err().contains("canary"));
    QCOMPARE(m_agent->ctl({u"get"_s, u"portal"_s}).out, "canary-access\n");
}

void TokenctlSignInTest::startsTheBrowserWithoutAShell()
{
    const QString seen = m_home->path(u"seen"_s);
    const QString browser =
        m_home->file(u"browser"_s, "#!/bin/sh\nprintf '%s\\n' \"$#\" \"$@\" > " + seen.toUtf8() + ".new && mv " +
                                       seen.toUtf8() + ".new " + seen.toUtf8() + "\n");
    QVERIFY(QFile::setPermissions(browser, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    add(QByteArray(codeSource).replace("/authorize\"", "/authorize?x=$(id)\""));
    const auto variables = [&](const QString &display) {
        return QMap<QString, QString>{{u"BROWSER"_s, u"/nowhere/browser:"_s + browser + u" --new %s"_s},
                                      {u"DISPLAY"_s, display}};
    };
    {
        RunningCtl signIn(*m_agent, *m_home, {u"signin"_s, u"portal"_s}, variables(u":99"_s));
        QTRY_VERIFY(QFile::exists(seen));
        QFile file(seen);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList arguments = file.readAll().trimmed().split('\n');
        QCOMPARE(arguments.value(0), "2");
        QCOMPARE(arguments.value(1), "--new");
        QVERIFY2(arguments.value(2).contains("$(id)"), arguments.value(2).constData());
        QVERIFY(signIn.err().contains("A browser was started"));
        signIn.interrupt();
        QCOMPARE(signIn.end(), 1);
    }
    QVERIFY(QFile::remove(seen));
    // Not asked for, or nothing to show it on.
    for (const bool isAskedNotTo : {true, false}) {
        RunningCtl signIn(*m_agent, *m_home,
                          isAskedNotTo ? QStringList{u"signin"_s, u"portal"_s, u"--no-browser"_s}
                                       : QStringList{u"signin"_s, u"portal"_s},
                          variables(isAskedNotTo ? u":99"_s : QString()));
        QTRY_VERIFY(signIn.err().contains("Ctrl+C"));
        QVERIFY(signIn.err().contains("To sign in to portal, open"));
        signIn.interrupt();
        QCOMPARE(signIn.end(), 1);
        QVERIFY(!QFile::exists(seen));
    }
}

void TokenctlSignInTest::aDeviceGetsAddressAndCode()
{
    add(deviceSource);
    RunningCtl signIn(*m_agent, *m_home, {u"signin"_s, u"tv"_s},
                      {{u"DISPLAY"_s, u":99"_s}, {u"BROWSER"_s, u"false"_s}});
    QTRY_VERIFY(signIn.err().contains("WDJB-MJHT"));
    QCOMPARE(addressIn(signIn.err()), QUrl(u"https://idp.example/device"_s));
    QVERIFY(signIn.err().contains("https://idp.example/device?code=WDJB-MJHT"));
    QVERIFY(!signIn.err().contains("canary") && !signIn.err().contains("browser"));
    QCOMPARE(signIn.end(), 0);
    QCOMPARE(m_agent->ctl({u"get"_s, u"tv"_s}).out, "canary-access\n");
}

void TokenctlSignInTest::deniedEndsWithOne()
{
    provide(R"({"error":"access_denied"})", "400 Bad Request");
    add(deviceSource);
    const Ran denied = m_agent->ask({u"signin"_s, u"tv"_s});
    QCOMPARE(denied.exit, 1);
    QCOMPARE(denied.errorKind(), u"provider_refused"_s);
    QVERIFY(denied.errorMessage().contains(u"denies"_s));
}

void TokenctlSignInTest::tooLateEndsWithFive()
{
    provide(R"({"error":"expired_token"})", "400 Bad Request");
    add(deviceSource);
    const Ran late = m_agent->ctl({u"signin"_s, u"tv"_s});
    QCOMPARE(late.exit, 5);
    QVERIFY(late.err.contains("tokenctl: "));
}

void TokenctlSignInTest::interruptedCancelsAtTheAgent()
{
    add(codeSource);
    RunningCtl signIn(*m_agent, *m_home, {u"signin"_s, u"portal"_s});
    QTRY_VERIFY(addressIn(signIn.err()).isValid());
    signIn.interrupt();
    QCOMPARE(signIn.end(), 1);
    QVERIFY(signIn.err().contains("was cancelled"));
    // The receiver is gone with it, and another may begin.
    QCOMPARE(comeBack(addressIn(signIn.err()), "code=late"), 0);
    RunningCtl again(*m_agent, *m_home, {u"signin"_s, u"portal"_s});
    QTRY_VERIFY(addressIn(again.err()).isValid());
    again.interrupt();
    QCOMPARE(again.end(), 1);
}

void TokenctlSignInTest::whereNobodySignsInItSaysSo()
{
    add(R"({"name":"plain","grant":{"type":"manual"}})");
    const Ran plain = m_agent->ctl({u"signin"_s, u"plain"_s});
    QCOMPARE(plain.exit, 1);
    QVERIFY2(plain.err.contains("Nobody signs in to plain."), plain.err.constData());
    QCOMPARE(m_agent->ctl({u"signin"_s, u"nobody"_s}).exit, 4);
}

void TokenctlSignInTest::jsonTellsEachStep()
{
    add(deviceSource);
    const Ran steps = m_agent->ask({u"signin"_s, u"tv"_s});
    QCOMPARE(steps.exit, 0);
    const QByteArrayList lines = steps.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 2);
    const QJsonObject waiting = QJsonDocument::fromJson(lines[0]).object();
    QCOMPARE(waiting[u"state"_s], u"waiting"_s);
    QCOMPARE(waiting[u"user_code"_s], u"WDJB-MJHT"_s);
    QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"state"_s], u"succeeded"_s);
    QVERIFY(!steps.out.contains("canary"));
}

QTEST_GUILESS_MAIN(TokenctlSignInTest)
#include "tst_tokenctlsignin.moc"
