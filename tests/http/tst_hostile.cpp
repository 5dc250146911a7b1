// SPDX-License-Identifier: GPL-3.0-or-later
// Raw bytes over true sockets: what is refused, with which status, and that the connection closes and nothing of the
// bytes is ever served as a second request. Names as in the list of threats.
#include "http/server.h"
#include "support/rawclient.h"

#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::http;

class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void refused_data();
    void refused();
    void refusedByteByByte_data() { refused_data(); }
    void refusedByteByByte();
    void served_data();
    void served();
    void anEndlessTargetIsCutOff();
    void endlessTrailersAreCutOff();
    void endlessChunkExtensionsAreCutOff();
    void aBigBodyIsRefusedAndTheAnswerArrives();

private:
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
    QList<QByteArray> m_served;
};

void TestHostile::init()
{
    m_served.clear();
    m_server = std::make_unique<Server>(Limits{}, [this](const Request &request, Responder responder) {
        QVERIFY(!request.hasHeader("X-Trailer"));
        m_served.append(request.method + ' ' + request.path + ' ' + request.body);
        responder.send(Response::text("ok"));
    });
    const auto port = m_server->listenTcp(0);
    QVERIFY(port.has_value());
    m_port = *port;
}

void TestHostile::refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    const auto get = [&](const char *name, const QByteArray &target, int status = 400) {
        row(name, "GET " + target + " HTTP/1.1\r\nHost: a\r\n\r\n", status);
    };
    const auto post = [&](const char *name, const QByteArray &fields, const QByteArray &body, int status = 400) {
        row(name, "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body, status);
    };
    const QByteArray smuggled = "GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n";

    row("host-missing", "GET / HTTP/1.1\r\n\r\n");
    row("host-twice", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n");
    row("host-empty", "GET / HTTP/1.1\r\nHost:\r\n\r\n");
    row("host-userinfo", "GET / HTTP/1.1\r\nHost: a@evil\r\n\r\n");

    post("cl-te", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + smuggled);
    post("te-cl", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n" + smuggled);
    post("cl-cl", "Content-Length: 3\r\nContent-Length: 3\r\n", "abc" + smuggled);
    post("cl-cl-different", "Content-Length: 3\r\nContent-Length: 4\r\n", "abc" + smuggled);
    post("cl-list", "Content-Length: 3, 3\r\n", "abc" + smuggled);
    post("cl-letters", "Content-Length: 12x\r\n", "abc");
    post("te-xchunked", "Transfer-Encoding: xchunked\r\n", smuggled);
    post("te-space-colon", "Transfer-Encoding : chunked\r\n", "0\r\n\r\n" + smuggled);
    post("te-identity-list", "Transfer-Encoding: chunked, identity\r\n", "0\r\n\r\n" + smuggled);
    post("te-gzip", "Transfer-Encoding: gzip\r\n", smuggled);
    post("te-chunked-gzip", "Transfer-Encoding: chunked, gzip\r\n", smuggled);
    post("te-twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + smuggled);
    row("te-http10", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + smuggled);
    post("te-obs-fold", "Transfer-Encoding:\r\n chunked\r\n", "0\r\n\r\n" + smuggled);

    const char *chunked = "Transfer-Encoding: chunked\r\n";
    post("chunk-bare-lf", chunked, "5\nhello\r\n0\r\n\r\n" + smuggled);
    post("chunk-ext-lf", chunked, "5;a\nhello\r\n0\r\n\r\n" + smuggled);
    post("chunk-bad-end", chunked, "5\r\nhelloXX0\r\n\r\n" + smuggled);
    post("chunk-overflow", chunked, "fffffffffffffffff\r\nhello\r\n0\r\n\r\n");
    post("chunk-too-big", chunked, "fffffff\r\nhello", 413);
    post("chunk-no-size", chunked, "\r\nhello");
    post("trailer-bare-lf", chunked, "0\r\nX-Trailer: a\n\r\n" + smuggled);
    post("trailer-folded", chunked, "0\r\nX-Trailer: a\r\n b\r\n\r\n");

    row("header-cr", "GET / HTTP/1.1\r\nHost: a\r\nX: a\rb\r\n\r\n");
    row("header-nul", QByteArray("GET / HTTP/1.1\r\nHost: a\r\nX: a\0b\r\n\r\n", 36));
    row("header-name-space", "GET / HTTP/1.1\r\nHost: a\r\nX Y: a\r\n\r\n");
    row("header-no-colon", "GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n");
    row("header-lf", "GET / HTTP/1.1\nHost: a\n\n");
    row("connection-garbage", "GET / HTTP/1.1\r\nHost: a\r\nConnection: a b\r\n\r\n");
    row("headers-64k", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(64 * 1024, 'a') + "\r\n\r\n", 431);
    row("headers-1m", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(1024 * 1024, 'a') + "\r\n\r\n", 431);
    row("headers-many", "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X: y\r\n").repeated(500) + "\r\n", 431);
    get("url-64k", "/" + QByteArray(64 * 1024, 'a'), 414);

    get("path-dotdot", "/a/../b");
    get("path-dotdot-enc", "/a/%2e%2e/b");
    get("path-slash-enc", "/a%2fb");
    get("path-backslash", "/a\\..\\b");
    get("path-backslash-enc", "/a%5cb");
    get("path-double-enc", "/a/%252e%252e/b");
    get("path-nul-enc", "/a%00");
    get("path-crlf-enc", "/a%0d%0aX-Injected:%20b");
    get("path-fragment", "/a#b");
    get("path-at-host", "@evil/");
    get("path-suffix-host", ".evil/");
    get("path-colon-port", ":8080/");
    get("path-double-slash", "//evil/a");
    get("absolute-form-evil", "http://evil/a");
    get("absolute-form-own", "http://127.0.0.1/a");
    row("asterisk", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n");
    row("connect", "CONNECT evil:443 HTTP/1.1\r\nHost: evil:443\r\n\r\n" + smuggled, 405);
    row("method-trace", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405);
    row("method-lower-case", "get / HTTP/1.1\r\nHost: a\r\n\r\n");
    row("http09", "GET /\r\n\r\n");
    row("http2-preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
    row("version-junk", "GET / HTTP/1.1x\r\nHost: a\r\n\r\n");
    row("tls-hello", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11));
    row("garbage", "\x01\x02\x03\x04");
    post("expect-unknown", "Expect: a-miracle\r\nContent-Length: 3\r\n", "abc", 417);
    post("cl-too-big", "Content-Length: 1048577\r\n", "", 413);
}

void TestHostile::refused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    RawClient client(m_port);
    const QByteArray answer = client.send(bytes).untilClosed();
    QCOMPARE(statuses(answer), QList<int>{status});
    QVERIFY(answer.contains("\r\nConnection: close\r\n"));
    QCOMPARE(m_served, QList<QByteArray>{});
    QVERIFY(!answer.contains("X-Injected"));
}

void TestHostile::refusedByteByByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    if (bytes.size() > 1000)
        QSKIP("sent whole in refused()");
    RawClient client(m_port);
    for (qsizetype i = 0; i < bytes.size() && client.isConnected(); ++i) {
        client.send(bytes.sliced(i, 1));
        QCoreApplication::processEvents();
    }
    QCOMPARE(statuses(client.untilClosed()), QList<int>{status});
    QCOMPARE(m_served, QList<QByteArray>{});
}

void TestHostile::served_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const char *name, const QByteArray &bytes, const char *request) {
        QTest::newRow(name) << bytes << QByteArray(request);
    };
    row("plain", "GET /a?b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a ");
    row("an empty line first", "\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a ");
    row("decoded", "GET /a%20b HTTP/1.1\r\nHost: a\r\n\r\n", "GET /a b ");
    row("length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", "POST / abc");
    row("chunked",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
        "POST / abcde");
    row("trailer-auth",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX-Trailer: evil\r\n"
        "Authorization: Bearer x\r\n\r\n",
        "POST / abc");
    row("upgrade-ws",
        "GET /a HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n\r\n",
        "GET /a ");
    row("hop-list", "GET /a HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n",
        "GET /a ");
}

