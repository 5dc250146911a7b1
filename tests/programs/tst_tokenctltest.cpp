// SPDX-License-Identifier: GPL-3.0-or-later
// `tokenctl source test` and `clear --revoke` as scripts use them.
#include "support/agentprocess.h"
#include "support/scriptedserver.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class TokenctlTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void limitsFirstThenAttemptsThenTheVerdict(); // S5-34
    void aRefusalHasAHintAndExitOne();            // S5-34
    void aFileIsTriedWithoutBeingStored();        // S5-34
    void secretsComeFromStandardInputOnly();      // S5-29
    void aListNeedsAName();
    void wrongUse_data();
    void wrongUse();
    void clearSaysWhetherItWasRevoked();

private:
    [[nodiscard]] QByteArray draft(const QByteArray &name = "draft") const
    {
        return "{\"name\":\"" + name +
               "\",\"allow_http\":true,\"grant\":{\"type\":\"client_credentials\",\"client_id\":\"c\",\"token_url\":"
               "\"" +
               m_server->address() + "\"}}";
    }

    std::unique_ptr<Home> m_home;
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<AgentProcess> m_agent;
};

void TokenctlTestTest::init()
{
    m_agent.reset();
    m_home = std::make_unique<Home>();
    m_server = std::make_unique<ScriptedServer>(
        ScriptedServer::answers(jsonAnswer(R"({"access_token":"canary-access","expires_in":3600})")));
    m_agent = std::make_unique<AgentProcess>(*m_home, QStringList{u"--secrets"_s, u"memory"_s});
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
}

void TokenctlTestTest::limitsFirstThenAttemptsThenTheVerdict()
{
    QVERIFY(m_agent->addClient(u"billing"_s, m_server->address()));
    const Ran ran = m_agent->ctl({u"source"_s, u"test"_s, u"billing"_s});
    QCOMPARE(ran.exit, 0);
    const QByteArrayList lines = ran.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[0].contains(m_server->address({}).mid(7) + " only") && lines[0].contains("12 requests"),
             lines[0].constData());
    QVERIFY2(lines[1].startsWith("  POST /token  form, client_credentials grant, client_secret_basic  200 OK in "),
             lines[1].constData());
    QVERIFY(lines[1].endsWith("A token was found in “access_token”."));
    QCOMPARE(lines[2],
             "  POST /token  form, client_credentials grant, client_secret_post  Not sent: attempt 1 worked.");
    QVERIFY(lines[3].startsWith("It works:"));
    QVERIFY(!ran.out.contains("canary"));

    const QJsonObject json = m_agent->ask({u"source"_s, u"test"_s, u"billing"_s}).json();
    QCOMPARE(json[u"succeeded"_s], true);
    QCOMPARE(json[u"limits"_s].toObject()[u"requests"_s], 12);
    QCOMPARE(json[u"expires_in"_s], 3600);
}

