// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaybench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestGuardedSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S3-04, S3-12, S3-16
    void aRequestIsProcessedForWhoeverAsks_data()
    {
        QTest::addColumn<bool>("byClerk");
        QTest::newRow("Clerk's token") << true;
        QTest::newRow("the gateway's own") << false;
    }
    void aRequestIsProcessedForWhoeverAsks()
    {
        QFETCH(bool, byClerk);
        GatewayBench bench;
        const auto session = bench.clerkSignIn();
        const QString token = byClerk ? bench.clerkToken(session, "gateway").text(u"jwt"_s)
                                      : bench.gatewayLogin().text(u"access_token"_s);
        const QString lastLogin = toRfc3339(bench.clock.now().wall);
        bench.clock.advance(20s);
        const QByteArray body = R"({"service_type":"tokenguard","payload":{"text":"hello"},"client_type":"api"})";
        const HttpReply reply = bench.send(
            requestBytes("POST", "/api/v1/guards/process",
                         "Content-Type: application/json\r\nAuthorization: Bearer " + token.toLatin1() + "\r\n", body));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("X-Token-Expires-In"), byClerk ? QByteArray("40") : QByteArray("1780"));
        QCOMPARE(reply.json().value(u"success"), true);
        QCOMPARE(reply.json().value(u"service_type"), u"tokenguard"_s);
        QCOMPARE(reply.json().value(u"client_type"), u"api"_s);
        const QJsonObject noted = reply.json().value(u"metadata").toObject();
        QCOMPARE(noted.value(u"auth_type"), byClerk ? u"clerk"_s : u"internal"_s);
        QCOMPARE(noted.value(u"user_id"), byClerk ? u"user_7"_s : u"7"_s);
        QCOMPARE(noted.value(u"email"), u"ada@shop.example"_s);
        QCOMPARE(noted.value(u"last_login"), lastLogin);
        QVERIFY(byClerk ? noted.value(u"session_id") == session.id : !noted.value(u"session_id").toString().isEmpty());
    }

    // S3-02, S3-12, S3-16, S3-19
    void whoIsRefusedIsToldPreciselyWhy()
    {
        GatewayBench bench;
        const QString clerk = bench.clerkSignIn().jwt;
        const QString own = bench.gatewayLogin().text(u"access_token"_s);
        const auto refusal = [&](const QString &token) {
            const HttpReply reply = bench.guarded(token);
            return std::pair(reply.status, reply.text(u"reason"_s));
        };
        QCOMPARE(refusal({}), std::pair(401, u"token-missing"_s));
        QCOMPARE(refusal(u"abc"_s), std::pair(401, u"token-invalid"_s));
        QCOMPARE(refusal(Bench::tampered(clerk)), std::pair(401, u"token-invalid-signature"_s));
        QCOMPARE(refusal(Bench::tampered(own)), std::pair(401, u"invalid_signature"_s));
        QCOMPARE(refusal(bench.signedIn().text(u"access_token"_s)), std::pair(401, u"unknown"_s));
        bench.clock.advance(66s);
        const HttpReply late = bench.guarded(clerk);
        QCOMPARE(late.status, 401);
        QCOMPARE(late.text(u"detail"_s), u"Clerk token has expired"_s);
        QCOMPARE(late.text(u"reason"_s), u"token-expired"_s);
        QCOMPARE(late.header("X-Token-Expires-In"), QByteArray("0"));
        bench.clock.advance(30min);
        QCOMPARE(refusal(own), std::pair(401, u"token-expired"_s));
    }

    // S3-18
    void aClerkTokenServesAsApiKey_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("unified key") << QByteArray("X-Unified-API-Key: ");
        QTest::newRow("key") << QByteArray("X-API-Key: ");
        QTest::newRow("cookie") << QByteArray("Cookie: __session=");
    }
    void aClerkTokenServesAsApiKey()
    {
        QFETCH(QByteArray, before);
        const GatewayBench bench;
        const QByteArray header = before + bench.clerkSignIn().jwt.toLatin1() + "\r\n";
        QCOMPARE(bench.send(requestBytes("GET", "/api/v1/guards/process", header)).status, 200);
    }

    // S3-01
    void onlyTokensForTheNamedOriginsAreLetIn()
    {
        SandboxOptions options = benchOptions();
        options.authorizedParties = {u"https://shop.example"_s};
        const GatewayBench bench(std::move(options));
        const auto session = bench.clerkSignIn();
        const auto tokenFor = [&](const QByteArray &origin) {
            return bench
                .clerkPost("/sessions/" + session.id.toLatin1() + "/tokens", session.cookie,
                           "Origin: " + origin + "\r\n")
                .text(u"jwt"_s);
        };
        QCOMPARE(bench.guarded(tokenFor("https://shop.example")).status, 200);
        QCOMPARE(bench.guarded(tokenFor("https://evil.example")).text(u"reason"_s),
                 u"token-invalid-authorized-parties"_s);
        QCOMPARE(bench.guarded(session.jwt).text(u"reason"_s), u"token-invalid-authorized-parties"_s);
    }

    // S3-03
    void publicPathsAskNobodyForAToken()
    {
        const GatewayBench bench;
        for (const char *path : {"/health", "/docs", "/redoc", "/openapi.json"}) {
            QCOMPARE(bench.withToken("GET", path, {}).status, 200);
            QCOMPARE(bench.withToken("GET", path, u"abc"_s).status, 200);
        }
        QCOMPARE(bench.withToken("POST", "/webhooks/clerk", {}).status, 200);
    }

    void mistakesInTheRequestAreNamed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("none") << QByteArray() << 422;
        QTest::newRow("no service") << QByteArray(R"({"payload":{"a":1}})") << 422;
        QTest::newRow("unknown service") << QByteArray(R"({"service_type":"x","payload":{"a":1}})") << 400;
        QTest::newRow("no payload") << QByteArray(R"({"service_type":"biasguard"})") << 400;
        QTest::newRow("empty payload") << QByteArray(R"({"service_type":"biasguard","payload":{}})") << 400;
    }
    void mistakesInTheRequestAreNamed()
    {
        QFETCH(QByteArray, body);
        const GatewayBench bench;
        const QByteArray token = bench.gatewayLogin().text(u"access_token"_s).toLatin1();
        const HttpReply reply =
            bench.send(requestBytes("POST", "/api/v1/guards/process",
                                    "Content-Type: application/json\r\nAuthorization: Bearer " + token + "\r\n", body));
        QTEST(reply.status, "status");
        QVERIFY(!reply.header("X-Token-Expires-In").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGuardedSystem)
#include "tst_guardedsystem.moc"
