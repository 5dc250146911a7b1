// SPDX-License-Identifier: GPL-3.0-or-later
// The API of a true agent under attack: raw bytes on its TCP port, each with the right key, which must not help.
// Names as in the list of threats. tst_callers has the other users of this computer, tst_daemon what lies around.
#include "support/agentprocess.h"
#include "support/rawclient.h"
#include "support/scriptedserver.h"

#include <QTimer>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiAttacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theKeyOpens(); // so that the rows below can fail
    void isRefused_data();
    void isRefused(); // X-07
    void isHarmless_data();
    void isHarmless();                      // X-07
    void slowClientsHoldUpNobody();         // X-07
    void thePortIsOnLoopbackAndNotShared(); // X-07

private:
    QByteArray answerTo(const QByteArray &bytes, int timeout = 15000) const;

    Home m_home;
    ScriptedServer m_provider;
    std::unique_ptr<AgentProcess> m_agent;
    quint16 m_port = 0;
    QByteArray m_key, m_host;
    static constexpr const char *token = "a-token-that-nobody-may-have";
};

void ApiAttacksTest::initTestCase()
{
    m_provider.setTurn(ScriptedServer::answersAndCloses(
        jsonAnswer("{\"access_token\":\"" + QByteArray(token) + R"(","token_type":"Bearer","expires_in":3600})")));
    m_agent = std::make_unique<AgentProcess>(m_home, keyFileOptions(m_home));
    QVERIFY2(m_agent->isReady(), m_agent->log().constData());
    QVERIFY(m_agent->addClient(u"billing"_s, m_provider.address()));
    m_port = quint16(QUrl(m_agent->description()[u"api"_s].toString()).port());
    m_key = m_agent->description()[u"key"_s].toString().toLatin1();
    m_host = "127.0.0.1:" + QByteArray::number(m_port);
    QTRY_COMPARE_WITH_TIMEOUT(m_agent->ctl({u"get"_s, u"billing"_s}).exit, 0, 20000);
}

void ApiAttacksTest::cleanupTestCase()
{
    // Whatever was sent, it lives and serves.
    QCOMPARE(m_agent->ctl({u"get"_s, u"billing"_s}).out.trimmed(), token);
    QCOMPARE(m_agent->end(), 0);
}

/// In `bytes` HOST and KEY stand for the right ones.
QByteArray ApiAttacksTest::answerTo(const QByteArray &bytes, int timeout) const
{
    RawClient client(m_port);
    client.send(QByteArray(bytes).replace("HOST", m_host).replace("KEY", "X-Api-Key: " + m_key));
    return client.untilClosed(timeout);
}

void ApiAttacksTest::theKeyOpens()
{
    const QByteArray answer = answerTo("GET /api/token HTTP/1.1\r\nHost: HOST\r\nKEY\r\nConnection: close\r\n\r\n");
    QCOMPARE(statuses(answer), QList<int>{200});
    QVERIFY(answer.contains(token));
}

void ApiAttacksTest::isRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, int status, const QByteArray &bytes) {
        QTest::newRow(name) << bytes << status;
    };
    const auto headers = [&](const char *name, int status, const QByteArray &lines) {
        row(name, status, "GET /api/token HTTP/1.1\r\n" + lines + "KEY\r\nConnection: close\r\n\r\n");
    };
    const auto post = [&](const char *name, int status, const QByteArray &lines, const QByteArray &body) {
        row(name, status, "POST /api/token/refresh HTTP/1.1\r\nHost: HOST\r\nKEY\r\n" + lines + "\r\n" + body);
    };
    const auto get = [&](const char *name, int status, const QByteArray &target) {
        row(name, status, "GET " + target + " HTTP/1.1\r\nHost: HOST\r\nKEY\r\nConnection: close\r\n\r\n");
    };
    const QByteArray smuggled = "GET /api/token HTTP/1.1\r\nHost: HOST\r\nKEY\r\n\r\n";

    headers("host-evil", 421, "Host: evil.example\r\n");
    headers("host-evil-port", 421, "Host: evil.example:8765\r\n");
    headers("host-suffix", 421, "Host: 127.0.0.1.evil.example\r\n");
    headers("host-userinfo", 400, "Host: 127.0.0.1@evil.example\r\n");
    headers("host-missing", 400, "");
    headers("host-twice", 400, "Host: HOST\r\nHost: evil.example\r\n");
    headers("host-empty", 400, "Host: \r\n");
    get("absolute-form-evil", 400, "http://evil.example/api/token");
    get("absolute-form-other", 400, "http://127.0.0.1:1/api/token");

    headers("origin-evil", 403, "Host: HOST\r\nOrigin: https://evil.example\r\n");
    headers("origin-null", 403, "Host: HOST\r\nOrigin: null\r\n");
    headers("sec-fetch-cross", 403, "Host: HOST\r\nSec-Fetch-Site: cross-site\r\n");
    headers("sec-fetch-same-site", 403, "Host: HOST\r\nSec-Fetch-Site: same-site\r\n");
    post("csrf-form", 403,
         "Origin: https://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\n"
         "Connection: close\r\nContent-Length: 3\r\n",
         "a=b");
    post("csrf-text-json", 403,
         "Origin: null\r\nContent-Type: text/plain\r\nConnection: close\r\nContent-Length: 2\r\n", "{}");
    // An old browser sends no Origin with a form; it has no key either.
    row("csrf-form-without-origin", 401,
        "POST /api/token/refresh HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        "Connection: close\r\nContent-Length: 3\r\n\r\na=b");
    row("preflight", 403,
        "OPTIONS /api/token HTTP/1.1\r\nHost: HOST\r\nKEY\r\nOrigin: https://evil.example\r\n"
        "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: x-api-key\r\nConnection: close\r\n\r\n");
    row("preflight-own", 405, "OPTIONS /api/token HTTP/1.1\r\nHost: HOST\r\nKEY\r\nConnection: close\r\n\r\n");
    row("upgrade-ws-page", 403,
        "GET /api/events HTTP/1.1\r\nHost: HOST\r\nKEY\r\nOrigin: https://evil.example\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade, close\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        "Sec-WebSocket-Version: 13\r\n\r\n");

    post("cl-te", 400, "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + smuggled);
    post("te-cl", 400, "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n" + smuggled);
    post("cl-cl", 400, "Content-Length: 0\r\nContent-Length: 0\r\n", smuggled);
    post("cl-list", 400, "Content-Length: 0, 0\r\n", smuggled);
    post("te-xchunked", 400, "Transfer-Encoding: xchunked\r\n", smuggled);
    post("te-space-colon", 400, "Transfer-Encoding : chunked\r\n", "0\r\n\r\n" + smuggled);
    post("te-identity-list", 400, "Transfer-Encoding: identity, chunked\r\n", "0\r\n\r\n" + smuggled);
    post("te-obs-fold", 400, "Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n" + smuggled);
    row("te-http10", 400,
        "POST /api/token/refresh HTTP/1.0\r\nHost: HOST\r\nKEY\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" +
            smuggled);

    const char *chunked = "Transfer-Encoding: chunked\r\n";
    post("chunk-bare-lf", 400, chunked, "2\n{}\r\n0\r\n\r\n" + smuggled);
    post("chunk-ext-lf", 400, chunked, "2;a\n{}\r\n0\r\n\r\n" + smuggled);
    post("chunk-bad-end", 400, chunked, "2\r\n{}XX0\r\n\r\n" + smuggled);
    post("chunk-overflow", 400, chunked, "10000000000000000\r\n{}\r\n0\r\n\r\n" + smuggled);
    post("chunk-huge", 413, chunked, "fffffff\r\n{}");

    headers("header-cr", 400, "Host: HOST\r\nX: a\rb\r\n");
    row("header-nul", 400, QByteArray("GET /api/token HTTP/1.1\r\nHost: HOST\r\nKEY\r\nX: a") + '\0' + "b\r\n\r\n");
    headers("header-name-space", 400, "Host: HOST\r\nX Y: a\r\n");
    headers("header-no-colon", 400, "Host: HOST\r\nnothing\r\n");
    headers("underscore-headers", 401, "Host: HOST\r\nX_Api_Key: a\r\nAuthorization: Bearer wrong\r\n");
    get("path-crlf-enc", 400, "/api/token%0d%0aX-Injected:%20yes");
    headers("headers-64k", 431, "Host: HOST\r\nX: " + QByteArray(64 * 1024, 'a') + "\r\n");
    headers("headers-1m", 431, "Host: HOST\r\nX: " + QByteArray(1024 * 1024, 'a') + "\r\n");
    headers("headers-many", 431, "Host: HOST\r\n" + QByteArray("X: y\r\n").repeated(1000));
    get("url-64k", 414, "/api/token?source=" + QByteArray(64 * 1024, 'a'));
    post("body-2m", 413, "Connection: close\r\nContent-Length: 2097152\r\n", QByteArray(2 * 1024 * 1024, 'x'));

    get("path-dotdot", 400, "/api/sources/../token");
    get("path-dotdot-enc", 400, "/api/sources/%2e%2e/token");
    get("path-slash-enc", 400, "/api%2ftoken");
    get("path-backslash", 400, "/api\\token");
    get("path-double-enc", 400, "/api/%2574oken");
    get("path-double-slash", 400, "//evil.example/api/token");
    get("path-at-host", 400, "@evil.example/api/token");
    get("path-fragment", 400, "/api/token#a");
    row("connect", 405, "CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\nKEY\r\n\r\n");
    row("method-trace", 405, "TRACE /api/token HTTP/1.1\r\nHost: HOST\r\nKEY\r\n\r\n");
}

void ApiAttacksTest::isRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    const QByteArray answer = answerTo(bytes);
    QCOMPARE(statuses(answer), QList<int>{status}); // one answer: nothing of it became a second request
    QVERIFY(!answer.contains(token));
    QVERIFY(!answer.contains(m_key));
    QVERIFY(!answer.contains("X-Injected"));
    QVERIFY(!answer.toLower().contains("access-control-"));
}

void ApiAttacksTest::isHarmless_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::newRow("upgrade-ws") << QByteArray("Upgrade: websocket\r\nConnection: Upgrade, close\r\n"
                                              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                              "Sec-WebSocket-Version: 13\r\n");
    QTest::newRow("upgrade-h2c") << QByteArray(
        "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings, close\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n");
    QTest::newRow("hop-authorization") << QByteArray("Connection: X-Api-Key, close\r\n");
    QTest::newRow("forwarded") << QByteArray("X-Forwarded-Host: evil.example\r\nX-Forwarded-For: 10.0.0.1\r\n"
                                             "X-HTTP-Method-Override: DELETE\r\nConnection: close\r\n");
}

