// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayroom.h"

#include "crypto/mac.h"
#include "grants/catalogue.h"
#include "grants/edrdocument.h"
#include "grants/flowmemory.h"
#include "jose/jws.h"

#include <QJsonArray>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

/// Tokens that need more than a header: those bound to a key (RFC 9449), and those of an EDR (S1-21).
class TestGatewayProofs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestHasAProofOfItsOwn();
    void theNonceIsLearnedAndTheRequestSentAgain();
    void aNonceThatDoesNotChangeIsNoReasonToTryAgain();
    void whoeverIsToldTheSameNonceAsAnotherTriesAgainToo();
    void aTokenWithoutItsKeyIsNotSent();
    void dataIsFetchedByTransferOrAsset_data(); // S1-21
    void dataIsFetchedByTransferOrAsset();
    void theEndpointOfAnEdrIsNotLeft();
    void theRefusalOfAnEdrIsPassedOnWhereNobodyRenews(); // S1-20
    void theGuardOfAnEdrStandsBeforeItsDataToo();
    void aKeyFindsOnlyTheEdrsOfItsSources();

private:
    static void store(GatewayRoom &room, const Source &source, Token token)
    {
        token.receivedAt = room.now();
        token.expiresAt = room.now() + Seconds(300);
        token.lineage = source.lineage();
        token.generation = {1};
        StoredSource stored;
        stored.source = source;
        stored.token = std::make_shared<const Token>(std::move(token));
        room.memory.put(stored);
    }
    void serveBound(GatewayRoom &room, bool withKey = true) const
    {
        Token token;
        token.access = Secret("bound-token");
        token.type = "DPoP";
        FlowMemory memory;
        if (withKey)
            memory.dpopKey = std::make_shared<const Secret>(m_key.privateJson());
        token.flowMemory = memory.sealed();
        store(room, room.behindGateway(u"bank"_s), std::move(token));
        room.serve();
    }
    /// What a proof in a request says, if it is one.
    [[nodiscard]] QJsonObject proofIn(const QByteArray &request) const
    {
        const auto proof = jose::verify(fieldOf(request, "DPoP"), m_key);
        return proof && proof->header[u"typ"_s] == u"dpop+jwt"_s ? proof->claims : QJsonObject();
    }
    static Source edr(const QString &name, const QVariantMap &fields)
    {
        Source source = scriptedSource(name, "edr");
        source.grant.fields = fields;
        source.grant.fields[u"mode"_s] = u"none"_s;
        return source;
    }
    static Token edrToken(const GatewayRoom &room, const QByteArray &access)
    {
        Edr document;
        document.properties.insert("endpoint"_L1, room.upstream(u"/data"_s));
        Token token;
        token.access = Secret(access);
        token.type = "Bearer";
        token.flowMemory = document.memory();
        return token;
    }
    static void serveEdrs(GatewayRoom &room)
    {
        room.grants = grantCatalogue();
        store(room,
              edr(u"parts"_s,
                  {{u"transfer_process_id"_s, u"t1"_s}, {u"asset_id"_s, u"a1"_s}, {u"provider_id"_s, u"p1"_s}}),
              edrToken(room, "parts-token"));
        store(room,
              edr(u"twin-1"_s,
                  {{u"transfer_process_id"_s, u"t2"_s}, {u"asset_id"_s, u"a2"_s}, {u"provider_id"_s, u"p1"_s}}),
              edrToken(room, "twin-one"));
        store(room,
              edr(u"twin-2"_s,
                  {{u"transfer_process_id"_s, u"t3"_s}, {u"asset_id"_s, u"a2"_s}, {u"provider_id"_s, u"p2"_s}}),
              edrToken(room, "twin-two"));
        room.serve();
    }
    static QByteArray fetch(GatewayRoom &room, const QByteArray &json, const QByteArray &fields = {})
    {
        return room.ask(room.request("POST /aas/request",
                                     "Content-Type: application/json\r\nAccept: a/b\r\nContent-Length: " +
                                         QByteArray::number(json.size()) + "\r\n" + fields,
                                     json));
    }

    const jose::Jwk m_key = jose::Jwk::generateEs256();
};

