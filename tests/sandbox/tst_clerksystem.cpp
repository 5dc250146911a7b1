// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaybench.h"
#include "jose/jwks.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

QString clerkErrorCode(const HttpReply &reply)
{
    return reply.json().value(u"errors").toArray().first()[u"code"].toString();
}

bool verifiesWith(const QJsonObject &keys, const QString &token)
{
    return jose::JwkSet::fromObject(keys).value().verify(token.toLatin1(), jose::Algorithm::RS256).has_value();
}

/// The keys before stay published for `keepFor`; none: they are forgotten.
void rotateKeys(GatewayBench &bench, std::optional<Milliseconds> keepFor)
{
    FaultOrder order{.name = "rotate_keys", .count = {}, .lasts = {}, .client = {}, .every = {}};
    order.by = keepFor;
    QVERIFY(bench.server.addFault(order));
}

SandboxOptions tokenWantingOptions()
{
    SandboxOptions options = benchOptions();
    options.clerkWantsToken = true;
    return options;
}

} // namespace

class TestClerkSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S3-07
    void signingInGivesAClientASessionAndItsFirstToken()
    {
        const GatewayBench bench;
        const HttpReply reply = bench.send(formRequest(
            "/clerk/v1/client/sign_ins", {{"strategy", "password"}, {"identifier", "ada"}, {"password", "p&ss=w/rd"}}));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Set-Cookie").startsWith("__client="));
        QVERIFY(reply.header("Set-Cookie").contains("HttpOnly"));
        QCOMPARE(reply.json().value(u"response")[u"status"], u"complete"_s);
        const QJsonObject session = reply.json().value(u"client")[u"sessions"].toArray().first().toObject();
        QCOMPARE(session.value(u"id"), reply.json().value(u"response")[u"created_session_id"]);
        QVERIFY(verifiesWith(bench.clerkKeys(), session.value(u"last_active_token")[u"jwt"].toString()));
    }

    void aWrongPasswordIsNamedAsClerkDoes()
    {
        GatewayBench bench;
        const HttpReply reply =
            bench.send(formRequest("/clerk/v1/client/sign_ins", {{"identifier", "ada"}, {"password", "no"}}));
        QCOMPARE(reply.status, 422);
        QCOMPARE(clerkErrorCode(reply), u"form_password_incorrect"_s);
        QCOMPARE(bench.states(), QStringList());
    }

    // S3-07
    void aSessionTokenSaysWhatClerksSay()
    {
        const GatewayBench bench;
        const auto session = bench.clerkSignIn();
        const HttpReply reply = bench.clerkPost("/sessions/" + session.id.toLatin1() + "/tokens", session.cookie,
                                                "Origin: https://shop.example\r\n");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.text(u"object"_s), u"token"_s);
        const QString token = reply.text(u"jwt"_s);
        QVERIFY(verifiesWith(bench.clerkKeys(), token));
        const jose::Jwt jwt = jose::decode(token.toLatin1()).value();
        QCOMPARE(jwt.header.value(u"alg"), u"RS256"_s);
        QVERIFY(jose::JwkSet::fromObject(bench.clerkKeys())->hasKeyId(jwt.header.value(u"kid").toString().toLatin1()));
        QCOMPARE(jwt.claims.value(u"sid"), session.id);
        QCOMPARE(jwt.claims.value(u"sub"), u"user_7"_s);
        QCOMPARE(jwt.claims.value(u"azp"), u"https://shop.example"_s);
        QCOMPARE(jwt.claims.value(u"iss"), bench.server.url() + u"/clerk"_s);
        const qint64 issued = numericDate(bench.clock.now().wall);
        QCOMPARE(jwt.claims.value(u"iat"), issued);
        QCOMPARE(jwt.claims.value(u"exp"), issued + 60);
        QVERIFY(jwt.claims.value(u"nbf").toInteger() <= issued);
        QVERIFY(!jwt.claims.contains(u"email"));
    }

    void withoutAnOriginThereIsNoParty()
    {
        const GatewayBench bench;
        QVERIFY(!claimsOf(bench.clerkSignIn().jwt).contains(u"azp"));
    }

    void aTemplateAddsWhatTheGatewayWants()
    {
        const GatewayBench bench;
        const auto session = bench.clerkSignIn();
        const QJsonObject claims = claimsOf(bench.clerkToken(session, "gateway").text(u"jwt"_s));
        QCOMPARE(claims.value(u"email"), u"ada@shop.example"_s);
        QCOMPARE(claims.value(u"sid"), session.id);
    }

    // S3-07
    void whoHasNoClientGetsNoToken()
    {
        GatewayBench bench;
        const auto session = bench.clerkSignIn();
        const auto ask = [&](const QByteArray &id, const QByteArray &cookie) {
            return bench.clerkPost("/sessions/" + id + "/tokens", cookie);
        };
        for (const QByteArray &cookie : {QByteArray(), QByteArray("__client="), QByteArray("__client=abc")}) {
            const HttpReply reply = ask(session.id.toLatin1(), cookie);
            QCOMPARE(reply.status, 401);
            QCOMPARE(clerkErrorCode(reply), u"authentication_invalid"_s);
        }
        const HttpReply other = ask("sess_0", session.cookie);
        QCOMPARE(other.status, 404);
        QCOMPARE(clerkErrorCode(other), u"resource_not_found"_s);
        // Somebody else's session, with a cookie that is good for one's own.
        QCOMPARE(ask(bench.clerkSignIn().id.toLatin1(), session.cookie).status, 404);
        // A refresh token of the authorization server is no cookie.
        const QByteArray foreign = "__client=" + bench.signedIn().text(u"refresh_token"_s).toLatin1();
        QCOMPARE(ask(session.id.toLatin1(), foreign).status, 401);
    }

    void theClientIsDescribedToItsCookie()
    {
        const GatewayBench bench;
        const auto session = bench.clerkSignIn();
        const auto describe = [&](const QByteArray &cookie) {
            return bench.send(requestBytes("GET", "/clerk/v1/client", "Cookie: " + cookie + "\r\n"))
                .json()
                .value(u"response")[u"sessions"]
                .toArray();
        };
        QCOMPARE(describe(session.cookie).first()[u"id"], session.id);
        QCOMPARE(describe("__client=abc"), QJsonArray());
    }

    // S3-15
    void anEndedSessionGivesNoToken_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("end") << QByteArray("POST") << QByteArray("/sessions/ID/end");
        QTest::newRow("remove") << QByteArray("POST") << QByteArray("/sessions/ID/remove");
        QTest::newRow("sign out") << QByteArray("DELETE") << QByteArray("/sessions");
    }
    void anEndedSessionGivesNoToken()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        GatewayBench bench;
        const auto session = bench.clerkSignIn();
        const auto other = bench.clerkSignIn();
        const HttpReply reply =
            bench.send(requestBytes(method, "/clerk/v1/client" + path.replace("ID", session.id.toLatin1()),
                                    "Cookie: " + session.cookie + "\r\n"));
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.header("Set-Cookie").contains("Max-Age=0"));
        const HttpReply refused = bench.clerkToken(session);
        QCOMPARE(refused.status, 401);
        QCOMPARE(clerkErrorCode(refused), u"signed_out"_s);
        QCOMPARE(bench.clerkToken(other).status, 200);
        QCOMPARE(bench.states(), (QStringList{u"created"_s, u"revoked"_s}));
    }

    void theSessionLastsAWeekHoweverOftenItGivesTokens()
    {
        GatewayBench bench;
        const auto session = bench.clerkSignIn();
        for (int day = 1; day < 7; ++day) {
            bench.clock.advance(24h);
            QCOMPARE(bench.clerkToken(session).status, 200);
        }
        QCOMPARE(bench.states(), QStringList{u"created"_s});
        bench.clock.advance(24h);
        QCOMPARE(bench.clerkToken(session).status, 401);
        QCOMPARE(bench.states(), QStringList{u"expired"_s});
    }

    void aRefusalOnPurposeLeavesTheSession()
    {
        GatewayBench bench;
        const auto session = bench.clerkSignIn();
        QVERIFY(bench.server.addFault(
            {.name = "refuse_refresh", .count = 1, .lasts = {}, .client = u"clerk"_s, .every = {}}));
        QCOMPARE(bench.clerkToken(session).status, 401);
        QCOMPARE(bench.clerkToken(session).status, 200);
    }

    // S3-07
    void aKeyThatWasReplacedStaysPublishedForItsTokens()
    {
        GatewayBench bench;
        const auto session = bench.clerkSignIn();
        rotateKeys(bench, 300s);
        const QString next = bench.clerkToken(session).text(u"jwt"_s);
        QVERIFY(jose::keyIdIn(next.toLatin1()).value() != jose::keyIdIn(session.jwt.toLatin1()).value());
        QVERIFY(verifiesWith(bench.clerkKeys(), session.jwt));
        QVERIFY(verifiesWith(bench.clerkKeys(), next));
        QCOMPARE(bench.clerkKeys().value(u"keys").toArray().size(), 2);
        bench.clock.advance(300s);
        QVERIFY(!verifiesWith(bench.clerkKeys(), session.jwt));
        QVERIFY(verifiesWith(bench.clerkKeys(), next));
    }

    // S3-07, S3-19
    void aKeyThatIsForgottenTakesItsTokensAlong()
    {
        GatewayBench bench;
        const auto session = bench.clerkSignIn();
        QCOMPARE(bench.guarded(session.jwt).status, 200);
        rotateKeys(bench, {});
        const HttpReply refused = bench.guarded(session.jwt);
        QCOMPARE(refused.status, 401);
        QCOMPARE(refused.text(u"reason"_s), u"jwk-kid-mismatch"_s);
        QCOMPARE(bench.guarded(bench.clerkToken(session).text(u"jwt"_s)).status, 200);
    }

    // S3-07
    void theBackendApiGivesTheKeysForTheSecret()
    {
        SandboxOptions options = benchOptions();
        options.clients.push_back(
            {.id = u"clerk"_s, .accessLifetime = 60s, .refreshLifetime = 1h, .secret = fixedSecret("sk_test_1")});
        const GatewayBench bench(std::move(options));
        QCOMPARE(bench.withToken("GET", "/clerk/v1/jwks", u"sk_test_1"_s).json(), bench.clerkKeys());
        QCOMPARE(bench.withToken("GET", "/clerk/v1/jwks", u"sk_test_2"_s).status, 401);
        QCOMPARE(bench.withToken("GET", "/clerk/v1/jwks", {}).status, 401);
    }

    void theKeySetHoldsNothingPrivate()
    {
        const GatewayBench bench;
        const QJsonObject key = bench.clerkKeys().value(u"keys").toArray().first().toObject();
        QCOMPARE(key.keys(), (QStringList{u"alg"_s, u"e"_s, u"kid"_s, u"kty"_s, u"n"_s, u"use"_s}));
    }

    void theTokenBeforeMayBeDemanded()
    {
        const GatewayBench bench(tokenWantingOptions());
        const auto session = bench.clerkSignIn();
        const HttpReply without = bench.clerkToken(session);
        QCOMPARE(without.status, 422);
        QCOMPARE(clerkErrorCode(without), u"missing_expired_token"_s);
        QCOMPARE(bench.clerkToken(session, {}, {{"expired_token", "abc"}}).status, 422);
        QCOMPARE(bench.clerkToken(session, {}, {{"expired_token", bench.clerkSignIn().jwt.toLatin1()}}).status, 422);
        QCOMPARE(bench.clerkToken(session, {}, {{"expired_token", session.jwt.toLatin1()}}).status, 200);
        QCOMPARE(bench.clerkToken(session, {}, {{"token", session.jwt.toLatin1()}}).status, 200);
        const QByteArray inQuery =
            "/sessions/" + session.id.toLatin1() + "/tokens?expired_token=" + session.jwt.toLatin1();
        QCOMPARE(bench.clerkPost(inQuery, session.cookie).status, 200);
    }
};

QTEST_GUILESS_MAIN(TestClerkSystem)
#include "tst_clerksystem.moc"
