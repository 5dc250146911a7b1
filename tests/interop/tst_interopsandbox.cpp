// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox as a provider for a certified OpenID client that nobody here wrote (client.mjs): it signs in, refreshes
// and is refused, and checks on its side what the standards want checked.
#include "support/agentprocess.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class InteropSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aCertifiedClientIsServedAndRefused_data();
    void aCertifiedClientIsServedAndRefused();

private:
    Home m_home;
    std::unique_ptr<AgentProcess> m_agent;
    QString m_modules;
};

void InteropSandboxTest::initTestCase()
{
    m_modules = qEnvironmentVariable("TOKENWATCH_INTEROP") + u"/node_modules"_s;
    QVERIFY2(QDir(m_modules + u"/openid-client"_s).exists(),
             "The OpenID client is not installed: ./dev test does that.");
    m_agent = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox-only"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
}

void InteropSandboxTest::aCertifiedClientIsServedAndRefused_data()
{
    QTest::addColumn<QJsonObject>("expected");
    const QJsonObject bearer{{u"type"_s, u"bearer"_s}, {u"subject"_s, u"1"_s}};
    const auto with = [&](QJsonObject object, const QJsonObject &more) {
        for (auto member = more.begin(); member != more.end(); ++member)
            object.insert(member.key(), *member);
        return object;
    };
    QTest::newRow("code") << with(bearer, {{u"refreshed"_s, u"bearer"_s},
                                           {u"replayed"_s, u"invalid_grant"_s},
                                           {u"family"_s, u"invalid_grant"_s},
                                           {u"again"_s, u"invalid_grant"_s},
                                           {u"denied"_s, u"access_denied"_s}});
    QTest::newRow("device") << bearer;
    QTest::newRow("dpop") << QJsonObject{{u"type"_s, u"dpop"_s},      {u"subject"_s, u"1"_s},
                                         {u"opened"_s, 200},          {u"asBearer"_s, 401},
                                         {u"refreshed"_s, u"dpop"_s}, {u"stolen"_s, u"invalid_grant"_s}};
    for (const char *method : {"client_secret_basic", "client_secret_post", "client_secret_jwt", "private_key_jwt"}) {
        QTest::newRow(method) << with(
            bearer, {{u"exchanged"_s, u"bearer"_s}, {u"before"_s, true}, {u"after"_s, false}, {u"stranger"_s, 401}});
    }
}

void InteropSandboxTest::aCertifiedClientIsServedAndRefused()
{
    QFETCH(const QJsonObject, expected);
    const Ran client =
        run(u"node"_s,
            {qEnvironmentVariable("TOKENWATCH_SOURCE") + u"/tests/interop/client.mjs"_s, m_modules,
             m_agent->description()[u"sandbox"_s].toString(), QString::fromLatin1(QTest::currentDataTag())},
            m_home.environment());
    QVERIFY2(client.exit == 0, client.err.constData());
    QCOMPARE(client.json(), expected);
}

QTEST_GUILESS_MAIN(InteropSandboxTest)
#include "tst_interopsandbox.moc"
