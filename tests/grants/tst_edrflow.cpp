// SPDX-License-Identifier: GPL-3.0-or-later
// The grant "edr" byte by byte: both encodings of an EDR, the authentication token, the refresh and what its answers
// mean, as the reference connector writes them.
#include "answers.h"

#include "grants/edrdocument.h"
#include "jose/jws.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

class TestEdrFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsBothEncodings_data();
    void readsBothEncodings();
    void readsTheLifetime_data();
    void readsTheLifetime();
    void refusesWhatIsNoEdr_data();
    void refusesWhatIsNoEdr();
    void signsItsOwnAuthenticationToken();
    void namesItsKeyByTheDid_data();
    void namesItsKeyByTheDid();
    void refreshesAtTheProvider();
    void replacesThreePropertiesAndKeepsTheRest_data();
    void replacesThreePropertiesAndKeepsTheRest();
    void goesOnFromItsOwnToken();
    void sendsToTheRightAddress_data();
    void sendsToTheRightAddress();
    void sendsTheQueryOnlyToProvidersThatWantIt_data();
    void sendsTheQueryOnlyToProvidersThatWantIt();
    void judgesRefusals_data();
    void judgesRefusals();
    void aModeOfNoneIsLeftAlone();
    void saysWhatIsMissingOrWrong_data();
    void saysWhatIsMissingOrWrong();
};

namespace {

constexpr qint64 nowSeconds = 1795226400;

/// As the management API answers `GET /v3/edrs/{id}/dataaddress`.
const QByteArray managementEdr = R"({
  "@type": "DataAddress",
  "endpointType": "https://w3id.org/idsa/v4.1/HTTP",
  "tx-auth:refreshEndpoint": "https://provider.example/api/public",
  "tx-auth:audience": "did:web:consumer.example",
  "type": "https://w3id.org/idsa/v4.1/HTTP",
  "endpoint": "https://provider.example/api/public/v1",
  "tx-auth:refreshToken": "refresh-1",
  "tx-auth:expiresIn": "300",
  "authorization": "access-1",
  "authType": "bearer",
  "tx-auth:refreshAudience": "did:web:consumer.example",
  "@context": {"tx-auth": "https://w3id.org/tractusx/auth/"}
})";

/// As DSP's transfer start message carries it.
const QByteArray dspEdr = R"({
  "@type": "dspace:TransferStartMessage",
  "dspace:consumerPid": "urn:uuid:1",
  "dspace:dataAddress": {
    "@type": "dspace:DataAddress",
    "dspace:endpointType": "https://w3id.org/idsa/v4.1/HTTP",
    "dspace:endpoint": "https://provider.example/api/public/v1",
    "dspace:endpointProperties": [
      {"dspace:name": "https://w3id.org/edc/v0.0.1/ns/authorization", "dspace:value": "access-1"},
      {"dspace:name": "https://w3id.org/edc/v0.0.1/ns/authType", "dspace:value": "bearer"},
      {"dspace:name": "https://w3id.org/tractusx/auth/refreshToken", "dspace:value": "refresh-1"},
      {"dspace:name": "https://w3id.org/tractusx/auth/expiresIn", "dspace:value": "300"},
      {"dspace:name": "https://w3id.org/tractusx/auth/refreshEndpoint",
       "dspace:value": "https://provider.example/api/public"},
      {"dspace:name": "https://w3id.org/tractusx/auth/refreshAudience", "dspace:value": "did:web:consumer.example"},
      {"dspace:name": "https://w3id.org/tractusx/auth/audience", "dspace:value": "did:web:consumer.example"}
    ]
  }
})";

const QByteArray edcPrefixed = R"({"edc:endpoint":"https://provider.example/api/public/v1",
  "edc:authorization":"access-1","https://w3id.org/tractusx/auth/refreshToken":[{"@value":"refresh-1"}],
  "https://w3id.org/tractusx/auth/expiresIn":[{"@value":300}],
  "https://w3id.org/tractusx/auth/refreshEndpoint":{"@value":"https://provider.example/api/public"},
  "https://w3id.org/tractusx/auth/refreshAudience":"did:web:consumer.example",
  "https://w3id.org/tractusx/auth/audience":"did:web:consumer.example"})";

