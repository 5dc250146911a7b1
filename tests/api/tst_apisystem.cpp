// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiSystemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSchedulerStopsAndStarts();      // S5-36
    void healthzIsRedWhenAPersonIsNeeded(); // S5-27
    void aPausedSourceIsNoIllness();        // S5-27
    void theLogIsGivenInPieces();           // S5-28
    void theHistoryIsNewestFirst();
    void withoutASandboxItSaysSo();
    void theSandboxTakesFaults();
    void aFaultIsOrderedWithAllThatBelongsToIt();   // X-06
    void sessionsOfTheSandboxAreListedAndRevoked(); // S3-15
    void theSandboxsTraceIsGivenInPieces();         // S4-14
    void aSandboxAloneHasNothingElse();             // X-07
    void theWindowIsRaisedWhereThereIsOne();
    void metricsComeInTheFormatAskedFor_data();
    void metricsComeInTheFormatAskedFor();
    void unknownPathsAndMethods_data();
    void unknownPathsAndMethods();
    void aBodyOfTwoMegabytesIsRefused(); // X-07
};

void ApiSystemTest::theSchedulerStopsAndStarts()
{
    ApiRoom room;
    room.provide(60);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer stopped = room.post("/api/scheduler/stop");
    QCOMPARE(stopped.status, 200);
    QCOMPARE(stopped.data()[u"running"_s], false);
    room.pass(Seconds(70), Seconds(5));
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.get("/api/token/status").json()[u"scheduler"_s].toObject()[u"running"_s], false);
    QCOMPARE(room.get("/api/token/status").data()[u"state"_s], u"expired"_s);

    QCOMPARE(room.post("/api/scheduler/start").data()[u"running"_s], true);
    room.pass(Seconds(2));
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(room.get("/api/token/status").data()[u"state"_s], u"fresh"_s);
}

void ApiSystemTest::healthzIsRedWhenAPersonIsNeeded()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer well = room.get("/healthz");
    QCOMPARE(well.status, 200);
    QCOMPARE(well.json(), (QJsonObject{{u"ok"_s, true}, {u"reasons"_s, QJsonArray()}}));

    room.refuseAll(400, "invalid_client");
    room.pass(Seconds(2));
    QCOMPARE(room.post("/api/token/refresh").status, 401);
    // The token lives on, but nothing will follow it.
    QCOMPARE(room.get("/api/token").status, 200);
    const ApiAnswer ill = room.get("/healthz");
    QCOMPARE(ill.status, 503);
    QCOMPARE(ill.json(), (QJsonObject{{u"ok"_s, false}, {u"reasons"_s, QJsonArray{u"billing"_s}}}));
}

void ApiSystemTest::aPausedSourceIsNoIllness()
{
    ApiRoom room;
    room.refuseAll(400, "invalid_client");
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    QCOMPARE(room.get("/healthz").status, 503);
    QCOMPARE(room.post("/api/sources/billing/pause").status, 200);
    QCOMPARE(room.get("/healthz").status, 200);
}

void ApiSystemTest::theLogIsGivenInPieces()
{
    ApiRoom room;
    room.put(u"billing"_s, "scripted_client");
    for (int i = 1; i <= 5; ++i)
        room.ring.append({0, room.now(), i == 5 ? LogLevel::Warn : LogLevel::Info, "tokenwatch.engine",
                          (i % 2 ? u"billing: line %1"_s : u"another: line %1"_s).arg(i)});
    room.serve();
    const auto lines = [&room](const QByteArray &query) {
        return room.get("/api/log" + query).json()[u"lines"_s].toArray();
    };
    QCOMPARE(lines({}).size(), 5);
    const QJsonObject last = lines({}).last().toObject();
    QCOMPARE(last[u"number"_s], 5);
    QCOMPARE(last[u"at"_s], u"2026-11-21T12:00:00Z"_s);
    QCOMPARE(last[u"level"_s], u"warn"_s);
    QCOMPARE(last[u"category"_s], u"tokenwatch.engine"_s);
    QCOMPARE(last[u"text"_s], u"billing: line 5"_s);
    QCOMPARE(lines("?n=2").size(), 2);
    QCOMPARE(lines("?n=2").last().toObject()[u"number"_s], 5);
    QCOMPARE(lines("?after=3").size(), 2);
    QCOMPARE(lines("?source=billing").size(), 3);
    QCOMPARE(room.get("/api/log?source=nobody").status, 404);
    QCOMPARE(room.get("/api/log?n=0").status, 400);
    QCOMPARE(room.get("/api/log?after=soon").status, 400);
}

