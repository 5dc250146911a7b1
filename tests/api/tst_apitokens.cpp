// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(tokenwatch::ErrorKind)

class ApiTokensTest : public QObject
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
    void revokeWipesBoth();           // S5-24

    // GET /api/token
    void givesTheTokenAndItsEnd();      // S5-25
    void givesTheBareTokenAsText();     // S5-25
    void refreshesOnceForALongerWish(); // S5-25
    void givesTheBestThereIs();         // S5-25 S4-10
    void saysWhyThereIsNone_data();
    void saysWhyThereIsNone();     // S5-25
    void waitsNoLongerThanAsked(); // S5-25
    void refusesNumbersItCannotMean_data();
    void refusesNumbersItCannotMean();
    void manyCallersShareOneRequest();    // X-02 S4-11
    void aCallerWhoLeavesHoldsUpNobody();

    // GET /api/token/header
    void givesTheWholeHeader_data();
    void givesTheWholeHeader(); // S5-25
};

void ApiTokensTest::refreshSaysWhatCameOfIt()
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

void ApiTokensTest::refusedIs401AndFailedIs502_data()
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

void ApiTokensTest::refusedIs401AndFailedIs502()
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

void ApiTokensTest::severalSourcesAreAmbiguous()
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

void ApiTokensTest::aNewerTokenIsLeftAlone()
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

void ApiTokensTest::refreshOfAPausedSourceSaysSo()
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

void ApiTokensTest::refreshWithoutAWaySaysSo()
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

void ApiTokensTest::aFailedRefreshStillSaysWhatIsValid()
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

void ApiTokensTest::deleteWipesTheAccessToken()
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

void ApiTokensTest::revokeWipesBoth()
{
    ApiRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.serve();
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/token?revoke=1"}).status, 200);
    const StoredSource *stored = room.memory.stored(source.id);
    QVERIFY(!stored->token || stored->token->refresh.isEmpty());
}

void ApiTokensTest::givesTheTokenAndItsEnd()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer answer = room.get("/api/token?source=billing&min_valid=60");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.hasHeader("Cache-Control: no-store"));
    const QJsonObject expected{{u"access_token"_s, u"A1"_s}, {u"token_type"_s, u"Bearer"_s},
                               {u"expires_in"_s, 300},       {u"expires_at"_s, u"2026-11-21T12:05:00Z"_s},
                               {u"source"_s, u"billing"_s},  {u"generation"_s, 1}};
    QCOMPARE(answer.json(), expected);
    QCOMPARE(room.transport.count(), 1);
}

void ApiTokensTest::givesTheBareTokenAsText()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer answer = room.get("/api/token", {"Accept: text/plain"});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "A1");
    QVERIFY(answer.head.contains("text/plain"));
    QVERIFY(answer.hasHeader("Cache-Control: no-store"));
    QVERIFY(room.ask({.method = "HEAD", .target = "/api/token"}).body.isEmpty());
}

void ApiTokensTest::refreshesOnceForALongerWish()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(30));
    const ApiAnswer answer = room.get("/api/token?min_valid=290s");
    QCOMPARE(answer.json()[u"access_token"_s], u"A2"_s);
    QCOMPARE(room.transport.count(), 2);
    // No token of this provider lives that long: one refresh, then the best there is.
    room.pass(Seconds(5));
    const ApiAnswer best = room.get("/api/token?min_valid=4000");
    QCOMPARE(best.status, 200);
    QCOMPARE(best.json()[u"access_token"_s], u"A3"_s);
    QCOMPARE(room.transport.count(), 3);
}

void ApiTokensTest::givesTheBestThereIs()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(30));
    room.refuseAll(503);
    const ApiAnswer answer = room.get("/api/token?min_valid=290");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.json()[u"access_token"_s], u"A1"_s);
    QCOMPARE(answer.json()[u"expires_in"_s], 270);
}

void ApiTokensTest::saysWhyThereIsNone_data()
{
    QTest::addColumn<int>("providerStatus");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("reason");
    QTest::newRow("refused") << 400 << QByteArray("invalid_client") << QByteArray("s3cret")
                             << u"There is no valid token of billing. idp.example refuses."_s;
    QTest::newRow("no credentials") << 200 << QByteArray() << QByteArray()
                                    << u"There is no valid token of billing. The credential “secret” is missing."_s;
}

