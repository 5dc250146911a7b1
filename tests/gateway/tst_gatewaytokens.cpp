// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayroom.h"

#include "crypto/mac.h"

using namespace tokenwatch;
using namespace Qt::StringLiterals;

/// What becomes of a request's token: added, waited for, replaced, or missing.
class TestGatewayTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTokenGoesAlong(); // S3-12
    void theSchemeIsTheSources_data();
    void theSchemeIsTheSources();
    void aRejectedTokenIsReplacedOnce_data(); // S1-20, S4-09, S5-17
    void aRejectedTokenIsReplacedOnce();
    void aTokenFetchedThisVerySecondIsReplacedToo();
    void aSecondRefusalIsPassedOn(); // S4-09
    void aServiceThatRejectsEveryTokenCostsNoRefreshEach();
    void aRefreshThatFailsPassesTheRefusalOn(); // S4-09
    void whatIsNoRejectionIsPassedOn_data();
    void whatIsNoRejectionIsPassedOn();
    void aShortBodyIsSentAgain_data();
    void aShortBodyIsSentAgain();
    void aLongBodyIsNotAndTheRefreshStartsBehindIt();
    void aLongBodyWaitsForATokenThatLivesOn();
    void manyWaitForOneRefresh();          // S4-11
    void manyRejectionsAreOneRefresh();    // S4-11
    void withoutATokenTheReasonIsSaid();   // S5-18
    void readsMayGoOnWithoutAToken_data(); // S5-18
    void readsMayGoOnWithoutAToken();
    void aHintRefreshesOnce_data(); // S3-13
    void aHintRefreshesOnce();
    void anUnknownSourceIs404();
    void usesAreCounted();
    void aKeyIsForItsSources();
    void editsTakeEffect();
    void aTokenDoesNotGoWhereTheSourceWentBefore();
    void aNewClientKeyTakesEffect();

private:
    /// The service takes tokens of these numbers only.
    static ScriptedServer::Turn accepts(const QByteArrayList &tokens, const QByteArray &refusal)
    {
        return [tokens, refusal](QTcpSocket &socket) {
            const auto *server = static_cast<ScriptedServer *>(socket.parent());
            const QByteArray shown = fieldOf(server->requests().constLast(), "Authorization");
            socket.write(tokens.contains(shown) ? serviceAnswer("200 OK", shown) : refusal);
        };
    }
    [[nodiscard]] static QByteArrayList shown(const GatewayRoom &room)
    {
        QByteArrayList tokens;
        for (const QByteArray &request : room.arrived())
            tokens.append(fieldOf(request, "Authorization"));
        return tokens;
    }
};

void TestGatewayTokens::theTokenGoesAlong()
{
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    const QByteArray answer = room.get("/billing/invoices?year=2026");
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(bodyOf(answer), QByteArray("served"));
    QCOMPARE(fieldOf(answer, "X-Token-Expires-In"), QByteArray("300"));
    const QByteArray asked = room.arrived().value(0);
    QVERIFY(asked.startsWith("GET /base/invoices?year=2026 HTTP/1.1\r\n"));
    QCOMPARE(fieldOf(asked, "Authorization"), QByteArray("Bearer A1"));
    QCOMPARE(fieldOf(asked, "Host"), "127.0.0.1:" + QByteArray::number(room.service_.serverPort()));
    QVERIFY(!asked.contains(GatewayRoom::key));
}

void TestGatewayTokens::theSchemeIsTheSources_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("Bearer") << QByteArray("Bearer") << QByteArray("Bearer A1");
    QTest::newRow("raw") << QByteArray("raw") << QByteArray("A1");
    QTest::newRow("another") << QByteArray("PRIVATE") << QByteArray("PRIVATE A1");
}

void TestGatewayTokens::theSchemeIsTheSources()
{
    QFETCH(QByteArray, scheme);
    GatewayRoom room;
    room.provide(300);
    Source source = room.behindGateway(u"billing"_s);
    source.headerScheme = scheme;
    room.put(source);
    room.serve();
    QCOMPARE(statusOf(room.get("/billing/")), 200);
    QTEST(shown(room).value(0), "expected");
}

