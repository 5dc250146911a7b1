// SPDX-License-Identifier: GPL-3.0-or-later
// The true agent, its sandbox as provider and service, and curl as the program that knows of no token.
#include "support/agentprocess.h"
#include "support/plainrequest.h"

#include <QStandardPaths>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TestGatewayProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_agent.reset(); }
    void theDemonstrationIsReachedThroughTheGateway_data();
    void theDemonstrationIsReachedThroughTheGateway();
    void aTokenThatTheServiceRejectsIsNotSeenByTheCaller_data(); // S1-20, S4-09, S5-17
    void aTokenThatTheServiceRejectsIsNotSeenByTheCaller();
    void curlNeedsNoToken();
    void aFileGoesThroughAndComesBack();
    void edrsAreFetchedByTheirTransfer(); // S1-21
    void aTakenPortLeavesTheRestServing();
    void withoutTcpThereIsNoGateway();

private:
    [[nodiscard]] QUrl gateway() const { return QUrl(m_agent->description()[u"gateway"_s].toString()); }
    [[nodiscard]] QByteArray keyField() const
    {
        return "X-Tokenwatch-Key: " + m_agent->description()[u"key"_s].toString().toLatin1() + "\r\n";
    }
    [[nodiscard]] PlainAnswer ask(const QByteArray &target, const QByteArray &method = "GET",
                                  const QByteArray &body = {}) const
    {
        return plainRequest(gateway(), method, target, keyField(), body);
    }
    [[nodiscard]] bool isFresh(const QString &name) const
    {
        return QTest::qWaitFor([&] { return m_agent->source(name)[u"valid"_s].toBool(); }, 15000);
    }

    Home m_home;
    std::unique_ptr<AgentProcess> m_agent;
};

void TestGatewayProgram::init()
{
    m_agent = std::make_unique<AgentProcess>(
        m_home, QStringList{u"--sandbox"_s, u"--secrets"_s, u"memory"_s, u"--gateway-port"_s, u"0"_s});
    QVERIFY(m_agent->isReady());
    QVERIFY(m_agent->readyLine().contains(" gateway=http://127.0.0.1:"));
    QCOMPARE(gateway().host(), u"127.0.0.1"_s);
}

void TestGatewayProgram::theDemonstrationIsReachedThroughTheGateway_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("client credentials") << u"reporting"_s << QByteArray("/api/resource");
    QTest::newRow("login") << u"storefront"_s << QByteArray("/api/resource");
    QTest::newRow("session guarded by Clerk") << u"clerk-session"_s << QByteArray("/gateway/api/v1/guards/process");
    QTest::newRow("EDR") << u"supplier-parts"_s << QByteArray("/edc/public");
}

void TestGatewayProgram::theDemonstrationIsReachedThroughTheGateway()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, target);
    QVERIFY(isFresh(source));
    const PlainAnswer answer = ask('/' + source.toLatin1() + target);
    QVERIFY2(answer.status == 200, answer.head + answer.body);
    QVERIFY(answer.header("X-Token-Expires-In").toInt() > 0);
}

void TestGatewayProgram::aTokenThatTheServiceRejectsIsNotSeenByTheCaller_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QStringList>("fault");
    const QStringList revoked{u"revoke_all"_s};
    const QStringList late{u"clock_skew"_s, u"--for"_s, u"60s"_s}; // an hour ahead: every token has ended there
    const QByteArray resource = "/api/resource";
    QTest::newRow("client credentials, revoked") << u"reporting"_s << resource << revoked;
    QTest::newRow("client credentials, ended") << u"reporting"_s << resource << late;
    QTest::newRow("login, revoked") << u"storefront"_s << resource << revoked;
    QTest::newRow("login, ended") << u"storefront"_s << resource << late;
    QTest::newRow("EDR, ended: 403") << u"supplier-parts"_s << QByteArray("/edc/public")
                                     << QStringList{late + QStringList{u"--by"_s, u"320s"_s}};
}

void TestGatewayProgram::aTokenThatTheServiceRejectsIsNotSeenByTheCaller()
{
    QFETCH(QString, source);
    QFETCH(QByteArray, target);
    QFETCH(QStringList, fault);
    QVERIFY(isFresh(source));
    const auto before = m_agent->source(source)[u"generation"_s].toInteger();
    const Ran armed = m_agent->ctl(QStringList{u"sandbox"_s, u"fault"_s} + fault);
    QVERIFY2(armed.exit == 0, armed.err);
    const PlainAnswer answer = ask('/' + source.toLatin1() + target);
    QVERIFY2(answer.status == 200, answer.head + answer.body);
    QCOMPARE(m_agent->source(source)[u"generation"_s].toInteger(), before + 1);
}

void TestGatewayProgram::curlNeedsNoToken()
{
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (curl.isEmpty())
        QSKIP("curl is not installed");
    QVERIFY(isFresh(u"etl-dashboard"_s));
    const Ran first = run(curl,
                          {u"-sS"_s, u"--fail"_s, u"-H"_s, QString::fromLatin1(keyField().trimmed()), u"-X"_s,
                           u"POST"_s, gateway().toString() + u"/etl-dashboard/api/v1/auth/validate"_s},
                          m_home.environment());
    QVERIFY2(first.exit == 0, first.err);
    QVERIFY(first.json()[u"valid"_s].toBool());
}

void TestGatewayProgram::aFileGoesThroughAndComesBack()
{
    QVERIFY(isFresh(u"reporting"_s));
    // The sandbox takes no body for this; what counts is that it was sent whole and answered.
    const PlainAnswer answer = ask("/reporting/api/resource", "PUT", QByteArray(300'000, 'f'));
    QCOMPARE(answer.status, 405);
}

void TestGatewayProgram::edrsAreFetchedByTheirTransfer()
{
    QVERIFY(isFresh(u"supplier-parts"_s));
    const PlainAnswer answer = ask("/aas/request", "POST", R"({"transferProcessId":"supplier-parts"})");
    QVERIFY2(answer.status == 200, answer.head + answer.body);
    QCOMPARE(ask("/aas/request", "POST", R"({"transferProcessId":"nobody"})").status, 400);
}

void TestGatewayProgram::aTakenPortLeavesTheRestServing()
{
    const Home home;
    AgentProcess second(
        home, QStringList{u"--secrets"_s, u"memory"_s, u"--gateway-port"_s, QString::number(gateway().port())});
    QVERIFY(second.isReady());
    QVERIFY(!second.readyLine().contains("gateway="));
    QVERIFY(second.readyLine().contains("api="));
    QVERIFY(second.description()[u"gateway"_s].isNull());
    QTRY_VERIFY(second.log().contains("--gateway-port"));
}

void TestGatewayProgram::withoutTcpThereIsNoGateway()
{
    const Home home;
    AgentProcess second(home, QStringList{u"--secrets"_s, u"memory"_s, u"--no-tcp"_s});
    QVERIFY(second.isReady());
    QVERIFY(second.description()[u"gateway"_s].isNull());
    QVERIFY(second.description()[u"api"_s].isNull());
}

QTEST_GUILESS_MAIN(TestGatewayProgram)
#include "tst_gatewayprogram.moc"