void TestGatewayProofs::everyRequestHasAProofOfItsOwn()
{
    GatewayRoom room;
    serveBound(room);
    QCOMPARE(statusOf(room.ask(room.request("DELETE /bank/accounts/1?why=x"))), 200);
    QCOMPARE(statusOf(room.get("/bank/accounts/1")), 200);
    const QByteArray first = room.arrived().value(0);
    QCOMPARE(fieldOf(first, "Authorization"), QByteArray("DPoP bound-token"));
    const QJsonObject proof = proofIn(first);
    QCOMPARE(proof[u"htm"_s].toString(), u"DELETE"_s);
    QCOMPARE(proof[u"htu"_s].toString(), room.upstream(u"/base/accounts/1"_s));
    QCOMPARE(proof[u"ath"_s].toString().toLatin1(), jose::toBase64Url(crypto::sha256("bound-token")));
    QVERIFY(!proof.contains(u"nonce"_s));
    const QJsonObject second = proofIn(room.arrived().value(1));
    QCOMPARE(second[u"htm"_s].toString(), u"GET"_s);
    QVERIFY(!second[u"jti"_s].toString().isEmpty() && second[u"jti"_s] != proof[u"jti"_s]);
}

void TestGatewayProofs::theNonceIsLearnedAndTheRequestSentAgain()
{
    GatewayRoom room;
    serveBound(room);
    room.service_.setTurn([&](QTcpSocket &socket) {
        const bool known = proofIn(room.arrived().constLast())[u"nonce"_s].toString() == u"n1"_s;
        socket.write(known ? serviceAnswer("200 OK", "ok")
                           : serviceAnswer("401 Unauthorized", {},
                                           "WWW-Authenticate: DPoP error=\"use_dpop_nonce\"\r\nDPoP-Nonce: n1\r\n"));
    });
    QCOMPARE(statusOf(room.ask(room.request("POST /bank/x", "Content-Length: 4\r\n", "body"))), 200);
    QCOMPARE(room.arrived().size(), 2);
    QCOMPARE(bodyOf(room.arrived().at(1)), QByteArray("body"));
    QCOMPARE(statusOf(room.get("/bank/y")), 200);
    QCOMPARE(room.arrived().size(), 3); // it is known now
}

void TestGatewayProofs::aNonceThatDoesNotChangeIsNoReasonToTryAgain()
{
    GatewayRoom room;
    serveBound(room);
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer(
        "401 Unauthorized", {}, "WWW-Authenticate: DPoP error=\"use_dpop_nonce\"\r\nDPoP-Nonce: n1\r\n")));
    QCOMPARE(statusOf(room.get("/bank/x")), 401);
    QCOMPARE(room.arrived().size(), 2);
    QCOMPARE(statusOf(room.get("/bank/x")), 401);
    QCOMPARE(room.arrived().size(), 3);
}

void TestGatewayProofs::whoeverIsToldTheSameNonceAsAnotherTriesAgainToo()
{
    GatewayRoom room;
    serveBound(room);
    QList<QTcpSocket *> first;
    room.service_.setTurn([&](QTcpSocket &socket) {
        if (!proofIn(room.arrived().constLast())[u"nonce"_s].toString().isEmpty()) {
            socket.write(serviceAnswer("200 OK", "ok"));
            return;
        }
        first.append(&socket);
        if (first.size() < 2)
            return;
        for (QTcpSocket *waiting : std::as_const(first))
            waiting->write(serviceAnswer("401 Unauthorized", {},
                                         "WWW-Authenticate: DPoP error=\"use_dpop_nonce\"\r\nDPoP-Nonce: n1\r\n"));
    });
    RawClient one(room.port), two(room.port);
    one.send(room.request("GET /bank/1"));
    two.send(room.request("GET /bank/2"));
    QVERIFY(room.until([&] { return GatewayRoom::isWhole(one.received()) && GatewayRoom::isWhole(two.received()); }));
    QCOMPARE(statusOf(one.received()), 200);
    QCOMPARE(statusOf(two.received()), 200);
    QCOMPARE(room.arrived().size(), 4);
}