void TestGatewayTokens::aRejectedTokenIsReplacedOnce_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("401") << serviceAnswer("401 Unauthorized", "expired");
    QTest::newRow("401 in chunks") << QByteArray(
        "HTTP/1.1 401 Unauthorized\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
    QTest::newRow("403 that says so") << serviceAnswer("403 Forbidden", "x",
                                                       "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n");
}

void TestGatewayTokens::aRejectedTokenIsReplacedOnce()
{
    QFETCH(QByteArray, refusal);
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    room.service_.setTurn(accepts({"Bearer A2"}, refusal));
    const QByteArray answer = room.get("/billing/x");
    QCOMPARE(statusOf(answer), 200);
    QCOMPARE(bodyOf(answer), QByteArray("Bearer A2"));
    QCOMPARE(shown(room), (QByteArrayList{"Bearer A1", "Bearer A2"}));
    QCOMPARE(room.issued, 2);
}

void TestGatewayTokens::aTokenFetchedThisVerySecondIsReplacedToo()
{
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.service_.setTurn(accepts({"Bearer A2"}, serviceAnswer("401 Unauthorized")));
    RawClient client(room.port);
    client.send(room.request("GET /billing/x"));
    QVERIFY(room.until([&] { return room.arrived().size() == 1; }));
    room.settle();
    QCOMPARE(room.issued, 1);
    room.pass(Seconds(1));
    QVERIFY(room.until([&] { return GatewayRoom::isWhole(client.received()); }));
    QCOMPARE(bodyOf(client.received()), QByteArray("Bearer A2"));
}

void TestGatewayTokens::aServiceThatRejectsEveryTokenCostsNoRefreshEach()
{
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("401 Unauthorized")));
    for (int i = 0; i < 10; ++i) {
        QCOMPARE(statusOf(room.get("/billing/x")), 401);
        room.pass(Seconds(2));
    }
    QCOMPARE(room.issued, 2);
    room.pass(Seconds(20));
    room.service_.setTurn(accepts({"Bearer A3"}, serviceAnswer("401 Unauthorized"))); // it is believed again
    QCOMPARE(statusOf(room.get("/billing/x")), 200);
    QCOMPARE(room.issued, 3);
}

void TestGatewayTokens::aSecondRefusalIsPassedOn()
{
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("401 Unauthorized", "never", "X-Why: no\r\n")));
    const QByteArray answer = room.get("/billing/x");
    QCOMPARE(statusOf(answer), 401);
    QCOMPARE(bodyOf(answer), QByteArray("never"));
    QCOMPARE(fieldOf(answer, "X-Why"), QByteArray("no"));
    QCOMPARE(room.arrived().size(), 2);
    QCOMPARE(room.issued, 2);
}

void TestGatewayTokens::aRefreshThatFailsPassesTheRefusalOn()
{
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    room.refuseAll(400, "invalid_client");
    const QByteArray body(100'000, 'b'); // more than a pause lets through
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("401 Unauthorized", body)));
    const QByteArray answer = room.get("/billing/x");
    QCOMPARE(statusOf(answer), 401);
    QVERIFY(bodyOf(answer) == body);
    QCOMPARE(room.arrived().size(), 1);
}

void TestGatewayTokens::whatIsNoRejectionIsPassedOn_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("403") << serviceAnswer("403 Forbidden", "x") << 403;
    QTest::newRow("403 for a scope") << serviceAnswer("403 Forbidden", "x",
                                                      "WWW-Authenticate: Bearer error=\"insufficient_scope\"\r\n")
                                     << 403;
    QTest::newRow("redirect") << serviceAnswer("307 Temporary Redirect", {}, "Location: http://evil.example/\r\n")
                              << 307;
    QTest::newRow("500") << serviceAnswer("500 Internal Server Error", "x") << 500;
}

void TestGatewayTokens::whatIsNoRejectionIsPassedOn()
{
    QFETCH(QByteArray, answer);
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.service_.setTurn(ScriptedServer::answers(answer));
    const QByteArray got = room.get("/billing/x");
    QTEST(statusOf(got), "status");
    QCOMPARE(fieldOf(got, "Location"), fieldOf(answer, "Location"));
    room.settle();
    QCOMPARE(room.arrived().size(), 1);
    QCOMPARE(room.issued, 1);
}