const QByteArray callbackEvent = R"({"id":"e1","at":1795226400000,"type":"TransferProcessStarted",
  "payload":{"transferProcessId":"tp-1","assetId":"asset-1","dataAddress":{"properties":{
  "https://w3id.org/edc/v0.0.1/ns/endpoint":"https://provider.example/api/public/v1",
  "https://w3id.org/edc/v0.0.1/ns/authorization":"access-1",
  "https://w3id.org/tractusx/auth/refreshToken":"refresh-1",
  "https://w3id.org/tractusx/auth/expiresIn":"300",
  "https://w3id.org/tractusx/auth/refreshEndpoint":"https://provider.example/api/public",
  "https://w3id.org/tractusx/auth/refreshAudience":"did:web:consumer.example",
  "https://w3id.org/tractusx/auth/audience":"did:web:consumer.example"}}}})";

Expected<Token> adopt(const QByteArray &edr, const GrantSpec &grant = {})
{
    return findGrant(grantCatalogue(), "edr")->adopt(grant, "edr", Secret(edr), instant);
}

const jose::Jwk &ownKey()
{
    static const jose::Jwk key = jose::Jwk::generateEs256();
    return key;
}

FlowContext edrContext(const QVariantMap &fields = {}, const QByteArray &edr = managementEdr)
{
    FlowContext with = context("edr", fields);
    with.secrets.insert("private_key", std::make_shared<const Secret>(ownKey().privateJson()));
    if (auto token = adopt(edr)) {
        token->generation = {1};
        with.current = std::make_shared<const Token>(std::move(*token));
    }
    return with;
}

/// What stands in the header Authorization, verified with the key's public half.
Expected<jose::Jwt> authenticationOf(const Step &step)
{
    const QByteArray header = headerValue(requestOf(step).headers, "Authorization");
    return jose::verify(header.sliced(QByteArrayView("Bearer ").size()), ownKey());
}

HttpResponse renewed(const QByteArray &lifetime = R"("expires":300,"expires_in":300)")
{
    return answer(200,
                  R"({"access_token":"access-2","refresh_token":"refresh-2","token_type":"bearer",)" + lifetime + '}');
}

Step answered(GrantFlow &flow, const HttpResponse &response)
{
    return flow.next(Expected<HttpResponse>(response), instant);
}

} // namespace

// S1-14
void TestEdrFlow::readsBothEncodings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("management JSON-LD") << managementEdr;
    QTest::newRow("DSP") << dspEdr;
    QTest::newRow("other prefixes, expanded values") << edcPrefixed;
    QTest::newRow("callback event") << callbackEvent;
}

