// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiRefreshTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // POST /api/token/refresh
    void refreshSaysWhatCameOfIt(); // S5-23 S4-05
    void refusedIs401AndFailedIs502_data();
    void refusedIs401AndFailedIs502();         // S5-23
    void severalSourcesAreAmbiguous();         // S5-23
    void aNewerTokenIsLeftAlone();             // S5-23
    void refreshOfAPausedSourceSaysSo();       // S5-23
    void refreshWithoutAWaySaysSo();           // S5-23
    void aFailedRefreshStillSaysWhatIsValid(); // S4-10

    // DELETE /api/token
    void deleteWipesTheAccessToken(); // S5-24
    void revokeWipesBothAndSaysWhatTheProviderSaid_data();
    void revokeWipesBothAndSaysWhatTheProviderSaid(); // S5-24
    void clearingAloneSpeaksOfNoRevocation();
};

void ApiRefreshTest::refreshSaysWhatCameOfIt()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(10));

    const ApiAnswer answer = room.post("/api/token/refresh");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"success"_s], true);
    QCOMPARE(answer.data()[u"outcome"_s], u"refreshed"_s);
    QCOMPARE(answer.data()[u"expires_at"_s], u"2026-11-21T12:05:10Z"_s);
    QCOMPARE(answer.data()[u"expires_in"_s], 300);
    QCOMPARE(answer.data()[u"generation"_s], 2);
    QCOMPARE(answer.data()[u"token_type"_s], u"Bearer"_s);
    QVERIFY(!answer.body.contains("\"A2\""));
    QCOMPARE(room.transport.count(), 2);
}

void ApiRefreshTest::refusedIs401AndFailedIs502_data()
{
    QTest::addColumn<int>("providerStatus");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("kind");
    QTest::newRow("refused") << 400 << QByteArray("invalid_client") << 401 << u"refused"_s << u"provider_refused"_s;
    QTest::newRow("unavailable") << 503 << QByteArray() << 502 << u"transient"_s << u"http_status"_s;
    QTest::newRow("unavailable, by its code")
        << 400 << QByteArray("temporarily_unavailable") << 502 << u"transient"_s << u"provider_refused"_s;
    QTest::newRow("no endpoint") << 404 << QByteArray() << 401 << u"refused"_s << u"http_status"_s;
}

void ApiRefreshTest::refusedIs401AndFailedIs502()
{
    QFETCH(int, providerStatus);
    QFETCH(QByteArray, code);
    ApiRoom room;
    room.refuseAll(providerStatus, code);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(10));

    const ApiAnswer answer = room.post("/api/token/refresh?source=billing");
    QTEST(answer.status, "status");
    QCOMPARE(answer.json()[u"success"_s], false);
    QTEST(answer.data()[u"outcome"_s].toString(), "outcome");
    QTEST(answer.errorKind(), "kind");
    QVERIFY(answer.errorMessage().endsWith(u'.'));
}

void ApiRefreshTest::severalSourcesAreAmbiguous()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.put(u"shop"_s, "scripted_client");
    room.serve();
    const int before = room.transport.count();
    for (const ApiAnswer &answer :
         {room.post("/api/token/refresh"), room.get("/api/token"), room.get("/api/token/header"),
          room.ask({.method = "DELETE", .target = "/api/token"})}) {
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.errorKind(), u"ambiguous_source"_s);
        QVERIFY(answer.errorMessage().contains(u"billing"_s) && answer.errorMessage().contains(u"shop"_s));
    }
    QCOMPARE(room.transport.count(), before);
}

void ApiRefreshTest::aNewerTokenIsLeftAlone()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(10));
    QCOMPARE(room.transport.count(), 1);

    const ApiAnswer noop = room.post("/api/token/refresh?if_generation=0");
    QCOMPARE(noop.status, 200);
    QCOMPARE(noop.data()[u"generation"_s], 1);
    QCOMPARE(room.transport.count(), 1);

    QCOMPARE(room.post("/api/token/refresh?if_generation=1").data()[u"generation"_s], 2);
    QCOMPARE(room.transport.count(), 2);

    const ApiAnswer wrong = room.post("/api/token/refresh?if_generation=new");
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.errorKind(), u"invalid_input"_s);
    QCOMPARE(room.transport.count(), 2);
}

