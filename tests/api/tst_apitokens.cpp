// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class ApiTokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void noHeaderForATokenBoundToAKey();
};

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
    // What is wished for more is given; JSON to whoever likes both.
    QCOMPARE(room.get("/api/token", {"Accept: application/json;q=0.4, text/plain;q=0.5"}).body, "A1");
    QCOMPARE(room.get("/api/token", {"Accept: text/*, application/json;q=0.9"}).body, "A1");
    for (const QByteArray accept : {"text/plain;q=0.4, application/json;q=0.5", "text/plain, application/json", "*/*"})
        QCOMPARE(room.get("/api/token", {"Accept: " + accept}).json()[u"access_token"_s], u"A1"_s);
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
                             << u"There is no valid token of billing. The server rejects the client secret. It was "
                                "probably rotated."_s;
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

void ApiTokensTest::noHeaderForATokenBoundToAKey()
{
    ApiRoom room;
    const Source source = scriptedSource(u"billing"_s, "scripted_client");
    StoredSource stored;
    stored.source = source;
    Token token = EngineRoom::tokenOf(source, room.now(), Seconds(3600))->duplicate();
    token.type = "DPoP";
    stored.token = std::make_shared<const Token>(std::move(token));
    room.memory.put(stored);
    room.serve();
    for (const QByteArray &accept : {QByteArray("Accept: text/plain"), QByteArray("Accept: application/json")}) {
        const ApiAnswer header = room.get("/api/token/header", {accept});
        QCOMPARE(header.status, 409);
        QCOMPARE(header.errorKind(), u"unsupported"_s);
        QVERIFY(header.errorMessage().contains(u"DPoP"_s));
        QVERIFY(header.json()[u"error"_s].toObject()[u"hint"_s].toString().contains(u"gateway"_s));
        QVERIFY(!header.body.contains("A0"));
    }
    // Whoever can make proofs may still have the token.
    const ApiAnswer bare = room.get("/api/token");
    QCOMPARE(bare.json()[u"access_token"_s], u"A0"_s);
    QCOMPARE(bare.json()[u"token_type"_s], u"DPoP"_s);
}

QTEST_GUILESS_MAIN(ApiTokensTest)
#include "tst_apitokens.moc"
