// SPDX-License-Identifier: GPL-3.0-or-later
// Keys made for programs, and the ledger, through the API.
#include "api/access.h"
#include "apiroom.h"
#include "support/rawclient.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ApiKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProgramMayTakeTokensAndNothingElse_data();
    void aProgramMayTakeTokensAndNothingElse(); // X-07
    void aKeyIsMadeListedAndRevoked();
    void itGivesItsSourcesOnly_data();
    void itGivesItsSourcesOnly(); // X-07
    void itsStatusNamesNoOtherSource();
    void theOnlySourceOfAKeyNeedsNoName();
    void itMayRefreshWhatItSawRefused();
    void tooManyRequestsAreToldToWait();
    void wrongWishesAreRefused_data();
    void wrongWishesAreRefused();
    void everyUseIsNoted();
    void whatGaveNoTokenIsNoUse();
    void aUseIsNotedWhenTheTokenComes();
    void itNeedsAFreeDisk();
};

namespace {

http::Request requestOf(const QByteArray &method, const QByteArray &path, const QByteArray &query)
{
    http::Request request;
    request.method = method;
    request.path = path;
    request.query = query;
    return request;
}

/// Two sources with tokens, over TCP.
struct KeyedRoom : ApiRoom {
    Source billing, orders;
    quint16 port = 0;

    KeyedRoom()
    {
        provide(300);
        billing = put(u"billing"_s, "scripted_client");
        orders = put(u"orders"_s, "scripted_client");
        serve();
        port = server->listenTcp(0).value();
    }
    QByteArray makeKey(const QByteArray &wish = R"("sources":["billing"])")
    {
        return post("/api/keys", R"({"name":"deploy",)" + wish + '}').data()[u"key"_s].toString().toLatin1();
    }
    [[nodiscard]] ApiAnswer overTcp(const QByteArray &withKey, const QByteArray &target,
                                    const QByteArray &method = "GET")
    {
        RawClient client(port);
        client.send(method + ' ' + target + " HTTP/1.1\r\nConnection: close\r\nHost: localhost:" +
                    QByteArray::number(port) + "\r\nAuthorization: Bearer " + withKey + "\r\n\r\n");
        const QByteArray bytes = client.untilClosed();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        return {bytes.mid(9, 3).toInt(), bytes.left(end + 2), bytes.mid(end + 4)};
    }
};

} // namespace

void ApiKeysTest::aProgramMayTakeTokensAndNothingElse_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("may");
    const auto row = [](const QByteArray &method, const QByteArray &path, const QByteArray &query, bool may) {
        QTest::newRow((method + ' ' + path + ' ' + query).constData()) << method << path << query << may;
    };
    for (const char *path : {"/api/token", "/api/token/header", "/api/token/status"}) {
        row("GET", path, "source=billing", true);
        row("HEAD", path, "", true);
        row("POST", path, "", false);
        row("DELETE", path, "", false);
    }
    row("POST", "/api/token/refresh", "source=billing&if_generation=3", true);
    row("POST", "/api/token/refresh", "source=billing", false);
    row("GET", "/api/token/refresh", "if_generation=3", false);
    for (const char *path : {"/api/sources", "/api/sources/billing", "/api/keys", "/api/callers", "/api/log",
                             "/api/history", "/api/events", "/metrics", "/healthz", "/api/openapi.json", "/api/sandbox",
                             "/api/token/", "/api/tokens", "/", "/api/jwt/verify", "/v3/edrs/1/dataaddress"}) {
        row("GET", path, "", false);
        row("POST", path, "if_generation=1", false);
    }
    row("PUT", "/api/sources/billing/secrets/token", "", false);
    row("DELETE", "/api/keys/deploy", "", false);
}

void ApiKeysTest::aProgramMayTakeTokensAndNothingElse()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    QTEST(api::isForPrograms(requestOf(method, path, query)), "may");
}

