// SPDX-License-Identifier: GPL-3.0-or-later
// Every OAuth grant between whole programs: the engine asks, the sandbox answers, a person agrees by plain HTTP. The
// two share no code for this beyond signatures.
#include "jose/jws.h"
#include "support/plainrequest.h"
#include "support/runningctl.h"

#include <QUrlQuery>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

const QByteArray asForm = "Content-Type: application/x-www-form-urlencoded\r\n";

QByteArray hiddenFields(const QByteArray &page)
{
    QByteArray form;
    const QByteArrayList inputs = page.split('<');
    for (const QByteArray &input : inputs) {
        if (!input.startsWith("input type=\"hidden\""))
            continue;
        const QByteArrayList quoted = input.split('"');
        form += quoted.value(3) + '=' + quoted.value(5).toPercentEncoding() + '&';
    }
    return form;
}

} // namespace

class SandboxOAuthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aPersonSignsInByBrowserAndGivesItUp(); // S2-09 S2-10
    void whoSaysNoIsNotSignedIn();
    void aPersonSignsInADevice();
    void oneTokenIsExchangedForAnother();
    void aSignedStatementIsTradedIn();
    void clientsProveThemselvesBySigning_data();
    void clientsProveThemselvesBySigning();
    void aTokenIsBoundToAKey();

private:
    [[nodiscard]] bool add(QJsonObject grant, const QString &name, const QByteArray &secretSlot = {},
                           const QByteArray &secret = {}) const;
    [[nodiscard]] QJsonObject registered(const QJsonObject &metadata) const;
    [[nodiscard]] QByteArray tokenOf(const QString &name) const { return m_agent->ctl({u"get"_s, name}).out.trimmed(); }
    [[nodiscard]] PlainAnswer resource(const QByteArray &token) const
    {
        return plainRequest(m_sandbox, "GET", "/api/resource", "Authorization: Bearer " + token + "\r\n");
    }
    [[nodiscard]] bool isActive(const QByteArray &token) const;
    /// As a browser at the authorization page: the answer of the page that the person ends on.
    [[nodiscard]] PlainAnswer decide(const QUrl &address, const QByteArray &decision) const;

    Home m_home;
    std::unique_ptr<AgentProcess> m_agent;
    QUrl m_sandbox;
    QJsonObject m_clients; ///< secrets by client
    QString m_user;
};

void SandboxOAuthTest::initTestCase()
{
    m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
    m_sandbox = QUrl(m_agent->description()[u"sandbox"_s].toString());
    const QJsonObject status = m_agent->ask({u"sandbox"_s, u"status"_s}).json();
    m_user = status[u"user"_s][u"email"_s].toString();
    const QJsonArray clients = status[u"clients"_s].toArray();
    for (const QJsonValue &client : clients)
        m_clients.insert(client[u"client_id"_s].toString(), client[u"client_secret"_s]);
}

void SandboxOAuthTest::cleanupTestCase()
{
    QCOMPARE(m_agent->end(), 0);
    QVERIFY(!m_agent->log().contains("eyJ"));
}

bool SandboxOAuthTest::add(QJsonObject grant, const QString &name, const QByteArray &secretSlot,
                           const QByteArray &secret) const
{
    if (!grant.contains(u"issuer"_s))
        grant.insert(u"issuer"_s, m_sandbox.toString());
    const QJsonObject source{{u"name"_s, name}, {u"grant"_s, grant}};
    const Ran added = m_agent->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, QJsonDocument(source).toJson());
    if (added.exit != 0)
        qWarning("%s", added.err.constData());
    return added.exit == 0 &&
           (secretSlot.isEmpty() ||
            m_agent->ctl({u"secret"_s, u"set"_s, name, QString::fromLatin1(secretSlot)}, secret).exit == 0);
}

QJsonObject SandboxOAuthTest::registered(const QJsonObject &metadata) const
{
    return plainRequest(m_sandbox, "POST", "/oauth/register", "Content-Type: application/json\r\n",
                        QJsonDocument(metadata).toJson())
        .json();
}

bool SandboxOAuthTest::isActive(const QByteArray &token) const
{
    const QByteArray form = "token=" + token + "&client_id=reporting&client_secret=" +
                            m_clients[u"reporting"_s].toString().toLatin1().toPercentEncoding();
    const PlainAnswer answer = plainRequest(m_sandbox, "POST", "/oauth/introspect", asForm, form);
    Q_ASSERT(answer.status == 200);
    return answer.json()[u"active"_s].toBool();
}

