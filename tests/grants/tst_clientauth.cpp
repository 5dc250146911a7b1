// SPDX-License-Identifier: GPL-3.0-or-later
// How a client authenticates: by secret, by assertion, by certificate; and how that is found out where nobody said.
#include "endpointwalk.h"

#include "../jose/rfcexamples.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ecPem = "-----BEGIN PRIVATE KEY-----\n"
                         "MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgXd4e/GMYGxsgwMkp\n"
                         "h88rN3IpQQLUcdPWbhcYx86WwNehRANCAAQZ4/RxYwIk4igvpP7dwsJCfx/VR1hF\n"
                         "QSAdYnNXqAlN/iuhkYWnnmulGeuKz+zb39lDDYHNhGvKST79+52rNAkb\n"
                         "-----END PRIVATE KEY-----\n";
const QByteArray edPem = "-----BEGIN PRIVATE KEY-----\n"
                         "MC4CAQAwBQYDK2VwBCIEIMB38C1dOp6NUhkMysuAmcdinNGXRde6HBH6hs5Dssa+\n"
                         "-----END PRIVATE KEY-----\n";
const QByteArray longSecret = "a secret of thirty-two bytes or more";

FlowContext client(const QVariantMap &more, const QMap<QByteArray, QByteArray> &secrets)
{
    QVariantMap fields{{u"token_url"_s, u"https://idp.example/token"_s}, {u"client_id"_s, u"app"_s}};
    fields.insert(more);
    return context("client_credentials", fields, secrets);
}

const QByteArray basicHeader = "Basic " + QByteArray("app:s3cret").toBase64();
const Expected<HttpResponse> unknownClient = answered(401, R"({"error":"invalid_client"})");
const Expected<HttpResponse> granted = answered(200, newToken);

/// "basic", "plain", "post" or "none" per request.
QStringList methodsOf(const Walk &walk, const QByteArray &encodedBasic)
{
    QStringList methods;
    for (const Send &send : walk.sent) {
        const bool post = send.request.body.contains("client_secret=");
        const QByteArray header = authorization(send.request);
        QString method = u"none"_s;
        if (post)
            method = header.isEmpty() ? u"post"_s : u"both"_s;
        else if (!header.isEmpty())
            method = header == encodedBasic ? u"basic"_s : u"plain"_s;
        methods.append(method);
    }
    return methods;
}

} // namespace

class TestClientAuth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAssertions_data();
    void signsAssertions();
    void addressesAssertions_data();
    void addressesAssertions();
    void makesEachAssertionAnew();
    void certificateClientsNameThemselves();
    void saysWhatDoesNotSuit_data();
    void saysWhatDoesNotSuit();
    void probesOnlyAfterAPlainRefusal_data();
    void probesOnlyAfterAPlainRefusal();
    void remembersWhatWorked();
    void triesTheSecretWithoutEncoding();
    void neverProbesWhatWasChosen();
    void keepsProbingOffAmbiguousRefreshes();
    void keepsAssertionsOutOfErrorTexts();
};

void TestClientAuth::signsAssertions_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("slot");
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("signedWith");
    const QString byKey = u"private_key_jwt"_s;
    QTest::newRow("secret") << u"client_secret_jwt"_s << QByteArray("client_secret") << longSecret << QString()
                            << u"HS256"_s;
    QTest::newRow("secret, HS384") << u"client_secret_jwt"_s << QByteArray("client_secret") << longSecret + longSecret
                                   << u"HS384"_s << u"HS384"_s;
    QTest::newRow("RSA JWK") << byKey << QByteArray("private_key") << rfc::rs256.key << QString() << u"RS256"_s;
    QTest::newRow("RSA, PS256") << byKey << QByteArray("private_key") << rfc::rs256.key << u"PS256"_s << u"PS256"_s;
    QTest::newRow("P-256 PEM") << byKey << QByteArray("private_key") << ecPem << QString() << u"ES256"_s;
    QTest::newRow("Ed25519 PEM") << byKey << QByteArray("private_key") << edPem << QString() << u"EdDSA"_s;
    QTest::newRow("P-521 JWK") << byKey << QByteArray("private_key") << rfc::es512.key << QString() << u"ES512"_s;
}

