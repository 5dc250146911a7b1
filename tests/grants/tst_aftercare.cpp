// SPDX-License-Identifier: GPL-3.0-or-later
// Giving a token up at its provider (RFC 7009), and asking how long it lives (RFC 7662).
#include "endpointwalk.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

FlowContext cared(const QVariantMap &more = {}, const QByteArray &refresh = "r1")
{
    QVariantMap fields{{u"token_url"_s, u"https://idp.example/token"_s},
                       {u"client_id"_s, u"app"_s},
                       {u"revocation_url"_s, u"https://idp.example/revoke"_s},
                       {u"introspection_url"_s, u"https://idp.example/introspect"_s}};
    fields.insert(more);
    FlowContext with = context("refresh_token", fields, {{"client_secret", "s3cret"}});
    with.current = stored(refresh);
    return with;
}

Expected<std::unique_ptr<GrantFlow>> revoke(FlowContext with)
{
    return findGrant(grantCatalogue(), with.grant.type)->revoke(std::move(with));
}

Expected<std::unique_ptr<GrantFlow>> introspect(FlowContext with)
{
    return findGrant(grantCatalogue(), with.grant.type)->introspect(std::move(with));
}

constexpr qint64 epochNow = 1795226400;

} // namespace

class TestAftercare : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void revokesTheRefreshToken();
    void revokesWhatThereIs_data();
    void revokesWhatThereIs();
    void knowsWhenARevocationSucceeded_data();
    void knowsWhenARevocationSucceeded();
    void saysThatTheProviderOffersNoWay_data();
    void saysThatTheProviderOffersNoWay();
    void findsTheEndpointsByDiscovery();
    void readsTheExpiry_data();
    void readsTheExpiry();
    void saysWhatIsWrongWithTheAnswer_data();
    void saysWhatIsWrongWithTheAnswer();
    void leavesTheRestOfTheTokenAlone();
};

void TestAftercare::revokesTheRefreshToken()
{
    const Walk walk = walked(revoke(cared()), inTurn({answered(200, "")}));
    const HttpRequest &request = walk.request(0);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://idp.example/revoke"_s));
    QCOMPARE(request.body, QByteArray("token=r1&token_type_hint=refresh_token"));
    QCOMPARE(authorization(request), "Basic " + QByteArray("app:s3cret").toBase64());
    QCOMPARE(walk.sent.front().spends, Spends::Nothing);
    QVERIFY(walk.token);
    QVERIFY(walk.token->access.isEmpty());
    QVERIFY(walk.token->refresh.isEmpty());
}

void TestAftercare::revokesWhatThereIs_data()
{
    QTest::addColumn<QByteArray>("refresh");
    QTest::addColumn<QByteArray>("firstAnswer");
    QTest::addColumn<QStringList>("hints");
    const QByteArray unsupported = R"({"error":"unsupported_token_type"})";
    QTest::newRow("no refresh token") << QByteArray() << QByteArray() << QStringList{u"access_token"_s};
    QTest::newRow("a kind that cannot be revoked")
        << QByteArray("r1") << unsupported << QStringList{u"refresh_token"_s, u"access_token"_s};
    QTest::newRow("neither kind") << QByteArray() << unsupported << QStringList{u"access_token"_s};
}

void TestAftercare::revokesWhatThereIs()
{
    QFETCH(const QByteArray, refresh);
    QFETCH(const QByteArray, firstAnswer);
    QFETCH(const QStringList, hints);
    const Walk walk = walked(revoke(cared({}, refresh)),
                             inTurn({answered(firstAnswer.isEmpty() ? 200 : 400, firstAnswer), answered(200, "")}));
    QStringList sent;
    for (const Send &send : walk.sent) {
        sent.append(QString::fromLatin1(formValue(send.request, "token_type_hint")));
        const bool isRefresh = sent.last() == u"refresh_token"_s;
        QCOMPARE(formValue(send.request, "token"), isRefresh ? refresh : QByteArray("old-access"));
    }
    QCOMPARE(sent, hints);
    QCOMPARE(walk.token.has_value(), firstAnswer.isEmpty() || hints.size() == 2);
}

void TestAftercare::knowsWhenARevocationSucceeded_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("verdict");
    const QByteArray revoked = "refreshed";
    QTest::newRow("RFC 7009 2.2, also for an unknown token") << 200 << QByteArray() << revoked;
    QTest::newRow("nothing to say") << 204 << QByteArray() << revoked;
    QTest::newRow("words") << 200 << QByteArray("OK") << revoked;
    QTest::newRow("ok") << 200 << QByteArray(R"({"ok":true})") << revoked;
    QTest::newRow("Google, an unknown token") << 400 << QByteArray(R"({"error":"invalid_token"})") << revoked;
    QTest::newRow("Slack, a failure at 200")
        << 200 << QByteArray(R"({"ok":false,"error":"x"})") << QByteArray("refused");
    QTest::newRow("the client") << 401 << QByteArray(R"({"error":"invalid_client"})") << QByteArray("refused");
    QTest::newRow("not there") << 404 << QByteArray() << QByteArray("refused");
    QTest::newRow("RFC 7009 2.2.1, later") << 503 << QByteArray() << QByteArray("transient");
}

void TestAftercare::knowsWhenARevocationSucceeded()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, verdict);
    const Walk walk = walked(revoke(cared({{u"client_auth"_s, u"client_secret_basic"_s}})),
                             inTurn({answered(status, body, {{"Retry-After", "90"}})}));
    QCOMPARE(walk.error ? wireName(judge(*walk.error, Spends::Nothing)) : QByteArray("refreshed"), verdict);
    if (status == 503)
        QCOMPARE(walk.error->retryAfter, std::optional(Seconds(90)));
}