void ApiKeysTest::aKeyIsMadeListedAndRevoked()
{
    KeyedRoom room;
    const ApiAnswer made =
        room.post("/api/keys", R"({"name":"deploy","sources":["billing","orders"],"per_minute":60,"expires_in":3600})");
    QCOMPARE(made.status, 201);
    QVERIFY(made.hasHeader("Cache-Control: no-store"));
    const QByteArray key = made.data()[u"key"_s].toString().toLatin1();
    QVERIFY(key.startsWith("twk_"));
    QCOMPARE(room.overTcp(key, "/api/token?source=billing").status, 200);

    const ApiAnswer list = room.get("/api/keys");
    QVERIFY(!list.body.contains(key) && !list.body.contains("hash"));
    const QJsonObject listed = list.json()[u"keys"_s].toArray().at(0).toObject();
    QCOMPARE(listed[u"name"_s], u"deploy"_s);
    QCOMPARE(listed[u"sources"_s].toArray(), (QJsonArray{u"billing"_s, u"orders"_s}));
    QCOMPARE(listed[u"per_minute"_s], 60);
    QCOMPARE(listed[u"expires_at"_s], toRfc3339(room.now() + 3600s));
    QCOMPARE(listed[u"last_used_at"_s], toRfc3339(room.now()));
    QCOMPARE(listed[u"expired"_s], false);

    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/keys/deploy"}).status, 200);
    QCOMPARE(room.overTcp(key, "/api/token?source=billing").status, 401);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/keys/deploy"}).status, 404);
    QVERIFY(room.get("/api/keys").json()[u"keys"_s].toArray().isEmpty());
}

void ApiKeysTest::itGivesItsSourcesOnly_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::newRow("its token") << QByteArray("/api/token?source=billing") << QByteArray("GET") << 200;
    QTest::newRow("its header") << QByteArray("/api/token/header?source=billing") << QByteArray("GET") << 200;
    QTest::newRow("its status") << QByteArray("/api/token/status?source=billing") << QByteArray("GET") << 200;
    QTest::newRow("another's token") << QByteArray("/api/token?source=orders") << QByteArray("GET") << 403;
    QTest::newRow("another's header") << QByteArray("/api/token/header?source=orders") << QByteArray("GET") << 403;
    QTest::newRow("another's status") << QByteArray("/api/token/status?source=orders") << QByteArray("GET") << 403;
    QTest::newRow("another's refresh") << QByteArray("/api/token/refresh?source=orders&if_generation=0")
                                       << QByteArray("POST") << 403;
    // Whether there is such a source is not its business.
    QTest::newRow("nobody's token") << QByteArray("/api/token?source=never") << QByteArray("GET") << 403;
    QTest::newRow("a path that is for managers") << QByteArray("/api/sources") << QByteArray("GET") << 403;
    QTest::newRow("clearing its own") << QByteArray("/api/token?source=billing") << QByteArray("DELETE") << 403;
    QTest::newRow("a key of its own") << QByteArray("/api/keys") << QByteArray("POST") << 403;
    QTest::newRow("a path that is not there") << QByteArray("/api/never") << QByteArray("GET") << 403;
}

void ApiKeysTest::itGivesItsSourcesOnly()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, method);
    KeyedRoom room;
    const ApiAnswer answer = room.overTcp(room.makeKey(), target, method);
    QTEST(answer.status, "status");
    if (answer.status == 403) {
        QCOMPARE(answer.errorKind(), u"not_allowed"_s);
        QVERIFY(answer.errorMessage().contains(u"deploy"_s));
    }
}

void ApiKeysTest::itsStatusNamesNoOtherSource()
{
    KeyedRoom room;
    const ApiAnswer answer = room.overTcp(room.makeKey(), "/api/token/status");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"sources"_s].toArray().size(), 1);
    QCOMPARE(answer.data()[u"name"_s], u"billing"_s);
    QVERIFY(!answer.body.contains("orders"));
}