void ApiTokensTest::saysWhyThereIsNone()
{
    QFETCH(int, providerStatus);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, secret);
    ApiRoom room;
    room.refuseAll(providerStatus, code);
    room.put(scriptedSource(u"billing"_s, "scripted_client"), secret);
    room.serve();
    const ApiAnswer answer = room.get("/api/token");
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.errorKind(), u"no_valid_token"_s);
    QTEST(answer.errorMessage(), "reason");
}

void ApiTokensTest::waitsNoLongerThanAsked()
{
    ApiRoom room;
    room.transport.hold();
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const auto asking = room.begin({.target = "/api/token?wait=20"});
    QTRY_COMPARE(room.clock.timers() > 0, true);
    room.pass(Seconds(19));
    QVERIFY(!asking->isDone());
    room.pass(Seconds(2));
    const ApiAnswer answer = room.finish(*asking);
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.errorKind(), u"no_valid_token"_s);
}

void ApiTokensTest::refusesNumbersItCannotMean_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("negative") << QByteArray("min_valid=-1");
    QTest::newRow("word") << QByteArray("min_valid=soon");
    QTest::newRow("too long a wait") << QByteArray("wait=301");
    QTest::newRow("overflow") << QByteArray("min_valid=99999999999");
    QTest::newRow("fraction") << QByteArray("wait=1.5");
}

void ApiTokensTest::refusesNumbersItCannotMean()
{
    QFETCH(QByteArray, query);
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    const ApiAnswer answer = room.get("/api/token?" + query);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.errorKind(), u"invalid_input"_s);
    QVERIFY(answer.errorMessage().contains(QString::fromLatin1(query.split('=').first())));
}

void ApiTokensTest::manyCallersShareOneRequest()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(30));
    room.transport.hold();
    QCOMPARE(room.transport.count(), 1);

    std::vector<std::unique_ptr<Asking>> callers;
    for (int i = 0; i < 200; ++i) {
        callers.push_back(room.begin({.target = "/api/token?min_valid=280"}));
        if (i % 20 == 19)
            QTest::qWait(1); // the socket's backlog is shorter than this crowd
    }
    QTRY_COMPARE(room.transport.underWay(), 1);
    room.settle();
    room.transport.release();
    for (const auto &caller : callers) {
        const ApiAnswer answer = room.finish(*caller);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"access_token"_s], u"A2"_s);
    }
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(room.transport.mostAtOnce(), 1);
}

void ApiTokensTest::aCallerWhoLeavesHoldsUpNobody()
{
    ApiRoom room;
    room.provide(300);
    room.put(u"billing"_s, "scripted_client");
    room.serve();
    room.pass(Seconds(30));
    room.transport.hold();
    const auto leaver = room.begin({.target = "/api/token?min_valid=280"});
    const auto stayer = room.begin({.target = "/api/token?min_valid=280"});
    QTRY_COMPARE(room.transport.underWay(), 1);
    leaver->leave();
    room.settle();
    QVERIFY(!stayer->isDone());
    room.transport.release();
    QCOMPARE(room.finish(*stayer).json()[u"access_token"_s], u"A2"_s);
    QCOMPARE(room.transport.count(), 2);
}

void ApiTokensTest::givesTheWholeHeader_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QString>("value");
    QTest::newRow("Bearer") << QByteArray("Bearer") << u"Bearer A1"_s;
    QTest::newRow("raw") << QByteArray("raw") << u"A1"_s;
    QTest::newRow("a scheme of its own") << QByteArray("Token") << u"Token A1"_s;
    QTest::newRow("the provider's type") << QByteArray() << u"Bearer A1"_s;
}

void ApiTokensTest::givesTheWholeHeader()
{
    QFETCH(QByteArray, scheme);
    QFETCH(QString, value);
    ApiRoom room;
    room.provide(300);
    Source source = scriptedSource(u"billing"_s, "scripted_client");
    source.headerScheme = scheme;
    room.put(source);
    room.serve();
    const ApiAnswer json = room.get("/api/token/header?source=billing");
    QCOMPARE(json.status, 200);
    QCOMPARE(json.json(), (QJsonObject{{u"Authorization"_s, value}}));
    QVERIFY(json.hasHeader("Cache-Control: no-store"));
    QCOMPARE(room.get("/api/token/header", {"Accept: text/plain"}).body, "Authorization: " + value.toLatin1());
}

QTEST_GUILESS_MAIN(ApiTokensTest)
#include "tst_apitokens.moc"