void TestAftercare::saysThatTheProviderOffersNoWay_data()
{
    QTest::addColumn<bool>("byIssuer");
    QTest::newRow("the source names none") << false;
    QTest::newRow("nor do the metadata") << true;
}

void TestAftercare::saysThatTheProviderOffersNoWay()
{
    QFETCH(const bool, byIssuer);
    QVariantMap none{{u"revocation_url"_s, QString()}, {u"introspection_url"_s, QString()}};
    if (byIssuer)
        none.insert(u"issuer"_s, u"https://idp.example"_s);
    for (auto *ask : {revoke, introspect}) {
        const Walk walk = walked(ask(cared(none)), inTurn({answered(200, R"({"issuer":"https://idp.example"})")}));
        QVERIFY(walk.error);
        QCOMPARE(wireName(walk.error->kind), wireName(ErrorKind::Unsupported));
        QCOMPARE(walk.sent.size(), std::size_t(byIssuer ? 1 : 0));
    }
}

void TestAftercare::findsTheEndpointsByDiscovery()
{
    const QVariantMap byIssuer{
        {u"issuer"_s, u"https://idp.example"_s}, {u"revocation_url"_s, QString()}, {u"introspection_url"_s, QString()}};
    const auto metadata = answered(200, R"({"issuer":"https://idp.example","revocation_endpoint":"https://x.example/r",
                                            "introspection_endpoint":"https://x.example/i"})");
    const Walk revoked = walked(revoke(cared(byIssuer)), inTurn({metadata, answered(200, "")}));
    QCOMPARE(revoked.request(1).url, QUrl(u"https://x.example/r"_s));
    QVERIFY(revoked.token);
    const Walk asked = walked(introspect(cared(byIssuer)), inTurn({metadata, answered(200, R"({"active":true})")}));
    QCOMPARE(asked.request(1).url, QUrl(u"https://x.example/i"_s));
    QVERIFY(asked.token);
}

void TestAftercare::readsTheExpiry_data()
{
    QTest::addColumn<QByteArray>("exp");
    QTest::addColumn<qint64>("left");
    QTest::newRow("a date") << QByteArray::number(epochNow + 600) << qint64(600);
    QTest::newRow("as text") << "\"" + QByteArray::number(epochNow + 600) + "\"" << qint64(600);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("past") << QByteArray::number(epochNow - 5) << qint64(-1);
}

void TestAftercare::readsTheExpiry()
{
    QFETCH(const QByteArray, exp);
    QFETCH(const qint64, left);
    const Walk walk = walked(introspect(cared()), inTurn({answered(200, R"({"active":true,"exp":)" + exp + "}")}));
    QCOMPARE(walk.request(0).url, QUrl(u"https://idp.example/introspect"_s));
    QCOMPARE(walk.request(0).body, QByteArray("token=old-access&token_type_hint=access_token"));
    QVERIFY(walk.token);
    QCOMPARE(walk.token->expiresAt.has_value(), left >= 0);
    if (left >= 0) {
        QCOMPARE(*walk.token->expiresAt - instant.wall, Milliseconds(left * 1000));
        QCOMPARE(wireName(walk.token->expiryOrigin), wireName(ExpiryOrigin::Introspection));
    }
}

void TestAftercare::saysWhatIsWrongWithTheAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("code");
    using enum ErrorKind;
    QTest::newRow("inactive") << 200 << QByteArray(R"({"active":false})") << ProviderRefused
                              << QByteArray("invalid_token");
    QTest::newRow("no word of it") << 200 << QByteArray(R"({"exp":1795227000})") << MalformedAnswer << QByteArray();
    QTest::newRow("as text") << 200 << QByteArray(R"({"active":"true"})") << MalformedAnswer << QByteArray();
    QTest::newRow("half") << 200 << QByteArray(R"({"active":true)") << MalformedAnswer << QByteArray();
    QTest::newRow("a signed answer") << 200 << QByteArray("eyJ.e30.x") << MalformedAnswer << QByteArray();
    QTest::newRow("the client may not ask") << 403 << QByteArray() << HttpStatus << QByteArray();
    QTest::newRow("a code") << 400 << QByteArray(R"({"error":"invalid_request"})") << ProviderRefused
                            << QByteArray("invalid_request");
}

void TestAftercare::saysWhatIsWrongWithTheAnswer()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QByteArray, code);
    const Walk walk = walked(introspect(cared()), inTurn({answered(status, body)}));
    QVERIFY(walk.error);
    QCOMPARE(wireName(walk.error->kind), wireName(kind));
    QCOMPARE(walk.error->code, code);
}

void TestAftercare::leavesTheRestOfTheTokenAlone()
{
    FlowContext with = cared({{u"dpop"_s, true}});
    Token current =
        stored(
            "r1",
            R"({"dpop_key":{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}})",
            7)
            ->duplicate();
    current.scope = "read";
    with.current = shared(current);
    const Walk walk = walked(introspect(with), inTurn({answered(200, R"({"active":true,"exp":1795227000})")}));
    QVERIFY(walk.token);
    QCOMPARE(text(walk.token->access), QByteArray("old-access"));
    QCOMPARE(text(walk.token->refresh), QByteArray("r1"));
    QCOMPARE(walk.token->scope, QByteArray("read"));
    QCOMPARE(walk.token->generation.value, quint64(7));
    QVERIFY(text(walk.token->flowMemory).contains("jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"));
}

QTEST_GUILESS_MAIN(TestAftercare)
#include "tst_aftercare.moc"