void ApiAttacksTest::isHarmless()
{
    QFETCH(QByteArray, lines);
    const QByteArray answer = answerTo("GET /api/token/status HTTP/1.1\r\nHost: HOST\r\nKEY\r\n" + lines + "\r\n");
    QCOMPARE(statuses(answer), QList<int>{200}); // never 101
    QVERIFY(!answer.contains("evil.example"));
    QVERIFY(!answer.toLower().contains("access-control-"));
}

void ApiAttacksTest::slowClientsHoldUpNobody()
{
    std::vector<std::unique_ptr<RawClient>> slow;
    const QByteArray head = "POST /api/sources/import HTTP/1.1\r\nHost: " + m_host + "\r\nX-Api-Key: " + m_key + "\r\n";
    for (int i = 0; i < 100; ++i) {
        slow.push_back(std::make_unique<RawClient>(m_port));
        // slowloris, body-short and silence
        if (i % 3 == 0)
            slow.back()->send(head.left(20));
        else if (i % 3 == 1)
            slow.back()->send(head + "Content-Length: 1000\r\n\r\nhalf");
    }
    QTimer drip;
    drip.callOnTimeout(this, [&slow] {
        for (std::size_t i = 0; i < slow.size(); i += 3)
            slow[i]->send("X");
    });
    drip.start(500);
    for (int i = 0; i < 20; ++i) {
        const QByteArray answer = answerTo("GET /api/token HTTP/1.1\r\nHost: HOST\r\nKEY\r\nConnection: close\r\n\r\n");
        QCOMPARE(statuses(answer), QList<int>{200});
    }
    // However they drip: ten seconds for a request, and then they are gone.
    for (const auto &client : slow) {
        const QList<int> told = statuses(client->untilClosed(20000));
        QVERIFY(told.isEmpty() || told == QList<int>{408});
        QVERIFY(!client->isConnected());
    }
}

void ApiAttacksTest::thePortIsOnLoopbackAndNotShared()
{
    const QByteArray ending = ':' + QByteArray::number(m_port, 16).toUpper().rightJustified(4, '0') + ' ';
    int listening = 0;
    for (const QString &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
        QFile file(table);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.size() < 4 || words[3] != "0A" || !(words[1] + ' ').endsWith(ending))
                continue;
            ++listening;
            QCOMPARE(words[1] + ' ', "0100007F" + ending);
        }
    }
    QCOMPARE(listening, 1);

    // Nobody may listen beside it and take a share of the requests.
    const int thief = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    QVERIFY(thief >= 0);
    const int on = 1;
    QCOMPARE(::setsockopt(thief, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on), 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(m_port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int bound = ::bind(thief, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    const int why = errno;
    ::close(thief);
    QCOMPARE(bound, -1);
    QCOMPARE(why, EADDRINUSE);
}

QTEST_GUILESS_MAIN(ApiAttacksTest)
#include "tst_apiattacks.moc"
