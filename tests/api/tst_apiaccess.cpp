// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"
#include "support/rawclient.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

// who may speak to the API at all.
class ApiAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overTcpTheKeyIsNeeded_data();
    void overTcpTheKeyIsNeeded();
    void theHostMustBeOurs_data();
    void theHostMustBeOurs();
    void webPagesAreRefused_data();
    void webPagesAreRefused();
    void overTheSocketNoKeyIsNeeded_data();
    void overTheSocketNoKeyIsNeeded();
    void theSocketServesNoOtherUser();
    void onlyLoopbackIsListenedOn();
};

namespace {

ApiAnswer overTcp(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request);
    const QByteArray bytes = client.untilClosed();
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    return {bytes.mid(9, 3).toInt(), bytes.left(end + 2), bytes.mid(end + 4)};
}

QByteArray lines(const QByteArrayList &headers)
{
    return "GET /api/token HTTP/1.1\r\nConnection: close\r\n" + headers.join("\r\n") + "\r\n\r\n";
}

const QByteArray rightKey = "Authorization: Bearer the-managing-key";

} // namespace

void ApiAccessTest::overTcpTheKeyIsNeeded_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("bearer") << rightKey << 200;
    QTest::newRow("scheme in lower case") << QByteArray("authorization: bearer the-managing-key") << 200;
    QTest::newRow("X-Api-Key") << QByteArray("X-Api-Key: the-managing-key") << 200;
    QTest::newRow("none") << QByteArray("Accept: */*") << 401;
    QTest::newRow("wrong") << QByteArray("Authorization: Bearer the-managing-kez") << 401;
    QTest::newRow("beginning") << QByteArray("Authorization: Bearer the-managing-ke") << 401;
    QTest::newRow("longer") << QByteArray("X-Api-Key: the-managing-key2") << 401;
    QTest::newRow("empty") << QByteArray("Authorization: Bearer ") << 401;
    QTest::newRow("basic") << QByteArray("Authorization: Basic the-managing-key") << 401;
    QTest::newRow("in the cookie") << QByteArray("Cookie: key=the-managing-key") << 401;
}

void ApiAccessTest::overTcpTheKeyIsNeeded()
{
    QFETCH(QByteArray, header);
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const quint16 port = room.server->listenTcp(0).value();
    const ApiAnswer answer = overTcp(port, lines({"Host: 127.0.0.1:" + QByteArray::number(port), header}));
    QTEST(answer.status, "status");
    QCOMPARE(answer.body.contains("A1"), answer.status == 200);
    QCOMPARE(answer.head.contains("WWW-Authenticate"), answer.status == 401);
    if (answer.status == 401)
        QCOMPARE(answer.errorKind(), u"not_allowed"_s);
    QVERIFY(!answer.body.contains("the-managing"));
}

void ApiAccessTest::theHostMustBeOurs_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("ours");
    QTest::newRow("address") << QByteArray("127.0.0.1:PORT") << true;
    QTest::newRow("name") << QByteArray("localhost:PORT") << true;
    QTest::newRow("name in capitals") << QByteArray("LOCALHOST:PORT") << true;
    QTest::newRow("IPv6") << QByteArray("[::1]:PORT") << true;
    QTest::newRow("rebound") << QByteArray("evil.example:PORT") << false;
    QTest::newRow("a name that begins like ours") << QByteArray("localhost.evil.example:PORT") << false;
    QTest::newRow("wrong port") << QByteArray("127.0.0.1:1") << false;
    QTest::newRow("no port") << QByteArray("127.0.0.1") << false;
    QTest::newRow("the socket's name") << QByteArray("tokenwatch") << false;
    QTest::newRow("another loopback address") << QByteArray("127.0.0.2:PORT") << false;
    QTest::newRow("any address") << QByteArray("0.0.0.0:PORT") << false;
}

void ApiAccessTest::theHostMustBeOurs()
{
    QFETCH(QByteArray, host);
    QFETCH(bool, ours);
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const quint16 port = room.server->listenTcp(0).value();
    const ApiAnswer answer =
        overTcp(port, lines({"Host: " + QByteArray(host).replace("PORT", QByteArray::number(port)), rightKey}));
    QCOMPARE(answer.status, ours ? 200 : 421);
    QCOMPARE(answer.body.contains("A1"), ours);
}