void TestEdrFlow::readsBothEncodings()
{
    QFETCH(const QByteArray, text);
    const auto token = adopt(text);
    QVERIFY2(token, token ? "" : qPrintable(token.error().where + token.error().serverText));
    QCOMPARE(tokenwatch::testing::text(token->access), QByteArray("access-1"));
    QCOMPARE(tokenwatch::testing::text(token->refresh), QByteArray("refresh-1"));
    QCOMPARE(token->type, QByteArray("Bearer"));
    QCOMPARE(*token->lifetime(), Milliseconds(300'000));
    const Edr kept = Edr::fromMemory(token->flowMemory);
    QCOMPARE(kept.text("endpoint"_L1), u"https://provider.example/api/public/v1"_s);
    QCOMPARE(kept.text("refreshEndpoint"_L1), u"https://provider.example/api/public"_s);
    QCOMPARE(kept.text("refreshAudience"_L1), u"did:web:consumer.example"_s);
    QCOMPARE(kept.text("audience"_L1), u"did:web:consumer.example"_s);
    // Each secret has one home.
    QVERIFY(!token->flowMemory.reveal().contains("access-1"));
    QVERIFY(!token->flowMemory.reveal().contains("refresh-1"));
}

void TestEdrFlow::readsTheLifetime_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("lifetime"); // -1: never ends
    QTest::addColumn<ExpiryOrigin>("origin");
    using enum ExpiryOrigin;
    const QByteArray opaque = R"("authorization":"access-1")";
    const auto withExp = [](qint64 exp) { return R"("authorization":")" + jwt({{u"exp"_s, nowSeconds + exp}}) + '"'; };
    QTest::newRow("text") << opaque + R"(,"expiresIn":"300")" << qint64(300) << ExpiresIn;
    QTest::newRow("number") << opaque + R"(,"expiresIn":300)" << qint64(300) << ExpiresIn;
    QTest::newRow("absent is never") << opaque << qint64(-1) << None;
    QTest::newRow("blank is never") << opaque + R"(,"expiresIn":"")" << qint64(-1) << None;
    QTest::newRow("null is never") << opaque + R"(,"expiresIn":null)" << qint64(-1) << None;
    QTest::newRow("zero is over") << opaque + R"(,"expiresIn":"0")" << qint64(0) << ExpiresIn;
    QTest::newRow("entered late") << withExp(20) + R"(,"expiresIn":"300")" << qint64(20) << ExpClaim;
    QTest::newRow("over when entered") << withExp(-40) + R"(,"expiresIn":"300")" << qint64(-40) << ExpClaim;
    QTest::newRow("said is shorter") << withExp(900) + R"(,"expiresIn":"300")" << qint64(300) << ExpiresIn;
    QTest::newRow("only the token says it") << withExp(900) << qint64(900) << ExpClaim;
    QTest::newRow("a million years") << opaque + R"(,"expiresIn":"31556952000000")" << qint64(24 * 365 * 100) * 3600
                                     << ExpiresIn;
}

void TestEdrFlow::readsTheLifetime()
{
    QFETCH(const QByteArray, members);
    QFETCH(const qint64, lifetime);
    QFETCH(const ExpiryOrigin, origin);
    const auto token = adopt('{' + members + '}');
    QVERIFY(token);
    QCOMPARE(token->lifetime().value_or(Milliseconds(-1000)), Milliseconds(lifetime * 1000));
    QCOMPARE(token->expiresAt.has_value(), origin != ExpiryOrigin::None);
    QCOMPARE(wireName(token->expiryOrigin), wireName(origin));
}

void TestEdrFlow::refusesWhatIsNoEdr_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("not JSON") << QByteArray("authorization=secret-word") << u"edr"_s;
    QTest::newRow("list") << QByteArray("[]") << u"edr"_s;
    QTest::newRow("no token") << QByteArray(R"({"endpoint":"https://p.example","refreshToken":"secret-word"})")
                              << u"edr.authorization"_s;
    QTest::newRow("blank token") << QByteArray(R"({"authorization":" "})") << u"edr.authorization"_s;
    QTest::newRow("token is no text") << QByteArray(R"({"authorization":{"a":"secret-word"}})")
                                      << u"edr.authorization"_s;
    QTest::newRow("token unfit for a header")
        << QByteArray(R"({"authorization":"secret-word\r\nX: 1"})") << u"edr.authorization"_s;
    QTest::newRow("said twice") << QByteArray(R"({"authorization":"a","edc:authorization":"secret-word"})")
                                << u"edr.authorization"_s;
    QTest::newRow("lifetime is a word") << QByteArray(R"({"authorization":"a","expiresIn":"secret-word"})")
                                        << u"edr.expiresIn"_s;
    QTest::newRow("negative lifetime") << QByteArray(R"({"authorization":"a","expiresIn":"-1"})") << u"edr.expiresIn"_s;
    QTest::newRow("nameless property") << QByteArray(
                                              R"({"authorization":"a","endpointProperties":[{"value":"secret-word"}]})")
                                       << u"edr.endpointProperties"_s;
}

void TestEdrFlow::refusesWhatIsNoEdr()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    const auto token = adopt(text);
    QVERIFY(!token);
    QCOMPARE(token.error().where, where);
    QVERIFY(!token.error().serverText.contains(u"secret-word"_s));
}

// S1-15
void TestEdrFlow::signsItsOwnAuthenticationToken()
{
    auto flow = start(edrContext({{u"did"_s, u"did:web:me.example"_s}, {u"key_id"_s, u"did:web:me.example#key-1"_s}}));
    QVERIFY(flow);
    const auto jwt = authenticationOf((*flow)->next(Begin{}, instant));
    QVERIFY(jwt);
    QCOMPARE(jwt->header.value("kid"_L1), QJsonValue(u"did:web:me.example#key-1"_s));
    QCOMPARE(jwt->header.value("alg"_L1), QJsonValue(u"ES256"_s));
    QCOMPARE(jwt->claims.value("iss"_L1), QJsonValue(u"did:web:me.example"_s));
    QCOMPARE(jwt->claims.value("sub"_L1), jwt->claims.value("iss"_L1));
    QCOMPARE(jwt->claims.value("aud"_L1), QJsonValue(u"did:web:consumer.example"_s));
    QCOMPARE(jwt->claims.value("token"_L1), QJsonValue(u"access-1"_s));
    QVERIFY(!jwt->claims.value("jti"_L1).toString().isEmpty());
    QCOMPARE(*jwt->issuedAt(), instant.wall);
    QCOMPARE(*jwt->expiresAt(), instant.wall + Seconds(600));

    auto second = start(edrContext());
    const auto other = authenticationOf((*second)->next(Begin{}, instant));
    QVERIFY(other->claims.value("jti"_L1) != jwt->claims.value("jti"_L1));
}

