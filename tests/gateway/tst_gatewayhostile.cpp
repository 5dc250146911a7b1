// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayroom.h"

#include "log/categories.h"
#include "support/logcapture.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

/// Raw bytes that must not get through, get in, or get out: the rows of the threat list for a reverse proxy.
class TestGatewayHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsRefusedNeverArrives_data();
    void whatIsRefusedNeverArrives();
    void pathsStayBelowTheirPrefix_data();
    void pathsStayBelowTheirPrefix();
    void whatArrivesIsWhatMayPass_data();
    void whatArrivesIsWhatMayPass();
    void trailersAreDropped();
    void anUpgradeNeedsTheKey();
    void brokenServicesAreSeenBroken_data();
    void brokenServicesAreSeenBroken();
    void aServiceThatIsNotThereIs502();
    void answersAreNotMixedBetweenSources();
    void secretsAreNotLogged();
    void aPlainServiceElsewhereIsNotAsked();
    void listensOnLoopbackOnly();
    void slowClientsAreBoundedWhileOthersAreServed();

private:
    static void serve(GatewayRoom &room)
    {
        room.provide(300);
        room.put(room.behindGateway(u"billing"_s));
        room.serve();
    }
};

void TestGatewayHostile::whatIsRefusedNeverArrives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("statuses");
    // HOST and KEY stand for the right ones.
    const QByteArray host = "Host: HOST\r\n";
    const QByteArray key = "X-Tokenwatch-Key: KEY\r\n";
    const QByteArray get = "GET /billing/x HTTP/1.1\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, const QList<int> &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const auto framed = [&](const char *name, const QByteArray &fields, const QByteArray &body = {}) {
        row(name, "POST /billing/x HTTP/1.1\r\n" + host + key + fields + "\r\n" + body, {400});
    };
    row("host-evil", get + "Host: evil.example\r\n" + key + "\r\n", {421});
    row("host-suffix", get + "Host: 127.0.0.1.evil.example\r\n" + key + "\r\n", {421});
    row("host-userinfo", get + "Host: HOST@evil.example\r\n" + key + "\r\n", {400});
    row("host-without-port", get + "Host: 127.0.0.1\r\n" + key + "\r\n", {421});
    row("host-other-port", get + "Host: 127.0.0.1:1\r\n" + key + "\r\n", {421});
    row("host-missing", get + key + "\r\n", {400});
    row("host-twice", get + host + host + key + "\r\n", {400});
    row("host-empty", get + "Host: \r\n" + key + "\r\n", {400});
    row("absolute-form-evil", "GET http://evil.example/billing/x HTTP/1.1\r\n" + host + key + "\r\n", {400});
    row("absolute-form-other", "GET http://HOST/billing/x HTTP/1.1\r\n" + host + key + "\r\n", {400});
    row("connect", "CONNECT evil.example:443 HTTP/1.1\r\n" + host + key + "\r\n", {405});
    row("method-trace", "TRACE /billing/x HTTP/1.1\r\n" + host + key + "\r\n", {405});
    row("origin-evil", get + host + key + "Origin: https://evil.example\r\n\r\n", {403});
    row("origin-null", get + host + key + "Origin: null\r\n\r\n", {403});
    row("sec-fetch-cross", get + host + key + "Sec-Fetch-Site: cross-site\r\n\r\n", {403});
    row("sec-fetch-same-site", get + host + key + "Sec-Fetch-Site: same-site\r\n\r\n", {403});
    row("no key", get + host + "\r\n", {401});
    row("wrong key", get + host + "X-Tokenwatch-Key: guess\r\n\r\n", {401});
    row("key in Authorization", get + host + "Authorization: Bearer KEY\r\n\r\n", {401});
    row("csrf-form",
        "POST /billing/x HTTP/1.1\r\n" + host +
            "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\na=b",
        {401});
    row("csrf-text-json",
        "POST /billing/x HTTP/1.1\r\n" + host + "Content-Type: text/plain\r\nContent-Length: 2\r\n\r\n{}", {401});
    row("preflight",
        "OPTIONS /billing/x HTTP/1.1\r\n" + host +
            "Origin: https://evil.example\r\nAccess-Control-Request-Method: PUT\r\n\r\n",
        {403});
    row("upgrade-ws from a page",
        get + host + key + "Origin: https://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n", {403});
    framed("cl-te", "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\nGET /billing/y HTTP/1.1\r\n\r\n");
    framed("te-cl", "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "0\r\n\r\n");
    framed("cl-cl", "Content-Length: 1\r\nContent-Length: 2\r\n", "ab");
    framed("cl-list", "Content-Length: 1, 1\r\n", "a");
    framed("cl-plus", "Content-Length: +1\r\n", "a");
    framed("te-xchunked", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n");
    framed("te-space-colon", "Transfer-Encoding : chunked\r\n", "0\r\n\r\n");
    framed("te-identity-list", "Transfer-Encoding: identity, chunked\r\n", "0\r\n\r\n");
    row("te-http10", "POST /billing/x HTTP/1.0\r\n" + host + key + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        {400});
    framed("te-obs-fold", "Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n");
    framed("header-cr", "X: a\rAuthorization: b\r\n");
    framed("header-nul", QByteArray("X: a\0b\r\n", 8));
    framed("header-name-space", "X Y: a\r\n");
    framed("header-no-colon", "XY\r\n");
    row("bare lf", QByteArray(get + host + key + "\r\n").replace("\r\n", "\n"), {400});
    row("headers-64k", get + host + key + "X: " + QByteArray(64 * 1024, 'x') + "\r\n\r\n", {431});
    row("headers-1m", get + host + key + "X: " + QByteArray(1024 * 1024, 'x') + "\r\n\r\n", {431});
    row("headers-many", get + host + key + QByteArray("X: y\r\n").repeated(200) + "\r\n", {431});
    row("url-64k", "GET /billing/" + QByteArray(64 * 1024, 'x') + " HTTP/1.1\r\n" + host + key + "\r\n", {414});
    row("reserved", "GET /aas/request HTTP/1.1\r\n" + host + key + "\r\n", {405});
    row("reserved without a key", "POST /aas/request HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\n{}", {401});
    row("reserved for a page",
        "POST /aas/request HTTP/1.1\r\n" + host + key + "Origin: null\r\nContent-Length: 2\r\n\r\n{}", {403});
}

void TestGatewayHostile::whatIsRefusedNeverArrives()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, statuses);
    GatewayRoom room;
    serve(room);
    bytes.replace("HOST", room.host()).replace("KEY", GatewayRoom::key);
    RawClient client(room.port);
    client.send(bytes);
    QVERIFY(room.until([&] { return client.received().contains("\r\n\r\n"); }));
    QCOMPARE(tokenwatch::statuses(client.received()), statuses);
    QVERIFY(!client.received().contains("Access-Control"));
    QVERIFY(!client.received().contains("A1"));
    room.settle();
    QCOMPARE(room.service_.received(), QByteArray());
}

