// SPDX-License-Identifier: GPL-3.0-or-later
// A person signs in through tokenctl: with a browser on this computer, or by a code on another device.
#include "interoproom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

/// `tokenctl --json signin NAME`, under way.
class SignInRun
{
public:
    SignInRun(InteropRoom &room, const QString &name)
    {
        m_process.setProcessEnvironment(room.home().environment());
        m_process.start(program("tokenctl"),
                        {u"--data-dir"_s, room.agent().data(), u"--json"_s, u"signin"_s, name, u"--no-browser"_s});
    }
    ~SignInRun()
    {
        // Cancels the sign-in, of which there is one at a time.
        if (m_process.state() != QProcess::NotRunning)
            m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
    }

    /// What the person is asked to do; empty if it ended before.
    [[nodiscard]] QJsonObject prompt()
    {
        (void)QTest::qWaitFor(
            [this] {
                m_out += m_process.readAllStandardOutput();
                return m_out.contains('\n') || m_process.state() == QProcess::NotRunning;
            },
            15000);
        return QJsonDocument::fromJson(m_out.left(m_out.indexOf('\n'))).object();
    }
    /// What it said on its standard error so far.
    [[nodiscard]] QByteArray complaint()
    {
        m_err += m_process.readAllStandardError();
        return m_err;
    }
    [[nodiscard]] Ran end()
    {
        (void)QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20000);
        return {m_process.state() == QProcess::NotRunning ? m_process.exitCode() : -1,
                m_out + m_process.readAllStandardOutput(), complaint()};
    }

private:
    QProcess m_process;
    QByteArray m_out, m_err;
};

} // namespace

class InteropSignInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void theBrowserBringsATokenThatRotates_data();
    void theBrowserBringsATokenThatRotates();
    void whoSaysNoInTheBrowserIsHeard();
    void aCodeOnAnotherDeviceBringsAToken_data();
    void aCodeOnAnotherDeviceBringsAToken();
    void whoSaysNoOnTheDeviceIsHeard();

private:
    /// A source that its person may sign in to. With a `prompt` of consent the provider hands out refresh tokens.
    [[nodiscard]] NewSource source(const QString &name, const QString &type, const QString &client,
                                   const QString &issuer) const;

    InteropRoom m_room;
};

void InteropSignInTest::initTestCase()
{
    const QByteArray wrong = m_room.open();
    QVERIFY2(wrong.isEmpty(), wrong.constData());
}

NewSource InteropSignInTest::source(const QString &name, const QString &type, const QString &client,
                                    const QString &issuer) const
{
    NewSource source{.name = name, .grant = m_room.discovered(type, client, issuer)};
    source.grant[u"scope"_s] = u"openid offline_access"_s;
    const QJsonObject handedOver = m_room.provider().client(client);
    if (handedOver.contains(u"secret"_s))
        source.secrets[u"client_secret"_s] = handedOver[u"secret"_s].toString().toUtf8();
    if (client.startsWith(u"bound"_s))
        source.grant[u"dpop"_s] = true;
    if (issuer == u"https"_s)
        source.more = {{u"tls"_s, QJsonObject{{u"ca_file"_s, m_room.provider().caFile()}}}};
    return source;
}

void InteropSignInTest::theBrowserBringsATokenThatRotates_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("a public client") << u"public"_s << u"http"_s;
    QTest::newRow("a client with a secret") << u"basic"_s << u"http"_s;
    QTest::newRow("https") << u"public"_s << u"https"_s;
    QTest::newRow("bound to a key, with nonces") << u"bound-public"_s << u"nonce"_s;
}

