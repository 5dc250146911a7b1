// SPDX-License-Identifier: GPL-3.0-or-later
// The grants that show a statement about somebody instead of a secret: jwt_bearer (RFC 7523), token_exchange (RFC
// 8693).
#include "endpointwalk.h"

#include "../jose/rfcexamples.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

namespace {

const Expected<HttpResponse> granted = answered(200, newToken);

FlowContext bearer(const QVariantMap &more = {}, QMap<QByteArray, QByteArray> secrets = {})
{
    QVariantMap fields{{u"token_url"_s, u"https://idp.example/token"_s}, {u"client_id"_s, u"app@project"_s}};
    fields.insert(more);
    secrets.insert("private_key", rfc::rs256.key);
    return context("jwt_bearer", fields, secrets);
}

FlowContext exchange(const QVariantMap &more = {}, bool hasSubject = true)
{
    QVariantMap fields{{u"token_url"_s, u"https://idp.example/token"_s},
                       {u"client_id"_s, u"app"_s},
                       {u"subject_source"_s, u"other"_s}};
    fields.insert(more);
    FlowContext with = context("token_exchange", fields, {{"client_secret", "s3cret"}});
    if (hasSubject)
        with.subject = stored("subject-refresh");
    return with;
}

} // namespace

class TestAssertionGrants : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesTheSubject_data();
    void statesTheSubject();
    void signsWithTheKeyOfTheSource();
    void authenticatesTheClientBesides();
    void hidesTheStatement();
    void exchangesTheSubjectsToken();
    void exchangesForWhatIsAsked();
    void acceptsWhatAnExchangeMayAnswer_data();
    void acceptsWhatAnExchangeMayAnswer();
    void neverHandsARefreshTokenOn();
    void needsASubjectUnlessItCanRefresh();
    void extraCannotSpeakForAField_data();
    void extraCannotSpeakForAField();
};

void TestAssertionGrants::statesTheSubject_data()
{
    QTest::addColumn<QVariantMap>("fields");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("audience");
    QTest::addColumn<QString>("scope");
    const QString tokenUrl = u"https://idp.example/token"_s;
    QTest::newRow("itself") << QVariantMap() << u"app@project"_s << tokenUrl << QString();
    QTest::newRow("Salesforce") << QVariantMap{{u"subject"_s, u"ada@example"_s},
                                               {u"assertion_audience"_s, u"https://login.salesforce.com"_s}}
                                << u"ada@example"_s << u"https://login.salesforce.com"_s << QString();
    QTest::newRow("Google reads the scope in the statement")
        << QVariantMap{{u"scope"_s, u"a b"_s}} << u"app@project"_s << tokenUrl << u"a b"_s;
    QTest::newRow("the issuer where it is known") << QVariantMap{{u"issuer"_s, u"https://idp.example"_s}}
                                                  << u"app@project"_s << u"https://idp.example"_s << QString();
}

void TestAssertionGrants::statesTheSubject()
{
    QFETCH(const QVariantMap, fields);
    QFETCH(const QString, subject);
    QFETCH(const QString, audience);
    QFETCH(const QString, scope);
    const Walk walk = walked(start(bearer(fields)), inTurn({granted}));
    QVERIFY(walk.token);
    const HttpRequest &request = walk.request(0);
    QCOMPARE(formValue(request, "grant_type"), QByteArray("urn:ietf:params:oauth:grant-type:jwt-bearer"));
    QCOMPARE(formValue(request, "scope"), scope.toUtf8());
    QCOMPARE(formValue(request, "client_id"), QByteArray());
    QCOMPARE(authorization(request), QByteArray());
    QCOMPARE(walk.sent.front().spends, Spends::Nothing);
    const auto statement = jose::verify(formValue(request, "assertion"), *jose::Jwk::read(rfc::rs256.key));
    QVERIFY(statement);
    const QJsonObject &claims = statement->claims;
    QCOMPARE(claims.value(u"iss"_s).toString(), u"app@project"_s);
    QCOMPARE(claims.value(u"sub"_s).toString(), subject);
    QCOMPARE(claims.value(u"aud"_s).toString(), audience);
    QCOMPARE(claims.contains(u"scope"_s), !scope.isEmpty());
    QCOMPARE(claims.value(u"scope"_s).toString(), scope);
    QCOMPARE(*statement->expiresAt() - *statement->issuedAt(), Milliseconds(300000));
}

