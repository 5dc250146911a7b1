// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's grants for S3, S4 and S5 against the sandbox that plays those systems, both as whole programs: a token
// is fetched, is good at the provider, is renewed, and its end is judged for what it is. The two share no code for
// this.
#include "support/agentprocess.h"
#include "support/plainrequest.h"

#include <QtMath>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class SandboxGrantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theDemonstrationsSourcesRenew_data(); // S3-06 S3-08 S4-05
    void theDemonstrationsSourcesRenew();
    void aSessionThatWasEndedIsBegunAgainWithThePassword_data(); // S4-04 S3-15
    void aSessionThatWasEndedIsBegunAgainWithThePassword();
    void aSessionWithoutAPasswordNeedsItsPersonOnceItEnded_data(); // S4-10
    void aSessionWithoutAPasswordNeedsItsPersonOnceItEnded();
    void aClerkSessionThatEndedNeedsItsPerson();            // S3-06 S3-07
    void aLoginTakesTheTokenWhereverTheSystemPutsIt_data(); // S5-06
    void aLoginTakesTheTokenWhereverTheSystemPutsIt();
    void aWrongPasswordIsRefused_data();
    void aWrongPasswordIsRefused();
    void aProviderThatIsDownIsWaitedFor(); // S4-10
    void aKeptSandboxIsMetAgainAfterARestart();

private:
    [[nodiscard]] PlainAnswer ask(const QByteArray &method, const QByteArray &target,
                                  const QByteArray &token = {}) const;
    [[nodiscard]] PlainAnswer post(const QByteArray &target, const QJsonObject &body) const;
    /// Whether the system that a source's token is for takes it.
    [[nodiscard]] bool isGood(const QString &system, const QByteArray &token) const;
    /// Ends every session there that the token could end.
    [[nodiscard]] PlainAnswer endSessions(const QString &system, const QByteArray &token) const;
    [[nodiscard]] QByteArray token(const QString &name) const;
    /// A refresh that brought a new token, or none.
    [[nodiscard]] Ran refreshed(const QString &name) const;
    [[nodiscard]] QString outcome(const QString &name) const;
    /// As the two of session_refresh are configured; without a login if there is no password.
    [[nodiscard]] QJsonObject sessionGrant(const QString &system, bool withLogin) const;
    [[nodiscard]] bool add(const QString &name, const QJsonObject &grant, const QString &slot,
                           const QByteArray &secret) const;

    Home m_home;
    std::unique_ptr<AgentProcess> m_agent;
    QUrl m_sandbox;
    QString m_email;
    QByteArray m_password;
};

void SandboxGrantsTest::initTestCase()
{
    m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
    m_sandbox = QUrl(m_agent->description()[u"sandbox"_s].toString());
    const QJsonObject user = m_agent->ask({u"sandbox"_s, u"status"_s}).json()[u"user"_s].toObject();
    m_email = user[u"email"_s].toString();
    m_password = user[u"password"_s].toString().toUtf8();
    QVERIFY(!m_email.isEmpty() && !m_password.isEmpty());
}

void SandboxGrantsTest::cleanupTestCase()
{
    QCOMPARE(m_agent->end(), 0);
    // S4-12: users and sessions are named, what lets them in is not.
    QVERIFY(!m_agent->log().contains("eyJ"));
    QVERIFY(!m_agent->log().contains(m_password));
    QVERIFY(m_agent->log().contains("Token refreshed successfully for user_id: 1"));
}

PlainAnswer SandboxGrantsTest::ask(const QByteArray &method, const QByteArray &target, const QByteArray &token) const
{
    return plainRequest(m_sandbox, method, target, "Authorization: Bearer " + token + "\r\n");
}

PlainAnswer SandboxGrantsTest::post(const QByteArray &target, const QJsonObject &body) const
{
    return plainRequest(m_sandbox, "POST", target, "Content-Type: application/json\r\n",
                        QJsonDocument(body).toJson(QJsonDocument::Compact));
}

