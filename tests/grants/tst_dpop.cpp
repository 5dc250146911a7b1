// SPDX-License-Identifier: GPL-3.0-or-later
// Proof of possession (RFC 9449) around any flow over a token endpoint.
#include "endpointwalk.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

FlowContext bound(const QVariantMap &more = {}, const char *type = "client_credentials")
{
    QVariantMap fields{{u"token_url"_s, u"https://idp.example/token?tenant=1"_s},
                       {u"client_id"_s, u"app"_s},
                       {u"client_auth"_s, u"client_secret_basic"_s},
                       {u"dpop"_s, true}};
    fields.insert(more);
    return context(type, fields, {{"client_secret", "s3cret"}});
}

const Expected<HttpResponse> granted =
    answered(200, R"({"access_token":"new","token_type":"DPoP","expires_in":300,"refresh_token":"r2"})");

Expected<HttpResponse> wantsNonce(const QByteArray &nonce, int status = 400)
{
    return answered(status, R"({"error":"use_dpop_nonce","error_description":"x"})", {{"DPoP-Nonce", nonce}});
}

/// The proof of a request, verified with the key it carries.
jose::Jwt proofOf(const HttpRequest &request)
{
    const QByteArray compact = headerValue(request.headers, "DPoP");
    const auto unverified = jose::decode(compact);
    const auto key = unverified ? jose::Jwk::fromJson(unverified->header.value(u"jwk"_s).toObject())
                                : Expected<jose::Jwk>(failure(ErrorKind::MalformedAnswer));
    const auto proof = key ? jose::verify(compact, *key) : failure(ErrorKind::MalformedAnswer);
    return proof ? *proof : jose::Jwt{};
}

QByteArray thumbprintIn(const HttpRequest &request)
{
    return jose::Jwk::fromJson(proofOf(request).header.value(u"jwk"_s).toObject())->thumbprint();
}

QString nonceIn(const HttpRequest &request)
{
    return proofOf(request).claims.value(u"nonce"_s).toString();
}

} // namespace

class TestDpop : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void provesPossession();
    void usesTheTypeOnlyWhereItWasAskedFor_data();
    void usesTheTypeOnlyWhereItWasAskedFor();
    void answersAWishForANonceOnce_data();
    void answersAWishForANonceOnce();
    void ignoresANonceThatIsNone_data();
    void ignoresANonceThatIsNone();
    void keepsTheNonceForNextTime();
    void keepsTheKeyAcrossRefreshesAndFailures();
    void aRefreshTokenSurvivesATroubledProof_data();
    void aRefreshTokenSurvivesATroubledProof();
    void provesNothingToOthers();
};

void TestDpop::provesPossession()
{
    const Walk walk = walked(start(bound()), inTurn({granted}));
    QVERIFY(walk.token);
    QCOMPARE(walk.token->type, QByteArray("DPoP"));
    const jose::Jwt proof = proofOf(walk.request(0));
    QCOMPARE(proof.header.value(u"typ"_s).toString(), u"dpop+jwt"_s);
    QCOMPARE(proof.header.value(u"alg"_s).toString(), u"ES256"_s);
    const QJsonObject key = proof.header.value(u"jwk"_s).toObject();
    QVERIFY(!key.contains(u"d"_s));
    QCOMPARE(proof.claims.value(u"htm"_s).toString(), u"POST"_s);
    QCOMPARE(proof.claims.value(u"htu"_s).toString(), u"https://idp.example/token"_s);
    QCOMPARE(*proof.issuedAt(), instant.wall);
    QVERIFY(proof.claims.value(u"jti"_s).toString().size() >= 16);
    QVERIFY(!proof.claims.contains(u"nonce"_s));
    QVERIFY(!proof.claims.contains(u"ath"_s));
}

void TestDpop::usesTheTypeOnlyWhereItWasAskedFor_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("asked") << true << QByteArray("dpop") << QByteArray("DPoP");
    QTest::newRow("asked, and given a plain token") << true << QByteArray("bearer") << QByteArray("Bearer");
    QTest::newRow("not asked") << false << QByteArray("DPoP") << QByteArray();
    QTest::newRow("another kind of proof") << true << QByteArray("mac") << QByteArray();
}

void TestDpop::usesTheTypeOnlyWhereItWasAskedFor()
{
    QFETCH(const bool, asked);
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, type);
    const auto given = answered(200, R"({"access_token":"new","refresh_token":"r2","token_type":")" + said + "\"}");
    const Walk walk = walked(start(bound({{u"dpop"_s, asked}})), inTurn({given}));
    QCOMPARE(walk.token.has_value(), !type.isEmpty());
    QCOMPARE(headerValue(walk.request(0).headers, "DPoP").isEmpty(), !asked);
    if (walk.token) {
        QCOMPARE(walk.token->type, type);
        QCOMPARE(text(walk.token->refresh), QByteArray("r2"));
    } else {
        QCOMPARE(wireName(walk.error->kind), wireName(ErrorKind::UnusableToken));
    }
}

void TestDpop::answersAWishForANonceOnce_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("again");
    QTest::newRow("RFC 9449 8") << 400 << false;
    QTest::newRow("401") << 401 << false;
    QTest::newRow("it asks for ever") << 400 << true;
}

