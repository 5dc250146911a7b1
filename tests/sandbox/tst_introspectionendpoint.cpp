// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

struct IntrospectionBench : OAuthBench {
    HttpReply introspect(const QString &token, const QByteArray &hint = {},
                         const QByteArray &headers = basicHeader("billing", "s3cret: +%")) const
    {
        return form("/oauth/introspect", {{"token", token.toLatin1()}, {"token_type_hint", hint}}, headers);
    }
};

const QJsonObject inactive{{u"active"_s, false}};

} // namespace

class TestIntrospectionEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 7662 2.2
    void aUsersAccessTokenIsDescribed()
    {
        IntrospectionBench bench;
        const HttpReply pair = bench.signedIn("app", "read write");
        const QJsonObject claims = claimsOf(pair.text(u"access_token"_s));
        const HttpReply reply = bench.introspect(pair.text(u"access_token"_s));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Cache-Control"), "no-store");
        QCOMPARE(reply.json(), (QJsonObject{{u"active"_s, true},
                                            {u"client_id"_s, u"app"_s},
                                            {u"username"_s, u"ada@shop.example"_s},
                                            {u"scope"_s, u"read write"_s},
                                            {u"token_type"_s, u"Bearer"_s},
                                            {u"sub"_s, u"7"_s},
                                            {u"exp"_s, bench.now() + 300},
                                            {u"iat"_s, bench.now()},
                                            {u"aud"_s, claims.value(u"aud")},
                                            {u"iss"_s, bench.server.url()},
                                            {u"jti"_s, claims.value(u"jti")}}));
    }

    void aRefreshTokenIsDescribedWithoutAType()
    {
        IntrospectionBench bench;
        const HttpReply pair = bench.signedIn("app", "read");
        for (const char *hint : {"", "refresh_token", "access_token", "else"}) {
            const QJsonObject answer = bench.introspect(pair.text(u"refresh_token"_s), hint).json();
            QCOMPARE(answer.value(u"active"), true);
            QVERIFY(!answer.contains(u"token_type"));
            QCOMPARE(answer.value(u"exp").toInteger(), bench.now() + 3600);
            QCOMPARE(answer.value(u"scope"), u"read"_s);
        }
    }

    void aClientsOwnTokenHasNoUser()
    {
        IntrospectionBench bench;
        const HttpReply own = bench.token({{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%"));
        const QJsonObject answer = bench.introspect(own.text(u"access_token"_s)).json();
        QCOMPARE(answer.value(u"sub"), u"billing"_s);
        QVERIFY(!answer.contains(u"username") && !answer.contains(u"scope"));
    }

    void whatIsNotGoodIsInactiveAndNothingMore_data()
    {
        QTest::addColumn<QString>("token");
        for (const char *token :
             {"garbage", "tampered", "unknown", "expired", "replaced", "revoked", "other issuer", "no exp"})
            QTest::newRow(token) << QString::fromLatin1(token);
    }
    void whatIsNotGoodIsInactiveAndNothingMore()
    {
        QFETCH(QString, token);
        IntrospectionBench bench;
        const HttpReply pair = bench.signedIn();
        QString shown = pair.text(u"access_token"_s);
        if (token == u"garbage")
            shown = u"garbage"_s;
        else if (token == u"tampered")
            shown = Bench::tampered(shown);
        else if (token == u"unknown")
            shown = Bench::forged(shown, {{u"jti"_s, u"nobody's"_s}});
        else if (token == u"other issuer")
            shown = Bench::forged(shown, {{u"iss"_s, u"https://evil.example"_s}});
        else if (token == u"no exp")
            shown = Bench::forged(shown, {{u"exp"_s, QJsonValue()}});
        else if (token == u"expired")
            bench.clock.advance(300s);
        else if (token == u"replaced")
            QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).status, 200);
        else
            QCOMPARE(bench.server.revokeAllSessions().value(), 1);
        const HttpReply reply = bench.introspect(shown);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json(), inactive);
    }

    void onlyWhoCanProveItMayAsk_data()
    {
        QTest::addColumn<Fields>("fields");
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("nobody") << Fields{} << QByteArray();
        QTest::newRow("a public client") << Fields{{"client_id", "app"}} << QByteArray();
        QTest::newRow("no secret") << Fields{{"client_id", "billing"}} << QByteArray();
        QTest::newRow("wrong secret") << Fields{} << basicHeader("billing", "wrong");
    }
    void onlyWhoCanProveItMayAsk()
    {
        QFETCH(Fields, fields);
        QFETCH(QByteArray, headers);
        IntrospectionBench bench;
        const QByteArray token = bench.signedIn().text(u"access_token"_s).toLatin1();
        const HttpReply reply = bench.form("/oauth/introspect", Fields{{"token", token}} + fields, headers);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.error(), u"invalid_client"_s);
        QVERIFY(!reply.header("WWW-Authenticate").isEmpty());
    }

    void aTokenIsRequired()
    {
        IntrospectionBench bench;
        QCOMPARE(bench.introspect({}).error(), u"invalid_request"_s);
    }
};

QTEST_GUILESS_MAIN(TestIntrospectionEndpoint)
#include "tst_introspectionendpoint.moc"
