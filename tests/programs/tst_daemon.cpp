// SPDX-License-Identifier: GPL-3.0-or-later
// tokenwatchd as a whole: what it serves, what it leaves on the disk, how it starts, ends and goes on.
#include "support/agentprocess.h"
#include "support/rawclient.h"
#include "support/scriptedserver.h"

#include <QDirIterator>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTimer>

#include <sys/stat.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class DaemonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void describesItselfToItsClients();        // X-07
    void everyFamilyOfStatesIsThere();         // S5-22
    void aFailingProviderCostsNoValidToken();  // S4-10
    void shortTokensAreRenewedAgainAndAgain(); // S5-13 X-05
    void nothingReadableLiesAround();          // S5-30
    void noSecretIsWrittenAnywhere();          // X-07 S5-30 S5-28
    void manyCallersCauseOneRequest();         // X-02 S4-11
    void whatProvidersMayAnswer();             // S5-32
    void aSecondAgentNamesTheFirst();          // X-02
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

private:
    Home m_home;
    std::unique_ptr<AgentProcess> m_sandbox;
    QElapsedTimer m_sinceReady;
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

/// A secret as it would look in a file that should not hold it.
QByteArrayList disguises(const QByteArray &secret)
{
    QByteArrayList forms{secret, secret.toPercentEncoding(), secret.toHex()};
    for (int shift = 0; shift < 3; ++shift) {
        for (const auto option : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
            // The letters at both ends depend on what stands beside the secret.
            const QByteArray base64 =
                (QByteArray(shift, 'x') + secret).toBase64(option | QByteArray::OmitTrailingEquals);
            forms.append(base64.mid(shift ? 4 : 0).chopped(3));
        }
    }
    return forms;
}