void TestClientAuth::signsAssertions()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, slot);
    QFETCH(const QByteArray, key);
    QFETCH(const QString, algorithm);
    QFETCH(const QString, signedWith);
    const Walk walk =
        walked(start(client({{u"client_auth"_s, method}, {u"signing_alg"_s, algorithm}, {u"key_id"_s, u"k1"_s}},
                            {{slot, key}})),
               inTurn({granted}));
    QVERIFY(walk.token);
    const HttpRequest &request = walk.request(0);
    QCOMPARE(authorization(request), QByteArray());
    QCOMPARE(formValue(request, "client_id"), QByteArray("app"));
    QCOMPARE(formValue(request, "client_secret"), QByteArray());
    QCOMPARE(formValue(request, "client_assertion_type"),
             QByteArray("urn:ietf:params:oauth:client-assertion-type:jwt-bearer"));
    const auto verifier = method == u"client_secret_jwt"_s ? jose::Jwk::fromBytes(Secret(key)) : *jose::Jwk::read(key);
    const auto assertion = jose::verify(formValue(request, "client_assertion"), verifier);
    QVERIFY(assertion);
    QCOMPARE(assertion->header.value(u"alg"_s).toString(), signedWith);
    QCOMPARE(assertion->header.value(u"kid"_s).toString(), u"k1"_s);
    const QJsonObject &claims = assertion->claims;
    QCOMPARE(claims.value(u"iss"_s).toString(), u"app"_s);
    QCOMPARE(claims.value(u"sub"_s).toString(), u"app"_s);
    QCOMPARE(*assertion->issuedAt(), instant.wall);
    QCOMPARE(*assertion->expiresAt() - instant.wall, Milliseconds(300000));
    QVERIFY(claims.value(u"jti"_s).toString().size() >= 16);
}

void TestClientAuth::addressesAssertions_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QString>("audience");
    QTest::newRow("the token endpoint") << QVariantMap() << u"https://idp.example/token"_s;
    QTest::newRow("the issuer where it is known")
        << QVariantMap{{u"issuer"_s, u"https://idp.example"_s}} << u"https://idp.example"_s;
    QTest::newRow("as the source says") << QVariantMap{{u"issuer"_s, u"https://idp.example"_s},
                                                       {u"assertion_audience"_s, u"urn:them"_s}}
                                        << u"urn:them"_s;
}

void TestClientAuth::addressesAssertions()
{
    QFETCH(QVariantMap, fields);
    QFETCH(const QString, audience);
    fields.insert(u"client_auth"_s, u"private_key_jwt"_s);
    const Walk walk = walked(start(client(fields, {{"private_key", ecPem}})), inTurn({granted}));
    QVERIFY(walk.token);
    const auto assertion = jose::decode(formValue(walk.request(0), "client_assertion"));
    QVERIFY(assertion);
    QCOMPARE(assertion->claims.value(u"aud"_s).toString(), audience);
    QVERIFY(!assertion->header.contains(u"kid"_s));
}

void TestClientAuth::makesEachAssertionAnew()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 3; ++i) {
        const Walk walk =
            walked(start(client({{u"client_auth"_s, u"client_secret_jwt"_s}}, {{"client_secret", longSecret}})),
                   inTurn({granted}));
        seen.insert(formValue(walk.request(0), "client_assertion"));
    }
    QCOMPARE(seen.size(), 3);
}

void TestClientAuth::certificateClientsNameThemselves()
{
    const Walk walk =
        walked(start(client({{u"client_auth"_s, u"tls_client_auth"_s}}, {{"client_secret", "s"}})), inTurn({granted}));
    QCOMPARE(walk.request(0).body, QByteArray("grant_type=client_credentials&client_id=app"));
    QCOMPARE(authorization(walk.request(0)), QByteArray());
}