PlainAnswer SandboxOAuthTest::decide(const QUrl &address, const QByteArray &decision) const
{
    const PlainAnswer page =
        plainRequest(m_sandbox, "GET", address.path().toLatin1() + '?' + address.query(QUrl::FullyEncoded).toLatin1());
    const PlainAnswer decided =
        plainRequest(m_sandbox, "POST", "/oauth/authorize", asForm, hiddenFields(page.body) + "decision=" + decision);
    const QUrl back(QString::fromLatin1(decided.header("Location")));
    if (!back.isValid() || back.port() < 0)
        return decided;
    return plainRequest(back, "GET", back.path().toLatin1() + '?' + back.query(QUrl::FullyEncoded).toLatin1());
}

void SandboxOAuthTest::aPersonSignsInByBrowserAndGivesItUp()
{
    const QJsonObject grant{
        {u"type"_s, u"authorization_code"_s}, {u"client_id"_s, u"web-shop"_s}, {u"scope"_s, u"read"_s}};
    QVERIFY(add(grant, u"portal"_s));
    RunningCtl signIn(*m_agent, m_home, {u"signin"_s, u"portal"_s, u"--no-browser"_s});
    QTRY_VERIFY(addressIn(signIn.err()).isValid());
    const QUrl address = addressIn(signIn.err());
    QVERIFY(address.toString().startsWith(m_sandbox.toString() + u"/oauth/authorize?"_s));
    QCOMPARE(decide(address, "approve").status, 200);
    QCOMPARE(signIn.end(), 0);

    const QByteArray first = tokenOf(u"portal"_s);
    QCOMPARE(resource(first).json()[u"grant"_s].toString(), u"authorization_code"_s);
    QVERIFY(isActive(first));
    // The refresh token works, and rotates.
    for (int round = 0; round < 2; ++round)
        QTRY_COMPARE(m_agent->ctl({u"refresh"_s, u"portal"_s}).exit, 0);
    const QByteArray last = tokenOf(u"portal"_s);
    QVERIFY(last != first);
    QVERIFY(isActive(last) && !isActive(first));

    const Ran cleared = m_agent->ctl({u"clear"_s, u"portal"_s, u"--revoke"_s});
    QCOMPARE(cleared.exit, 0);
    QVERIFY2(cleared.out.contains("revoked at the provider"), cleared.out.constData());
    QVERIFY(!isActive(last));
    QCOMPARE(resource(last).json()[u"reason"_s].toString(), u"revoked"_s);
}

void SandboxOAuthTest::whoSaysNoIsNotSignedIn()
{
    QVERIFY(add({{u"type"_s, u"authorization_code"_s}, {u"client_id"_s, u"web-shop"_s}}, u"refused"_s));
    RunningCtl signIn(*m_agent, m_home, {u"signin"_s, u"refused"_s, u"--no-browser"_s});
    QTRY_VERIFY(addressIn(signIn.err()).isValid());
    (void)decide(addressIn(signIn.err()), "deny");
    QCOMPARE(signIn.end(), 1);
}

void SandboxOAuthTest::aPersonSignsInADevice()
{
    QVERIFY(add({{u"type"_s, u"device_code"_s}, {u"client_id"_s, u"web-shop"_s}}, u"tv"_s));
    RunningCtl signIn(*m_agent, m_home, {u"signin"_s, u"tv"_s, u"--no-browser"_s});
    QTRY_VERIFY(signIn.err().contains("/device?user_code="));
    const QByteArray said = signIn.err();
    const QByteArray code = said.mid(said.indexOf("user_code=") + 10, 9);
    const PlainAnswer page = plainRequest(m_sandbox, "GET", "/device?user_code=" + code);
    QCOMPARE(page.status, 200);
    const PlainAnswer decided =
        plainRequest(m_sandbox, "POST", "/device", asForm, hiddenFields(page.body) + "decision=approve");
    QCOMPARE(decided.status, 200);
    QCOMPARE(signIn.end(), 0);
    QCOMPARE(resource(tokenOf(u"tv"_s)).json()[u"grant"_s].toString(),
             u"urn:ietf:params:oauth:grant-type:device_code"_s);
    QTRY_COMPARE(m_agent->ctl({u"refresh"_s, u"tv"_s}).exit, 0);
}