void ApiSystemTest::theHistoryIsNewestFirst()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(10));
    room.refuseAll(503);
    QCOMPARE(room.post("/api/token/refresh").status, 502);
    room.settle();

    const ApiAnswer answer = room.get("/api/history?source=billing");
    QCOMPARE(answer.status, 200);
    const QJsonArray attempts = answer.json()[u"attempts"_s].toArray();
    QCOMPARE(attempts.size(), 2);
    QCOMPARE(attempts[0].toObject()[u"outcome"_s], u"transient"_s);
    QCOMPARE(attempts[0].toObject()[u"http_status"_s], 503);
    QCOMPARE(attempts[0].toObject()[u"at"_s], u"2026-11-21T12:00:10Z"_s);
    QCOMPARE(attempts[1].toObject()[u"outcome"_s], u"refreshed"_s);
    QCOMPARE(room.get("/api/history?since=2026-11-21T12:00:05Z").json()[u"attempts"_s].toArray().size(), 1);
    QCOMPARE(room.get("/api/history?since=2026-11-21T14:00:05+02:00").json()[u"attempts"_s].toArray().size(), 1);
    QCOMPARE(room.get("/api/history?since=yesterday").status, 400);
    QCOMPARE(room.get("/api/history?source=nobody").status, 404);
}

void ApiSystemTest::withoutASandboxItSaysSo()
{
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.get("/api/sandbox");
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.errorKind(), u"unsupported"_s);
    QVERIFY(answer.errorMessage().contains(u"--sandbox"_s));
    QCOMPARE(room.post("/api/sandbox/faults", R"({"fault":"unavailable"})").status, 404);
}

void ApiSystemTest::theSandboxTakesFaults()
{
    ApiRoom room;
    room.put(u"billing"_s, "scripted_client");
    std::vector<api::FaultOrder> orders;
    int resets = 0;
    room.serve(api::SandboxDoor{.status =
                                    [](Then<QJsonObject> then) {
                                        then(QJsonObject{{u"sessions"_s, 3}});
                                    },
                                .setFault =
                                    [&orders](const api::FaultOrder &order, Then<> then) {
                                        orders.push_back(order);
                                        then(order.fault == "unavailable" ? Expected<>()
                                                                          : failure(ErrorKind::InvalidInput, u"fault"_s,
                                                                                    u"is not a known fault"_s));
                                    },
                                .reset =
                                    [&resets](Then<> then) {
                                        ++resets;
                                        then({});
                                    }});
    QCOMPARE(room.get("/api/sandbox").json()[u"sessions"_s], 3);

    const QByteArray faults = "/api/sandbox/faults";
    QCOMPARE(room.post(faults, R"({"fault":"unavailable","for":30,"count":2,"source":"billing"})").status, 200);
    QCOMPARE(orders.size(), std::size_t(1));
    QCOMPARE(orders[0].count, std::optional<int>(2));
    QCOMPARE(orders[0].duration, std::optional<Seconds>(30));
    QCOMPARE(orders[0].source->name, u"billing"_s);

    QCOMPARE(room.post(faults, R"({"fault":"earthquake"})").status, 400);
    QCOMPARE(room.post(faults, R"({"fault":"unavailable","count":0})").status, 400);
    QCOMPARE(room.post(faults, R"({"fault":"unavailable","for":"a while"})").status, 400);
    QCOMPARE(room.post(faults, R"({"fault":"unavailable","fault":"x"})").status, 400);
    QCOMPARE(room.post(faults, R"({"fault":"unavailable","source":"nobody"})").status, 404);
    QCOMPARE(orders.size(), std::size_t(2));
    QCOMPARE(room.ask({.method = "DELETE", .target = faults}).status, 200);
    QCOMPARE(resets, 1);
}