void TestClientAuth::saysWhatDoesNotSuit_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QByteArray>("slot");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("where");
    using enum ErrorKind;
    const QVariantMap byKey{{u"client_auth"_s, u"private_key_jwt"_s}};
    const auto withAlgorithm = [](QVariantMap fields, const QString &algorithm) {
        fields.insert(u"signing_alg"_s, algorithm);
        return fields;
    };
    QTest::newRow("no key") << byKey << QByteArray("client_secret") << longSecret << MissingCredentials
                            << u"private_key"_s;
    QTest::newRow("no secret") << QVariantMap{{u"client_auth"_s, u"client_secret_jwt"_s}} << QByteArray("private_key")
                               << ecPem << MissingCredentials << u"client_secret"_s;
    QTest::newRow("no key at all") << byKey << QByteArray("private_key") << QByteArray("s3cret") << InvalidInput
                                   << u"private_key"_s;
    QTest::newRow("a shared key") << byKey << QByteArray("private_key") << rfc::hs256.key << InvalidInput
                                  << u"private_key"_s;
    QTest::newRow("a public key") << byKey << QByteArray("private_key")
                                  << QJsonDocument(jose::Jwk::read(ecPem)->publicJson()).toJson() << InvalidInput
                                  << u"private_key"_s;
    QTest::newRow("an algorithm of another key") << withAlgorithm(byKey, u"RS256"_s) << QByteArray("private_key")
                                                 << ecPem << InvalidInput << u"grant.signing_alg"_s;
    QTest::newRow("HS256 with a private key") << withAlgorithm(byKey, u"HS256"_s) << QByteArray("private_key")
                                              << rfc::rs256.key << InvalidInput << u"grant.signing_alg"_s;
    QTest::newRow("unknown method") << QVariantMap{{u"client_auth"_s, u"magic"_s}} << QByteArray("client_secret")
                                    << longSecret << InvalidInput << u"grant.client_auth"_s;
    QTest::newRow("no client") << QVariantMap{{u"client_auth"_s, u"tls_client_auth"_s}, {u"client_id"_s, QString()}}
                               << QByteArray("client_secret") << longSecret << InvalidInput << u"grant.client_id"_s;
}

void TestClientAuth::saysWhatDoesNotSuit()
{
    QFETCH(const QVariantMap, fields);
    QFETCH(const QByteArray, slot);
    QFETCH(const QByteArray, value);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QString, where);
    const auto flow = start(client(fields, {{slot, value}}));
    QVERIFY(!flow);
    QCOMPARE(wireName(flow.error().kind), wireName(kind));
    QCOMPARE(flow.error().where, where);
    QVERIFY(!flow.error().serverText.contains(QString::fromLatin1(value)));
}

void TestClientAuth::probesOnlyAfterAPlainRefusal_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("methods");
    const QStringList probed{u"basic"_s, u"post"_s}, once{u"basic"_s};
    QTest::newRow("401 invalid_client") << 401 << QByteArray(R"({"error":"invalid_client"})") << probed;
    QTest::newRow("400 invalid_client") << 400 << QByteArray(R"({"error":"invalid_client"})") << probed;
    QTest::newRow("another code") << 400 << QByteArray(R"({"error":"unauthorized_client"})") << once;
    QTest::newRow("a bare 401") << 401 << QByteArray() << once;
    QTest::newRow("trouble at the server") << 500 << QByteArray(R"({"error":"invalid_client"})") << once;
    QTest::newRow("busy") << 429 << QByteArray(R"({"error":"invalid_client"})") << once;
    QTest::newRow("a broken answer") << 401 << QByteArray(R"({"error":"invalid_cl)") << once;
}

/// Quirk: body only (Slack).
void TestClientAuth::probesOnlyAfterAPlainRefusal()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const QStringList, methods);
    const Walk walk =
        walked(start(client({}, {{"client_secret", "s3cret"}})), inTurn({answered(status, body), unknownClient}));
    QCOMPARE(methodsOf(walk, basicHeader), methods);
    QVERIFY(walk.error);
    QCOMPARE(walk.error->httpStatus, status);
}

