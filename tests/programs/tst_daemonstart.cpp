// SPDX-License-Identifier: GPL-3.0-or-later
// tokenwatchd as it starts and ends: what it is given, what it refuses, what it leaves behind.
#include "support/agentprocess.h"
#include "support/filesbelow.h"
#include "support/scriptedserver.h"

#include <QTcpServer>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class DaemonStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondAgentNamesTheFirst(); // X-02
    void endsCleanly();
    void clearsOnExitWhatAsksForIt(); // S5-31
    void aTakenPortLeavesTheSocket();
    void withoutTcpThereIsNoPort();
    void takesItsSourceFromTheEnvironment(); // S5-20 S5-29
    void keepsTokensInAJsonFile();           // S5-08 S5-10
    void readsItsSourcesFileAgain();
    void badSourcesFilesStopTheStart_data();
    void badSourcesFilesStopTheStart();
    void keyFilesThatOthersCanReadAreRefused(); // S5-29
};

namespace {

struct NamedSource {
    QByteArray name, grant;
};

QByteArray sourcesFile(const QList<NamedSource> &sources)
{
    QByteArrayList texts;
    for (const NamedSource &source : sources)
        texts.append("{\"name\":\"" + source.name + "\",\"grant\":" + source.grant + '}');
    return "{\"version\":1,\"sources\":[" + texts.join(',') + "]}";
}

} // namespace

void DaemonStartTest::aSecondAgentNamesTheFirst()
{
    const Home home;
    AgentProcess first(home, {u"--secrets"_s, u"memory"_s});
    QVERIFY(first.isReady());
    const Ran second =
        run(program("tokenwatchd"), {u"--data-dir"_s, first.data(), u"--secrets"_s, u"memory"_s}, home.environment());
    QCOMPARE(second.exit, 1);
    QVERIFY(second.out.isEmpty());
    QVERIFY2(second.err.contains(QByteArray::number(first.pid())), second.err.constData());
    QVERIFY(second.err.contains(first.data().toUtf8()));
    QVERIFY(second.err.contains("--socket " + first.data(u"agent.sock"_s).toUtf8()));
    QCOMPARE(second.err.count('\n'), 1);
    // The first one is none the worse for it.
    QCOMPARE(first.ctl({u"status"_s}).exit, 0);
    // The kernel frees the lock, however the first one ends, and what it left is replaced.
    first.kill();
    QVERIFY(QFile::exists(first.data(u"agent.json"_s)));
    AgentProcess third(home, {u"--secrets"_s, u"memory"_s});
    QVERIFY(third.isReady());
    QCOMPARE(third.description()[u"pid"_s].toInteger(), third.pid());
    QCOMPARE(third.ctl({u"status"_s}).exit, 0);
    QCOMPARE(third.end(), 0);
}

void DaemonStartTest::endsCleanly()
{
    for (const int signal : {SIGTERM, SIGINT}) {
        const Home home;
        AgentProcess agent(home, {u"--sandbox"_s});
        QVERIFY(agent.isReady());
        QVERIFY(QFile::exists(agent.data(u"agent.sock"_s)));
        QCOMPARE(agent.end(signal), 0);
        QVERIFY(!QFile::exists(agent.data(u"agent.json"_s)));
        QVERIFY(!QFile::exists(agent.data(u"agent.sock"_s)));
        QCOMPARE(agent.ctl({u"status"_s}).exit, 3);
    }
}

void DaemonStartTest::clearsOnExitWhatAsksForIt()
{
    const Home home;
    const QStringList options = keyFileOptions(home);
    {
        AgentProcess agent(home, options);
        QVERIFY(agent.isReady());
        for (const QByteArray &name : {QByteArray("kept"), QByteArray("cleared")}) {
            const QByteArray clear = name == "cleared" ? "true" : "false";
            QCOMPARE(
                agent
                    .ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s},
                         "{\"name\":\"" + name + "\",\"clear_on_exit\":" + clear + ",\"grant\":{\"type\":\"manual\"}}")
                    .exit,
                0);
            QCOMPARE(agent.ctl({u"secret"_s, u"set"_s, QString::fromLatin1(name), u"token"_s}, name + "-token").exit,
                     0);
        }
        QCOMPARE(agent.end(), 0);
    }
    AgentProcess again(home, options);
    QVERIFY(again.isReady());
    QCOMPARE(again.ctl({u"get"_s, u"kept"_s}).out, "kept-token\n");
    QCOMPARE(again.ctl({u"get"_s, u"cleared"_s, u"--wait"_s, u"0s"_s}).exit, 5);
    QCOMPARE(again.end(), 0);
}