void ApiAccessTest::webPagesAreRefused_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("status");
    QTest::newRow("foreign origin") << QByteArray("Origin: https://evil.example") << 403;
    QTest::newRow("null origin") << QByteArray("Origin: null") << 403;
    QTest::newRow("empty origin") << QByteArray("Origin: ") << 403;
    QTest::newRow("origin of another port") << QByteArray("Origin: http://127.0.0.1:1") << 403;
    QTest::newRow("own origin, by https") << QByteArray("Origin: https://127.0.0.1:PORT") << 403;
    QTest::newRow("own origin") << QByteArray("Origin: http://127.0.0.1:PORT") << 200;
    QTest::newRow("cross-site") << QByteArray("Sec-Fetch-Site: cross-site") << 403;
    QTest::newRow("same-site") << QByteArray("Sec-Fetch-Site: same-site") << 403;
    QTest::newRow("typed in") << QByteArray("Sec-Fetch-Site: none") << 200;
}

void ApiAccessTest::webPagesAreRefused()
{
    QFETCH(QByteArray, header);
    QFETCH(int, status);
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const quint16 port = room.server->listenTcp(0).value();
    const QByteArray number = QByteArray::number(port);
    const ApiAnswer answer =
        overTcp(port, lines({"Host: 127.0.0.1:" + number, rightKey, QByteArray(header).replace("PORT", number)}));
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.body.contains("A1"), status == 200);
    QVERIFY(!answer.head.contains("Access-Control"));
    // A page that reaches the socket through some proxy is a page all the same.
    if (!header.contains("PORT"))
        QCOMPARE(room.get("/api/token", {header}).status, status);
}

void ApiAccessTest::overTheSocketNoKeyIsNeeded_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("status");
    QTest::newRow("tokenwatch") << QByteArray("tokenwatch") << 200;
    QTest::newRow("localhost") << QByteArray("localhost") << 200;
    QTest::newRow("address") << QByteArray("127.0.0.1") << 200;
    QTest::newRow("IPv6") << QByteArray("[::1]") << 200;
    QTest::newRow("foreign") << QByteArray("evil.example") << 421;
}

void ApiAccessTest::overTheSocketNoKeyIsNeeded()
{
    QFETCH(QByteArray, host);
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer answer = room.ask({.target = "/api/token", .host = host});
    QTEST(answer.status, "status");
    struct stat info = {};
    QCOMPARE(::stat(QFile::encodeName(room.socketPath()).constData(), &info), 0);
    QCOMPARE(int(info.st_mode & 0777), 0600);
}

void ApiAccessTest::theSocketServesNoOtherUser()
{
    if (::geteuid() != 0)
        QSKIP("only root can become another user");
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    // Even where somebody loosened the permissions.
    QCOMPARE(::chmod(QFile::encodeName(room.directory.path()).constData(), 0755), 0);
    QCOMPARE(::chmod(QFile::encodeName(room.socketPath()).constData(), 0666), 0);
    // The kernel notes who connects at the moment of connecting.
    QCOMPARE(::seteuid(65534), 0);
    const auto stranger = room.begin({.target = "/api/token"});
    QCOMPARE(::seteuid(0), 0);
    const ApiAnswer answer = room.finish(*stranger);
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.errorKind(), u"not_allowed"_s);
    QVERIFY(!answer.body.contains("A1"));
    QCOMPARE(room.get("/api/token").status, 200);
}

void ApiAccessTest::onlyLoopbackIsListenedOn()
{
    ApiRoom room;
    room.serve();
    const quint16 port = room.server->listenTcp(0).value();
    QFile table(u"/proc/net/tcp"_s);
    QVERIFY(table.open(QIODevice::ReadOnly));
    const QByteArray ending = ':' + QByteArray::number(port, 16).toUpper().rightJustified(4, '0') + ' ';
    const QByteArray bytes = table.readAll();
    QVERIFY(bytes.contains("0100007F" + ending));
    QVERIFY(!bytes.contains("00000000" + ending));
}

QTEST_GUILESS_MAIN(ApiAccessTest)
#include "tst_apiaccess.moc"