void SandboxOAuthTest::oneTokenIsExchangedForAnother()
{
    const QByteArray secret = m_clients[u"reporting"_s].toString().toLatin1();
    QVERIFY(add({{u"type"_s, u"client_credentials"_s}, {u"client_id"_s, u"reporting"_s}, {u"scope"_s, u"a b"_s}},
                u"subject"_s, "client_secret", secret));
    QVERIFY(add({{u"type"_s, u"token_exchange"_s},
                 {u"client_id"_s, u"reporting"_s},
                 {u"subject_source"_s, u"subject"_s},
                 {u"scope"_s, u"a"_s}},
                u"exchanged"_s, "client_secret", secret));
    const PlainAnswer described = resource(tokenOf(u"exchanged"_s));
    QCOMPARE(described.json()[u"grant"_s].toString(), u"urn:ietf:params:oauth:grant-type:token-exchange"_s);
    QCOMPARE(described.json()[u"scope"_s].toString(), u"a"_s);
}

void SandboxOAuthTest::aSignedStatementIsTradedIn()
{
    const jose::Jwk key = jose::Jwk::generateEs256();
    const QJsonObject keys{{u"keys"_s, QJsonArray{key.publicJson()}}};
    const QString id =
        registered({{u"token_endpoint_auth_method"_s, u"private_key_jwt"_s}, {u"jwks"_s, keys}})[u"client_id"_s]
            .toString();
    QVERIFY(add({{u"type"_s, u"jwt_bearer"_s}, {u"client_id"_s, id}, {u"subject"_s, m_user}}, u"calendar"_s,
                "private_key", key.privateJson().reveal().toByteArray()));
    const QByteArray token = tokenOf(u"calendar"_s);
    QCOMPARE(resource(token).json()[u"client_id"_s].toString(), id);
    QVERIFY(resource(token).json().contains(u"user_id"_s));
}

void SandboxOAuthTest::clientsProveThemselvesBySigning_data()
{
    QTest::addColumn<QString>("method");
    QTest::newRow("with a key") << u"private_key_jwt"_s;
    QTest::newRow("with a secret") << u"client_secret_jwt"_s;
}

void SandboxOAuthTest::clientsProveThemselvesBySigning()
{
    QFETCH(const QString, method);
    const jose::Jwk key = jose::Jwk::generateEs256();
    QJsonObject metadata{{u"token_endpoint_auth_method"_s, method}};
    const bool hasKey = method == u"private_key_jwt"_s;
    if (hasKey)
        metadata.insert(u"jwks"_s, QJsonObject{{u"keys"_s, QJsonArray{key.publicJson()}}});
    const QJsonObject client = registered(metadata);
    QVERIFY(add(
        {{u"type"_s, u"client_credentials"_s}, {u"client_id"_s, client[u"client_id"_s]}, {u"client_auth"_s, method}},
        method, hasKey ? "private_key" : "client_secret",
        hasKey ? key.privateJson().reveal().toByteArray() : client[u"client_secret"_s].toString().toLatin1()));
    QCOMPARE(resource(tokenOf(method)).json()[u"client_id"_s], client[u"client_id"_s]);
    QTRY_COMPARE(m_agent->ctl({u"refresh"_s, method}).exit, 0);
}

void SandboxOAuthTest::aTokenIsBoundToAKey()
{
    const QJsonObject client = registered({{u"dpop_bound_access_tokens"_s, true}});
    QVERIFY(add({{u"type"_s, u"client_credentials"_s},
                 {u"client_id"_s, client[u"client_id"_s]},
                 {u"client_auth"_s, u"client_secret_basic"_s},
                 {u"dpop"_s, true}},
                u"bound"_s, "client_secret", client[u"client_secret"_s].toString().toLatin1()));
    const QByteArray token = tokenOf(u"bound"_s);
    const auto jwt = jose::decode(token);
    QVERIFY(jwt);
    QVERIFY(!jwt->claims[u"cnf"_s][u"jkt"_s].toString().isEmpty());
    QCOMPARE(resource(token).json()[u"reason"_s].toString(), u"unproven"_s);
}

QTEST_GUILESS_MAIN(SandboxOAuthTest)
#include "tst_sandboxoauth.moc"