void InteropSignInTest::theBrowserBringsATokenThatRotates()
{
    QFETCH(QString, client);
    QFETCH(QString, issuer);
    const QString name = client + u'-' + issuer;
    const QByteArray wrong = m_room.add(source(name, u"authorization_code"_s, client, issuer));
    QVERIFY2(wrong.isEmpty(), wrong.constData());

    SignInRun signIn(m_room, name);
    const QUrl address(signIn.prompt()[u"address"_s].toString());
    QVERIFY2(!address.isEmpty(), signIn.complaint().constData());
    Browser browser = m_room.provider().browser();
    const Page last = browser.decide(browser.get(address), "decision=approve");
    QCOMPARE(last.status, 200);
    QCOMPARE(last.address.path(), u"/callback"_s);
    const Ran ended = signIn.end();
    QVERIFY2(ended.exit == 0, ended.err.constData());

    const QByteArray token = m_room.token(name);
    const QJsonObject known = m_room.provider().introspect(token, issuer);
    QCOMPARE(known[u"sub"_s], u"ada"_s);
    QVERIFY(m_room.renew(name));
    QVERIFY(m_room.token(name) != token);
    // The receiver was open for this sign-in only.
    QCOMPARE(browser.get(last.address).status, 0);
}

void InteropSignInTest::whoSaysNoInTheBrowserIsHeard()
{
    const QByteArray wrong = m_room.add(source(u"unwilling"_s, u"authorization_code"_s, u"public"_s, u"http"_s));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    SignInRun signIn(m_room, u"unwilling"_s);
    const QUrl address(signIn.prompt()[u"address"_s].toString());
    QVERIFY2(!address.isEmpty(), signIn.complaint().constData());
    Browser browser = m_room.provider().browser();
    const Page last = browser.decide(browser.get(address), "decision=deny");
    QCOMPARE(last.address.path(), u"/callback"_s);
    const Ran ended = signIn.end();
    QCOMPARE(ended.exit, 1);
    QVERIFY2(isOneSentence(ended.err), ended.err.constData());
    QVERIFY2(ended.err.contains("access_denied") || ended.errorMessage().contains(u"The person said no"_s),
             ended.err.constData());
    QCOMPARE(m_room.agent().source(u"unwilling"_s)[u"has_token"_s], false);
}

void InteropSignInTest::aCodeOnAnotherDeviceBringsAToken_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("a public client") << u"public"_s << u"http"_s;
    QTest::newRow("bound to a key, with nonces") << u"bound"_s << u"nonce"_s;
}

void InteropSignInTest::aCodeOnAnotherDeviceBringsAToken()
{
    QFETCH(QString, client);
    QFETCH(QString, issuer);
    const QString name = u"device-"_s + client;
    const QByteArray wrong = m_room.add(source(name, u"device_code"_s, client, issuer));
    QVERIFY2(wrong.isEmpty(), wrong.constData());

    SignInRun signIn(m_room, name);
    const QJsonObject prompt = signIn.prompt();
    QVERIFY2(!prompt[u"user_code"_s].toString().isEmpty(), signIn.complaint().constData());
    Browser browser = m_room.provider().browser();
    const Page asked = browser.get(QUrl(prompt[u"complete_address"_s].toString()));
    const Page confirmed = browser.submit(browser.submit(asked));
    const Page last = browser.decide(confirmed, "decision=approve");
    QVERIFY2(last.body.contains("Sign-in Success"), last.body.constData());
    const Ran ended = signIn.end();
    QVERIFY2(ended.exit == 0, ended.err.constData());
    QCOMPARE(m_room.provider().introspect(m_room.token(name), issuer)[u"sub"_s], u"ada"_s);
    QVERIFY(m_room.renew(name));
}

void InteropSignInTest::whoSaysNoOnTheDeviceIsHeard()
{
    const QByteArray wrong = m_room.add(source(u"device-unwilling"_s, u"device_code"_s, u"public"_s, u"http"_s));
    QVERIFY2(wrong.isEmpty(), wrong.constData());
    SignInRun signIn(m_room, u"device-unwilling"_s);
    const QJsonObject prompt = signIn.prompt();
    QVERIFY2(!prompt[u"user_code"_s].toString().isEmpty(), signIn.complaint().constData());
    Browser browser = m_room.provider().browser();
    const Page asked = browser.submit(browser.get(QUrl(prompt[u"complete_address"_s].toString())));
    (void)browser.submit(asked, "abort=yes");
    const Ran ended = signIn.end();
    QCOMPARE(ended.exit, 1);
    QVERIFY2(isOneSentence(ended.err), ended.err.constData());
    QCOMPARE(m_room.agent().source(u"device-unwilling"_s)[u"has_token"_s], false);
}

QTEST_GUILESS_MAIN(InteropSignInTest)
#include "tst_interopsignin.moc"