void ApiSystemTest::aFaultIsOrderedWithAllThatBelongsToIt()
{
    ApiRoom room;
    api::FaultOrder order;
    QByteArray removed;
    api::SandboxDoor door;
    door.setFault = [&order](const api::FaultOrder &given, Then<> then) {
        order = given;
        then({});
    };
    door.removeFault = [&removed](const QByteArray &name, Then<> then) {
        removed = name;
        then({});
    };
    room.serve(door);
    const QByteArray faults = "/api/sandbox/faults";
    QCOMPARE(
        room.post(faults, R"({"fault":"latency","client":"shop","endpoint":"/oauth/token","by":1.5,"after":3})").status,
        200);
    QCOMPARE(order.client, u"shop"_s);
    QCOMPARE(order.endpoint, u"/oauth/token"_s);
    QCOMPARE(order.by, std::optional(Milliseconds(1500)));
    QCOMPARE(order.startsAfter, Seconds(3));
    QCOMPARE(room.post(faults, R"({"fault":"latency","by":"long"})").status, 400);
    QCOMPARE(room.post(faults, R"({"fault":"latency","by":1e300})").status, 400);
    QCOMPARE(room.ask({.method = "DELETE", .target = faults + "?fault=latency"}).status, 200);
    QCOMPARE(removed, QByteArray("latency"));
}

void ApiSystemTest::sessionsOfTheSandboxAreListedAndRevoked()
{
    ApiRoom room;
    QString revoked;
    api::SandboxDoor door;
    door.sessions = [](Then<QJsonArray> then) { then(QJsonArray{QJsonObject{{u"id"_s, u"s1"_s}}}); };
    door.revokeSession = [&revoked](const QString &id, Then<> then) {
        revoked = id;
        then(id == "s1"_L1 ? Expected<>() : failure(ErrorKind::InvalidInput, u"id"_s, u"is not a session"_s));
    };
    door.revokeAllSessions = [](Then<int> then) { then(7); };
    room.serve(door);
    QCOMPARE(room.get("/api/sandbox/sessions").json()[u"sessions"_s].toArray().size(), 1);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sandbox/sessions/s1"}).status, 200);
    QCOMPARE(revoked, u"s1"_s);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sandbox/sessions/s2"}).status, 404);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sandbox/sessions"}).data()[u"revoked"_s], 7);
}

void ApiSystemTest::theSandboxsTraceIsGivenInPieces()
{
    ApiRoom room;
    quint64 after = 0;
    int most = 0;
    api::SandboxDoor door;
    door.requests = [&](quint64 from, int count, Then<QJsonObject> then) {
        after = from;
        most = count;
        then(QJsonObject{{u"last"_s, 9}});
    };
    room.serve(door);
    QCOMPARE(room.get("/api/sandbox/log?after=5&n=3").json()[u"last"_s], 9);
    QCOMPARE(after, quint64(5));
    QCOMPARE(most, 3);
    QCOMPARE(room.get("/api/sandbox/log?after=x").status, 400);
    QCOMPARE(room.get("/api/sandbox/log?n=501").status, 400);
    QCOMPARE(room.get("/api/sandbox/log?n=0").status, 400);
}