void TestGatewayProofs::aTokenWithoutItsKeyIsNotSent()
{
    GatewayRoom room;
    serveBound(room, false);
    QCOMPARE(statusOf(room.get("/bank/x")), 503);
    QCOMPARE(room.service_.received(), QByteArray());
}

void TestGatewayProofs::dataIsFetchedByTransferOrAsset_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("target");
    const auto row = [](const char *name, const char *json, int status, const char *token = "",
                        const char *target = "") {
        QTest::newRow(name) << QByteArray(json) << status << QByteArray(token) << QByteArray(target);
    };
    row("transfer", R"({"transferProcessId":"t1"})", 200, "parts-token", "/data");
    row("asset", R"({"assetId":"a1"})", 200, "parts-token", "/data");
    row("asset and provider", R"({"assetId":"a2","providerId":"p2"})", 200, "twin-two", "/data");
    row("path and query", R"({"transferProcessId":"t1","pathSegments":"shells/1/a%20b","queryParams":"x=1&y=%2f"})",
        200, "parts-token", "/data/shells/1/a%20b?x=1&y=%2f");
    row("path with a slash", R"({"transferProcessId":"t1","pathSegments":"/shells"})", 200, "parts-token",
        "/data/shells");
    row("no match", R"({"transferProcessId":"t9"})", 400);
    row("no match of the provider", R"({"assetId":"a1","providerId":"p2"})", 400);
    row("several", R"({"assetId":"a2"})", 412);
    row("neither", R"({"providerId":"p1"})", 400);
    row("both", R"({"assetId":"a1","transferProcessId":"t1"})", 400);
    row("no JSON", "transferProcessId=t1", 400);
    row("a number", R"({"transferProcessId":1})", 400);
}

void TestGatewayProofs::dataIsFetchedByTransferOrAsset()
{
    QFETCH(QByteArray, json);
    QFETCH(int, status);
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, target);
    GatewayRoom room;
    serveEdrs(room);
    QCOMPARE(statusOf(fetch(room, json)), status);
    const QByteArray asked = room.arrived().value(0);
    QCOMPARE(fieldOf(asked, "Authorization"), token); // alone, without a scheme
    QCOMPARE(asked.split(' ').value(1), target);
    QVERIFY(asked.isEmpty() || asked.startsWith("GET "));
    QVERIFY(asked.isEmpty() || (fieldOf(asked, "Accept") == "a/b" && bodyOf(asked).isEmpty()));
}