void TestGatewayTokens::aShortBodyIsSentAgain_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("length") << false;
    QTest::newRow("chunked") << true;
}

void TestGatewayTokens::aShortBodyIsSentAgain()
{
    QFETCH(bool, chunked);
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    const QByteArray body(200'000, 'z');
    room.service_.setTurn(accepts({"Bearer A2"}, serviceAnswer("401 Unauthorized")));
    const QByteArray sent =
        chunked ? room.request("POST /billing/x", "Transfer-Encoding: chunked\r\n",
                               QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n")
                : room.request("POST /billing/x", "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body);
    QCOMPARE(bodyOf(room.ask(sent)), QByteArray("Bearer A2"));
    QCOMPARE(room.arrived().size(), 2);
    QCOMPARE(room.arrived().at(0).count('z'), room.arrived().at(1).count('z'));
    QVERIFY(room.arrived().at(1).count('z') >= body.size());
}

void TestGatewayTokens::aLongBodyIsNotAndTheRefreshStartsBehindIt()
{
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("401 Unauthorized", "no")));
    const QByteArray body(1024 * 1024 + 1, 'b');
    const QByteArray answer =
        room.ask(room.request("PUT /billing/x", "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body));
    QCOMPARE(statusOf(answer), 401);
    QCOMPARE(room.arrived().size(), 1);
    room.settle();
    QCOMPARE(room.issued, 2);
}

void TestGatewayTokens::aLongBodyWaitsForATokenThatLivesOn()
{
    GatewayRoom room;
    room.provide(300);
    const Source source = room.behindGateway(u"billing"_s);
    room.put(source);
    room.serve();
    room.service->setSchedulerRunning(false);
    room.pass(Seconds(280), Seconds(10)); // 20 s are left
    QCOMPARE(statusOf(room.get("/billing/short")), 200);
    const QByteArray body(1024 * 1024 + 1, 'b');
    (void)room.ask(room.request("PUT /billing/x", "Content-Length: " + QByteArray::number(body.size()) + "\r\n", body));
    QCOMPARE(shown(room), (QByteArrayList{"Bearer A1", "Bearer A2"}));
}

void TestGatewayTokens::manyWaitForOneRefresh()
{
    constexpr int many = 300;
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.service->setSchedulerRunning(false);
    room.pass(Seconds(310), Seconds(10)); // it has ended
    room.transport.hold();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(std::make_unique<RawClient>(room.port));
        clients.back()->send(room.request("GET /billing/" + QByteArray::number(i)));
    }
    room.settle();
    QCOMPARE(room.arrived().size(), 0);
    room.transport.release();
    const auto done = [&] {
        return std::all_of(clients.begin(), clients.end(),
                           [](const auto &client) { return GatewayRoom::isWhole(client->received()); });
    };
    QVERIFY(room.until(done));
    for (const auto &client : clients)
        QCOMPARE(statusOf(client->received()), 200);
    QCOMPARE(room.arrived().size(), many);
    QCOMPARE(room.issued, 2);
}

void TestGatewayTokens::manyRejectionsAreOneRefresh()
{
    constexpr int many = 200;
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    room.service_.setTurn(accepts({"Bearer A2"}, serviceAnswer("401 Unauthorized")));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(std::make_unique<RawClient>(room.port));
        clients.back()->send(room.request("GET /billing/x"));
    }
    const auto done = [&] {
        return std::all_of(clients.begin(), clients.end(),
                           [](const auto &client) { return GatewayRoom::isWhole(client->received()); });
    };
    QVERIFY(room.until(done));
    for (const auto &client : clients)
        QCOMPARE(statusOf(client->received()), 200);
    QCOMPARE(room.issued, 2);
}

void TestGatewayTokens::withoutATokenTheReasonIsSaid()
{
    GatewayRoom room;
    room.refuseAll(401, "invalid_client");
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    const QByteArray answer = room.get("/billing/x");
    QCOMPARE(statusOf(answer), 503);
    QCOMPARE(errorOf(answer)[u"kind"_s].toString(), u"no_valid_token"_s);
    QVERIFY(!errorOf(answer)[u"message"_s].toString().isEmpty());
    QCOMPARE(room.arrived().size(), 0);
}

void TestGatewayTokens::readsMayGoOnWithoutAToken_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::newRow("GET") << QByteArray("GET /billing/x") << 200;
    QTest::newRow("HEAD") << QByteArray("HEAD /billing/x") << 200;
    for (const char *method : {"POST", "PUT", "DELETE", "PATCH", "OPTIONS"})
        QTest::newRow(method) << method + QByteArray(" /billing/x") << 503;
}

