// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestOAuthEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S2-01
    void passwordGrantGivesAPairThatSaysWhatS2Says()
    {
        Bench bench;
        const HttpReply reply = bench.signedIn("app", "read write");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(reply.text(u"token_type"_s), u"Bearer"_s);
        QCOMPARE(reply.json().value(u"expires_in"), 300);
        QCOMPARE(reply.text(u"scope"_s), u"read write"_s);

        const qint64 now = std::chrono::floor<Seconds>(bench.clock.now().wall).time_since_epoch().count();
        const QJsonObject access = jose::decode(reply.text(u"access_token"_s).toLatin1()).value().claims;
        QCOMPARE(access.value(u"iss"), bench.server.url());
        QCOMPARE(access.value(u"aud"), bench.server.url() + u"/api"_s);
        QCOMPARE(access.value(u"iat").toInteger(), now);
        QCOMPARE(access.value(u"exp").toInteger(), now + 300);
        QCOMPARE(access.value(u"user_id"), 7);
        const QJsonObject refresh = jose::decode(reply.text(u"refresh_token"_s).toLatin1()).value().claims;
        QCOMPARE(refresh.keys(), (QStringList{u"aud"_s, u"exp"_s, u"iat"_s, u"iss"_s, u"jti"_s}));
        QCOMPARE(refresh.value(u"exp").toInteger(), now + 3600);
        QVERIFY(refresh.value(u"jti") != access.value(u"jti"));
    }

    void clientCredentialsGiveNoRefreshTokenAndNoUser()
    {
        Bench bench;
        const HttpReply reply =
            bench.token({{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%"));
        QCOMPARE(reply.status, 200);
        QVERIFY(!reply.json().contains(u"refresh_token"));
        const QJsonObject claims = jose::decode(reply.text(u"access_token"_s).toLatin1()).value().claims;
        QVERIFY(!claims.contains(u"user_id"));
        QCOMPARE(claims.value(u"sub"), u"billing"_s);
    }

    // S2-11
    void lifetimesAreTheClientsOwn_data()
    {
        QTest::addColumn<QByteArray>("client");
        QTest::addColumn<int>("access");
        QTest::addColumn<int>("refresh");
        QTest::newRow("app") << QByteArray("app") << 300 << 3600;
        QTest::newRow("other-app") << QByteArray("other-app") << 120 << 600;
    }
    void lifetimesAreTheClientsOwn()
    {
        QFETCH(QByteArray, client);
        QFETCH(int, access);
        QFETCH(int, refresh);
        Bench bench;
        const HttpReply reply = bench.signedIn(client);
        QCOMPARE(reply.json().value(u"expires_in"), access);
        const QJsonObject claims = jose::decode(reply.text(u"refresh_token"_s).toLatin1()).value().claims;
        QCOMPARE(claims.value(u"exp").toInteger() - claims.value(u"iat").toInteger(), refresh);
    }

    // S2-12
    void aClientMayBeToldAnInstantAsExpiresIn()
    {
        Bench bench;
        const HttpReply reply =
            bench.token({{"grant_type", "client_credentials"}}, basicHeader("absolute", "other-secret"));
        const qint64 now = std::chrono::floor<Seconds>(bench.clock.now().wall).time_since_epoch().count();
        QCOMPARE(reply.json().value(u"expires_in").toInteger(), now + 60);
    }

    // S2-02, S2-08
    void mistakesInTheRequestAreNamedByTheirCode_data()
    {
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");

        const QByteArray basic = basicHeader("billing", "s3cret: +%");
        QTest::newRow("no grant_type") << Fields{{"refresh_token", "x"}, {"client_id", "app"}} << QByteArray() << 400
                                       << u"invalid_request"_s;
        QTest::newRow("empty grant_type")
            << Fields{{"grant_type", ""}, {"client_id", "app"}} << QByteArray() << 400 << u"invalid_request"_s;
        QTest::newRow("other grant") << Fields{{"grant_type", "implicit"}, {"client_id", "app"}} << QByteArray() << 400
                                     << u"unsupported_grant_type"_s;
        QTest::newRow("no refresh_token") << Fields{{"grant_type", "refresh_token"}, {"client_id", "app"}}
                                          << QByteArray() << 400 << u"invalid_request"_s;
        QTest::newRow("blank refresh_token")
            << Fields{{"grant_type", "refresh_token"}, {"refresh_token", " "}, {"client_id", "app"}} << QByteArray()
            << 400 << u"invalid_request"_s;
        QTest::newRow("no username") << Fields{{"grant_type", "password"}, {"password", "x"}, {"client_id", "app"}}
                                     << QByteArray() << 400 << u"invalid_request"_s;
        QTest::newRow("no password") << Fields{{"grant_type", "password"},
                                               {"username", "ada@shop.example"},
                                               {"client_id", "app"}}
                                     << QByteArray() << 400 << u"invalid_request"_s;
        QTest::newRow("wrong password") << Fields{{"grant_type", "password"},
                                                  {"username", "ada@shop.example"},
                                                  {"password", "x"},
                                                  {"client_id", "app"}}
                                        << QByteArray() << 400 << u"invalid_grant"_s;
        QTest::newRow("unknown user") << Fields{{"grant_type", "password"},
                                                {"username", "eve@shop.example"},
                                                {"password", "p&ss=w/rd"},
                                                {"client_id", "app"}}
                                      << QByteArray() << 400 << u"invalid_grant"_s;
        QTest::newRow("repeated parameter")
            << Fields{{"grant_type", "client_credentials"}, {"grant_type", "client_credentials"}} << basic << 400
            << u"invalid_request"_s;
        QTest::newRow("scope with a quote")
            << Fields{{"grant_type", "client_credentials"}, {"scope", "a\"b"}} << basic << 400 << u"invalid_scope"_s;
        QTest::newRow("no client") << Fields{{"grant_type", "client_credentials"}} << QByteArray() << 401
                                   << u"invalid_client"_s;
        QTest::newRow("unknown client") << Fields{{"grant_type", "client_credentials"}, {"client_id", "nobody"}}
                                        << QByteArray() << 401 << u"invalid_client"_s;
        QTest::newRow("confidential without secret")
            << Fields{{"grant_type", "client_credentials"}, {"client_id", "billing"}} << QByteArray() << 401
            << u"invalid_client"_s;
        QTest::newRow("wrong secret in the body")
            << Fields{{"grant_type", "client_credentials"}, {"client_id", "billing"}, {"client_secret", "no"}}
            << QByteArray() << 401 << u"invalid_client"_s;
        QTest::newRow("wrong secret in Basic") << Fields{{"grant_type", "client_credentials"}}
                                               << basicHeader("billing", "no") << 401 << u"invalid_client"_s;
        QTest::newRow("Basic that is no base64")
            << Fields{{"grant_type", "client_credentials"}} << QByteArray("Authorization: Basic !!\r\n") << 401
            << u"invalid_client"_s;
        QTest::newRow("two methods at once")
            << Fields{{"grant_type", "client_credentials"}, {"client_id", "billing"}, {"client_secret", "s3cret: +%"}}
            << basic << 400 << u"invalid_request"_s;
        QTest::newRow("two different clients") << Fields{{"grant_type", "client_credentials"}, {"client_id", "app"}}
                                               << basic << 400 << u"invalid_request"_s;
        QTest::newRow("public client with a secret")
            << Fields{{"grant_type", "client_credentials"}, {"client_id", "app"}, {"client_secret", "x"}}
            << QByteArray() << 401 << u"invalid_client"_s;
        QTest::newRow("public client for itself") << Fields{{"grant_type", "client_credentials"}, {"client_id", "app"}}
                                                  << QByteArray() << 400 << u"unauthorized_client"_s;
    }
    void mistakesInTheRequestAreNamedByTheirCode()
    {
        QFETCH(Fields, fields);
        QFETCH(QByteArray, headers);
        QFETCH(int, status);
        QFETCH(QString, code);
        Bench bench;
        const HttpReply reply = bench.token(fields, headers);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.error(), code);
        QVERIFY(!reply.text(u"error_description"_s).isEmpty());
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
        QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
        QCOMPARE(reply.header("WWW-Authenticate").startsWith("Basic "), status == 401);
        QCOMPARE(bench.states(), QStringList());
    }

    void aBodyThatIsNoFormIsRefused()
    {
        Bench bench;
        const HttpReply reply = bench.send(jsonRequest("/oauth/token", R"({"grant_type":"client_credentials"})"));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), u"invalid_request"_s);
    }

    void clientsAuthenticateByBasicByBodyOrAsPublic_data()
    {
        QTest::addColumn<Fields>("extra");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("basic") << Fields{} << basicHeader("billing", "s3cret: +%");
        QTest::newRow("basic, id repeated in the body")
            << Fields{{"client_id", "billing"}} << basicHeader("billing", "s3cret: +%");
        QTest::newRow("post") << Fields{{"client_id", "billing"}, {"client_secret", "s3cret: +%"}} << QByteArray();
        QTest::newRow("public") << Fields{{"client_id", "app"}} << QByteArray();
        QTest::newRow("public by basic") << Fields{} << basicHeader("app", "");
    }
    void clientsAuthenticateByBasicByBodyOrAsPublic()
    {
        QFETCH(Fields, extra);
        QFETCH(QByteArray, headers);
        Bench bench;
        const Fields asked{{"grant_type", "password"}, {"username", "ada@shop.example"}, {"password", "p&ss=w/rd"}};
        QCOMPARE(bench.token(asked + extra, headers).status, 200);
    }

    void otherMethodsAndPathsAreRefused()
    {
        Bench bench;
        const HttpReply wrongMethod = bench.send(requestBytes("GET", "/oauth/token"));
        QCOMPARE(wrongMethod.status, 405);
        QCOMPARE(wrongMethod.header("Allow"), QByteArray("POST"));
        QCOMPARE(bench.send(requestBytes("GET", "/nowhere")).status, 404);
        // The operator's side is not on this port.
        QCOMPARE(bench.send(requestBytes("GET", "/api/sandbox/sessions")).status, 404);
    }
};

QTEST_GUILESS_MAIN(TestOAuthEndpoint)
#include "tst_oauthendpoint.moc"