void ApiKeysTest::theOnlySourceOfAKeyNeedsNoName()
{
    KeyedRoom room;
    const QByteArray one = room.makeKey();
    const ApiAnswer answer = room.overTcp(one, "/api/token");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"source"_s], u"billing"_s);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/keys/deploy"}).status, 200);
    const QByteArray two = room.makeKey(R"("sources":["billing","orders"])");
    QCOMPARE(room.overTcp(two, "/api/token").errorKind(), u"ambiguous_source"_s);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/keys/deploy"}).status, 200);
    const QByteArray all = room.makeKey(R"("all_sources":true)");
    QCOMPARE(room.overTcp(all, "/api/token?source=orders").status, 200);
    QCOMPARE(room.overTcp(all, "/api/sources").status, 403);
}

void ApiKeysTest::itMayRefreshWhatItSawRefused()
{
    KeyedRoom room;
    const QByteArray key = room.makeKey();
    const int issued = room.issued;
    // What is newer than the one it saw needs no refresh.
    QCOMPARE(room.overTcp(key, "/api/token/refresh?source=billing&if_generation=0", "POST").status, 200);
    QCOMPARE(room.issued, issued);
    QCOMPARE(room.overTcp(key, "/api/token/refresh?source=billing", "POST").status, 403);
}

void ApiKeysTest::tooManyRequestsAreToldToWait()
{
    KeyedRoom room;
    const QByteArray key = room.makeKey(R"("sources":["billing"],"per_minute":3)");
    for (int i = 0; i < 3; ++i)
        QCOMPARE(room.overTcp(key, "/api/token").status, 200);
    const ApiAnswer answer = room.overTcp(key, "/api/token");
    QCOMPARE(answer.status, 429);
    QVERIFY(answer.hasHeader("Retry-After: 20"));
    QVERIFY(answer.errorMessage().contains(u"deploy"_s) && answer.errorMessage().contains(u'3'));
    // Others are served.
    QCOMPARE(room.overTcp(ApiRoom::key, "/api/token?source=billing").status, 200);
    QCOMPARE(room.get("/api/token?source=billing").status, 200);
    room.clock.advance(20s);
    QCOMPARE(room.overTcp(key, "/api/token").status, 200);
}

void ApiKeysTest::wrongWishesAreRefused_data()
{
    QTest::addColumn<QByteArray>("wish");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    QTest::newRow("not JSON") << QByteArray("name=deploy") << 400 << QString();
    QTest::newRow("no name") << QByteArray(R"({"sources":["billing"]})") << 400 << u"name"_s;
    QTest::newRow("bad name") << QByteArray(R"({"name":"a b","sources":["billing"]})") << 400 << u"name"_s;
    QTest::newRow("no source") << QByteArray(R"({"name":"deploy"})") << 400 << u"sources"_s;
    QTest::newRow("empty list") << QByteArray(R"({"name":"deploy","sources":[]})") << 400 << u"sources"_s;
    QTest::newRow("both") << QByteArray(R"({"name":"deploy","sources":["billing"],"all_sources":true})") << 400
                          << u"sources"_s;
    QTest::newRow("unknown source") << QByteArray(R"({"name":"deploy","sources":["billing","never"]})") << 404
                                    << u"never"_s;
    QTest::newRow("a source that is no text") << QByteArray(R"({"name":"deploy","sources":[7]})") << 404 << QString();
    QTest::newRow("no rate") << QByteArray(R"({"name":"deploy","all_sources":true,"per_minute":0})") << 400
                             << u"per_minute"_s;
    QTest::newRow("half a request") << QByteArray(R"({"name":"deploy","all_sources":true,"per_minute":0.5})") << 400
                                    << u"per_minute"_s;
    QTest::newRow("expired") << QByteArray(R"({"name":"deploy","all_sources":true,"expires_in":-1})") << 400
                             << u"expires_in"_s;
    QTest::newRow("unknown field") << QByteArray(R"({"name":"deploy","all_sources":true,"role":"manage"})") << 400
                                   << u"role"_s;
}