void TestGatewayHostile::pathsStayBelowTheirPrefix_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("arrives");
    const auto row = [](const char *name, const char *target, int status, const char *arrives = "") {
        QTest::newRow(name) << QByteArray(target) << status << QByteArray(arrives);
    };
    row("path-dotdot", "/billing/../other/x", 400);
    row("path-dotdot at the end", "/billing/..", 400);
    row("path-dot", "/billing/./x", 400);
    row("path-dotdot-enc", "/billing/%2e%2e/x", 400);
    row("path-dotdot-half", "/billing/.%2e/x", 400);
    row("path-dotdot-parameter", "/billing/..;/x", 400);
    row("path-slash-enc", "/billing/a%2fb", 400);
    row("path-slash-enc before", "/billing%2f..%2fx", 400);
    row("path-backslash", "/billing/..\\x", 400);
    row("path-backslash-enc", "/billing/..%5cx", 400);
    row("path-double-enc", "/billing/%252e%252e/x", 400);
    row("path-nul", "/billing/%00", 400);
    row("path-crlf-enc", "/billing/x%0d%0aEvil:%201", 400);
    row("path-fragment", "/billing/x#y", 400);
    row("path-double-slash", "/billing//evil.example/x", 400);
    row("path-double-slash first", "//billing/x", 400);
    row("path-at-host", "/billing@evil.example/x", 404);
    row("path-at-host enc", "/billing%40evil.example/x", 404);
    row("path-suffix-host", "/billing.evil.example/x", 404);
    row("path-colon-port", "/billing:80/x", 404);
    row("no slash", "billing/x", 400);
    row("star", "*", 400);
    row("at below", "/billing/@scope/x", 200, "/base/@scope/x");
    row("escapes stay", "/billing/a%20b%C3%A4?q=%2e%2e%2f", 200, "/base/a%20b%C3%A4?q=%2e%2e%2f");
    row("name with escapes", "/bill%69ng/x", 200, "/base/x");
    row("prefix alone", "/billing", 200, "/base");
    row("prefix and query", "/billing?x", 200, "/base?x");
    row("prefix and slash", "/billing/", 200, "/base/");
    row("slashes within", "/billing/a//b", 200, "/base/a//b");
    row("address in query", "/billing/x?to=http://evil.example/%0d%0a", 200, "/base/x?to=http://evil.example/%0d%0a");
}