bool SandboxGrantsTest::isGood(const QString &system, const QByteArray &token) const
{
    if (system == u"etl"_s)
        return ask("POST", "/api/v1/auth/validate", token).json()[u"valid"_s].toBool();
    return ask("GET", "/api/v1/guards/process", token).status == 200;
}

PlainAnswer SandboxGrantsTest::endSessions(const QString &system, const QByteArray &token) const
{
    return system == u"etl"_s ? ask("POST", "/api/v1/auth/logout-all", token)
                              : ask("DELETE", "/api/v1/sessions", token);
}

QByteArray SandboxGrantsTest::token(const QString &name) const
{
    return m_agent->ctl({u"get"_s, name, u"--wait"_s, u"20s"_s}).out.trimmed();
}

Ran SandboxGrantsTest::refreshed(const QString &name) const
{
    const auto generation = [&] { return m_agent->source(name)[u"generation"_s].toInt(); };
    const int before = generation();
    Ran ran;
    // One that follows another within a second brings nothing new, and after a failure there may be a pause.
    (void)QTest::qWaitFor(
        [&] {
            ran = m_agent->ask({u"refresh"_s, name});
            return ran.exit == 0 ? generation() > before : ran.errorKind() != u"cooling"_s;
        },
        40000);
    return ran;
}

QString SandboxGrantsTest::outcome(const QString &name) const
{
    return m_agent->source(name)[u"last_attempt"_s][u"outcome"_s].toString();
}

QJsonObject SandboxGrantsTest::sessionGrant(const QString &system, bool withLogin) const
{
    const QString base = m_sandbox.toString() + (system == u"etl"_s ? QString() : u"/gateway"_s) + u"/api/v1/auth"_s;
    QJsonObject grant{{u"type"_s, u"session_refresh"_s},
                      {u"refresh_url"_s, base + u"/refresh"_s},
                      {u"style"_s, system == u"etl"_s ? u"bearer"_s : u"body"_s}};
    if (withLogin) {
        grant.insert(u"login_url"_s, base + u"/login"_s);
        grant.insert(u"email"_s, m_email);
    }
    return grant;
}

bool SandboxGrantsTest::add(const QString &name, const QJsonObject &grant, const QString &slot,
                            const QByteArray &secret) const
{
    const QJsonObject source{{u"name"_s, name}, {u"grant"_s, grant}};
    const Ran added = m_agent->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, QJsonDocument(source).toJson());
    const Ran set = m_agent->ctl({u"secret"_s, u"set"_s, name, slot}, secret);
    if (added.exit != 0 || set.exit != 0)
        qWarning("%s%s", added.err.constData(), set.err.constData());
    return added.exit == 0 && set.exit == 0;
}

void SandboxGrantsTest::theDemonstrationsSourcesRenew_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("system");
    QTest::addColumn<int>("lifetime");
    QTest::newRow("by the token itself") << u"etl-dashboard"_s << u"etl"_s << 300;
    QTest::newRow("by a refresh token") << u"guard-gateway"_s << u"gateway"_s << 1800;
    QTest::newRow("by a cookie") << u"clerk-session"_s << u"clerk"_s << 60;
}

void SandboxGrantsTest::theDemonstrationsSourcesRenew()
{
    QFETCH(const QString, name);
    QFETCH(const QString, system);
    QFETCH(const int, lifetime);
    const QByteArray first = token(name);
    QVERIFY(isGood(system, first));
    // It counts from when the answer came, in the middle of a second.
    QCOMPARE(qCeil(m_agent->source(name)[u"lifetime"_s].toDouble()), lifetime);
    QCOMPARE(refreshed(name).exit, 0);
    QCOMPARE(outcome(name), u"refreshed"_s);
    const QByteArray second = token(name);
    QVERIFY(second != first);
    QVERIFY(isGood(system, second));
}