QStringList filesBelow(const QString &directory)
{
    QStringList files{directory};
    QDirIterator it(directory, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    return files;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void DaemonTest::initTestCase()
{
    m_sandbox = std::make_unique<AgentProcess>(m_home, QStringList{u"--sandbox"_s, u"--log-level"_s, u"debug"_s} +
                                                           keyFileOptions(m_home));
    QVERIFY2(m_sandbox->isReady(), m_sandbox->log().constData());
    m_sinceReady.start();
}

void DaemonTest::cleanupTestCase()
{
    QCOMPARE(m_sandbox->end(), 0);
}

void DaemonTest::describesItselfToItsClients()
{
    const QJsonObject agent = m_sandbox->description();
    QCOMPARE(agent[u"pid"_s].toInteger(), m_sandbox->pid());
    QCOMPARE(agent[u"socket"_s], m_sandbox->data(u"agent.sock"_s));
    QVERIFY(agent[u"api"_s].toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(agent[u"sandbox"_s].toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(agent[u"gateway"_s].isNull() || agent[u"gateway"_s].toString().startsWith(u"http://127.0.0.1:"_s));
    QVERIFY(agent[u"version"_s].isString());
    QVERIFY(agent[u"key"_s].toString().size() >= 43); // 256 bits
    const QByteArray ready = m_sandbox->readyLine();
    QVERIFY(ready.contains(agent[u"api"_s].toString().toLatin1()));
    QVERIFY(ready.contains(agent[u"sandbox"_s].toString().toLatin1()));
    QVERIFY(!ready.contains(agent[u"key"_s].toString().toLatin1()));
}

void DaemonTest::everyFamilyOfStatesIsThere()
{
    const auto states = [this] {
        QMap<QString, QString> byName;
        const QJsonArray sources = m_sandbox->ask({u"status"_s}).json()[u"sources"_s].toArray();
        for (const QJsonValue &source : sources)
            byName.insert(source[u"name"_s].toString(), source[u"state"_s].toString());
        return byName;
    };
    QTRY_COMPARE_WITH_TIMEOUT(states().value(u"supplier-intranet"_s), u"fresh"_s, 15000);
    QTRY_COMPARE_WITH_TIMEOUT(states().value(u"logistics-hub"_s), u"no_credentials"_s, 5000);
    const auto now = states();
    QVERIFY(now.size() >= 10);
    QCOMPARE(now.value(u"reporting"_s), u"fresh"_s);
    QCOMPARE(now.value(u"marketplace"_s), u"expiring"_s);
    QCOMPARE(now.value(u"tax-service"_s), u"paused"_s);
}

void DaemonTest::aFailingProviderCostsNoValidToken()
{
    const Ran before = m_sandbox->ctl({u"get"_s, u"reporting"_s});
    QCOMPARE(before.exit, 0);
    QCOMPARE(
        m_sandbox
            ->ctl({u"sandbox"_s, u"fault"_s, u"unavailable"_s, u"--count"_s, u"2"_s, u"--source"_s, u"reporting"_s})
            .exit,
        0);
    Ran refused;
    // Within a second of the token before, nothing is asked for.
    QVERIFY(QTest::qWaitFor([&] {
        refused = m_sandbox->ask({u"refresh"_s, u"reporting"_s});
        return refused.exit != 0 && refused.errorKind() != u"cooling"_s;
    }));
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.errorKind(), u"provider_refused"_s); // 503 with temporarily_unavailable
    QVERIFY(refused.errorMessage().startsWith(u"The server is not available at the moment."_s));
    QCOMPARE(m_sandbox->source(u"reporting"_s)[u"valid"_s], true);
    const Ran after = m_sandbox->ctl({u"get"_s, u"reporting"_s, u"--min-valid"_s, u"1h"_s});
    QCOMPARE(after.exit, 0);
    QCOMPARE(after.out, before.out);
}

void DaemonTest::shortTokensAreRenewedAgainAndAgain()
{
    // Lifetimes of 20 s: the first token and two renewals.
    const auto isDone = [this] {
        const QJsonArray sources = m_sandbox->ask({u"status"_s}).json()[u"sources"_s].toArray();
        bool done = false;
        for (const QJsonValue &source : sources) {
            if (source[u"lifetime"_s].toDouble() > 20.5 || !source[u"has_token"_s].toBool())
                continue;
            if (!source[u"valid"_s].toBool() || source[u"generation"_s].toInt() < 3)
                return false;
            done = true;
        }
        return done;
    };
    while (!isDone() && m_sinceReady.elapsed() < 60'000)
        QTest::qWait(250);
    QVERIFY(isDone());
    QVERIFY(m_sinceReady.elapsed() < 60'000);
}

void DaemonTest::nothingReadableLiesAround()
{
    for (const QString &path : filesBelow(m_sandbox->data())) {
        struct stat info = {};
        QCOMPARE(::lstat(QFile::encodeName(path).constData(), &info), 0);
        const auto mode = static_cast<int>(info.st_mode & 0777);
        QVERIFY2(mode == (S_ISDIR(info.st_mode) ? 0700 : 0600), qPrintable(path));
    }
}

void DaemonTest::noSecretIsWrittenAnywhere()
{
    QByteArrayList secrets;
    const QJsonArray sources = m_sandbox->ask({u"status"_s}).json()[u"sources"_s].toArray();
    for (const QJsonValue &source : sources) {
        const Ran got = m_sandbox->ctl({u"get"_s, source[u"name"_s].toString(), u"--wait"_s, u"0s"_s});
        if (got.exit == 0)
            secrets.append(got.out.chopped(1));
    }
    QVERIFY(secrets.size() >= 8);
    const QJsonObject sandbox = m_sandbox->ask({u"sandbox"_s, u"status"_s}).json();
    secrets.append(sandbox[u"user"_s].toObject()[u"password"_s].toString().toUtf8());
    const QJsonArray clients = sandbox[u"clients"_s].toArray();
    for (const QJsonValue &client : clients) {
        if (const QByteArray secret = client[u"client_secret"_s].toString().toUtf8(); !secret.isEmpty())
            secrets.append(secret);
    }
    const QByteArray apiKey = m_sandbox->description()[u"key"_s].toString().toLatin1();

    QMap<QString, QByteArray> places;
    for (const QString &path : filesBelow(m_sandbox->data()))
        places.insert(path, contents(path));
    places.insert(u"the log"_s, m_sandbox->log());
    places.insert(u"the API's log"_s, m_sandbox->ask({u"log"_s, u"-n"_s, u"2000"_s}).out);
    const QString process = u"/proc/%1/"_s.arg(m_sandbox->pid());
    places.insert(u"cmdline"_s, contents(process + u"cmdline"_s));
    places.insert(u"environ"_s, contents(process + u"environ"_s));
    QVERIFY(places.value(u"the log"_s).contains("billing"));
    QVERIFY(places.value(u"the API's log"_s).contains("billing"));
    QVERIFY(places.value(m_sandbox->data(u"tokens.sqlite"_s)).size() > 0 || places.size() > 6);

    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        for (const QByteArray &secret : std::as_const(secrets)) {
            QVERIFY(secret.size() >= 12);
            for (const QByteArray &form : disguises(secret))
                QVERIFY2(!place->contains(form), qPrintable(place.key()));
        }
        if (!place.key().endsWith(u"agent.json"_s))
            QVERIFY2(!place->contains(apiKey), qPrintable(place.key()));
    }
}

void DaemonTest::manyCallersCauseOneRequest()
{
    const Home home;
    AgentProcess agent(home, keyFileOptions(home));
    QVERIFY2(agent.isReady(), agent.log().constData());
    ScriptedServer provider;
    int number = 0;
    provider.setTurn([&number](QTcpSocket &socket) {
        const QByteArray body = "{\"access_token\":\"shared-token-" + QByteArray::number(++number) +
                                "\",\"token_type\":\"Bearer\",\"expires_in\":600}";
        QTimer::singleShot(500, &socket, [&socket, body] { socket.write(jsonAnswer(body)); });
    });
    QVERIFY(agent.addClient(u"shared"_s, provider.address()));
    QTRY_COMPARE_WITH_TIMEOUT(agent.source(u"shared"_s)[u"generation"_s], 1, 10000);
    QCOMPARE(provider.requests().size(), 1);
    QTest::qWait(1100); // a token of this very second would do for everybody

    std::vector<std::unique_ptr<QLocalSocket>> callers;
    for (int i = 0; i < 200; ++i) {
        auto &socket = callers.emplace_back(std::make_unique<QLocalSocket>());
        socket->connectToServer(agent.data(u"agent.sock"_s));
        QVERIFY(socket->waitForConnected());
        socket->write(
            "GET /api/token?source=shared&min_valid=599 HTTP/1.1\r\nHost: tokenwatch\r\nAccept: text/plain\r\n"
            "Connection: close\r\n\r\n");
        socket->flush();
    }
    for (const auto &socket : callers)
        QTRY_COMPARE_WITH_TIMEOUT(socket->state(), QLocalSocket::UnconnectedState, 20000);
    for (const auto &socket : callers) {
        const QByteArray answer = socket->readAll();
        QVERIFY2(answer.startsWith("HTTP/1.1 200") && answer.endsWith("shared-token-2"), answer.constData());
    }
    QCOMPARE(provider.requests().size(), 2);
    QCOMPARE(agent.end(), 0);
}

void DaemonTest::whatProvidersMayAnswer()
{
    struct Case {
        QString name;
        ScriptedServer::Turn turn;
        QString kind; ///< empty: a token that is served
    };
    const auto token = [](const QByteArray &more) {
        return ScriptedServer::answers(
            jsonAnswer(R"({"access_token":"odd-but-usable-token","token_type":"Bearer",)" + more + '}'));
    };
    const auto body = [](const QByteArray &bytes) { return ScriptedServer::answers(jsonAnswer(bytes)); };
    const Case cases[] = {
        {u"huge"_s,
         ScriptedServer::neverEnds("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                                   "104857600\r\n\r\n{\"access_token\":\"",
                                   "AAAAAAAAAAAAAAAA"),
         u"answer_too_large"_s},
        {u"deep"_s, body(QByteArray(100'000, '[') + QByteArray(100'000, ']')), u"malformed_answer"_s},
        {u"deep-member"_s,
         body(R"({"access_token":"a-usable-token","x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}'),
         u"malformed_answer"_s},
        {u"twice"_s, body(R"({"access_token":"first-token","access_token":"second-token","expires_in":600})"),
         u"malformed_answer"_s},
        {u"html"_s,
         ScriptedServer::answers(
             "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<html></html>"),
         u"captive_portal"_s},
        {u"no-token"_s, body(R"({"expires_in":600})"), u"no_token"_s},
        {u"closes"_s, ScriptedServer::closes(), u"connection_failed"_s},
        {u"minus-one"_s, token(R"("expires_in":-1)"), {}},
        {u"zero"_s, token(R"("expires_in":0)"), {}},
        {u"endless"_s, token(R"("expires_in":1e400)"), {}},
        {u"date"_s, token(R"("expires_in":"2027-11-21T12:00:00Z")"), {}},
        {u"one"_s, token(R"("expires_in":1)"), {}},
    };
    const Home home;
    AgentProcess agent(home, keyFileOptions(home));
    QVERIFY2(agent.isReady(), agent.log().constData());
    std::vector<std::unique_ptr<ScriptedServer>> providers;
    for (const Case &row : cases) {
        providers.push_back(std::make_unique<ScriptedServer>(row.turn));
        QVERIFY(agent.addClient(row.name, providers.back()->address()));
    }
    for (const auto &provider : providers)
        QTRY_VERIFY_WITH_TIMEOUT(!provider->requests().isEmpty(), 20000);
    std::vector<qsizetype> before;
    for (const auto &provider : providers)
        before.push_back(provider->requests().size());
    QTest::qWait(3000);
    for (std::size_t i = 0; i < providers.size(); ++i) {
        // A token of one second is worn out every second; nothing else is asked for faster.
        const qsizetype more = providers[i]->requests().size() - before[i];
        QVERIFY2(more <= 4, qPrintable(cases[i].name));
        QVERIFY2(before[i] <= 4 + (cases[i].name == u"one"_s ? 20 : 0), qPrintable(cases[i].name));
    }
    for (const Case &row : cases) {
        if (row.name == u"one"_s)
            continue;
        if (row.kind.isEmpty()) {
            QCOMPARE(agent.ctl({u"get"_s, row.name}).out, "odd-but-usable-token\n");
            continue;
        }
        const Ran refused = agent.ask({u"refresh"_s, row.name});
        QCOMPARE(refused.exit, 1);
        QVERIFY2(refused.errorKind() == row.kind, (row.name.toLatin1() + ": " + refused.err).constData());
        QVERIFY(refused.errorMessage().endsWith(u'.') && refused.err.size() < 800);
        QVERIFY(!refused.err.contains("-token\""));
    }
    QCOMPARE(agent.end(), 0);
}

void DaemonTest::aSecondAgentNamesTheFirst()
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

void DaemonTest::endsCleanly()
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

void DaemonTest::clearsOnExitWhatAsksForIt()
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

void DaemonTest::aTakenPortLeavesTheSocket()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const Home home;
    AgentProcess agent(home, {u"--secrets"_s, u"memory"_s, u"--api-port"_s, QString::number(other.serverPort())});
    QVERIFY(agent.isReady());
    QVERIFY(!agent.readyLine().contains("api="));
    QVERIFY(agent.description()[u"api"_s].isNull());
    QVERIFY(agent.log().contains("port " + QByteArray::number(other.serverPort())));
    QCOMPARE(agent.ctl({u"status"_s}).exit, 0);
    QCOMPARE(agent.end(), 0);
}

void DaemonTest::withoutTcpThereIsNoPort()
{
    const Home home;
    AgentProcess agent(home, {u"--secrets"_s, u"memory"_s, u"--no-tcp"_s});
    QVERIFY(agent.isReady());
    QVERIFY(agent.description()[u"api"_s].isNull());
    QVERIFY(agent.description()[u"gateway"_s].isNull());
    QCOMPARE(agent.ctl({u"status"_s}).exit, 0);
    QCOMPARE(agent.end(), 0);
}

void DaemonTest::takesItsSourceFromTheEnvironment()
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

void DaemonTest::keepsTokensInAJsonFile()
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

void DaemonTest::readsItsSourcesFileAgain()
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

void DaemonTest::badSourcesFilesStopTheStart_data()
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

void DaemonTest::badSourcesFilesStopTheStart()
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

void DaemonTest::keyFilesThatOthersCanReadAreRefused()
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

QTEST_GUILESS_MAIN(DaemonTest)
#include "tst_daemon.moc"