void TestGatewayHostile::pathsStayBelowTheirPrefix()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, arrives);
    GatewayRoom room;
    serve(room);
    QCOMPARE(statusOf(room.get(target)), status);
    QCOMPARE(room.arrived().value(0).split(' ').value(1), arrives);
}

void TestGatewayHostile::whatArrivesIsWhatMayPass_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("gone"); // a name or value that must not arrive
    const auto row = [](const char *name, const char *fields, const char *gone) {
        QTest::newRow(name) << QByteArray(fields) << QByteArray(gone);
    };
    row("client-authorization", "Authorization: Bearer evil\r\n", "evil");
    row("client-authorization twice", "Authorization: Bearer evil\r\nauthorization: Basic evil\r\n", "evil");
    row("hop-authorization", "Connection: Authorization\r\nAuthorization: Bearer evil\r\n", "evil");
    row("hop-named", "Connection: close, X-Secret\r\nX-Secret: evil\r\n", "evil");
    row("hop-host", "Connection: Host\r\n", "Connection: Host");
    row("hop-list te", "TE: evil\r\n", "evil");
    row("hop-list h2c", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: evil\r\n", "h2c");
    row("hop-list h2c settings", "Connection: Upgrade\r\nUpgrade: h2c\r\nHTTP2-Settings: evil\r\n", "evil");
    row("hop-list proxy", "Proxy-Authorization: evil\r\nProxy-Connection: evil\r\nProxy-Evil: evil\r\n", "evil");
    row("hop-list keep-alive", "Keep-Alive: timeout=evil\r\n", "evil");
    row("hop-list trailer", "Trailer: evil\r\n", "evil");
    row("underscore-headers", "X_Forwarded_For: evil\r\n", "evil");
    row("underscore authorization", "Authorization_: evil\r\nauthorization_x: evil\r\n", "evil");
    row("underscore key", "X_Tokenwatch_Key: evil\r\n", "evil");
    row("key", "", GatewayRoom::key);
    row("proof", "DPoP: evil\r\n", "evil");
}

void TestGatewayHostile::whatArrivesIsWhatMayPass()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, gone);
    GatewayRoom room;
    serve(room);
    QCOMPARE(statusOf(room.ask(room.request("GET /billing/x", "X-Kept: kept\r\n" + fields))), 200);
    const QByteArray asked = room.arrived().value(0);
    QVERIFY2(!asked.contains(gone), asked.constData());
    QCOMPARE(asked.count("uthorization:"), 1);
    QCOMPARE(fieldOf(asked, "Authorization"), QByteArray("Bearer A1"));
    QCOMPARE(fieldOf(asked, "X-Kept"), QByteArray("kept"));
    QCOMPARE(asked.toLower().count("\r\nhost:"), 1);
}

void TestGatewayHostile::trailersAreDropped()
{
    GatewayRoom room;
    serve(room);
    QCOMPARE(statusOf(room.ask(room.request("POST /billing/x", "Transfer-Encoding: chunked\r\n",
                                            "1\r\nx\r\n0\r\nAuthorization: Bearer evil\r\nX-T: 1\r\n\r\n"))),
             200);
    QVERIFY(room.arrived().value(0).contains("\r\n1\r\nx\r\n0\r\n\r\n"));
    QVERIFY(!room.service_.received().contains("evil"));
}

void TestGatewayHostile::anUpgradeNeedsTheKey()
{
    GatewayRoom room;
    serve(room);
    RawClient client(room.port);
    client.send("GET /billing/ws HTTP/1.1\r\nHost: " + room.host() +
                "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n");
    QVERIFY(room.until([&] { return client.received().contains("\r\n\r\n"); }));
    QCOMPARE(statuses(client.received()), QList<int>{401});
    QCOMPARE(room.service_.received(), QByteArray());
}

void TestGatewayHostile::brokenServicesAreSeenBroken_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("resets");
    QTest::addColumn<int>("status"); // of the only answer
    QTest::newRow("reset-mid-body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") << true << 200;
    QTest::newRow("close-mid-body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf") << false << 200;
    QTest::newRow("close-mid-chunk") << QByteArray(
                                            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf.\r\n")
                                     << false << 200;
    QTest::newRow("nothing") << QByteArray() << false << 502;
    QTest::newRow("reset") << QByteArray() << true << 502;
    QTest::newRow("garbage") << QByteArray("SSH-2.0-x\r\n\r\n") << false << 502;
    QTest::newRow("header-split") << QByteArray("HTTP/1.1 200 OK\r\nX: a\rb\r\nContent-Length: 0\r\n\r\n") << false
                                  << 502;
    QTest::newRow("cl-cl") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nhalf.")
                           << false << 502;
    QTest::newRow("cl-te") << QByteArray(
                                  "HTTP/1.1 200 OK\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n")
                           << false << 502;
    QTest::newRow("101-switch unasked")
        << QByteArray("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n") << false << 502;
}