void SandboxGrantsTest::aSessionThatWasEndedIsBegunAgainWithThePassword_data()
{
    QTest::addColumn<QString>("system");
    QTest::newRow("S4") << u"etl"_s;
    QTest::newRow("S3") << u"gateway"_s;
}

void SandboxGrantsTest::aSessionThatWasEndedIsBegunAgainWithThePassword()
{
    QFETCH(const QString, system);
    const QString name = system + u"-again"_s;
    QVERIFY(add(name, sessionGrant(system, true), u"password"_s, m_password));
    const QByteArray first = token(name);
    QVERIFY(isGood(system, first));
    QCOMPARE(endSessions(system, first).status, 200);
    QVERIFY(!isGood(system, first));
    QCOMPARE(refreshed(name).exit, 0);
    QCOMPARE(outcome(name), u"refreshed"_s);
    QVERIFY(isGood(system, token(name)));
}

void SandboxGrantsTest::aSessionWithoutAPasswordNeedsItsPersonOnceItEnded_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("slot");
    QTest::addColumn<QString>("member");
    QTest::newRow("S4") << u"etl"_s << u"token"_s << u"token"_s;
    QTest::newRow("S3") << u"gateway"_s << u"refresh_token"_s << u"refresh_token"_s;
}

void SandboxGrantsTest::aSessionWithoutAPasswordNeedsItsPersonOnceItEnded()
{
    QFETCH(const QString, system);
    QFETCH(const QString, slot);
    QFETCH(const QString, member);
    const auto begun = [&] {
        const QByteArray path = system == u"etl"_s ? "/api/v1/auth/login" : "/gateway/api/v1/auth/login";
        return post(path, {{u"email"_s, m_email}, {u"password"_s, QString::fromUtf8(m_password)}})
            .json()[member]
            .toString()
            .toLatin1();
    };
    const QString name = system + u"-pasted"_s;
    QVERIFY(add(name, sessionGrant(system, false), slot, begun()));
    QCOMPARE(refreshed(name).exit, 0);
    const QByteArray renewed = token(name);
    QVERIFY(isGood(system, renewed));

    QCOMPARE(endSessions(system, renewed).status, 200);
    // A bare 401 gets one more try, then it stops.
    QVERIFY(refreshed(name).exit != 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_agent->source(name)[u"needs_user"_s].toBool() || refreshed(name).exit == 0, 60000);
    QCOMPARE(outcome(name), u"refused"_s);
    QCOMPARE(m_agent->source(name)[u"last_attempt"_s][u"http_status"_s].toInt(), 401);

    QCOMPARE(m_agent->ctl({u"secret"_s, u"set"_s, name, slot}, begun()).exit, 0);
    QCOMPARE(refreshed(name).exit, 0);
    QVERIFY(isGood(system, token(name)));
}

void SandboxGrantsTest::aClerkSessionThatEndedNeedsItsPerson()
{
    const PlainAnswer signedIn = plainRequest(
        m_sandbox, "POST", "/clerk/v1/client/sign_ins", "Content-Type: application/x-www-form-urlencoded\r\n",
        "identifier=" + QUrl::toPercentEncoding(m_email) + "&password=" + m_password.toPercentEncoding());
    QCOMPARE(signedIn.status, 200);
    const QString session = signedIn.json()[u"response"_s][u"created_session_id"_s].toString();
    const QByteArray cookie = signedIn.header("Set-Cookie").split(';').first();
    QVERIFY(add(u"clerk-own"_s,
                {{u"type"_s, u"clerk_session"_s},
                 {u"frontend_api"_s, QString(m_sandbox.toString() + u"/clerk"_s)},
                 {u"session_id"_s, session}},
                u"client_cookie"_s, cookie));
    QVERIFY(isGood(u"clerk"_s, token(u"clerk-own"_s)));
    QCOMPARE(refreshed(u"clerk-own"_s).exit, 0);

    const PlainAnswer ended = plainRequest(
        m_sandbox, "POST", "/clerk/v1/client/sessions/" + session.toLatin1() + "/end", "Cookie: " + cookie + "\r\n");
    QCOMPARE(ended.status, 200);
    QVERIFY(refreshed(u"clerk-own"_s).exit != 0);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_agent->source(u"clerk-own"_s)[u"needs_user"_s].toBool() || refreshed(u"clerk-own"_s).exit == 0, 60000);
    QCOMPARE(outcome(u"clerk-own"_s), u"refused"_s);
}

