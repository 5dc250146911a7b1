// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes tokens from a true tokenwatchd: programs on its socket, keys over TCP, and strangers, who get nothing.
#include "support/agentprocess.h"
#include "support/plainrequest.h"

#include <QStandardPaths>

#include <sys/stat.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class CallersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyOpensItsSourcesOnly(); // X-07
    void aRevokedKeyOpensNothing();
    void anExpiredKeyOpensNothing();
    void tooManyRequestsAreToldToWait();
    void programsAreListedByName();
    void aScriptIsNamedAndNoOtherArgument();
    void aRestartChangesNothingForPrograms_data();
    void aRestartChangesNothingForPrograms();
    void keysForTheSandboxSurviveToo();
    void whatItKeepsIsItsOwn();
    void otherUsersGetNothing(); // X-07

private:
    [[nodiscard]] PlainAnswer ask(const QByteArray &key, const QByteArray &target,
                                  const QByteArray &method = "GET") const
    {
        return plainRequest(QUrl(m_agent->description()[u"api"_s].toString()), method, target,
                            key.isEmpty() ? QByteArray() : "Authorization: Bearer " + key + "\r\n");
    }
    /// The key of a new client key.
    [[nodiscard]] QByteArray made(const QStringList &options) const
    {
        return m_agent->ctl(QStringList{u"key"_s, u"create"_s} + options).out.trimmed();
    }
    [[nodiscard]] QJsonArray callers(const QStringList &name = {}) const
    {
        return m_agent->ask(QStringList{u"callers"_s} + name).json()[u"callers"_s].toArray();
    }
    void start(const QStringList &options = {});

    std::unique_ptr<Home> m_home;
    std::unique_ptr<AgentProcess> m_agent;
};

void CallersTest::start(const QStringList &options)
{
    m_agent = std::make_unique<AgentProcess>(*m_home, keyFileOptions(*m_home) + options);
    QVERIFY(m_agent->isReady());
}

void CallersTest::init()
{
    m_agent.reset();
    m_home = std::make_unique<Home>();
    start();
    for (const QByteArray &name : {QByteArray("billing"), QByteArray("orders")}) {
        QCOMPARE(m_agent
                     ->ctl({u"source"_s, u"add"_s, u"--file"_s, u"-"_s},
                           R"({"name":")" + name + R"(","grant":{"type":"manual"}})")
                     .exit,
                 0);
        QCOMPARE(m_agent->ctl({u"secret"_s, u"set"_s, QString::fromLatin1(name), u"token"_s}, name + "-token").exit, 0);
    }
}

void CallersTest::aKeyOpensItsSourcesOnly()
{
    const Ran creating = m_agent->ctl({u"key"_s, u"create"_s, u"deploy"_s, u"--source"_s, u"billing"_s});
    QCOMPARE(creating.exit, 0);
    const QByteArray key = creating.out.trimmed();
    QVERIFY2(key.startsWith("twk_") && !key.contains('\n'), key.constData());
    QVERIFY(creating.err.contains("only time") && !creating.err.contains(key));

    QCOMPARE(ask(key, "/api/token?source=billing").json()[u"access_token"_s], u"billing-token"_s);
    for (const char *target : {"/api/token?source=orders", "/api/sources", "/api/keys", "/api/callers", "/api/log"}) {
        const PlainAnswer refused = ask(key, target);
        QCOMPARE(refused.status, 403);
        QVERIFY(!refused.body.contains("orders-token"));
    }
    QCOMPARE(ask(key, "/api/token?source=billing", "DELETE").status, 403);
    QCOMPARE(ask({}, "/api/token?source=billing").status, 401);
    QCOMPARE(ask(key + 'x', "/api/token?source=billing").status, 401);

    const Ran list = m_agent->ctl({u"key"_s, u"list"_s});
    QVERIFY2(list.out.contains("deploy") && list.out.contains("billing"), list.out.constData());
    QVERIFY(!list.out.contains(key));
    QVERIFY(!m_agent->log().contains(key));
    // The name is taken, and a source that is not there is named.
    QCOMPARE(m_agent->ctl({u"key"_s, u"create"_s, u"deploy"_s, u"--all-sources"_s}).exit, 1);
    QCOMPARE(m_agent->ctl({u"key"_s, u"create"_s, u"other"_s, u"--source"_s, u"never"_s}).exit, 4);
    QCOMPARE(m_agent->ctl({u"key"_s, u"create"_s, u"other"_s}).exit, 2);
    const QByteArray all = made({u"all"_s, u"--all-sources"_s});
    QCOMPARE(ask(all, "/api/token?source=orders").json()[u"access_token"_s], u"orders-token"_s);
    const QByteArray both = made({u"both"_s, u"--source"_s, u"billing"_s, u"--source"_s, u"orders"_s});
    QCOMPARE(ask(both, "/api/token?source=orders").status, 200);
}