void TestGatewayHostile::brokenServicesAreSeenBroken()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, resets);
    QFETCH(int, status);
    GatewayRoom room;
    serve(room);
    room.service_.setTurn(resets ? ScriptedServer::answersAndResets(answer) : ScriptedServer::answersAndCloses(answer));
    RawClient client(room.port);
    client.send(room.request("GET /billing/x"));
    QVERIFY(
        room.until([&] { return status == 200 ? !client.isConnected() : GatewayRoom::isWhole(client.received()); }));
    QCOMPARE(statuses(client.received()), QList<int>{status});
    if (status == 200)
        QVERIFY(!GatewayRoom::isWhole(client.received()));
}

void TestGatewayHostile::aServiceThatIsNotThereIs502()
{
    GatewayRoom room;
    serve(room);
    room.service_.close();
    const QByteArray answer = room.get("/billing/x");
    QCOMPARE(statusOf(answer), 502);
    QCOMPARE(errorOf(answer)[u"kind"_s].toString(), u"connection_failed"_s);
}

/// split-body: what a service sends too much is nobody's answer.
void TestGatewayHostile::answersAreNotMixedBetweenSources()
{
    GatewayRoom room;
    ScriptedServer other(ScriptedServer::answers(serviceAnswer("200 OK", "other")));
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    Source second = room.behindGateway(u"second"_s);
    second.gateway->upstream = QString::fromLatin1(other.address("/"));
    room.put(second);
    room.serve();
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("200 OK", "first", "Set-Cookie: session=1\r\n") +
                                                  serviceAnswer("200 OK", "poison")));
    RawClient client(room.port);
    for (int i = 0; i < 3; ++i) {
        client.send(room.request("GET /billing/x"));
        QVERIFY(room.until([&] { return statuses(client.received()).size() == 2 * i + 1; }));
        client.send(room.request("GET /second/x"));
        QVERIFY(room.until([&] { return statuses(client.received()).size() == 2 * i + 2; }));
    }
    QVERIFY(!client.received().contains("poison"));
    QVERIFY(!other.received().contains("session=1"));
    QVERIFY(!room.service_.received().contains("session=1")); // no cookies are kept
}

void TestGatewayHostile::secretsAreNotLogged()
{
    setLogLevel(LogLevel::Debug);
    const LogCapture log;
    GatewayRoom room;
    room.transport.otherwise([](const HttpRequest &) -> Expected<HttpResponse> {
        return HttpResponse{200, {}, scriptedAnswer("canary-token", "canary-refresh", 300), {}};
    });
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("401 Unauthorized", "canary-body")));
    (void)room.ask(
        room.request("POST /billing/canary-path", "Authorization: Bearer canary-own\r\nContent-Length: 4\r\n", "body"));
    (void)room.ask("GET /billing/x HTTP/1.1\r\nHost: " + room.host() + "\r\nX-Tokenwatch-Key: canary-key\r\n\r\n");
    setLogLevel(LogLevel::Info);
    QVERIFY(log.text().contains(u"billing"_s));
    QVERIFY(!log.text().contains(u"canary"_s));
    QVERIFY(!log.text().contains(QLatin1StringView(GatewayRoom::key)));
}

void TestGatewayHostile::aPlainServiceElsewhereIsNotAsked()
{
    GatewayRoom room;
    room.provide(300);
    Source source = room.behindGateway(u"billing"_s);
    source.gateway->upstream = u"http://service.example/"_s;
    room.put(source);
    room.serve();
    QCOMPARE(statusOf(room.get("/billing/x")), 404);
}

void TestGatewayHostile::listensOnLoopbackOnly()
{
    GatewayRoom room;
    serve(room);
    QFile table(u"/proc/net/tcp"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray lines = table.readAll();
    const QByteArray port = ':' + QByteArray::number(room.port, 16).toUpper().rightJustified(4, '0');
    QVERIFY(lines.contains("0100007F" + port + " 00000000:0000 0A"));
    QVERIFY(!lines.contains("00000000" + port + " 00000000:0000 0A"));
}

void TestGatewayHostile::slowClientsAreBoundedWhileOthersAreServed()
{
    GatewayRoom room;
    serve(room);
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 60; ++i) {
        slow.push_back(std::make_unique<RawClient>(room.port));
        slow.back()->send(i % 2 ? "GET /billing/x HTTP/1.1\r\nX-" // slowloris
                                : room.request("POST /billing/x", "Content-Length: 100\r\n", "body-short"));
    }
    QCOMPARE(statusOf(room.get("/billing/x")), 200);
}

QTEST_GUILESS_MAIN(TestGatewayHostile)
#include "tst_gatewayhostile.moc"