void SandboxGrantsTest::aLoginTakesTheTokenWhereverTheSystemPutsIt_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("system");
    QTest::newRow("S4") << u"/api/v1/auth/login"_s << u"etl"_s;
    QTest::newRow("S3") << u"/gateway/api/v1/auth/login"_s << u"gateway"_s;
}

void SandboxGrantsTest::aLoginTakesTheTokenWhereverTheSystemPutsIt()
{
    QFETCH(const QString, path);
    QFETCH(const QString, system);
    const QString name = system + u"-login"_s;
    const QJsonObject grant{
        {u"type"_s, u"login"_s}, {u"auth_url"_s, QString(m_sandbox.toString() + path)}, {u"email"_s, m_email}};
    QVERIFY(add(name, grant, u"password"_s, m_password));
    const QByteArray first = token(name);
    QVERIFY(isGood(system, first));
    QCOMPARE(endSessions(system, first).status, 200);
    QCOMPARE(refreshed(name).exit, 0);
    QVERIFY(isGood(system, token(name)));
}

void SandboxGrantsTest::aWrongPasswordIsRefused_data()
{
    aSessionThatWasEndedIsBegunAgainWithThePassword_data();
}

void SandboxGrantsTest::aWrongPasswordIsRefused()
{
    QFETCH(const QString, system);
    const QString name = system + u"-wrong"_s;
    QVERIFY(add(name, sessionGrant(system, true), u"password"_s, "not it"));
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->source(name)[u"last_attempt"_s][u"http_status"_s].toInt(), 401, 20000);
    QCOMPARE(outcome(name), u"refused"_s);
}

void SandboxGrantsTest::aProviderThatIsDownIsWaitedFor()
{
    const QString name = u"etl-dashboard"_s;
    QCOMPARE(refreshed(name).exit, 0);
    const QByteArray held = token(name);
    QVERIFY(isGood(u"etl"_s, held));
    QCOMPARE(m_agent->ctl({u"sandbox"_s, u"fault"_s, u"unavailable"_s, u"--for"_s, u"30s"_s}).exit, 0);
    QVERIFY(refreshed(name).exit != 0);
    QCOMPARE(outcome(name), u"transient"_s);
    QCOMPARE(m_agent->source(name)[u"needs_user"_s].toBool(), false);
    QCOMPARE(token(name), held);
    QCOMPARE(m_agent->ctl({u"sandbox"_s, u"reset"_s}).exit, 0);
    QVERIFY(isGood(u"etl"_s, held));
    QCOMPARE(refreshed(name).exit, 0);
}

void SandboxGrantsTest::aKeptSandboxIsMetAgainAfterARestart()
{
    const Home home;
    for (int start = 0; start < 2; ++start) {
        AgentProcess agent(home, QStringList{u"--sandbox"_s} + keyFileOptions(home));
        QVERIFY2(agent.isReady(), agent.log().constData());
        for (const QString &name : {u"etl-dashboard"_s, u"guard-gateway"_s, u"clerk-session"_s}) {
            QTRY_COMPARE_WITH_TIMEOUT(agent.source(name)[u"state"_s].toString(), u"fresh"_s, 20000);
            QTRY_COMPARE_WITH_TIMEOUT(agent.ask({u"refresh"_s, name}).exit, 0, 20000);
        }
        QCOMPARE(agent.end(), 0);
    }
}

QTEST_GUILESS_MAIN(SandboxGrantsTest)
#include "tst_sandboxgrants.moc"
