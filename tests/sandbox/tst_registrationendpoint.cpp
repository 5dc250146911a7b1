// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

struct RegistrationBench : OAuthBench {
    HttpReply enrol(const QJsonObject &metadata) const
    {
        return send(jsonRequest("/oauth/register", QJsonDocument(metadata).toJson()));
    }
};

QJsonObject keySetOf(const QJsonObject &jwk)
{
    return {{u"keys"_s, QJsonArray{jwk}}};
}

} // namespace

class TestRegistrationEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 7591 3.2.1
    void aClientWithASecretIsRegistered()
    {
        RegistrationBench bench;
        const HttpReply reply = bench.enrol({{u"redirect_uris"_s, QJsonArray{u"https://shop.example/back"_s}}});
        QCOMPARE(reply.status, 201);
        QCOMPARE(reply.json().value(u"client_secret_expires_at"), 0);
        QCOMPARE(reply.json().value(u"client_id_issued_at").toInteger(), bench.now());
        QCOMPARE(reply.text(u"token_endpoint_auth_method"_s), u"client_secret_basic"_s);
        const QByteArray basic =
            basicHeader(reply.text(u"client_id"_s).toLatin1(), reply.text(u"client_secret"_s).toLatin1());
        QCOMPARE(bench.token({{"grant_type", "client_credentials"}}, basic).status, 200);
        const Fields wish{{"response_type", "code"}, {"client_id", reply.text(u"client_id"_s).toLatin1()}};
        QVERIFY(bench.decide(wish).header("Location").startsWith("https://shop.example/back?code="));
    }

    void aPublicClientIsRegistered()
    {
        RegistrationBench bench;
        const HttpReply reply = bench.enrol({{u"token_endpoint_auth_method"_s, u"none"_s},
                                             {u"redirect_uris"_s, QJsonArray{u"com.example.app:/back"_s}}});
        QCOMPARE(reply.status, 201);
        QVERIFY(!reply.json().contains(u"client_secret"));
        const QByteArray id = reply.text(u"client_id"_s).toLatin1();
        QVERIFY(bench.decide(OAuthBench::wish(id, "com.example.app:/back"))
                    .header("Location")
                    .startsWith("com.example.app:/back?code="));
        QCOMPARE(bench.signedIn(id).status, 200);
    }

    void aClientThatSignsIsRegistered()
    {
        RegistrationBench bench;
        const HttpReply reply = bench.enrol(
            {{u"token_endpoint_auth_method"_s, u"private_key_jwt"_s}, {u"jwks"_s, keySetOf(signerKey().publicJson())}});
        QCOMPARE(reply.status, 201);
        const QString id = reply.text(u"client_id"_s);
        const HttpReply granted =
            bench.token({{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"},
                         {"assertion", bench.statement({{u"iss"_s, id}, {u"sub"_s, u"ada@shop.example"_s}})}});
        QCOMPARE(granted.status, 200);
        QCOMPARE(claimsOf(granted.text(u"access_token"_s)).value(u"client_id"), id);
    }

    void aClientMayWantProofs()
    {
        RegistrationBench bench;
        const HttpReply reply =
            bench.enrol({{u"token_endpoint_auth_method"_s, u"none"_s}, {u"dpop_bound_access_tokens"_s, true}});
        QCOMPARE(bench.signedIn(reply.text(u"client_id"_s).toLatin1()).error(), u"invalid_dpop_proof"_s);
    }

    void whatIsNotInOrderIsRefused_data()
    {
        QTest::addColumn<QJsonObject>("metadata");
        QTest::addColumn<QString>("code");
        const auto withUri = [](const QString &uri) { return QJsonObject{{u"redirect_uris"_s, QJsonArray{uri}}}; };
        const QString badUri = u"invalid_redirect_uri"_s;
        QTest::newRow("script") << withUri(u"javascript:alert(1)"_s) << badUri;
        QTest::newRow("data") << withUri(u"data:text/html,x"_s) << badUri;
        QTest::newRow("http elsewhere") << withUri(u"http://shop.example/back"_s) << badUri;
        QTest::newRow("fragment") << withUri(u"https://shop.example/back#x"_s) << badUri;
        QTest::newRow("without end") << withUri(u"https://shop.example/"_s + QString(5000, u'a')) << badUri;
        QTest::newRow("relative") << withUri(u"/back"_s) << badUri;
        QTest::newRow("with a user") << withUri(u"https://a@shop.example/"_s) << badUri;
        QTest::newRow("no text") << QJsonObject{{u"redirect_uris"_s, QJsonArray{1}}} << badUri;
        QTest::newRow("no list") << QJsonObject{{u"redirect_uris"_s, u"https://shop.example/"_s}} << badUri;
        const QString bad = u"invalid_client_metadata"_s;
        QTest::newRow("another method") << QJsonObject{{u"token_endpoint_auth_method"_s, u"tls_client_auth"_s}} << bad;
        QTest::newRow("no keys") << QJsonObject{{u"token_endpoint_auth_method"_s, u"private_key_jwt"_s}} << bad;
        const QJsonObject secretKey =
            QJsonDocument::fromJson(signerKey().privateJson().reveal().toByteArray()).object();
        QTest::newRow("a private key") << QJsonObject{{u"token_endpoint_auth_method"_s, u"private_key_jwt"_s},
                                                      {u"jwks"_s, keySetOf(secretKey)}}
                                       << bad;
    }
    void whatIsNotInOrderIsRefused()
    {
        QFETCH(QJsonObject, metadata);
        QFETCH(QString, code);
        RegistrationBench bench;
        const HttpReply reply = bench.enrol(metadata);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), code);
    }

    void onlyJsonFromHereIsRead()
    {
        RegistrationBench bench;
        QCOMPARE(bench.send(jsonRequest("/oauth/register", "{")).error(), u"invalid_client_metadata"_s);
        // A page elsewhere could send this without asking first.
        QCOMPARE(bench.send(requestBytes("POST", "/oauth/register", "Content-Type: text/plain\r\n", "{}")).error(),
                 u"invalid_client_metadata"_s);
        QCOMPARE(bench
                     .send(requestBytes("POST", "/oauth/register",
                                        "Content-Type: application/json\r\nOrigin: https://evil.example\r\n", "{}"))
                     .status,
                 403);
    }

    void thereIsAnEndToRegistering()
    {
        RegistrationBench bench;
        const QJsonObject metadata{{u"token_endpoint_auth_method"_s, u"none"_s}};
        int status = 201;
        int added = 0;
        for (; status == 201 && added < 1100; ++added)
            status = bench.enrol(metadata).status;
        QCOMPARE(status, 503);
        QVERIFY(added < 1001);
        QCOMPARE(bench.signedIn().status, 200);
    }
};

QTEST_GUILESS_MAIN(TestRegistrationEndpoint)
#include "tst_registrationendpoint.moc"