void DaemonStartTest::aTakenPortLeavesTheSocket()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Home home;
    AgentProcess agent(home, {u"--secrets"_s, u"memory"_s, u"--api-port"_s, QString::number(other.serverPort())});
    QVERIFY(agent.isReady());
    QVERIFY(!agent.readyLine().contains("api="));
    QVERIFY(agent.description()[u"api"_s].isNull());
    // In one line: which port, whose it is, and what to do.
    QByteArrayList lines = agent.log().split('\n');
    lines.removeIf([&](const QByteArray &line) { return !line.contains(QByteArray::number(other.serverPort())); });
    QCOMPARE(lines.size(), 1);
    for (const QByteArray &told : {QByteArray("tst_daemonstart"),
                                   QByteArray::number(QCoreApplication::applicationPid()), QByteArray("--api-port")})
        QVERIFY2(lines.first().contains(told), lines.first().constData());
    QCOMPARE(agent.ctl({u"status"_s}).exit, 0);
    QCOMPARE(agent.end(), 0);
}

void DaemonStartTest::withoutTcpThereIsNoPort()
{
    const Home home;
    AgentProcess agent(home, {u"--secrets"_s, u"memory"_s, u"--no-tcp"_s});
    QVERIFY(agent.isReady());
    QVERIFY(agent.description()[u"api"_s].isNull());
    QVERIFY(agent.description()[u"gateway"_s].isNull());
    QCOMPARE(agent.ctl({u"status"_s}).exit, 0);
    QCOMPARE(agent.end(), 0);
}

void DaemonStartTest::takesItsSourceFromTheEnvironment()
{
    ScriptedServer provider(ScriptedServer::answers(jsonAnswer(R"({"token":"environment-token","expiresIn":3600})")));
    const Home home;
    const QString passwordFile = home.file(u"password"_s, "canary-password\n");
    const QMap<QString, QString> variables{{u"EXTERNAL_AUTH_URL"_s, QString::fromLatin1(provider.address("/login"))},
                                           {u"EXTERNAL_API_EMAIL"_s, u"ops@shop.example"_s},
                                           {u"EXTERNAL_API_PASSWORD_FILE"_s, passwordFile},
                                           {u"LOG_LEVEL"_s, u"debug"_s}};
    const QStringList options = keyFileOptions(home);
    {
        AgentProcess agent(home, options, variables);
        QVERIFY2(agent.isReady(), agent.log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(agent.ctl({u"get"_s, u"external_api"_s}).out, "environment-token\n", 10000);
        QVERIFY(provider.requests().first().contains("canary-password"));
        QVERIFY(provider.requests().first().contains("ops@shop.example"));
        QCOMPARE(agent.ctl({u"source"_s, u"remove"_s, u"external_api"_s}).exit, 1);
        QVERIFY(!agent.log().contains("canary-password"));
        for (const QString &path : filesBelow(agent.data()))
            QVERIFY2(!contents(path).contains("canary-password"), qPrintable(path));
        QCOMPARE(agent.end(), 0);
    }
    // It lives as long as the variables do.
    AgentProcess without(home, options);
    QVERIFY(without.isReady());
    QCOMPARE(without.ctl({u"status"_s, u"external_api"_s}).exit, 4);
    QCOMPARE(without.end(), 0);
}

void DaemonStartTest::keepsTokensInAJsonFile()
{
    const Home home;
    const QStringList options = keyFileOptions(home) + QStringList{u"--store"_s, u"json:"_s};
    const QString file = home.path(u"data/token-cache.json"_s);
    {
        AgentProcess agent(home, options);
        QVERIFY2(agent.isReady(), agent.log().constData());
        QCOMPARE(
            agent.ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s}, R"({"name":"pasted","grant":{"type":"manual"}})")
                .exit,
            0);
        QCOMPARE(agent.ctl({u"secret"_s, u"set"_s, u"pasted"_s, u"token"_s}, "canary-pasted-token").exit, 0);
        QCOMPARE(agent.end(), 0);
    }
    const QByteArray stored = contents(file);
    QVERIFY(QJsonDocument::fromJson(stored).isObject());
    QVERIFY(!stored.contains("canary"));
    QVERIFY(!QFile::exists(home.path(u"data/tokenwatch.sqlite"_s)));
    AgentProcess again(home, options);
    QVERIFY(again.isReady());
    QCOMPARE(again.ctl({u"get"_s, u"pasted"_s}).out, "canary-pasted-token\n");
    QCOMPARE(again.end(), 0);
}