void CallersTest::aRevokedKeyOpensNothing()
{
    const QByteArray key = made({u"deploy"_s, u"--source"_s, u"billing"_s});
    QCOMPARE(ask(key, "/api/token").status, 200);
    QCOMPARE(m_agent->ctl({u"key"_s, u"revoke"_s, u"deploy"_s}).exit, 0);
    const PlainAnswer refused = ask(key, "/api/token");
    QCOMPARE(refused.status, 401);
    QVERIFY(!refused.body.contains("billing-token"));
    QVERIFY(m_agent->ctl({u"key"_s, u"revoke"_s, u"deploy"_s}).exit != 0);
}

void CallersTest::anExpiredKeyOpensNothing()
{
    const Ran creating =
        m_agent->ask({u"key"_s, u"create"_s, u"deploy"_s, u"--source"_s, u"billing"_s, u"--expires"_s, u"1s"_s});
    QCOMPARE(creating.exit, 0);
    const QByteArray key = creating.json()[u"data"_s][u"key"_s].toString().toLatin1();
    QVERIFY(key.startsWith("twk_"));
    QTRY_COMPARE_WITH_TIMEOUT(ask(key, "/api/token").status, 401, 20000);
    QVERIFY(m_agent->ctl({u"key"_s, u"list"_s}).out.contains("expired"));
}

void CallersTest::tooManyRequestsAreToldToWait()
{
    // One a minute after these: no test takes that long between two lines.
    const QByteArray key = made({u"deploy"_s, u"--source"_s, u"billing"_s, u"--rate"_s, u"3/min"_s});
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(key, "/api/token").status, 200);
    const PlainAnswer refused = ask(key, "/api/token");
    QCOMPARE(refused.status, 429);
    const int wait = refused.header("Retry-After").toInt();
    QVERIFY2(wait > 0 && wait <= 20, refused.head.constData());
    // The socket and the managing key go on.
    QCOMPARE(m_agent->ctl({u"get"_s, u"billing"_s}).out, "billing-token\n");
    QCOMPARE(ask(m_agent->description()[u"key"_s].toString().toLatin1(), "/api/token?source=billing").status, 200);
    QCOMPARE(m_agent->ctl({u"key"_s, u"create"_s, u"x"_s, u"--all-sources"_s, u"--rate"_s, u"often"_s}).exit, 2);
}

