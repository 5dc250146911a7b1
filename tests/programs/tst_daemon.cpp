// SPDX-License-Identifier: GPL-3.0-or-later
// tokenwatchd as a whole: what it serves, what it leaves on the disk, how it goes on.
#include "support/agentprocess.h"
#include "support/filesbelow.h"
#include "support/rawclient.h"
#include "support/scriptedserver.h"

#include <QLocalSocket>
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

private:
    Home m_home;
    std::unique_ptr<AgentProcess> m_sandbox;
    QElapsedTimer m_sinceReady;
};

namespace {

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
    QVERIFY(QTest::qWaitFor(isDone, static_cast<int>(60'000 - m_sinceReady.elapsed())));
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
    // Tokens of every kind were fetched and stored, one was renewed, and a provider was in trouble.
    const auto valid = [this] {
        QStringList names;
        const QJsonArray sources = m_sandbox->ask({u"status"_s}).json()[u"sources"_s].toArray();
        for (const QJsonValue &source : sources) {
            if (source[u"valid"_s].toBool())
                names << source[u"name"_s].toString();
        }
        return names;
    };
    const auto isReady = [&valid] {
        const QStringList names = valid();
        return names.size() >= 8 && names.contains(u"billing"_s) && names.contains(u"reporting"_s);
    };
    QVERIFY(QTest::qWaitFor(isReady, 15000));
    QVERIFY(m_sandbox->isOlderThanASecond(u"reporting"_s));
    QCOMPARE(
        m_sandbox
            ->ctl({u"sandbox"_s, u"fault"_s, u"unavailable"_s, u"--count"_s, u"1"_s, u"--source"_s, u"reporting"_s})
            .exit,
        0);
    QCOMPARE(m_sandbox->ctl({u"refresh"_s, u"reporting"_s}).exit, 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_sandbox->ctl({u"refresh"_s, u"billing"_s}).exit, 0, 15000);

    QByteArrayList secrets;
    for (const QString &name : valid()) {
        const Ran got = m_sandbox->ctl({u"get"_s, name, u"--wait"_s, u"0s"_s});
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
        // The managing key has two homes, both for its user's eyes only.
        if (!place.key().endsWith(u"agent.json"_s) && !place.key().endsWith(u"reach.json"_s))
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
    QVERIFY(agent.isOlderThanASecond(u"shared"_s)); // else it would do for everybody

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

QTEST_GUILESS_MAIN(DaemonTest)
#include "tst_daemon.moc"
