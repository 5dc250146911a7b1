// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiroom.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

// S5-34
class ApiSourceTestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesAStoredSource();                 // S5-34
    void triesADraftWithSecretsOfTheRequest(); // S5-34
    void planStatesTheLimitsAndSendsNothing(); // S5-34
    void aFailureIsAnAnswerWithAHint();        // S5-34
    void whatWasNotSentIsListed();             // S5-34
    void whatCannotBeTestedSaysWhy_data();
    void whatCannotBeTestedSaysWhy();
    void tooEarlyIs429(); // S5-16
    void refusesWhatItDoesNotKnow_data();
    void refusesWhatItDoesNotKnow();
    void aClientThatLeavesStopsTheTest();
    void aSourceMayBeCalledTest();
};

namespace {

QByteArray draft(const QByteArray &type, const QByteArray &more = {})
{
    const QByteArray grant = "{\"type\":\"" + type + "\",\"token_url\":\"https://idp.example/token\"}";
    return "{\"source\":{\"name\":\"draft\",\"grant\":" + grant + '}' + more + '}';
}

} // namespace

void ApiSourceTestTest::triesAStoredSource()
{
    ApiRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.serve();
    const SourceStatus before = room.status(source);
    const ApiAnswer answer = room.post("/api/sources/test", R"({"name":"billing"})");
    QCOMPARE(answer.status, 200);
    const QJsonObject data = answer.data();
    QCOMPARE(data[u"succeeded"_s], true);
    QCOMPARE(data[u"limits"_s].toObject(), (QJsonObject{{u"hosts"_s, 1}, {u"requests"_s, 12}, {u"refusals"_s, 2}}));
    QCOMPARE(data[u"expires_in"_s], 300);
    QCOMPARE(data[u"token_type"_s], u"Bearer"_s);
    QCOMPARE(data[u"has_refresh_token"_s], true);
    QCOMPARE(data[u"attempts"_s].toArray().size(), 1);
    QCOMPARE(data[u"not_sent"_s], QJsonArray());
    const QJsonObject attempt = data[u"attempts"_s].toArray()[0].toObject();
    QCOMPARE(attempt[u"method"_s], u"POST"_s);
    QCOMPARE(attempt[u"host"_s], u"idp.example"_s);
    QCOMPARE(attempt[u"path"_s], u"/token"_s);
    QCOMPARE(attempt[u"status"_s], 200);
    QCOMPARE(attempt[u"answer"_s], u"200 OK"_s);
    QCOMPARE(attempt[u"outcome"_s], u"token_received"_s);
    QVERIFY(!attempt[u"meaning"_s].toString().isEmpty());
    QVERIFY(attempt[u"latency"_s].isDouble());
    // No token leaves, and nothing changed.
    QVERIFY(!answer.body.contains("A1") && !answer.body.contains("A2") && !answer.body.contains("R2"));
    QVERIFY(!answer.body.contains("s3cret"));
    QCOMPARE(room.status(source), before);
}

void ApiSourceTestTest::triesADraftWithSecretsOfTheRequest()
{
    ApiRoom room;
    room.provide(300);
    room.serve();
    const ApiAnswer answer =
        room.post("/api/sources/test", draft("scripted_client", R"(,"secrets":{"secret":"canary-secret"})"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[u"succeeded"_s], true);
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"primary:canary-secret"});
    QVERIFY(!answer.body.contains("canary"));
    QCOMPARE(room.vault.writes(), 0);
    QVERIFY(room.service->catalog().all().empty());
}

void ApiSourceTestTest::planStatesTheLimitsAndSendsNothing()
{
    ApiRoom room;
    room.serve();
    const ApiAnswer answer = room.post("/api/sources/test", draft("scripted_client", R"(,"plan":true)"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[u"limits"_s].toObject()[u"requests"_s], 12);
    QCOMPARE(answer.data()[u"host"_s], u"idp.example"_s);
    QCOMPARE(answer.data()[u"refreshes"_s], false);
    QVERIFY(answer.data()[u"plan"_s].toString().contains(u"idp.example"_s));
    QCOMPARE(room.transport.count(), 0);
}

void ApiSourceTestTest::aFailureIsAnAnswerWithAHint()
{
    ApiRoom room;
    room.refuseAll(401, "invalid_client");
    room.serve();
    const ApiAnswer answer = room.post("/api/sources/test", draft("scripted_client", R"(,"secrets":{"secret":"old"})"));
    QCOMPARE(answer.status, 200);
    const QJsonObject data = answer.data();
    QCOMPARE(data[u"succeeded"_s], false);
    QCOMPARE(data[u"message"_s], u"The server rejects the client secret. It was probably rotated."_s);
    QCOMPARE(data[u"hint"_s], u"Enter the new one."_s);
    QCOMPARE(data[u"error"_s].toObject()[u"kind"_s], u"provider_refused"_s);
    QVERIFY(!data.contains(u"expires_in"_s));
    const QJsonObject attempt = data[u"attempts"_s].toArray()[0].toObject();
    QCOMPARE(attempt[u"outcome"_s], u"refused"_s);
    QCOMPARE(attempt[u"meaning"_s], u"The server rejects the client secret."_s);
}

void ApiSourceTestTest::whatWasNotSentIsListed()
{
    ApiRoom room;
    room.refuseAll(404);
    room.serve();
    const auto sent = std::make_shared<int>(0);
    setScriptedStep([sent](const Answer &, Moment) -> Step {
        if (++*sent > 13)
            return Done(failure(ErrorKind::DiscoveryFailed));
        return Send{
            {"POST", QUrl(u"https://idp.example/%1"_s.arg(*sent)), {{"Content-Type", "application/json"}}, "{}"},
            Spends::Nothing};
    });
    const ApiAnswer answer = room.post("/api/sources/test", draft("scripted_steps"));
    setScriptedStep({});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.data()[u"attempts"_s].toArray().size(), 12);
    const QJsonArray notSent = answer.data()[u"not_sent"_s].toArray();
    QCOMPARE(notSent.size(), 1);
    QCOMPARE(notSent[0].toObject(), (QJsonObject{{u"method"_s, u"POST"_s},
                                                 {u"host"_s, u"idp.example"_s},
                                                 {u"path"_s, u"/13"_s},
                                                 {u"format"_s, u"JSON"_s},
                                                 {u"meaning"_s, u"Not sent: the limit was reached."_s}}));
}