void CallersTest::programsAreListedByName()
{
    QVERIFY(callers().isEmpty());
    QVERIFY(m_agent->ctl({u"callers"_s}).out.contains("No program"));
    const QByteArray key = made({u"deploy"_s, u"--source"_s, u"billing"_s});
    for (int i = 0; i < 2; ++i)
        QCOMPARE(ask(key, "/api/token").status, 200);
    QCOMPARE(m_agent->ctl({u"get"_s, u"orders"_s}).exit, 0);
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (!curl.isEmpty())
        QCOMPARE(run(curl,
                     {u"-sS"_s, u"--unix-socket"_s, m_agent->data(u"agent.sock"_s),
                      u"http://tokenwatch/api/token?source=billing"_s},
                     m_home->environment())
                     .json()[u"access_token"_s],
                 u"billing-token"_s);

    const QJsonArray orders = callers({u"orders"_s});
    QCOMPARE(orders.size(), 1);
    QCOMPARE(orders.at(0)[u"executable"_s].toString(), QFileInfo(program("tokenctl")).canonicalFilePath());
    QCOMPARE(orders.at(0)[u"uid"_s].toInteger(), qint64(::getuid()));
    QCOMPARE(orders.at(0)[u"via"_s], u"socket"_s);
    const QJsonArray billing = callers({u"billing"_s});
    QCOMPARE(billing.size(), curl.isEmpty() ? 1 : 2);
    const QJsonObject byKey = billing.last().toObject(); // the last to come is the first
    QCOMPARE(byKey[u"name"_s], u"deploy"_s);
    QCOMPARE(byKey[u"times"_s], 2);
    if (!curl.isEmpty())
        QCOMPARE(billing.first()[u"executable"_s].toString(), QFileInfo(curl).canonicalFilePath());
    const QByteArray table = m_agent->ctl({u"callers"_s}).out;
    QVERIFY2(table.contains("key deploy") && table.contains("tokenctl"), table.constData());
    QCOMPARE(m_agent->ctl({u"callers"_s, u"never"_s}).exit, 4);
}

void CallersTest::aScriptIsNamedAndNoOtherArgument()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty())
        QSKIP("there is no python3");
    const QString script = m_home->file(u"report.py"_s, R"(import http.client, socket, sys
connection = http.client.HTTPConnection("localhost")
connection.sock = socket.socket(socket.AF_UNIX)
connection.sock.connect(sys.argv[1])
connection.request("GET", "/api/token?source=billing")
sys.exit(connection.getresponse().status != 200)
)");
    QCOMPARE(run(python, {script, m_agent->data(u"agent.sock"_s), u"canary-argument"_s}, m_home->environment()).exit,
             0);
    const QJsonArray found = callers();
    QCOMPARE(found.size(), 1);
    // What is found by its name may be a script that starts another one.
    QVERIFY(QFileInfo(found.at(0)[u"executable"_s].toString()).fileName().startsWith(u"python3"_s));
    QCOMPARE(found.at(0)[u"script"_s].toString(), script);
    QCOMPARE(found.at(0)[u"name"_s], u"report.py"_s);
    QVERIFY(!m_agent->ask({u"callers"_s}).out.contains("canary-argument"));
}

void CallersTest::aRestartChangesNothingForPrograms_data()
{
    QTest::addColumn<bool>("isKilled");
    QTest::newRow("ended") << false;
    QTest::newRow("killed") << true;
}

void CallersTest::aRestartChangesNothingForPrograms()
{
    QFETCH(bool, isKilled);
    const QByteArray key = made({u"deploy"_s, u"--source"_s, u"billing"_s});
    QCOMPARE(ask(key, "/api/token").status, 200);
    const QJsonObject before = m_agent->description();
    if (isKilled)
        m_agent->kill();
    else
        QCOMPARE(m_agent->end(), 0);
    start();
    const QJsonObject after = m_agent->description();
    QVERIFY(!before[u"key"_s].toString().isEmpty());
    for (const QString &kept : {u"key"_s, u"api"_s, u"gateway"_s, u"socket"_s})
        QCOMPARE(after[kept], before[kept]);
    QVERIFY(after[u"pid"_s] != before[u"pid"_s]);
    QCOMPARE(ask(key, "/api/token").json()[u"access_token"_s], u"billing-token"_s);
    QCOMPARE(ask(key, "/api/token?source=orders").status, 403);
    // A kill may cost the last seconds of the ledger.
    QCOMPARE(callers().at(0)[u"times"_s], isKilled ? 1 : 2);
    // A revoked key stays revoked.
    QCOMPARE(m_agent->ctl({u"key"_s, u"revoke"_s, u"deploy"_s}).exit, 0);
    m_agent->kill();
    start();
    QCOMPARE(ask(key, "/api/token").status, 401);
}