void TestAssertionGrants::signsWithTheKeyOfTheSource()
{
    const Walk walk =
        walked(start(bearer({{u"key_id"_s, u"k7"_s}, {u"signing_alg"_s, u"PS384"_s}})), inTurn({granted}));
    const auto statement = jose::decode(formValue(walk.request(0), "assertion"));
    QCOMPARE(statement->header.value(u"kid"_s).toString(), u"k7"_s);
    QCOMPARE(statement->header.value(u"alg"_s).toString(), u"PS384"_s);
    const auto wrong = start(bearer({{u"signing_alg"_s, u"ES256"_s}}));
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().where, u"grant.signing_alg"_s);
    FlowContext keyless = bearer();
    keyless.secrets.clear();
    QCOMPARE(wireName(start(keyless).error().kind), wireName(ErrorKind::MissingCredentials));
}

void TestAssertionGrants::authenticatesTheClientBesides()
{
    const Walk secret = walked(start(bearer({}, {{"client_secret", "s"}})), inTurn({granted}));
    QVERIFY(authorization(secret.request(0)).startsWith("Basic "));
    const Walk byKey = walked(start(bearer({{u"client_auth"_s, u"private_key_jwt"_s}})), inTurn({granted}));
    QVERIFY(!formValue(byKey.request(0), "client_assertion").isEmpty());
    QVERIFY(formValue(byKey.request(0), "client_assertion") != formValue(byKey.request(0), "assertion"));
    const Walk named = walked(start(bearer({{u"client_auth"_s, u"none"_s}})), inTurn({granted}));
    QCOMPARE(formValue(named.request(0), "client_id"), QByteArray("app@project"));
}

void TestAssertionGrants::hidesTheStatement()
{
    QByteArray statement;
    const Walk walk = walked(start(bearer()), [&](const HttpRequest &request) {
        statement = formValue(request, "assertion");
        return answered(400, R"({"error":"invalid_grant","error_description":"bad )" + statement.toPercentEncoding() +
                                 " " + statement.toBase64() + R"("})");
    });
    QCOMPARE(walk.error->code, QByteArray("invalid_grant"));
    QVERIFY(walk.error->serverText.startsWith(u"bad "_s));
    QVERIFY(!walk.error->serverText.contains(QString::fromLatin1(statement.right(24))));
    QVERIFY(!walk.error->serverText.contains(QString::fromLatin1(statement.toBase64().mid(8, 24))));
}

void TestAssertionGrants::exchangesTheSubjectsToken()
{
    const Walk walk = walked(start(exchange()), inTurn({granted}));
    QCOMPARE(walk.request(0).body, QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Atoken-exchange"
                                              "&subject_token=old-access&subject_token_type="
                                              "urn%3Aietf%3Aparams%3Aoauth%3Atoken-type%3Aaccess_token"));
    QCOMPARE(authorization(walk.request(0)), "Basic " + QByteArray("app:s3cret").toBase64());
    QVERIFY(walk.token);
}