void TestGatewayTokens::readsMayGoOnWithoutAToken()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    GatewayRoom room;
    room.refuseAll(401, "invalid_client");
    Source source = room.behindGateway(u"billing"_s);
    source.gateway->unauthenticatedFallback = true;
    room.put(source);
    room.serve();
    RawClient client(room.port);
    client.send(room.request(line, "Authorization: Basic Zm9vOmJhcg==\r\n"));
    QVERIFY(room.until([&] { return client.received().contains("\r\n\r\n"); }));
    QCOMPARE(statusOf(client.received()), status);
    QCOMPARE(room.arrived().size(), status == 200 ? 1 : 0);
    QVERIFY(!room.service_.received().contains("Authorization"));
}

void TestGatewayTokens::aHintRefreshesOnce_data()
{
    QTest::addColumn<QByteArray>("hint");
    QTest::addColumn<int>("issued");
    QTest::newRow("soon") << QByteArray("5") << 2;
    QTest::newRow("now") << QByteArray("0") << 2;
    QTest::newRow("long yet") << QByteArray("250") << 1;
    QTest::newRow("no number") << QByteArray("soon") << 1;
    QTest::newRow("negative") << QByteArray("-3") << 1;
    QTest::newRow("huge") << QByteArray("99999999999999999999") << 1;
}

void TestGatewayTokens::aHintRefreshesOnce()
{
    QFETCH(QByteArray, hint);
    QFETCH(int, issued);
    GatewayRoom room;
    room.provide(300);
    room.put(room.behindGateway(u"billing"_s));
    room.serve();
    room.pass(Seconds(5));
    room.service_.setTurn([&](QTcpSocket &socket) {
        // Only the first token is called old.
        const bool isFirst = fieldOf(room.arrived().constLast(), "Authorization") == "Bearer A1";
        socket.write(serviceAnswer("200 OK", "x", "X-Token-Expires-In: " + (isFirst ? hint : "290") + "\r\n"));
    });
    for (int i = 0; i < 5; ++i) {
        const QByteArray answer = room.get("/billing/x");
        QCOMPARE(statusOf(answer), 200);
        QCOMPARE(answer.count("X-Token-Expires-In"), 1); // the gateway's own
        room.settle();
    }
    QCOMPARE(room.issued, issued);
}

void TestGatewayTokens::anUnknownSourceIs404()
{
    GatewayRoom room;
    room.provide(300);
    room.put(u"plain"_s, "scripted_client");
    room.serve();
    QCOMPARE(errorOf(room.get("/nobody/x"))[u"kind"_s].toString(), u"no_such_source"_s);
    QCOMPARE(statusOf(room.get("/")), 404);
    QCOMPARE(statusOf(room.get("/plain/x")), 404); // it has no upstream
}

void TestGatewayTokens::usesAreCounted()
{
    GatewayRoom room;
    room.provide(300);
    const Source source = room.behindGateway(u"billing"_s);
    room.put(source);
    room.serve();
    for (int i = 0; i < 3; ++i)
        (void)room.get("/billing/x");
    const auto uses = room.callers.ledger().uses(source.id);
    QCOMPARE(uses.size(), 1u);
    QCOMPARE(uses[0].times, quint64(3));
    QCOMPARE(uses[0].door, CallerDoor::Gateway);
    QCOMPARE(uses[0].caller.kind, Caller::Kind::Managing);
}