void ApiRefreshTest::refreshOfAPausedSourceSaysSo()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    QCOMPARE(room.post("/api/sources/billing/pause").status, 200);
    const ApiAnswer answer = room.post("/api/token/refresh");
    QCOMPARE(answer.status, 403);
    QCOMPARE(answer.errorKind(), u"not_allowed"_s);
    QVERIFY(answer.errorMessage().startsWith(u"billing is paused."_s));
    QCOMPARE(room.transport.count(), 1);
}

void ApiRefreshTest::refreshWithoutAWaySaysSo()
{
    ApiRoom room;
    Source source = scriptedSource(u"pasted"_s, "scripted_manual");
    source.grant.fields = {};
    room.put(source, {});
    room.serve();
    QCOMPARE(room.ask({.method = "PUT", .target = "/api/sources/pasted/secrets/token", .body = "T1"}).status, 200);
    QCOMPARE(room.get("/api/token").json()[u"access_token"_s], u"T1"_s);
    const ApiAnswer answer = room.post("/api/token/refresh");
    QCOMPARE(answer.status, 501);
    QCOMPARE(answer.errorKind(), u"unsupported"_s);
    QVERIFY2(answer.errorMessage().startsWith(u"pasted can’t be refreshed by itself."_s),
             qPrintable(answer.errorMessage()));
}

void ApiRefreshTest::aFailedRefreshStillSaysWhatIsValid()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(10));
    room.refuseAll(503);
    const ApiAnswer answer = room.post("/api/token/refresh");
    QCOMPARE(answer.status, 502);
    QCOMPARE(answer.data()[u"generation"_s], 1);
    QCOMPARE(answer.data()[u"expires_in"_s], 290);
    QCOMPARE(room.get("/api/token").json()[u"access_token"_s], u"A1"_s);
}

void ApiRefreshTest::deleteWipesTheAccessToken()
{
    ApiRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer answer = room.ask({.method = "DELETE", .target = "/api/token?source=billing"});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"success"_s], true);
    QCOMPARE(room.status(source).state, SourceState::Cleared);
    QVERIFY(room.memory.stored(source.id)->token->access.isEmpty());
    QVERIFY(!room.memory.stored(source.id)->token->refresh.isEmpty());

    const ApiAnswer none = room.get("/api/token?source=billing&wait=0");
    QCOMPARE(none.status, 503);
    QCOMPARE(none.errorKind(), u"no_valid_token"_s);
    QVERIFY(none.errorMessage().contains(u"cleared"_s));
}

void ApiRefreshTest::revokeWipesBothAndSaysWhatTheProviderSaid_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("revoked");
    QTest::addColumn<QString>("reason");
    QTest::newRow("revoked") << QByteArray("scripted_opaque") << 200 << true << QString();
    QTest::newRow("trouble") << QByteArray("scripted_opaque") << 503 << false << u"is not answering properly"_s;
    QTest::newRow("no such endpoint") << QByteArray("scripted_opaque") << 404 << false << u"no way to revoke"_s;
    QTest::newRow("no such way") << QByteArray("scripted_client") << 200 << false << u"no way to revoke"_s;
}

void ApiRefreshTest::revokeWipesBothAndSaysWhatTheProviderSaid()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QFETCH(bool, revoked);
    QFETCH(QString, reason);
    ApiRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, type);
    room.serve();
    room.refuseAll(status);
    const ApiAnswer answer = room.ask({.method = "DELETE", .target = "/api/token?revoke=1"});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[u"outcome"_s], u"cleared"_s);
    QCOMPARE(answer.data()[u"revoked"_s], revoked);
    QVERIFY2(answer.data()[u"reason"_s].toString().contains(reason), answer.body.constData());
    QCOMPARE(answer.data().contains(u"reason"_s), !revoked);
    QVERIFY(!answer.body.contains("A1") && !answer.body.contains("R1"));
    const StoredSource *stored = room.memory.stored(source.id);
    QVERIFY(!stored->token || stored->token->refresh.isEmpty());
}

void ApiRefreshTest::clearingAloneSpeaksOfNoRevocation()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_opaque");
    room.serve();
    const ApiAnswer answer = room.ask({.method = "DELETE", .target = "/api/token"});
    QVERIFY(!answer.data().contains(u"revoked"_s));
    QCOMPARE(room.transport.count(), 1);
    const ApiAnswer nothing = room.ask({.method = "DELETE", .target = "/api/token?revoke=1"});
    QCOMPARE(nothing.status, 200);
    QVERIFY(nothing.data().contains(u"revoked"_s));
}

QTEST_GUILESS_MAIN(ApiRefreshTest)
#include "tst_apirefresh.moc"
