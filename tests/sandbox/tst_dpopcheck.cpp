// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

struct DpopBench : OAuthBench {
    using OAuthBench::OAuthBench;
    HttpReply signedInWith(const QByteArray &headers, const QByteArray &client = "app") const
    {
        return token(passwordFields(client), headers);
    }
    HttpReply resourceWith(const QString &token, const QByteArray &scheme, const QByteArray &headers = {}) const
    {
        return send(requestBytes("GET", "/api/resource",
                                 "Authorization: " + scheme + ' ' + token.toLatin1() + "\r\n" + headers));
    }
    QByteArray resourceProof(const QString &token, const jose::Jwk &key = signerKey()) const
    {
        return proof("GET", "/api/resource", {.token = token.toLatin1()}, key);
    }
};

SandboxOptions withNonces()
{
    SandboxOptions options = oauthOptions();
    options.dpopNonces = true;
    return options;
}

} // namespace

class TestDpopCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 9449 5, 7
    void aTokenIsBoundToTheKeyThatWasProven()
    {
        DpopBench bench;
        const HttpReply pair = bench.signedInWith(bench.tokenProof());
        QCOMPARE(pair.status, 200);
        QCOMPARE(pair.text(u"token_type"_s), u"DPoP"_s);
        const QString token = pair.text(u"access_token"_s);
        QCOMPARE(claimsOf(token).value(u"cnf")[u"jkt"].toString().toLatin1(), signerKey().thumbprint());
        QCOMPARE(bench.resourceWith(token, "DPoP", bench.resourceProof(token)).status, 200);
        const QJsonObject described =
            bench.form("/oauth/introspect", {{"token", token.toLatin1()}}, basicHeader("billing", "s3cret: +%")).json();
        QCOMPARE(described.value(u"token_type"), u"DPoP"_s);
        QCOMPARE(described.value(u"cnf"), claimsOf(token).value(u"cnf"));
    }

    void aBoundTokenIsNothingWithoutItsKey_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"as a bearer token", "without a proof", "with another key", "with a proof for another",
                                "with a proof for nothing"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aBoundTokenIsNothingWithoutItsKey()
    {
        QFETCH(QString, how);
        DpopBench bench;
        const QString token = bench.signedInWith(bench.tokenProof()).text(u"access_token"_s);
        QByteArray headers;
        if (how == u"with another key")
            headers = bench.resourceProof(token, jose::Jwk::generateEs256());
        else if (how == u"with a proof for another")
            headers = bench.resourceProof(u"another token"_s);
        else if (how == u"with a proof for nothing")
            headers = bench.proof("GET", "/api/resource");
        const QByteArray scheme = how == u"as a bearer token" ? "Bearer" : "DPoP";
        const HttpReply reply = bench.resourceWith(token, scheme, headers);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.text(u"reason"_s), u"unproven"_s);
        QVERIFY(reply.header("WWW-Authenticate").startsWith("DPoP algs="));
        QVERIFY(reply.header("WWW-Authenticate").contains("error=\"" + reply.error().toLatin1() + '"'));
    }

    void aBearerTokenIsNoDpopToken()
    {
        DpopBench bench;
        const QString token = bench.signedIn().text(u"access_token"_s);
        QCOMPARE(bench.resourceWith(token, "DPoP", bench.resourceProof(token)).status, 401);
        QCOMPARE(bench.resource(token).status, 200);
    }

    // RFC 9449 4.3
    void aProofThatIsNotInOrderIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QJsonObject>("header");
        const QJsonObject none;
        QTest::newRow("no jti") << QJsonObject{{u"jti"_s, QJsonValue()}} << none;
        QTest::newRow("no htm") << QJsonObject{{u"htm"_s, QJsonValue()}} << none;
        QTest::newRow("another method") << QJsonObject{{u"htm"_s, u"GET"_s}} << none;
        QTest::newRow("no htu") << QJsonObject{{u"htu"_s, QJsonValue()}} << none;
        QTest::newRow("another address") << QJsonObject{{u"htu"_s, u"https://evil.example/oauth/token"_s}} << none;
        QTest::newRow("no iat") << QJsonObject{{u"iat"_s, QJsonValue()}} << none;
        QTest::newRow("iat as text") << QJsonObject{{u"iat"_s, u"now"_s}} << none;
        QTest::newRow("an old proof") << QJsonObject{{u"iat"_s, -61}} << none;
        QTest::newRow("a proof of tomorrow") << QJsonObject{{u"iat"_s, 61}} << none;
        QTest::newRow("no typ") << none << QJsonObject{{u"typ"_s, QJsonValue()}};
        QTest::newRow("another typ") << none << QJsonObject{{u"typ"_s, u"JWT"_s}};
        QTest::newRow("no jwk") << none << QJsonObject{{u"jwk"_s, QJsonValue()}};
        QTest::newRow("another key's jwk") << none << QJsonObject{{u"jwk"_s, jose::Jwk::generateEs256().publicJson()}};
        QTest::newRow("a private jwk")
            << none
            << QJsonObject{
                   {u"jwk"_s, QJsonDocument::fromJson(signerKey().privateJson().reveal().toByteArray()).object()}};
        QTest::newRow("a shared jwk") << none
                                      << QJsonObject{
                                             {u"jwk"_s, QJsonObject{{u"kty"_s, u"oct"_s}, {u"k"_s, u"AAAA"_s}}}};
    }
    void aProofThatIsNotInOrderIsRefused()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QJsonObject, header);
        DpopBench bench;
        if (const QJsonValue offset = claims.value(u"iat"); offset.isDouble())
            claims.insert(u"iat"_s, bench.now() + offset.toInteger());
        const HttpReply reply = bench.signedInWith(bench.tokenProof({.claims = claims, .header = header}));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), u"invalid_dpop_proof"_s);
        QCOMPARE(bench.states(), QStringList());
    }

    void aSharedKeySignsNoProof()
    {
        DpopBench bench;
        const auto shared = jose::Jwk::fromBytes(Secret(QByteArrayView("a shared key of more than 32 bytes length")));
        const QByteArray proof =
            bench.tokenProof({.claims = {}, .header = {{u"jwk"_s, signerKey().publicJson()}}}, shared);
        QCOMPARE(bench.signedInWith(proof).error(), u"invalid_dpop_proof"_s);
    }

    void aProofIsGoodOnceAndAlone()
    {
        DpopBench bench;
        const QByteArray proof = bench.tokenProof();
        QCOMPARE(bench.signedInWith(proof + bench.tokenProof()).error(), u"invalid_dpop_proof"_s);
        QCOMPARE(bench.signedInWith(proof).status, 200);
        QCOMPARE(bench.signedInWith(proof).error(), u"invalid_dpop_proof"_s);
        QCOMPARE(bench.signedInWith("DPoP: garbage\r\n").error(), u"invalid_dpop_proof"_s);
    }

    void addressesAreComparedAsAddresses()
    {
        DpopBench bench;
        const QString url = bench.server.url();
        for (const QString &same : {url + u"/oauth/token?x=1#y"_s, u"HTTP"_s + url.sliced(4) + u"/oauth/token"_s,
                                    url + u"/oauth/./token"_s}) {
            QVERIFY2(bench.signedInWith(bench.tokenProof({.claims = {{u"htu"_s, same}}})).status == 200,
                     qPrintable(same));
        }
    }

    // RFC 9449 5
    void aPublicClientsRefreshTokenIsBoundToo()
    {
        DpopBench bench;
        const HttpReply pair = bench.signedInWith(bench.tokenProof());
        const Fields refresh{{"grant_type", "refresh_token"},
                             {"refresh_token", pair.text(u"refresh_token"_s).toLatin1()},
                             {"client_id", "app"}};
        QCOMPARE(bench.token(refresh).error(), u"invalid_grant"_s);
        QCOMPARE(bench.token(refresh, bench.tokenProof({}, jose::Jwk::generateEs256())).error(), u"invalid_grant"_s);
        // Neither attempt did any harm.
        QCOMPARE(bench.states(), QStringList{u"created"_s});
        const HttpReply next = bench.token(refresh, bench.tokenProof());
        QCOMPARE(next.status, 200);
        QCOMPARE(next.text(u"token_type"_s), u"DPoP"_s);
        // Nor does a thief of the old token who lacks the key.
        QCOMPARE(bench.token(refresh).error(), u"invalid_grant"_s);
        QCOMPARE(bench.states(), (QStringList{u"created"_s, u"refreshed"_s}));
    }

    void aSecretClientsRefreshTokenIsBoundToTheClient()
    {
        DpopBench bench;
        const QByteArray basic = basicHeader("web", webSecret);
        const Fields signIn = changed(OAuthBench::passwordFields({}), {{"client_id", {}}});
        const HttpReply pair = bench.token(signIn, basic + bench.tokenProof());
        QCOMPARE(pair.text(u"token_type"_s), u"DPoP"_s);
        const HttpReply next = bench.token(
            {{"grant_type", "refresh_token"}, {"refresh_token", pair.text(u"refresh_token"_s).toLatin1()}}, basic);
        QCOMPARE(next.status, 200);
        QCOMPARE(next.text(u"token_type"_s), u"Bearer"_s);
    }

    void aClientMayWantProofsAlways()
    {
        DpopBench bench;
        QCOMPARE(bench.signedInWith({}, "bound").error(), u"invalid_dpop_proof"_s);
        QCOMPARE(bench.signedInWith(bench.tokenProof(), "bound").status, 200);
    }

    // RFC 9449 8, 9
    void aNonceIsDemandedAndGiven()
    {
        DpopBench bench(withNonces());
        const HttpReply first = bench.signedInWith(bench.tokenProof());
        QCOMPARE(first.status, 400);
        QCOMPARE(first.error(), u"use_dpop_nonce"_s);
        const QString nonce = QString::fromLatin1(first.header("DPoP-Nonce"));
        QVERIFY(!nonce.isEmpty());
        const HttpReply pair = bench.signedInWith(bench.tokenProof({.claims = {{u"nonce"_s, nonce}}}));
        QCOMPARE(pair.status, 200);
        QVERIFY(pair.headers.contains({"DPoP-Nonce", nonce.toLatin1()}));

        const QString token = pair.text(u"access_token"_s);
        const HttpReply refused = bench.resourceWith(token, "DPoP", bench.resourceProof(token));
        QCOMPARE(refused.status, 401);
        QVERIFY(refused.header("WWW-Authenticate").contains("error=\"use_dpop_nonce\""));
        const QString again = QString::fromLatin1(refused.header("DPoP-Nonce"));
        const QByteArray proof =
            bench.proof("GET", "/api/resource", {.claims = {{u"nonce"_s, again}}, .token = token.toLatin1()});
        QCOMPARE(bench.resourceWith(token, "DPoP", proof).status, 200);
    }

    void aNonceEnds()
    {
        DpopBench bench(withNonces());
        const QString nonce = QString::fromLatin1(bench.signedInWith(bench.tokenProof()).header("DPoP-Nonce"));
        bench.clock.advance(5min);
        QCOMPARE(bench.signedInWith(bench.tokenProof({.claims = {{u"nonce"_s, nonce}}})).status, 200);
        bench.clock.advance(5min);
        const HttpReply late = bench.signedInWith(bench.tokenProof({.claims = {{u"nonce"_s, nonce}}}));
        QCOMPARE(late.error(), u"use_dpop_nonce"_s);
        QVERIFY(late.header("DPoP-Nonce") != nonce.toLatin1());
    }
};

QTEST_GUILESS_MAIN(TestDpopCheck)
#include "tst_dpopcheck.moc"