void TestClientAuth::remembersWhatWorked()
{
    const Walk first = walked(start(client({}, {{"client_secret", "s3cret"}})), inTurn({unknownClient, granted}));
    QCOMPARE(methodsOf(first, basicHeader), QStringList({u"basic"_s, u"post"_s}));
    QVERIFY(first.token);
    QCOMPARE(formValue(first.request(1), "grant_type"), QByteArray("client_credentials"));
    QCOMPARE(formValue(first.request(1), "client_secret"), QByteArray("s3cret"));

    FlowContext next = client({}, {{"client_secret", "s3cret"}});
    next.current = shared(*first.token);
    const Walk second = walked(start(next), inTurn({unknownClient}));
    QCOMPARE(methodsOf(second, basicHeader), QStringList{u"post"_s});
    QVERIFY(second.error);

    next.memory = second.memory;
    QCOMPARE(methodsOf(walked(start(next), inTurn({granted})), basicHeader), QStringList{u"post"_s});

    // Basic that worked once is not doubted either.
    FlowContext basic = client({}, {{"client_secret", "s3cret"}});
    basic.current = shared(*walked(start(basic), inTurn({granted})).token);
    QCOMPARE(methodsOf(walked(start(basic), inTurn({unknownClient})), basicHeader), QStringList{u"basic"_s});
}

/// Quirk: Basic secrets that are not encoded.
void TestClientAuth::triesTheSecretWithoutEncoding()
{
    const QByteArray odd = "s+/=%";
    const Walk walk =
        walked(start(client({}, {{"client_secret", odd}})), inTurn({unknownClient, unknownClient, granted}));
    QCOMPARE(methodsOf(walk, "Basic " + QByteArray("app:s%2B%2F%3D%25").toBase64()),
             QStringList({u"basic"_s, u"post"_s, u"plain"_s}));
    QCOMPARE(authorization(walk.request(2)), "Basic " + ("app:" + odd).toBase64());
    QVERIFY(!walk.request(2).body.contains("client_secret"));
    QVERIFY(walk.token);
}

void TestClientAuth::neverProbesWhatWasChosen()
{
    for (const QString &method : {u"client_secret_basic"_s, u"client_secret_post"_s}) {
        const Walk walk =
            walked(start(client({{u"client_auth"_s, method}}, {{"client_secret", "s3cret"}})), inTurn({unknownClient}));
        QCOMPARE(walk.sent.size(), std::size_t(1));
        QCOMPARE(walk.error->code, QByteArray("invalid_client"));
    }
}

/// A refresh token goes out a second time only after an answer that cannot have spent it.
void TestClientAuth::keepsProbingOffAmbiguousRefreshes()
{
    Error lost{
        .kind = ErrorKind::TimedOut, .maySent = true, .code = {}, .where = {}, .serverText = {}, .retryAfter = {}};
    const std::vector<Expected<HttpResponse>> ambiguous{failure(lost), answered(504, R"({"error":"invalid_client"})"),
                                                        answered(200, R"({"error":"invalid_client"})")};
    for (const auto &second : ambiguous) {
        FlowContext with = client({}, {{"client_secret", "s+"}});
        with.current = stored("r1");
        const Walk walk = walked(start(with), inTurn({unknownClient, second, granted}));
        QCOMPARE(walk.sent.size(), std::size_t(2));
        QVERIFY(walk.error);
        for (const Send &send : walk.sent) {
            QCOMPARE(send.spends, Spends::Credential);
            QCOMPARE(formValue(send.request, "refresh_token"), QByteArray("r1"));
        }
    }
}

void TestClientAuth::keepsAssertionsOutOfErrorTexts()
{
    QByteArray assertion;
    const Walk walk = walked(start(client({{u"client_auth"_s, u"private_key_jwt"_s}}, {{"private_key", ecPem}})),
                             [&](const HttpRequest &request) {
                                 assertion = formValue(request, "client_assertion");
                                 return answered(400, R"({"error":"invalid_request","error_description":"what is )" +
                                                          assertion + " or " + assertion.toBase64() + R"("})");
                             });
    QVERIFY(walk.error);
    QVERIFY(walk.error->serverText.startsWith(u"what is"_s));
    QVERIFY(!walk.error->serverText.contains(QString::fromLatin1(assertion.right(20))));
    QVERIFY(!walk.error->serverText.contains(QString::fromLatin1(assertion.toBase64().mid(8, 20))));
}

QTEST_GUILESS_MAIN(TestClientAuth)
#include "tst_clientauth.moc"