void TestHostile::served()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, request);
    for (const bool split : {false, true}) {
        m_served.clear();
        RawClient client(m_port);
        for (qsizetype i = 0; i < bytes.size(); i += split ? 1 : bytes.size()) {
            client.send(bytes.sliced(i, split ? 1 : bytes.size()));
            QCoreApplication::processEvents();
        }
        QCOMPARE(statuses(client.untilAnswers(1)), QList<int>{200}); // never 101
        QCOMPARE(m_served, QList<QByteArray>{request});
        QVERIFY(client.isConnected());
    }
}

void TestHostile::anEndlessTargetIsCutOff()
{
    RawClient client(m_port);
    client.send("GET /");
    qsizetype sent = 0;
    for (; client.isConnected() && sent < 8 * 1024 * 1024; sent += 65536) {
        client.send(QByteArray(65536, 'a'));
        QCoreApplication::processEvents();
    }
    QCOMPARE(statuses(client.received()), QList<int>{414});
}

void TestHostile::endlessTrailersAreCutOff()
{
    RawClient client(m_port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n");
    client.send(QByteArray("X-Trailer: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n").repeated(20000));
    QCOMPARE(statuses(client.untilClosed()), QList<int>{431});
    QCOMPARE(m_served, QList<QByteArray>{});
}

void TestHostile::endlessChunkExtensionsAreCutOff()
{
    RawClient client(m_port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
    client.send(QByteArray("1;" + QByteArray(1000, 'e') + "\r\na\r\n").repeated(100));
    QCOMPARE(statuses(client.untilClosed()), QList<int>{400});
    QCOMPARE(m_served, QList<QByteArray>{});
}

void TestHostile::aBigBodyIsRefusedAndTheAnswerArrives()
{
    // The client sends all of it before it reads: a plain close would reset the connection and lose the answer.
    RawClient client(m_port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4000000\r\n\r\n" + QByteArray(4'000'000, 'x'));
    QCOMPARE(statuses(client.untilClosed()), QList<int>{413});
    QCOMPARE(m_served, QList<QByteArray>{});
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