void DaemonStartTest::readsItsSourcesFileAgain()
{
    const Home home;
    const QString file = home.file(u"sources.json"_s, sourcesFile({{"first", R"({"type":"manual"})"}}));
    AgentProcess agent(home, keyFileOptions(home) + QStringList{u"--sources"_s, file});
    QVERIFY2(agent.isReady(), agent.log().constData());
    QCOMPARE(agent.source(u"first"_s)[u"state"_s], u"no_credentials"_s);

    (void)home.file(u"sources.json"_s,
                    sourcesFile({{"first", R"({"type":"manual"})"}, {"second", R"({"type":"manual"})"}}));
    agent.hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(agent.ctl({u"status"_s, u"second"_s}).exit, 0, 5000);

    // A mistake changes nothing, and the log says where it is.
    (void)home.file(u"sources.json"_s, sourcesFile({{"third", R"({"type":"magic"})"}}));
    agent.hangUp();
    QTRY_VERIFY_WITH_TIMEOUT(agent.log().contains("sources[0].grant.type"), 5000);
    QCOMPARE(agent.ctl({u"status"_s, u"second"_s}).exit, 0);
    QCOMPARE(agent.ctl({u"status"_s, u"third"_s}).exit, 4);

    (void)home.file(u"sources.json"_s, sourcesFile({{"second", R"({"type":"manual"})"}}));
    agent.hangUp();
    QTRY_COMPARE_WITH_TIMEOUT(agent.ctl({u"status"_s, u"first"_s}).exit, 4, 5000);
    QCOMPARE(agent.end(), 0);
}

void DaemonStartTest::badSourcesFilesStopTheStart_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no JSON") << QByteArray("{") << QByteArray("sources.json");
    QTest::newRow("unknown field") << QByteArray(R"({"version":1,"sources":[{"name":"x","colour":1}]})")
                                   << QByteArray("sources[0].colour");
    QTest::newRow("secret") << sourcesFile({{"x", R"({"type":"manual","token":"canary-token"})"}})
                            << QByteArray("tokenctl secret set x token");
    QTest::newRow("duplicate keys") << QByteArray(R"({"version":1,"version":1,"sources":[]})") << QByteArray("version");
    QTest::newRow("deep") << QByteArray(100'000, '[') << QByteArray("sources.json");
    QTest::newRow("two of one name") << sourcesFile({{"x", R"({"type":"manual"})"}, {"x", R"({"type":"manual"})"}})
                                     << QByteArray("sources[1].name");
}

void DaemonStartTest::badSourcesFilesStopTheStart()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, says);
    const Home home;
    const QString file = home.file(u"sources.json"_s, bytes);
    const Ran ran = run(program("tokenwatchd"),
                        {u"--data-dir"_s, home.path(u"data"_s), u"--secrets"_s, u"memory"_s, u"--api-port"_s, u"0"_s,
                         u"--log-level"_s, u"error"_s, u"--sources"_s, file},
                        home.environment());
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains(says), ran.err.constData());
    QVERIFY(!ran.err.contains("canary"));
    QCOMPARE(ran.err.count('\n'), 1);
    QCOMPARE(contents(file), bytes);
    QVERIFY(!QFile::exists(home.path(u"data/agent.json"_s)));
}

void DaemonStartTest::keyFilesThatOthersCanReadAreRefused()
{
    const Home home;
    const QStringList options = keyFileOptions(home);
    QVERIFY(QFile::setPermissions(home.path(u"key"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
    const Ran ran =
        run(program("tokenwatchd"), QStringList{u"--data-dir"_s, home.path(u"data"_s)} + options, home.environment());
    QCOMPARE(ran.exit, 1);
    QVERIFY(ran.err.contains(home.path(u"key"_s).toUtf8()));
    QCOMPARE(ran.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(DaemonStartTest)
#include "tst_daemonstart.moc"