void TestEdrFlow::namesItsKeyByTheDid_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("kid");
    QTest::newRow("from the EDR") << QVariantMap() << u"did:web:consumer.example"_s << u"did:web:consumer.example"_s;
    QTest::newRow("fragment") << QVariantMap{{u"key_id"_s, u"#k1"_s}} << u"did:web:consumer.example"_s
                              << u"did:web:consumer.example#k1"_s;
    QTest::newRow("plain name") << QVariantMap{{u"key_id"_s, u"k1"_s}} << u"did:web:consumer.example"_s
                                << u"did:web:consumer.example#k1"_s;
    QTest::newRow("own DID") << QVariantMap{{u"did"_s, u"did:web:me.example"_s}, {u"key_id"_s, u"k1"_s}}
                             << u"did:web:me.example"_s << u"did:web:me.example#k1"_s;
}

void TestEdrFlow::namesItsKeyByTheDid()
{
    QFETCH(const QVariantMap, fields);
    QFETCH(const QString, issuer);
    QFETCH(const QString, kid);
    auto flow = start(edrContext(fields));
    QVERIFY(flow);
    const auto jwt = authenticationOf((*flow)->next(Begin{}, instant));
    QVERIFY(jwt);
    QCOMPARE(jwt->claims.value("iss"_L1).toString(), issuer);
    QCOMPARE(jwt->header.value("kid"_L1).toString(), kid);
}