void TokenctlTestTest::aRefusalHasAHintAndExitOne()
{
    QVERIFY(m_agent->addClient(u"billing"_s, m_server->address()));
    m_server->setTurn(ScriptedServer::answers(jsonAnswer(R"({"error":"invalid_client"})", "401 Unauthorized")));
    const Ran ran = m_agent->ctl({u"source"_s, u"test"_s, u"billing"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.out.contains("401 Unauthorized"));
    QCOMPARE(ran.err, "tokenctl: The server rejects the client secret. It was probably rotated. Enter the new one.\n");
}

void TokenctlTestTest::aFileIsTriedWithoutBeingStored()
{
    const QString file = m_home->file(u"draft.json"_s, draft());
    const QStringList command{u"source"_s, u"test"_s, u"--file"_s, file};
    const Ran without = m_agent->ask(command);
    QCOMPARE(without.exit, 1);
    QCOMPARE(without.errorKind(), u"missing_credentials"_s);
    QCOMPARE(m_server->requests().size(), 0);

    const Ran with = m_agent->ctl(command + QStringList{u"--secrets-from-stdin"_s}, R"({"client_secret":"typed"})");
    QVERIFY2(with.exit == 0, with.err.constData());
    QVERIFY(m_server->requests().last().contains(QByteArray("c:typed").toBase64()));
    QVERIFY(!with.out.contains("typed"));
    QVERIFY(m_agent->ctl({u"source"_s, u"list"_s}).out.isEmpty());

    // The secret of a stored source of that name serves it too.
    QVERIFY(m_agent->addClient(u"draft"_s, m_server->address(), "stored"));
    QCOMPARE(m_agent->ctl(command).exit, 0);
    QVERIFY(m_server->requests().last().contains(QByteArray("c:stored").toBase64()));
}

void TokenctlTestTest::secretsComeFromStandardInputOnly()
{
    const QString file =
        m_home->file(u"draft.json"_s, draft().replace("\"client_id\"", "\"client_secret\":\"canary\",\"client_id\""));
    const Ran inFile = m_agent->ask({u"source"_s, u"test"_s, u"--file"_s, file});
    QCOMPARE(inFile.exit, 2);
    QVERIFY(inFile.errorMessage().contains(u"tokenctl secret set"_s));
    QVERIFY(!inFile.err.contains("canary"));
    QCOMPARE(m_server->requests().size(), 0);
}

void TokenctlTestTest::aListNeedsAName()
{
    const QString file =
        m_home->file(u"list.json"_s, "{\"version\":1,\"sources\":[" + draft("one") + ',' + draft("two") + "]}");
    const QStringList command{u"source"_s, u"test"_s, u"--secrets-from-stdin"_s, u"--file"_s, file};
    const Ran which = m_agent->ask(command, R"({"client_secret":"s"})");
    QCOMPARE(which.exit, 2);
    QVERIFY(which.errorMessage().contains(u"2 sources"_s));
    QCOMPARE(m_agent->ask(command + QStringList{u"--name"_s, u"two"_s}, R"({"client_secret":"s"})").exit, 0);
    QCOMPARE(m_agent->ask(command + QStringList{u"--name"_s, u"three"_s}, R"({"client_secret":"s"})").exit, 2);
}

void TokenctlTestTest::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    const QStringList test{u"source"_s, u"test"_s};
    QTest::newRow("nothing named") << test << QByteArray() << 2;
    QTest::newRow("both named") << test + QStringList{u"billing"_s, u"--file"_s, u"f"_s} << QByteArray() << 2;
    QTest::newRow("no such source") << test + QStringList{u"nobody"_s} << QByteArray() << 4;
    QTest::newRow("no such file") << test + QStringList{u"--file"_s, u"/nowhere.json"_s} << QByteArray() << 2;
    QTest::newRow("no JSON") << test + QStringList{u"--file"_s, u"-"_s} << QByteArray("name=x") << 2;
    QTest::newRow("secrets that are no object")
        << test + QStringList{u"nobody"_s, u"--secrets-from-stdin"_s} << QByteArray("canary") << 2;
    QTest::newRow("standard input for both")
        << test + QStringList{u"--file"_s, u"-"_s, u"--secrets-from-stdin"_s} << QByteArray("{}") << 2;
}

void TokenctlTestTest::wrongUse()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const Ran ran = m_agent->ctl(arguments, input);
    QTEST(ran.exit, "exit");
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY(!ran.err.contains("canary"));
}

void TokenctlTestTest::clearSaysWhetherItWasRevoked()
{
    QVERIFY(m_agent->addClient(u"billing"_s, m_server->address()));
    QTRY_COMPARE(m_agent->source(u"billing"_s)[u"state"_s], u"fresh"_s);
    const Ran ran = m_agent->ctl({u"clear"_s, u"billing"_s, u"--revoke"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.startsWith("billing: cleared, but not revoked at the provider: This provider offers no way"),
             ran.out.constData());
}

QTEST_GUILESS_MAIN(TokenctlTestTest)
#include "tst_tokenctltest.moc"