void TestDpop::answersAWishForANonceOnce()
{
    QFETCH(const int, status);
    QFETCH(const bool, again);
    FlowContext with = bound({}, "refresh_token");
    with.current = stored("r1");
    const Walk walk = walked(start(with), inTurn({wantsNonce("n-1", status), again ? wantsNonce("n-2") : granted}));
    QCOMPARE(walk.sent.size(), std::size_t(2));
    QCOMPARE(nonceIn(walk.request(0)), QString());
    QCOMPARE(nonceIn(walk.request(1)), u"n-1"_s);
    QCOMPARE(walk.request(1).body, walk.request(0).body);
    QCOMPARE(authorization(walk.request(1)), authorization(walk.request(0)));
    QCOMPARE(walk.sent.at(1).spends, Spends::Credential);
    QVERIFY(proofOf(walk.request(0)).claims.value(u"jti"_s) != proofOf(walk.request(1)).claims.value(u"jti"_s));
    QCOMPARE(thumbprintIn(walk.request(0)), thumbprintIn(walk.request(1)));
    QCOMPARE(walk.token.has_value(), !again);
    if (again) {
        QCOMPARE(walk.error->code, QByteArray("use_dpop_nonce"));
        QCOMPARE(wireName(judge(*walk.error, Spends::Credential)), wireName(Verdict::Transient));
    }
}

void TestDpop::ignoresANonceThatIsNone_data()
{
    QTest::addColumn<QByteArray>("nonce");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("a blank") << QByteArray("a b");
    QTest::newRow("a line break") << QByteArray("a\r\nX: y");
    QTest::newRow("a quote") << QByteArray("a\"b");
    QTest::newRow("endless") << QByteArray(4000, 'a');
}

void TestDpop::ignoresANonceThatIsNone()
{
    QFETCH(const QByteArray, nonce);
    const Walk walk = walked(start(bound()), inTurn({wantsNonce(nonce), granted}));
    QCOMPARE(walk.sent.size(), std::size_t(1));
    QCOMPARE(walk.error->code, QByteArray("use_dpop_nonce"));
}

void TestDpop::keepsTheNonceForNextTime()
{
    auto withNonce = *granted;
    withNonce.headers.emplaceBack("DPoP-Nonce", "n-2");
    const Walk first = walked(start(bound()), inTurn({wantsNonce("n-1"), withNonce}));
    FlowContext next = bound();
    next.current = shared(*first.token);
    const Walk second = walked(start(next), inTurn({granted}));
    QCOMPARE(second.sent.size(), std::size_t(1));
    QCOMPARE(nonceIn(second.request(0)), u"n-2"_s);
    // It has become stale: the new one is used, once.
    const Walk stale = walked(start(next), inTurn({wantsNonce("n-3"), granted}));
    QCOMPARE(nonceIn(stale.request(1)), u"n-3"_s);
    // Another server has its own.
    next.grant.fields.insert(u"token_url"_s, u"https://idp.example:8443/token"_s);
    QCOMPARE(nonceIn(walked(start(next), inTurn({granted})).request(0)), QString());
}

void TestDpop::keepsTheKeyAcrossRefreshesAndFailures()
{
    const Walk first = walked(start(bound()), inTurn({granted}));
    const QByteArray key = thumbprintIn(first.request(0));
    QVERIFY(thumbprintIn(walked(start(bound()), inTurn({granted})).request(0)) != key);

    FlowContext next = bound();
    next.current = shared(*first.token);
    const Walk failed = walked(start(next), inTurn({answered(503, "")}));
    QCOMPARE(thumbprintIn(failed.request(0)), key);
    // What is kept in clear does not hold it; the token that is still there does.
    const QByteArray secretPart = QJsonDocument::fromJson(text(first.token->flowMemory))
                                      .object()
                                      .value(u"dpop_key"_s)
                                      .toObject()
                                      .value(u"d"_s)
                                      .toString()
                                      .toUtf8();
    QVERIFY(!secretPart.isEmpty());
    QVERIFY(!failed.memory.contains(secretPart));
    QVERIFY(!failed.memory.contains("dpop_key"));
    next.memory = failed.memory;
    const Walk refreshed = walked(start(next), inTurn({granted}));
    QCOMPARE(thumbprintIn(refreshed.request(0)), key);
    QCOMPARE(formValue(refreshed.request(0), "grant_type"), QByteArray("refresh_token"));

    FlowContext recovery = bound();
    recovery.current = shared(*refreshed.token);
    recovery.primaryOnly = true;
    const Walk recovered = walked(start(recovery), inTurn({granted}));
    QCOMPARE(formValue(recovered.request(0), "grant_type"), QByteArray("client_credentials"));
    QCOMPARE(thumbprintIn(recovered.request(0)), key);
}

void TestDpop::aRefreshTokenSurvivesATroubledProof_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<std::size_t>("requests");
    QTest::newRow("the nonce") << QByteArray("use_dpop_nonce") << std::size_t(1);
    QTest::newRow("the proof") << QByteArray("invalid_dpop_proof") << std::size_t(1);
    QTest::newRow("the token itself") << QByteArray("invalid_grant") << std::size_t(2);
}

void TestDpop::aRefreshTokenSurvivesATroubledProof()
{
    QFETCH(const QByteArray, code);
    QFETCH(const std::size_t, requests);
    FlowContext with = bound();
    with.current = stored("r1");
    const Walk walk = walked(start(with), inTurn({answered(400, R"({"error":")" + code + "\"}")}));
    QCOMPARE(walk.sent.size(), requests);
    QCOMPARE(walk.memory.contains("refused"), requests == 2);
}

void TestDpop::provesNothingToOthers()
{
    FlowContext with = bound({{u"revocation_url"_s, u"https://idp.example/revoke"_s}});
    with.current = stored("r1");
    const Walk walk = walked(findGrant(grantCatalogue(), "client_credentials")->revoke(with), inTurn({granted}));
    QCOMPARE(walk.request(0).url.path(), u"/revoke"_s);
    QVERIFY(headerValue(walk.request(0).headers, "DPoP").isEmpty());
}

QTEST_GUILESS_MAIN(TestDpop)
#include "tst_dpop.moc"
