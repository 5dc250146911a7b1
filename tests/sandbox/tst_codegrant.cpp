// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

#include "jose/jwks.h"

#include <QRegularExpression>
#include <algorithm>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestCodeGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S2-09: the rows of the event table that are about codes.
    void aRedemptionThatIsNotInOrderIsRefused_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QString>("code");
        const QString invalid = u"invalid_request"_s;
        QTest::newRow("no code") << Fields{{"code", {}}} << invalid;
        QTest::newRow("unknown code") << Fields{{"code", "9b2e3c1a-0f6d-4f5e-8a57-0c2f4b1d6e70"}} << u"invalid_grant"_s;
        QTest::newRow("another client") << Fields{{"client_id", "other-app"}} << u"invalid_grant"_s;
        QTest::newRow("no redirect_uri") << Fields{{"redirect_uri", {}}} << invalid;
        QTest::newRow("another redirect_uri") << Fields{{"redirect_uri", "http://127.0.0.1:4712/callback"}} << invalid;
        QTest::newRow("no verifier") << Fields{{"code_verifier", {}}} << invalid;
        QTest::newRow("another verifier")
            << Fields{{"code_verifier", "eBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"}} << invalid;
        QTest::newRow("the challenge itself") << Fields{{"code_verifier", challenge}} << invalid;
        QTest::newRow("a verifier that is too short") << Fields{{"code_verifier", "short"}} << invalid;
    }
    void aRedemptionThatIsNotInOrderIsRefused()
    {
        QFETCH(Fields, changes);
        QFETCH(QString, code);
        OAuthBench bench;
        const Fields right = OAuthBench::redemption(bench.code());
        const HttpReply reply = bench.token(changed(right, changes));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), code);
        QCOMPARE(bench.states(), QStringList());
        // A mistake costs nothing: the code is still good.
        QCOMPARE(bench.token(right).status, 200);
    }

    void aSecondUseEndsWhatCameOfTheFirst()
    {
        OAuthBench bench;
        const HttpReply other = bench.signedIn();
        const Fields redeem = OAuthBench::redemption(bench.code());
        const HttpReply first = bench.token(redeem);
        const HttpReply refreshed = bench.refresh(first.text(u"refresh_token"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"code presented again by client app for client app"_s));
        QCOMPARE(bench.token(redeem).error(), u"invalid_grant"_s);
        QCOMPARE(bench.states(), (QStringList{u"revoked"_s, u"refreshed"_s, u"created"_s}));
        QCOMPARE(bench.refresh(refreshed.text(u"refresh_token"_s)).error(), u"invalid_grant"_s);
        QCOMPARE(bench.resource(refreshed.text(u"access_token"_s)).text(u"reason"_s), u"revoked"_s);
        QCOMPARE(bench.refresh(other.text(u"refresh_token"_s)).status, 200);
    }

    void whoeverUsesACodeAgainEndsWhatCameOfIt()
    {
        OAuthBench bench;
        const Fields redeem = OAuthBench::redemption(bench.code());
        QCOMPARE(bench.token(redeem).status, 200);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"presented again by client other-app for client app"_s));
        QCOMPARE(bench.token(changed(redeem, {{"client_id", "other-app"}, {"code_verifier", "x"}})).error(),
                 u"invalid_grant"_s);
        QCOMPARE(bench.states(), QStringList{u"revoked"_s});
    }

    void ofManyAtOnceExactlyOneRedeems()
    {
        OAuthBench bench;
        const std::vector<QByteArray> requests(50, formRequest("/oauth/token", OAuthBench::redemption(bench.code())));
        const std::vector<HttpReply> replies = converse(bench.server.url(), requests);
        QCOMPARE(std::ranges::count(replies, 200, &HttpReply::status), 1);
        QCOMPARE(std::ranges::count(replies, u"invalid_grant"_s, &HttpReply::error), 49);
        QCOMPARE(bench.states(), QStringList{u"revoked"_s});
    }

    void aCodeLivesFiveMinutes()
    {
        OAuthBench bench;
        const QByteArray code = bench.code();
        bench.clock.advance(299s);
        const QByteArray second = bench.code();
        QCOMPARE(bench.token(OAuthBench::redemption(code)).status, 200);
        bench.clock.advance(300s);
        QCOMPARE(bench.token(OAuthBench::redemption(second)).error(), u"invalid_grant"_s);
    }

    // RFC 9700 2.1.1
    void aVerifierWithoutAChallengeIsRefused()
    {
        OAuthBench bench;
        const QByteArray code = bench.code({{"response_type", "code"}, {"client_id", "web"}});
        const Fields redeem{{"grant_type", "authorization_code"}, {"code", code}, {"code_verifier", verifier}};
        QCOMPARE(bench.token(redeem, basicHeader("web", webSecret)).error(), u"invalid_request"_s);
    }

    // RFC 9449 10
    void aCodeMayBeBoundToAKey()
    {
        OAuthBench bench;
        const Fields wish = OAuthBench::wish() + Fields{{"dpop_jkt", signerKey().thumbprint()}};
        const Fields redeem = OAuthBench::redemption(bench.code(wish));
        QCOMPARE(bench.token(redeem).error(), u"invalid_grant"_s);
        QCOMPARE(bench.token(redeem, bench.tokenProof({}, jose::Jwk::generateEs256())).error(), u"invalid_grant"_s);
        QCOMPARE(bench.token(redeem, bench.tokenProof()).status, 200);
    }

    void whoSignedInIsSaidIfAskedFor()
    {
        OAuthBench bench;
        const Fields wish = changed(OAuthBench::wish(), {{"scope", "openid read"}, {"nonce", "n0nce"}});
        const QByteArray code = bench.code(wish);
        const qint64 agreed = bench.now();
        bench.clock.advance(30s);
        const HttpReply reply = bench.token(OAuthBench::redemption(code));
        const auto keys = jose::JwkSet::fromJson(bench.send(requestBytes("GET", "/oauth/jwks")).body);
        QVERIFY(keys);
        QVERIFY(!keys->keys().constFirst().isPrivate());
        const auto token = keys->verify(reply.text(u"id_token"_s).toLatin1(), jose::Algorithm::RS256);
        QVERIFY(token);
        const QJsonObject claims = token->claims;
        QCOMPARE(claims.value(u"iss"), bench.server.url());
        QCOMPARE(claims.value(u"aud"), u"app"_s);
        QCOMPARE(claims.value(u"sub"), claimsOf(reply.text(u"access_token"_s)).value(u"sub"));
        QCOMPARE(claims.value(u"nonce"), u"n0nce"_s);
        QCOMPARE(claims.value(u"auth_time").toInteger(), agreed);
        QCOMPARE(claims.value(u"exp").toInteger(), bench.now() + 300);
        // Nothing else takes it for one of its own tokens.
        QCOMPARE(bench.resource(reply.text(u"id_token"_s)).status, 401);
        QCOMPARE(bench.refresh(reply.text(u"id_token"_s)).error(), u"invalid_request"_s);
    }
};

QTEST_GUILESS_MAIN(TestCodeGrant)
#include "tst_codegrant.moc"