// S1-16
void TestEdrFlow::refreshesAtTheProvider()
{
    auto flow = start(edrContext());
    QVERIFY(flow);
    const Step step = (*flow)->next(Begin{}, instant);
    const HttpRequest request = requestOf(step);
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url, QUrl(u"https://provider.example/api/public/token"_s));
    QCOMPARE(request.body, QByteArray("grant_type=refresh_token&refresh_token=refresh-1"));
    QCOMPARE(headerValue(request.headers, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(spendsOf(step), Spends::Credential);
}

// S1-17
void TestEdrFlow::replacesThreePropertiesAndKeepsTheRest_data()
{
    QTest::addColumn<QByteArray>("lifetime");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("both") << QByteArray(R"("expires":300,"expires_in":300)") << qint64(300);
    QTest::newRow("before July 2026") << QByteArray(R"("expires":300)") << qint64(300);
    QTest::newRow("expires_in first") << QByteArray(R"("expires":900,"expires_in":300)") << qint64(300);
}

void TestEdrFlow::replacesThreePropertiesAndKeepsTheRest()
{
    QFETCH(const QByteArray, lifetime);
    QFETCH(const qint64, seconds);
    FlowContext with = edrContext();
    const QByteArray before = text(with.current->flowMemory);
    auto flow = start(std::move(with));
    (void)(*flow)->next(Begin{}, instant);
    const Step last = answered(**flow, renewed(lifetime));
    QVERIFY(tokenOf(last));
    QCOMPARE(text(tokenOf(last)->access), QByteArray("access-2"));
    QCOMPARE(text(tokenOf(last)->refresh), QByteArray("refresh-2"));
    QCOMPARE(*tokenOf(last)->lifetime(), Milliseconds(seconds * 1000));
    QCOMPARE(text(tokenOf(last)->flowMemory), before);
}

void TestEdrFlow::goesOnFromItsOwnToken()
{
    auto flow = start(edrContext());
    (void)(*flow)->next(Begin{}, instant);
    const Step last = answered(**flow, renewed());
    FlowContext with = edrContext();
    with.current = std::make_shared<const Token>(tokenOf(last)->duplicate());
    auto second = start(std::move(with));
    QVERIFY(second);
    const Step step = (*second)->next(Begin{}, instant);
    QCOMPARE(requestOf(step).body, QByteArray("grant_type=refresh_token&refresh_token=refresh-2"));
    QCOMPARE(authenticationOf(step)->claims.value("token"_L1), QJsonValue(u"access-2"_s));
}

void TestEdrFlow::sendsToTheRightAddress_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const QVariantMap &fields, const QByteArray &members, const char *address) {
        QTest::newRow(name) << fields << members << QString::fromLatin1(address);
    };
    row("refreshEndpoint", {}, R"("refreshEndpoint":"https://p.example/pub/","endpoint":"https://q.example")",
        "https://p.example/pub/token");
    row("with /token", {}, R"("refreshEndpoint":"https://p.example/pub/token")", "https://p.example/pub/token");
    row("endpoint in its place", {}, R"("endpoint":"https://q.example/api")", "https://q.example/api/token");
    row("of the source", {{u"refresh_url"_s, u"https://r.example"_s}}, R"("refreshEndpoint":"https://p.example/pub")",
        "https://r.example/token");
    row("loopback", {}, R"("refreshEndpoint":"http://127.0.0.1:9/pub")", "http://127.0.0.1:9/pub/token");
}

void TestEdrFlow::sendsToTheRightAddress()
{
    QFETCH(const QVariantMap, fields);
    QFETCH(const QByteArray, members);
    QFETCH(const QString, address);
    auto flow = start(edrContext(
        fields, R"({"authorization":"a","refreshToken":"r","refreshAudience":"did:web:c.example",)" + members + '}'));
    QVERIFY(flow);
    QCOMPARE(requestOf((*flow)->next(Begin{}, instant)).url.toString(), address);
}

// S1-16
void TestEdrFlow::sendsTheQueryOnlyToProvidersThatWantIt_data()
{
    QTest::addColumn<QString>("refreshUrl");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("asksAgain");
    const QString https = u"https://provider.example/api/public"_s;
    const QByteArray grantTypeIsNull = "Grant type MUST be 'refresh_token' but was 'null'";
    const QByteArray isBlank = "Parameter refresh_token cannot be blank";
    QTest::newRow("grant type not seen") << https << 400 << grantTypeIsNull << true;
    QTest::newRow("refresh token not seen") << https << 400 << isBlank << true;
    QTest::newRow("loopback") << u"http://127.0.0.1:9/pub"_s << 400 << grantTypeIsNull << true;
    QTest::newRow("in clear over a network") << u"http://provider.example/pub"_s << 400 << grantTypeIsNull << false;
    QTest::newRow("other mistake") << https << 400 << QByteArray("Refresh token does not match") << false;
    QTest::newRow("other grant type") << https << 400 << QByteArray("Grant type MUST be 'x' but was 'refresh_token'")
                                      << false;
    QTest::newRow("refused") << https << 401 << QByteArray("Refresh token is required") << false;
}

void TestEdrFlow::sendsTheQueryOnlyToProvidersThatWantIt()
{
    QFETCH(const QString, refreshUrl);
    QFETCH(const int, status);
    QFETCH(const QByteArray, message);
    QFETCH(const bool, asksAgain);
    FlowContext with = edrContext({{u"refresh_url"_s, refreshUrl}});
    with.allowHttp = true;
    auto flow = start(std::move(with));
    QVERIFY(flow);
    (void)(*flow)->next(Begin{}, instant);
    const HttpResponse refusal =
        answer(status, R"([{"message":")" + message + R"(","type":"InvalidRequest","path":null,"invalidValue":null}])");
    const Step second = answered(**flow, refusal);
    QCOMPARE(std::holds_alternative<Send>(second), asksAgain);
    if (!asksAgain)
        return;
    QCOMPARE(requestOf(second).url.query(), u"grant_type=refresh_token&refresh_token=refresh-1"_s);
    QCOMPARE(requestOf(second).body, QByteArray("grant_type=refresh_token&refresh_token=refresh-1"));
    QVERIFY(authenticationOf(second));
    QCOMPARE(spendsOf(second), Spends::Credential);
    QVERIFY(errorOf(answered(**flow, refusal)));
}

void TestEdrFlow::judgesRefusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<Verdict>("verdict");
    QTest::newRow("authentication") << 401
                                    << QByteArray(R"([{"message":"Request could not be authenticated","type":)"
                                                  R"("AuthenticationFailed","path":null,"invalidValue":"access-1"}])")
                                    << QByteArray("AuthenticationFailed") << u"Request could not be authenticated"_s
                                    << Verdict::Refused;
    QTest::newRow("missing header") << 401 << QByteArray("[]") << QByteArray() << QString() << Verdict::Refused;
    QTest::newRow("echo") << 400 << QByteArray(R"([{"message":"no refresh-1 here","type":"InvalidRequest"}])")
                          << QByteArray("InvalidRequest") << u"no ••• here"_s << Verdict::Refused;
    QTest::newRow("not found") << 404 << QByteArray() << QByteArray() << QString() << Verdict::Refused;
    QTest::newRow("conflict") << 409 << QByteArray() << QByteArray() << QString() << Verdict::Refused;
    QTest::newRow("trouble") << 500 << QByteArray(R"([{"message":"x","type":"Oops"}])") << QByteArray("Oops") << u"x"_s
                             << Verdict::Transient;
    QTest::newRow("proxy gave up") << 504 << QByteArray() << QByteArray() << QString() << Verdict::Ambiguous;
    QTest::newRow("empty 200") << 200 << QByteArray() << QByteArray() << QString() << Verdict::Ambiguous;
}

void TestEdrFlow::judgesRefusals()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, code);
    QFETCH(const QString, words);
    QFETCH(const Verdict, verdict);
    auto flow = start(edrContext());
    (void)(*flow)->next(Begin{}, instant);
    const auto error = errorOf(answered(**flow, answer(status, body)));
    QVERIFY(error);
    QCOMPARE(error->code, code);
    QCOMPARE(error->serverText, words);
    QCOMPARE(wireName(judge(*error, Spends::Credential)), wireName(verdict));
}