void TestGatewayTokens::aKeyIsForItsSources()
{
    GatewayRoom room;
    room.provide(300);
    const Source mine = room.behindGateway(u"mine"_s);
    room.put(mine);
    room.put(room.behindGateway(u"other"_s));
    room.serve();
    const QByteArray secret = "twk_of-a-program";
    room.callers.keys().adopt({ClientKey{.name = u"script"_s,
                                         .hash = crypto::sha256(secret),
                                         .allSources = false,
                                         .sources = {mine.id},
                                         .perMinute = 1000,
                                         .createdAt = room.now(),
                                         .expiresAt = {}}});
    const auto ask = [&](const QByteArray &target) {
        return statusOf(room.ask("GET " + target + " HTTP/1.1\r\nHost: " + room.host() +
                                 "\r\nX-Tokenwatch-Key: " + secret + "\r\n\r\n"));
    };
    QCOMPARE(ask("/mine/x"), 200);
    QCOMPARE(ask("/other/x"), 403);
    QCOMPARE(ask("/nobody/x"), 403); // not even whether it exists
    QCOMPARE(room.arrived().size(), 1);
}

void TestGatewayTokens::editsTakeEffect()
{
    GatewayRoom room;
    room.provide(300);
    const Source source = room.behindGateway(u"billing"_s);
    room.put(source);
    room.serve();
    QCOMPARE(statusOf(room.get("/billing/x")), 200);
    ScriptedServer another(ScriptedServer::answers(serviceAnswer("200 OK", "another")));
    Source edited = *room.service->catalog().find(source.id);
    edited.gateway->upstream = QString::fromLatin1(another.address("/v2/"));
    bool saved = false;
    Pending saving =
        room.service->catalog().save(edited, [&](const Expected<Source> &done) { saved = done.has_value(); });
    QVERIFY(room.until([&] { return saved; }));
    QCOMPARE(bodyOf(room.get("/billing/x?y")), QByteArray("another"));
    QVERIFY(another.requests().value(0).startsWith("GET /v2/x?y HTTP/1.1\r\n"));
}

void TestGatewayTokens::aTokenDoesNotGoWhereTheSourceWentBefore()
{
    GatewayRoom room;
    room.provide(300);
    const Source source = room.behindGateway(u"billing"_s);
    room.put(source);
    room.serve();
    room.service->setSchedulerRunning(false);
    room.pass(Seconds(310), Seconds(10)); // it has ended
    room.transport.hold();
    RawClient waiting(room.port);
    waiting.send(room.request("GET /billing/x"));
    room.settle();
    Source edited = *room.service->catalog().find(source.id);
    edited.gateway->upstream = u"https://elsewhere.example/"_s;
    bool saved = false;
    Pending saving =
        room.service->catalog().save(edited, [&](const Expected<Source> &done) { saved = done.has_value(); });
    QVERIFY(room.until([&] { return saved; }));
    room.transport.release();
    QVERIFY(room.until([&] { return GatewayRoom::isWhole(waiting.received()); }));
    QCOMPARE(statusOf(waiting.received()), 503);
    QCOMPARE(fieldOf(waiting.received(), "Retry-After"), QByteArray("1"));
    QCOMPARE(room.arrived().size(), 0);
}

void TestGatewayTokens::aNewClientKeyTakesEffect()
{
    GatewayRoom room;
    room.provide(300);
    Source source = room.behindGateway(u"billing"_s);
    source.transport.clientCertFile = u"/nowhere/client.pem"_s; // in the clear it is not looked at
    room.put(source);
    room.vault.put(source.id, "tls_client_key", "old");
    room.serve();
    QCOMPARE(statusOf(room.get("/billing/x")), 200);
    bool saved = false;
    Pending saving = room.service->catalog().setSecret(source.id, "secret", Secret("new"),
                                                       [&](const Expected<> &done) { saved = done.has_value(); });
    QVERIFY(room.until([&] { return saved; }));
    room.vault.setState(Vault::Locked);
    QVERIFY(statusOf(room.get("/billing/x")) >= 500); // the old one is not used again: the vault is asked
    QCOMPARE(room.arrived().size(), 1);
}

QTEST_GUILESS_MAIN(TestGatewayTokens)
#include "tst_gatewaytokens.moc"