void ApiSourceTestTest::whatCannotBeTestedSaysWhy_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("says");
    QTest::newRow("a sign-in") << QByteArray("scripted_signin") << u"without a person"_s;
    QTest::newRow("works once") << QByteArray("scripted_refresh") << u"before it is saved"_s;
}

void ApiSourceTestTest::whatCannotBeTestedSaysWhy()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, says);
    ApiRoom room;
    room.serve();
    for (const QByteArray &more : {QByteArray(), QByteArray(R"(,"plan":true)")}) {
        const ApiAnswer answer = room.post("/api/sources/test", draft(type, more));
        QCOMPARE(answer.status, 409);
        QCOMPARE(answer.errorKind(), u"unsupported"_s);
        QVERIFY2(answer.errorMessage().contains(says), answer.body.constData());
    }
    QCOMPARE(room.transport.count(), 0);
}

void ApiSourceTestTest::tooEarlyIs429()
{
    ApiRoom room;
    room.refuseAll(401);
    room.serve();
    const QByteArray body = draft("scripted_password", R"(,"secrets":{"secret":"wrong"})");
    QCOMPARE(room.post("/api/sources/test", body).data()[u"succeeded"_s], false);
    const ApiAnswer again = room.post("/api/sources/test", body);
    QCOMPARE(again.status, 429);
    QCOMPARE(again.errorKind(), u"cooling"_s);
    QVERIFY(again.hasHeader("Retry-After: 30"));
    QCOMPARE(room.transport.count(), 1);
}

void ApiSourceTestTest::refusesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("named");
    const QByteArray grant = R"("grant":{"type":"scripted_client","token_url":"https://idp.example/t"})";
    QTest::newRow("no JSON") << QByteArray("name=billing") << 400 << QString();
    QTest::newRow("neither") << QByteArray("{}") << 400 << u"name"_s;
    QTest::newRow("both") << R"({"name":"billing","source":{"name":"x",)" + grant + "}}" << 400 << u"name"_s;
    QTest::newRow("an unknown member") << QByteArray(R"({"name":"billing","colour":1})") << 400 << u"colour"_s;
    QTest::newRow("an empty name") << QByteArray(R"({"name":""})") << 400 << u"name"_s;
    QTest::newRow("nobody") << QByteArray(R"({"name":"nobody"})") << 404 << u"nobody"_s;
    QTest::newRow("an unknown field") << R"({"source":{"name":"x","foo":1,)" + grant + "}}" << 400 << u"foo"_s;
    QTest::newRow("an unknown slot") << R"({"source":{"name":"x",)" + grant + R"(},"secrets":{"pin":"canary"}})" << 400
                                     << u"secrets.pin is not a secret of scripted_client"_s;
    QTest::newRow("a secret that is no text")
        << R"({"source":{"name":"x",)" + grant + R"(},"secrets":{"secret":1234}})" << 400 << u"secrets.secret"_s;
    QTest::newRow("secrets that are no object")
        << R"({"source":{"name":"x",)" + grant + R"(},"secrets":"canary"})" << 400 << u"secrets"_s;
}

void ApiSourceTestTest::refusesWhatItDoesNotKnow()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, named);
    ApiRoom room;
    room.put(u"billing"_s, "scripted_manual");
    room.serve();
    const ApiAnswer answer = room.post("/api/sources/test", body);
    QTEST(answer.status, "status");
    QVERIFY2(answer.errorMessage().contains(named), answer.body.constData());
    QVERIFY(!answer.body.contains("canary"));
    QCOMPARE(room.transport.count(), 0);
}

void ApiSourceTestTest::aClientThatLeavesStopsTheTest()
{
    ApiRoom room;
    room.serve();
    room.transport.hold();
    const auto asking = room.begin({.method = "POST",
                                    .target = "/api/sources/test",
                                    .body = draft("scripted_client", R"(,"secrets":{"secret":"s"})")});
    QTRY_COMPARE(room.transport.underWay(), 1);
    asking->leave();
    QTRY_COMPARE(room.transport.underWay(), 0);
}

void ApiSourceTestTest::aSourceMayBeCalledTest()
{
    ApiRoom room;
    room.put(u"test"_s, "scripted_client");
    room.serve();
    QCOMPARE(room.get("/api/sources/test").data()[u"name"_s], u"test"_s);
    QCOMPARE(room.ask({.method = "DELETE", .target = "/api/sources/test"}).status, 200);
    QVERIFY(!room.service->catalog().find(u"test"_s));
}

QTEST_GUILESS_MAIN(ApiSourceTestTest)
#include "tst_apisourcetest.moc"