void ApiSystemTest::aSandboxAloneHasNothingElse()
{
    ApiRoom room;
    api::SandboxDoor door;
    door.status = [](Then<QJsonObject> then) { then(QJsonObject{{u"sessions"_s, 3}}); };
    room.server = std::make_unique<api::ApiServer>(door, room.clock, room.callers);
    QVERIFY(room.server->listenLocal(room.socketPath()));
    QCOMPARE(room.get("/api/sandbox").json()[u"sessions"_s], 3);
    QCOMPARE(room.get("/api/token/status").status, 404);
    QCOMPARE(room.get("/healthz").status, 404);
    QCOMPARE(room.post("/api/sandbox/faults", R"({"fault":"unavailable","source":"billing"})").status, 404);
}

void ApiSystemTest::theWindowIsRaisedWhereThereIsOne()
{
    ApiRoom without;
    without.serve();
    QCOMPARE(without.post("/api/window/raise").status, 404);
    ApiRoom with;
    with.serve({}, true);
    QCOMPARE(with.post("/api/window/raise").status, 200);
    QCOMPARE(with.raised, 1);
}

void ApiSystemTest::metricsComeInTheFormatAskedFor_data()
{
    QTest::addColumn<QByteArrayList>("headers");
    QTest::addColumn<bool>("open");
    QTest::newRow("nothing said") << QByteArrayList() << true;
    QTest::newRow("anything") << QByteArrayList{"Accept: */*"} << true;
    QTest::newRow("as Prometheus asks")
        << QByteArrayList{"Accept: application/openmetrics-text;version=1.0.0;q=0.5,application/openmetrics-text;"
                          "version=0.0.1;q=0.4,text/plain;version=0.0.4;q=0.3,*/*;q=0.2"}
        << true;
    QTest::newRow("an older Prometheus") << QByteArrayList{"Accept: text/plain;version=0.0.4;q=1,*/*;q=0.1"} << false;
    QTest::newRow("text alone") << QByteArrayList{"Accept: text/plain"} << false;
}

void ApiSystemTest::metricsComeInTheFormatAskedFor()
{
    QFETCH(QByteArrayList, headers);
    QFETCH(bool, open);
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer answer = room.get("/metrics", headers);
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.hasHeader(open ? "Content-Type: application/openmetrics-text; version=1.0.0; charset=utf-8"
                                  : "Content-Type: text/plain; version=0.0.4; charset=utf-8"));
    QCOMPARE(answer.body.endsWith("# EOF\n"), open);
    QVERIFY(answer.body.contains("tokenwatch_token_valid{source=\"billing\"} 1\n"));
}

void ApiSystemTest::unknownPathsAndMethods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("allow");
    QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/api/tokens") << 404 << QByteArray();
    QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404 << QByteArray();
    QTest::newRow("too deep") << QByteArray("GET") << QByteArray("/api/token/status/x") << 404 << QByteArray();
    QTest::newRow("method") << QByteArray("PUT") << QByteArray("/api/token") << 405 << QByteArray("GET, DELETE");
    QTest::newRow("get refresh") << QByteArray("GET") << QByteArray("/api/token/refresh") << 405 << QByteArray("POST");
    QTest::newRow("preflight") << QByteArray("OPTIONS") << QByteArray("/api/token") << 405 << QByteArray("GET, DELETE");
}

void ApiSystemTest::unknownPathsAndMethods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, allow);
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.ask({.method = method, .target = target});
    QTEST(answer.status, "status");
    QCOMPARE(answer.errorKind(), u"invalid_input"_s);
    if (!allow.isEmpty())
        QVERIFY2(answer.hasHeader("Allow: " + allow), answer.head.constData());
    QVERIFY(!answer.head.contains("Access-Control"));
}

void ApiSystemTest::aBodyOfTwoMegabytesIsRefused()
{
    ApiRoom room;
    room.serve();
    QCOMPARE(room.post("/api/sources/import", QByteArray(2 * 1024 * 1024, 'x')).status, 413);
    QVERIFY(room.imports.empty());
    QCOMPARE(room.post("/api/sources/import", QByteArray(1024 * 1024, 'x')).status, 200);
}

QTEST_GUILESS_MAIN(ApiSystemTest)
#include "tst_apisystem.moc"