void TestAssertionGrants::exchangesForWhatIsAsked()
{
    const QString jwtType = u"urn:ietf:params:oauth:token-type:jwt"_s;
    const Walk walk = walked(start(exchange({{u"subject_token_type"_s, jwtType},
                                             {u"requested_token_type"_s, jwtType},
                                             {u"audience"_s, u"urn:a"_s},
                                             {u"resource"_s, u"https://api.example/"_s},
                                             {u"scope"_s, u"read"_s}})),
                             inTurn({granted}));
    const HttpRequest &request = walk.request(0);
    QCOMPARE(formValue(request, "subject_token_type"), jwtType.toUtf8());
    QCOMPARE(formValue(request, "requested_token_type"), jwtType.toUtf8());
    QCOMPARE(formValue(request, "audience"), QByteArray("urn:a"));
    QCOMPARE(formValue(request, "resource"), QByteArray("https://api.example/"));
    QCOMPARE(formValue(request, "scope"), QByteArray("read"));
}

void TestAssertionGrants::acceptsWhatAnExchangeMayAnswer_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("RFC 8693 2.3")
        << QByteArray(R"({"access_token":"new","issued_token_type":"urn:ietf:params:oauth:token-type:access_token",)"
                      R"("token_type":"Bearer","expires_in":60})")
        << true;
    QTest::newRow("no issued_token_type") << QByteArray(R"({"access_token":"new","token_type":"Bearer"})") << true;
    QTest::newRow("N_A") << QByteArray(R"({"access_token":"new","token_type":"N_A"})") << true;
    QTest::newRow("DPoP that was not asked for")
        << QByteArray(R"({"access_token":"new","token_type":"DPoP"})") << false;
}

void TestAssertionGrants::acceptsWhatAnExchangeMayAnswer()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, accepted);
    const Walk walk = walked(start(exchange()), inTurn({answered(200, body)}));
    QCOMPARE(walk.token.has_value(), accepted);
    if (accepted)
        QCOMPARE(walk.token->type, QByteArray("Bearer"));
    // Elsewhere N_A is no type to send.
    FlowContext plain = exchange();
    plain.grant.type = "client_credentials";
    QCOMPARE(walked(start(plain), inTurn({answered(200, body)})).token.has_value(), accepted && !body.contains("N_A"));
}

void TestAssertionGrants::neverHandsARefreshTokenOn()
{
    for (const QString &field : {u"subject_token_type"_s, u"requested_token_type"_s}) {
        const auto flow = start(exchange({{field, u"urn:ietf:params:oauth:token-type:refresh_token"_s}}));
        QVERIFY(!flow);
        QCOMPARE(flow.error().where, u"grant."_s + field);
    }
    QVERIFY(!walked(start(exchange()), inTurn({granted})).request(0).body.contains("subject-refresh"));
}

void TestAssertionGrants::needsASubjectUnlessItCanRefresh()
{
    const Walk without = walked(start(exchange({}, false)), inTurn({granted}));
    QCOMPARE(wireName(without.error->kind), wireName(ErrorKind::MissingCredentials));
    QCOMPARE(without.error->where, u"subject_source"_s);
    FlowContext with = exchange({}, false);
    with.current = stored("r1");
    QCOMPARE(formValue(walked(start(with), inTurn({granted})).request(0), "refresh_token"), QByteArray("r1"));
}

void TestAssertionGrants::extraCannotSpeakForAField_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("allowed");
    for (const char *name : {"grant_type", "assertion", "client_assertion", "client_assertion_type", "subject_token",
                             "subject_token_type", "actor_token", "requested_token_type", "code", "code_verifier",
                             "device_code", "redirect_uri", "state", "scope", "audience", "dpop_jkt"})
        QTest::newRow(name) << QString::fromLatin1(name) << false;
    QTest::newRow("tenant") << u"tenant"_s << true;
}

void TestAssertionGrants::extraCannotSpeakForAField()
{
    QFETCH(const QString, name);
    QFETCH(const bool, allowed);
    const auto flow = start(exchange({{u"extra"_s, QVariantMap{{name, u"x"_s}}}}));
    QCOMPARE(flow.has_value(), allowed);
    if (!allowed)
        QCOMPARE(flow.error().where, u"grant.extra."_s + name);
}

QTEST_GUILESS_MAIN(TestAssertionGrants)
#include "tst_assertiongrants.moc"