void CallersTest::keysForTheSandboxSurviveToo()
{
    // Its tokens live no longer than the agent, its sources come back by themselves.
    m_agent.reset();
    m_home = std::make_unique<Home>();
    const auto begin = [this] {
        m_agent = std::make_unique<AgentProcess>(*m_home, QStringList{u"--sandbox"_s});
        QVERIFY(m_agent->isReady());
    };
    begin();
    const QByteArray key = made({u"deploy"_s, u"--source"_s, u"billing"_s});
    QCOMPARE(ask(key, "/api/token").status, 200);
    const QJsonValue address = m_agent->description()[u"api"_s];
    QCOMPARE(m_agent->end(), 0);
    begin();
    QCOMPARE(m_agent->description()[u"api"_s], address);
    QCOMPARE(ask(key, "/api/token").status, 200);
    QCOMPARE(ask(key, "/api/token?source=inventory").status, 403);
    QCOMPARE(callers({u"billing"_s}).at(0)[u"times"_s], 2);
}

void CallersTest::whatItKeepsIsItsOwn()
{
    const QString path = m_agent->data(u"reach.json"_s);
    const QByteArray native = QFile::encodeName(path);
    const auto modeOf = [&native] {
        struct stat found = {};
        return ::stat(native.constData(), &found) == 0 ? found.st_mode & 0777U : 0U;
    };
    QCOMPARE(modeOf(), 0600U);
    const QString before = m_agent->description()[u"key"_s].toString();
    QCOMPARE(m_agent->end(), 0);
    // Others may have read it, but it is still this user's.
    QCOMPARE(::chmod(native.constData(), 0644), 0);
    start();
    QCOMPARE(modeOf(), 0600U);
    QCOMPARE(m_agent->description()[u"key"_s], before);
    QCOMPARE(m_agent->end(), 0);
    // What cannot be read is made anew.
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write("{\"key\":\"short\"") > 0);
    file.close();
    start();
    QVERIFY(m_agent->description()[u"key"_s].toString() != before);
    QCOMPARE(m_agent->description()[u"key"_s].toString().size(), 43);
    QVERIFY(m_agent->log().contains("reach.json"));
}

void CallersTest::otherUsersGetNothing()
{
    const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
    const QString curl = QStandardPaths::findExecutable(u"curl"_s);
    if (::geteuid() != 0 || setpriv.isEmpty() || curl.isEmpty())
        QSKIP("needs root, setpriv and curl");
    const auto asNobody = [&](const QStringList &command) {
        return run(setpriv, QStringList{u"--reuid"_s, u"65534"_s, u"--clear-groups"_s} + command,
                   m_home->environment());
    };
    // Even where somebody opened the directories above.
    for (const QString &directory : {m_home->path(), m_agent->data()})
        QCOMPARE(::chmod(QFile::encodeName(directory).constData(), 0755), 0);
    for (const char *kept : {"agent.json", "reach.json"}) {
        const Ran reading = asNobody({u"cat"_s, m_agent->data(QString::fromLatin1(kept))});
        QVERIFY(reading.exit != 0 && reading.out.isEmpty());
    }
    const Ran socket = asNobody({curl, u"-sS"_s, u"--unix-socket"_s, m_agent->data(u"agent.sock"_s),
                                 u"http://tokenwatch/api/token?source=billing"_s});
    QVERIFY(socket.exit > 0);
    QVERIFY(!socket.out.contains("billing-token"));
    const Ran tcp = asNobody({curl, u"-sS"_s, u"-w"_s, u"%{http_code}"_s,
                              m_agent->description()[u"api"_s].toString() + u"/api/token?source=billing"_s});
    QVERIFY(tcp.out.endsWith("401"));
    QVERIFY(!tcp.out.contains("billing-token"));
    QVERIFY(callers().isEmpty());
}

QTEST_GUILESS_MAIN(CallersTest)
#include "tst_callers.moc"