void ApiKeysTest::wrongWishesAreRefused()
{
    QFETCH(QByteArray, wish);
    QFETCH(QString, named);
    KeyedRoom room;
    const ApiAnswer answer = room.post("/api/keys", wish);
    QTEST(answer.status, "status");
    QVERIFY2(answer.errorMessage().contains(named), qPrintable(answer.errorMessage()));
    QVERIFY(room.callerStore.book.keys.empty());
}

void ApiKeysTest::everyUseIsNoted()
{
    KeyedRoom room;
    const QByteArray key = room.makeKey();
    QCOMPARE(room.overTcp(key, "/api/token").status, 200);
    QCOMPARE(room.overTcp(key, "/api/token/header").status, 200);
    QCOMPARE(room.overTcp(ApiRoom::key, "/api/token?source=orders").status, 200);
    QCOMPARE(room.get("/api/token?source=orders").status, 200);

    const QJsonArray callers = room.get("/api/callers").json()[u"callers"_s].toArray();
    QCOMPARE(callers.size(), 3);
    QJsonObject byKind;
    for (const QJsonValue &caller : callers)
        byKind[caller[u"kind"_s].toString()] = caller;
    const QJsonObject byKey = byKind[u"key"_s].toObject();
    QCOMPARE(byKey[u"name"_s], u"deploy"_s);
    QCOMPARE(byKey[u"source"_s], u"billing"_s);
    QCOMPARE(byKey[u"via"_s], u"api"_s);
    QCOMPARE(byKey[u"times"_s], 2);
    QCOMPARE(byKey[u"last_at"_s], toRfc3339(room.now()));
    QCOMPARE(byKind[u"managing_key"_s][u"source"_s], u"orders"_s);
    const QJsonObject program = byKind[u"program"_s].toObject();
    QCOMPARE(program[u"via"_s], u"socket"_s);
    // The test itself is at the other end of its socket.
    QCOMPARE(program[u"executable"_s], QFileInfo(QCoreApplication::applicationFilePath()).canonicalFilePath());
    QCOMPARE(program[u"pid"_s].toInteger(), QCoreApplication::applicationPid());

    QCOMPARE(room.get("/api/callers?source=billing").json()[u"callers"_s].toArray().size(), 1);
    QCOMPARE(room.get("/api/callers?source=never").status, 404);
    QCOMPARE(room.overTcp(key, "/api/callers").status, 403);
}

void ApiKeysTest::whatGaveNoTokenIsNoUse()
{
    KeyedRoom room;
    const QByteArray key = room.makeKey();
    QCOMPARE(room.overTcp(key, "/api/token?source=orders").status, 403);
    QCOMPARE(room.overTcp(key, "/api/token/status").status, 200);
    QCOMPARE(room.get("/api/token?source=never").status, 404);
    QVERIFY(room.get("/api/callers").json()[u"callers"_s].toArray().isEmpty());
}

void ApiKeysTest::aUseIsNotedWhenTheTokenComes()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(30s);
    QCOMPARE(room.get("/api/token?min_valid=290s").json()[u"access_token"_s], u"A2"_s);
    QCOMPARE(room.get("/api/callers").json()[u"callers"_s].toArray().size(), 1);
}

void ApiKeysTest::itNeedsAFreeDisk()
{
    KeyedRoom room;
    room.callerStore.failing = ErrorKind::StorageFull;
    const ApiAnswer answer = room.post("/api/keys", R"({"name":"deploy","all_sources":true})");
    QCOMPARE(answer.status, 507);
    QVERIFY(!answer.body.contains("twk_"));
    QVERIFY(room.get("/api/keys").json()[u"keys"_s].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(ApiKeysTest)
#include "tst_apikeys.moc"