// S1-19, S1-24
void TestEdrFlow::aModeOfNoneIsLeftAlone()
{
    const GrantDescriptor *grant = findGrant(grantCatalogue(), "edr");
    const auto renewsWith = [&](const QVariantMap &fields) { return grant->renewsWith({"edr", fields}); };
    QCOMPARE(renewsWith({}), RenewsWith::RefreshToken);
    QCOMPARE(renewsWith({{u"mode"_s, u"auto"_s}}), RenewsWith::RefreshToken);
    QCOMPARE(renewsWith({{u"mode"_s, u"force"_s}}), RenewsWith::RefreshToken);
    QCOMPARE(renewsWith({{u"mode"_s, u"none"_s}}), RenewsWith::Nothing);
    const auto flow = start(edrContext({{u"mode"_s, u"none"_s}}));
    QVERIFY(!flow);
    QCOMPARE(flow.error().kind, ErrorKind::Unsupported);
    // The refresh token is kept for the one who renews it, or for another mode.
    QCOMPARE(text(adopt(managementEdr, {"edr", {{u"mode"_s, u"none"_s}}})->refresh), QByteArray("refresh-1"));
}

void TestEdrFlow::saysWhatIsMissingOrWrong_data()
{
    QTest::addColumn<QByteArray>("edr");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("where");
    using enum ErrorKind;
    const QByteArray key = text(ownKey().privateJson());
    const QByteArray base = R"({"authorization":"a","endpoint":"https://p.example",)";
    QTest::newRow("no EDR") << QByteArray() << key << MissingCredentials << u"edr"_s;
    QTest::newRow("no refresh token") << base + R"("refreshAudience":"did:web:c.example"})" << key << MissingCredentials
                                      << u"edr"_s;
    QTest::newRow("no key") << managementEdr << QByteArray() << MissingCredentials << u"private_key"_s;
    QTest::newRow("public key") << managementEdr << QJsonDocument(ownKey().publicJson()).toJson(QJsonDocument::Compact)
                                << InvalidInput << u"private_key"_s;
    QTest::newRow("no audience") << base + R"("refreshToken":"r"})" << key << InvalidInput << u"grant.audience"_s;
    QTest::newRow("no DID") << base + R"("refreshToken":"r","refreshAudience":"BPNL0001"})" << key << InvalidInput
                            << u"grant.did"_s;
    QTest::newRow("no address") << QByteArray(R"({"authorization":"a","refreshToken":"r"})") << key << InvalidInput
                                << u"edr.refreshEndpoint"_s;
    QTest::newRow("plain http")
        << QByteArray(R"({"authorization":"a","refreshToken":"r","refreshEndpoint":"http://p.example"})") << key
        << InvalidInput << u"edr.refreshEndpoint"_s;
}

void TestEdrFlow::saysWhatIsMissingOrWrong()
{
    QFETCH(const QByteArray, edr);
    QFETCH(const QByteArray, key);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, where);
    FlowContext with = edrContext({}, edr);
    with.secrets.insert("private_key", secret(key));
    const auto flow = start(std::move(with));
    QVERIFY(!flow);
    QCOMPARE(wireName(flow.error().kind), wireName(kind));
    QCOMPARE(flow.error().where, where);
}

QTEST_GUILESS_MAIN(TestEdrFlow)
#include "tst_edrflow.moc"
