// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaybench.h"

#include <QTemporaryDir>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

QString accessIn(const HttpReply &pair)
{
    return pair.text(u"access_token"_s);
}

QString refreshIn(const HttpReply &pair)
{
    return pair.text(u"refresh_token"_s);
}

void compareRefused(const HttpReply &reply, const QString &reason)
{
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.text(u"reason"_s), reason);
    QVERIFY(!reply.text(u"detail"_s).isEmpty());
    QVERIFY(reply.header("WWW-Authenticate").startsWith("Bearer"));
}

} // namespace

class TestInternalSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S3-09
    void tokensOfAnotherSystemAreNotTheGateways()
    {
        SandboxOptions options = benchOptions();
        options.clients.push_back({.id = u"gateway"_s, .secret = fixedSecret("g4teway")});
        const GatewayBench bench(std::move(options));
        const HttpReply login =
            bench.send(jsonRequest("/apps/gateway/login", R"({"email":"ada@shop.example","password":"p&ss=w/rd"})"));
        QCOMPARE(login.status, 200);
        compareRefused(bench.guarded(accessIn(login)), u"unknown"_s);
        const HttpReply own = bench.gatewayLogin();
        const HttpReply swapped =
            bench.send(formRequest("/oauth/token", {{"grant_type", "refresh_token"},
                                                    {"client_id", "gateway"},
                                                    {"client_secret", "g4teway"},
                                                    {"refresh_token", refreshIn(own).toLatin1()}}));
        QCOMPARE(swapped.status, 400);
        QCOMPARE(swapped.error(), u"invalid_grant"_s);
        QCOMPARE(bench.gatewayRefresh(refreshIn(own)).status, 200);
    }

    // S3-08, S3-09, S3-10
    void aClerkTokenIsExchangedForAPair_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("query") << QByteArray("?clerk_token=JWT") << QByteArray() << QByteArray();
        QTest::newRow("JSON") << QByteArray() << QByteArray("Content-Type: application/json\r\n")
                              << QByteArray(R"({"clerk_token":"JWT"})");
        QTest::newRow("Bearer") << QByteArray() << QByteArray("Authorization: Bearer JWT\r\n") << QByteArray();
    }
    void aClerkTokenIsExchangedForAPair()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        const GatewayBench bench;
        const QByteArray jwt = bench.clerkSignIn().jwt.toLatin1();
        for (const char *path : {"/api/v1/auth/login", "/gateway/api/v1/auth/login"}) {
            const HttpReply reply =
                bench.send(requestBytes("POST", path + QByteArray(before).replace("JWT", jwt),
                                        QByteArray(headers).replace("JWT", jwt), QByteArray(body).replace("JWT", jwt)));
            QCOMPARE(reply.status, 200);
            QCOMPARE(reply.text(u"token_type"_s), u"bearer"_s);
            QCOMPARE(reply.json().value(u"expires_in"), 1800);
            QJsonObject access = claimsOf(accessIn(reply));
            QCOMPARE(access.value(u"sub"), u"ada@shop.example"_s);
            QCOMPARE(access.value(u"user_id"), 7);
            QCOMPARE(access.value(u"exp").toInteger() - access.value(u"iat").toInteger(), 30 * 60);
            QJsonObject refresh = claimsOf(refreshIn(reply));
            QCOMPARE(refresh.value(u"type"), u"refresh"_s);
            QCOMPARE(refresh.value(u"sub"), u"ada@shop.example"_s);
            QCOMPARE(refresh.value(u"exp").toInteger() - refresh.value(u"iat").toInteger(), 7 * 24 * 3600);
        }
    }

    void aPasswordDoesItBelowGatewayOnly()
    {
        const GatewayBench bench;
        QVERIFY(!refreshIn(bench.gatewayLogin()).isEmpty());
        const HttpReply other =
            bench.send(jsonRequest("/api/v1/auth/login", R"({"email":"ada@shop.example","password":"p&ss=w/rd"})"));
        QVERIFY(refreshIn(other).isEmpty());
        QCOMPARE(bench.send(jsonRequest("/gateway/api/v1/auth/login", R"({"email":"ada"})")).status, 422);
        // What a client still sends along from before does not count.
        const QByteArray headers = "Content-Type: application/json\r\nAuthorization: Bearer abc\r\n";
        const QByteArray body = R"({"email":"ada@shop.example","password":"p&ss=w/rd"})";
        QVERIFY(!refreshIn(bench.send(requestBytes("POST", "/gateway/api/v1/auth/login", headers, body))).isEmpty());
        QVERIFY(
            bench.send(requestBytes("POST", "/api/v1/auth/login", headers, body)).json().value(u"success").toBool());
        compareRefused(
            bench.send(jsonRequest("/gateway/api/v1/auth/login", R"({"email":"ada@shop.example","password":"no"})")),
            u"invalid_credentials"_s);
    }

    // S3-02, S3-19
    void aClerkTokenThatIsNotInOrderBuysNothing()
    {
        GatewayBench bench;
        const QString jwt = bench.clerkSignIn().jwt;
        const auto logIn = [&](const QString &token) { return bench.withToken("POST", "/api/v1/auth/login", token); };
        compareRefused(logIn(u"abc"_s), u"token-invalid"_s);
        compareRefused(logIn(Bench::tampered(jwt)), u"token-invalid-signature"_s);
        compareRefused(logIn(accessIn(bench.gatewayLogin())), u"token-invalid-algorithm"_s);
        bench.clock.advance(66s);
        const HttpReply late = logIn(jwt);
        compareRefused(late, u"token-expired"_s);
        QCOMPARE(late.text(u"detail"_s), u"Clerk token has expired"_s);
    }

    // S3-08
    void theRefreshTokenIsTakenHoweverItIsSent_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        for (const QByteArray path : {"/api/v1/auth/refresh", "/gateway/api/v1/auth/refresh"}) {
            QTest::addRow("JSON at %s", path.constData()) << path << QByteArray("Content-Type: application/json\r\n")
                                                          << QByteArray(R"({"refresh_token":"TOKEN"})");
            QTest::addRow("query at %s", path.constData())
                << path + "?refresh_token=TOKEN" << QByteArray() << QByteArray();
            QTest::addRow("form at %s", path.constData())
                << path << QByteArray("Content-Type: application/x-www-form-urlencoded\r\n")
                << QByteArray("refresh_token=TOKEN");
        }
    }
    void theRefreshTokenIsTakenHoweverItIsSent()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, headers);
        QFETCH(QByteArray, body);
        GatewayBench bench;
        const HttpReply pair = bench.gatewayLogin();
        const QByteArray token = refreshIn(pair).toLatin1();
        const HttpReply next =
            bench.send(requestBytes("POST", path.replace("TOKEN", token), headers, body.replace("TOKEN", token)));
        QCOMPARE(next.status, 200);
        QCOMPARE(next.text(u"token_type"_s), u"bearer"_s);
        QCOMPARE(next.json().value(u"expires_in"), 1800);
        QVERIFY(refreshIn(next) != refreshIn(pair));
        QCOMPARE(claimsOf(refreshIn(next)).value(u"type"), u"refresh"_s);
        QCOMPARE(claimsOf(accessIn(next)).value(u"sub"), u"ada@shop.example"_s);
        // S3-14: what came before is over.
        QCOMPARE(bench.states(), (QStringList{u"created"_s, u"refreshed"_s}));
        QCOMPARE(bench.guarded(accessIn(pair)).status, 401);
        QCOMPARE(bench.guarded(accessIn(next)).status, 200);
    }

    // S3-14
    void aRotatedTokenThatComesBackRevokesTheFamily()
    {
        GatewayBench bench;
        const HttpReply first = bench.gatewayLogin();
        const HttpReply other = bench.gatewayLogin();
        const HttpReply second = bench.gatewayRefresh(refreshIn(first));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refresh token of a session that is"_s));
        compareRefused(bench.gatewayRefresh(refreshIn(first)), u"token-invalid"_s);
        compareRefused(bench.gatewayRefresh(refreshIn(second)), u"token-invalid"_s);
        QCOMPARE(bench.guarded(accessIn(second)).status, 401);
        QCOMPARE(bench.guarded(accessIn(other)).status, 200);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"created"_s, u"refreshed"_s}));
    }

    // S3-09
    void whatIsNoRefreshTokenOfTheGatewayIsRefused()
    {
        GatewayBench bench;
        const HttpReply pair = bench.gatewayLogin();
        compareRefused(bench.gatewayRefresh({}), u"token-missing"_s);
        compareRefused(bench.gatewayRefresh(u"abc"_s), u"token-invalid"_s);
        compareRefused(bench.gatewayRefresh(Bench::tampered(refreshIn(pair))), u"token-invalid"_s);
        compareRefused(bench.gatewayRefresh(Bench::forged(refreshIn(pair), {{u"jti"_s, u"x"_s}})), u"token-invalid"_s);
        // The kinds of token are kept apart, in both directions.
        compareRefused(bench.gatewayRefresh(accessIn(pair)), u"token-invalid"_s);
        compareRefused(bench.guarded(refreshIn(pair)), u"unknown"_s);
        compareRefused(bench.gatewayRefresh(refreshIn(bench.signedIn())), u"token-invalid"_s);
        QCOMPARE(bench.gatewayRefresh(refreshIn(pair)).status, 200);
    }

    // S3-05
    void aClerkTokenIsNeverRefreshedHere()
    {
        GatewayBench bench;
        const QString jwt = bench.clerkSignIn().jwt;
        compareRefused(bench.gatewayRefresh(jwt), u"token-invalid"_s);
        QCOMPARE(bench.withToken("POST", "/gateway/api/v1/auth/refresh", jwt).status, 401);
        QCOMPARE(bench.states(), QStringList{u"created"_s});
    }

    // S3-09, S3-11
    void aRefreshTokenEndsAfterAWeek()
    {
        GatewayBench bench;
        const HttpReply pair = bench.gatewayLogin();
        bench.clock.advance(std::chrono::hours(24 * 7) - 1s);
        const HttpReply next = bench.gatewayRefresh(refreshIn(pair));
        QCOMPARE(next.status, 200);
        bench.clock.advance(std::chrono::hours(24 * 7));
        compareRefused(bench.gatewayRefresh(refreshIn(next)), u"token-expired"_s);
        QCOMPARE(bench.states().constFirst(), u"expired"_s);
    }

    // S3-09
    void aUserWhoIsNoLongerActiveGetsNothing()
    {
        const QTemporaryDir folder;
        SandboxOptions options = benchOptions();
        options.database = folder.filePath(u"sandbox.sqlite"_s);
        HttpReply pair;
        {
            const GatewayBench before(options);
            pair = before.gatewayLogin();
        }
        options.user.active = false;
        const GatewayBench bench(options);
        const QString key = refreshIn(pair);
        compareRefused(bench.gatewayRefresh(key), u"inactive"_s);
        compareRefused(bench.gatewayLogin(), u"invalid_credentials"_s);
    }

    // S3-11
    void theSessionsOfAUserAreListedWithTheirStates()
    {
        GatewayBench bench;
        const HttpReply first = bench.gatewayLogin();
        bench.clock.advance(60s);
        const HttpReply second = bench.gatewayRefresh(refreshIn(bench.gatewayLogin()));
        bench.signedIn(); // of another client
        const HttpReply reply = bench.withToken("GET", "/api/v1/sessions", accessIn(first));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("X-Token-Expires-In"), QByteArray("1740"));
        const QJsonArray sessions = reply.json().value(u"sessions").toArray();
        QCOMPARE(sessions.size(), 2);
        for (const QJsonValue &session : sessions) {
            QCOMPARE(session[u"user_id"], 7);
            QCOMPARE(session[u"is_active"], true);
            QCOMPARE(session[u"status"], u"active"_s);
            QVERIFY(fromRfc3339(session[u"expires_at"].toString()));
        }
        QCOMPARE(bench.withToken("DELETE", "/api/v1/sessions/nobody", accessIn(first)).status, 404);
        const QString id = sessions.first()[u"session_id"].toString();
        QCOMPARE(bench.withToken("DELETE", "/api/v1/sessions/" + id.toLatin1(), accessIn(first)).status, 200);
        QCOMPARE(bench.guarded(accessIn(second)).status, 401);
        QCOMPARE(bench.guarded(accessIn(first)).status, 200);
        const QJsonArray after =
            bench.withToken("GET", "/api/v1/sessions", accessIn(first)).json().value(u"sessions").toArray();
        QCOMPARE(after.first()[u"is_active"], false);
        QCOMPARE(after.first()[u"status"], u"revoked"_s);
    }

    // S3-15
    void logoutEndsOneSession()
    {
        GatewayBench bench;
        const HttpReply first = bench.gatewayLogin();
        const HttpReply other = bench.gatewayLogin();
        compareRefused(bench.withToken("POST", "/gateway/api/v1/auth/logout", {}), u"token-missing"_s);
        QCOMPARE(bench.withToken("POST", "/api/v1/auth/logout", accessIn(first)).status, 200);
        compareRefused(bench.guarded(accessIn(first)), u"revoked"_s);
        QCOMPARE(bench.gatewayRefresh(refreshIn(first)).status, 401);
        QCOMPARE(bench.guarded(accessIn(other)).status, 200);
    }

    // S3-15
    void everySessionEndsAtOnce_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("byClerk");
        for (const bool byClerk : {false, true}) {
            for (const char *path : {"/api/v1/auth/logout-all", "/gateway/api/v1/auth/logout-all"})
                QTest::addRow("%s%s", path, byClerk ? " by Clerk" : "")
                    << QByteArray("POST") << QByteArray(path) << byClerk;
            for (const char *path : {"/api/v1/sessions", "/gateway/api/v1/sessions"})
                QTest::addRow("%s%s", path, byClerk ? " by Clerk" : "")
                    << QByteArray("DELETE") << QByteArray(path) << byClerk;
        }
    }
    void everySessionEndsAtOnce()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(bool, byClerk);
        GatewayBench bench;
        const HttpReply first = bench.gatewayLogin();
        const HttpReply second = bench.gatewayLogin();
        const QString elsewhere = accessIn(bench.signedIn());
        const HttpReply reply = bench.withToken(method, path, byClerk ? bench.clerkSignIn().jwt : accessIn(first));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().value(u"sessions_revoked"), 2);
        QCOMPARE(bench.guarded(accessIn(first)).status, 401);
        QCOMPARE(bench.guarded(accessIn(second)).status, 401);
        QCOMPARE(bench.gatewayRefresh(refreshIn(second)).status, 401);
        QCOMPARE(bench.resource(elsewhere).status, 200);
    }

    void aRefusalOnPurposeSpendsNothing()
    {
        GatewayBench bench;
        const HttpReply pair = bench.gatewayLogin();
        QVERIFY(bench.server.addFault(
            {.name = "refuse_refresh", .count = 1, .lasts = {}, .client = u"gateway"_s, .every = {}}));
        QCOMPARE(bench.gatewayRefresh(refreshIn(pair)).status, 401);
        QCOMPARE(bench.gatewayRefresh(refreshIn(pair)).status, 200);
    }

    // S3-14
    void ofManyWhoRefreshAtOnceOneSucceeds()
    {
        GatewayBench bench;
        const QByteArray body = GatewayBench::refreshBody(refreshIn(bench.gatewayLogin()));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"refresh token of a session that is"_s));
        const auto replies = converse(bench.server.url(),
                                      std::vector<QByteArray>(50, jsonRequest("/gateway/api/v1/auth/refresh", body)));
        QCOMPARE(std::ranges::count(replies, 200, &HttpReply::status), 1);
        QCOMPARE(std::ranges::count(replies, 401, &HttpReply::status), 49);
        QVERIFY(!bench.states().contains(u"created"_s));
    }
};

QTEST_GUILESS_MAIN(TestInternalSystem)
#include "tst_internalsystem.moc"