void TestGatewayProofs::theEndpointOfAnEdrIsNotLeft()
{
    GatewayRoom room;
    serveEdrs(room);
    const auto statusWith = [&room](const char *member, const char *value) {
        const QByteArray json =
            "{\"transferProcessId\":\"t1\",\"" + QByteArray(member) + "\":\"" + QByteArray(value) + "\"}";
        return statusOf(fetch(room, json));
    };
    for (const char *path :
         {"../x", "a/../../x", "%2e%2e/x", "a%2fb", "//evil.example/x", "a#b", "a?b", "a\\\\b", "a b", "a\\r\\nX: y"})
        QCOMPARE(statusWith("pathSegments", path), 400);
    for (const char *query : {"a#b", "a b", "a\\r\\nX: y"})
        QCOMPARE(statusWith("queryParams", query), 400);
    QCOMPARE(statusOf(fetch(room, QByteArray(70'000, ' ') + "{}")), 413);
    QCOMPARE(room.service_.received(), QByteArray());
}

void TestGatewayProofs::theRefusalOfAnEdrIsPassedOnWhereNobodyRenews()
{
    GatewayRoom room;
    serveEdrs(room);
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("403 Forbidden", R"({"errors":[]})")));
    const QByteArray answer = fetch(room, R"({"transferProcessId":"t1"})");
    QCOMPARE(statusOf(answer), 403);
    QCOMPARE(bodyOf(answer), QByteArray(R"({"errors":[]})"));
    QCOMPARE(room.arrived().size(), 1);
}

void TestGatewayProofs::theGuardOfAnEdrStandsBeforeItsDataToo()
{
    GatewayRoom room;
    room.grants = grantCatalogue();
    Source source = edr(u"parts"_s, {{u"transfer_process_id"_s, u"t1"_s}});
    source.gateway = GatewaySpec{room.upstream(), false};
    source.gateway->guard = GatewayGuard{u"https://clerk.example"_s, {}, QStringList{u"/open/*"_s}};
    store(room, source, edrToken(room, "parts-token"));
    room.serve();
    const jose::Jwk key = jose::Jwk::generateRs256("k1");
    room.keySet = jose::JwkSet::read(
        QJsonDocument(QJsonObject{{u"keys"_s, QJsonArray{key.publicJson()}}}).toJson(QJsonDocument::Compact));
    QVERIFY(room.keySet.has_value());
    const qint64 now = std::chrono::floor<Seconds>(room.now().time_since_epoch()).count();
    const auto session = jose::sign(
        {{u"iss"_s, u"https://clerk.example"_s}, {u"sub"_s, u"user_1"_s}, {u"iat"_s, now}, {u"exp"_s, now + 60}},
        {{u"kid"_s, u"k1"_s}}, key, jose::Algorithm::RS256);

    QCOMPARE(statusOf(fetch(room, R"({"transferProcessId":"t1"})")), 401);
    QCOMPARE(statusOf(fetch(room, R"({"transferProcessId":"t1","pathSegments":"x","queryParams":"/open/"})")), 401);
    QCOMPARE(room.arrived().size(), 0);
    QCOMPARE(statusOf(fetch(room, R"({"transferProcessId":"t1","pathSegments":"open/%61"})")), 200);
    QCOMPARE(statusOf(fetch(room, R"({"transferProcessId":"t1"})", "Authorization: Bearer " + *session + "\r\n")), 200);
    QCOMPARE(fieldOf(room.arrived().value(1), "Authorization"), QByteArray("parts-token"));
}

void TestGatewayProofs::aKeyFindsOnlyTheEdrsOfItsSources()
{
    GatewayRoom room;
    serveEdrs(room);
    const QByteArray secret = "twk_of-a-program";
    room.callers.keys().adopt({ClientKey{.name = u"script"_s,
                                         .hash = crypto::sha256(secret),
                                         .allSources = false,
                                         .sources = {room.service->catalog().find(u"twin-2"_s)->id},
                                         .perMinute = 1000,
                                         .createdAt = room.now(),
                                         .expiresAt = {}}});
    const auto ask = [&](const QByteArray &json) {
        return room.ask("POST /aas/request HTTP/1.1\r\nHost: " + room.host() + "\r\nX-Tokenwatch-Key: " + secret +
                        "\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    };
    const QByteArray others = ask(R"({"transferProcessId":"t1"})");
    QVERIFY2(!others.contains("parts"), others.constData()); // not even whether it exists
    QCOMPARE(statusOf(others), statusOf(ask(R"({"transferProcessId":"t9"})")));
    QCOMPARE(room.arrived().size(), 0);
    QCOMPARE(statusOf(ask(R"({"assetId":"a2"})")), 200); // only one of the two is for it
    QCOMPARE(fieldOf(room.arrived().value(0), "Authorization"), QByteArray("twin-two"));
}

QTEST_GUILESS_MAIN(TestGatewayProofs)
#include "tst_gatewayproofs.moc"
