// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

const QByteArray accessType = "urn:ietf:params:oauth:token-type:access_token";
const QByteArray refreshType = "urn:ietf:params:oauth:token-type:refresh_token";
const QByteArray jwtType = "urn:ietf:params:oauth:token-type:jwt";

struct ExchangeBench : OAuthBench {
    HttpReply exchange(const QString &subject, const Fields &changes = {},
                       const QByteArray &headers = basicHeader("billing", "s3cret: +%")) const
    {
        return token(changed({{"grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"},
                              {"subject_token", subject.toLatin1()},
                              {"subject_token_type", accessType}},
                             changes),
                     headers);
    }
};

} // namespace

class TestExchangeGrant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // RFC 8693 2.2.1
    void aTokenIsExchangedForOneOfTheAsker()
    {
        ExchangeBench bench;
        const HttpReply pair = bench.signedIn("app", "read write");
        const HttpReply reply = bench.exchange(pair.text(u"access_token"_s), {{"scope", "read"}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.text(u"issued_token_type"_s).toLatin1(), accessType);
        QCOMPARE(reply.text(u"token_type"_s), u"Bearer"_s);
        QCOMPARE(reply.json().value(u"expires_in"), 20);
        QCOMPARE(reply.text(u"scope"_s), u"read"_s);
        QVERIFY(!reply.json().contains(u"refresh_token"));
        const QJsonObject claims = claimsOf(reply.text(u"access_token"_s));
        QCOMPARE(claims.value(u"sub"), u"7"_s);
        QCOMPARE(claims.value(u"client_id"), u"billing"_s);
        QCOMPARE(bench.resource(reply.text(u"access_token"_s)).status, 200);
        // The subject's own session goes on.
        QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).status, 200);
    }

    void otherTypesAreKnownToo()
    {
        ExchangeBench bench;
        const HttpReply pair = bench.signedIn("app", "read");
        const HttpReply byRefresh =
            bench.exchange(pair.text(u"refresh_token"_s), {{"subject_token_type", refreshType}});
        QCOMPARE(byRefresh.text(u"scope"_s), u"read"_s);
        const HttpReply asJwt = bench.exchange(pair.text(u"access_token"_s),
                                               {{"subject_token_type", jwtType}, {"requested_token_type", jwtType}});
        QCOMPARE(asJwt.text(u"issued_token_type"_s).toLatin1(), jwtType);
    }

    // RFC 8693 4.1
    void anActorIsNamed()
    {
        ExchangeBench bench;
        const HttpReply user = bench.signedIn();
        const HttpReply service =
            bench.token({{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%"));
        const Fields actor{{"actor_token", service.text(u"access_token"_s).toLatin1()},
                           {"actor_token_type", accessType}};
        const HttpReply first = bench.exchange(user.text(u"access_token"_s), actor);
        const QJsonObject act{{u"sub"_s, u"billing"_s}};
        QCOMPARE(claimsOf(first.text(u"access_token"_s)).value(u"act"), act);
        const HttpReply second = bench.exchange(first.text(u"access_token"_s), actor);
        QCOMPARE(claimsOf(second.text(u"access_token"_s)).value(u"act")[u"act"], act);
    }

    void anAudienceIsAnothersAlone()
    {
        ExchangeBench bench;
        const HttpReply pair = bench.signedIn();
        const HttpReply reply = bench.exchange(pair.text(u"access_token"_s), {{"audience", "web"}});
        QCOMPARE(reply.status, 200);
        QCOMPARE(claimsOf(reply.text(u"access_token"_s)).value(u"aud"), u"web"_s);
        QCOMPARE(bench.resource(reply.text(u"access_token"_s)).text(u"reason"_s), u"unknown"_s);
        QCOMPARE(bench.exchange(reply.text(u"access_token"_s)).error(), u"invalid_request"_s);
        const Fields ask{{"token", reply.text(u"access_token"_s).toLatin1()}};
        const HttpReply described = bench.form("/oauth/introspect", ask, basicHeader("web", webSecret));
        QCOMPARE(described.json().value(u"active"), true);
        QCOMPARE(described.text(u"aud"_s), u"web"_s);
    }

    void mistakesAreNamedByTheirCode_data()
    {
        QTest::addColumn<Fields>("changes");
        QTest::addColumn<QString>("code");
        const QString invalid = u"invalid_request"_s;
        QTest::newRow("no subject") << Fields{{"subject_token", {}}} << invalid;
        QTest::newRow("no type") << Fields{{"subject_token_type", {}}} << invalid;
        QTest::newRow("unknown type") << Fields{{"subject_token_type", "urn:ietf:params:oauth:token-type:saml2"}}
                                      << invalid;
        QTest::newRow("a type that is not the token's") << Fields{{"subject_token_type", refreshType}} << invalid;
        QTest::newRow("garbage") << Fields{{"subject_token", "garbage"}} << invalid;
        QTest::newRow("an actor's type without the actor") << Fields{{"actor_token_type", accessType}} << invalid;
        QTest::newRow("an actor without a type") << Fields{{"actor_token", "x"}} << invalid;
        QTest::newRow("an actor that is none")
            << Fields{{"actor_token", "x"}, {"actor_token_type", accessType}} << invalid;
        QTest::newRow("a type that is not issued") << Fields{{"requested_token_type", refreshType}} << invalid;
        QTest::newRow("unknown audience") << Fields{{"audience", "https://evil.example"}} << u"invalid_target"_s;
        QTest::newRow("unknown resource") << Fields{{"resource", "https://evil.example"}} << u"invalid_target"_s;
        QTest::newRow("more scope") << Fields{{"scope", "read admin"}} << u"invalid_scope"_s;
    }
    void mistakesAreNamedByTheirCode()
    {
        QFETCH(Fields, changes);
        QFETCH(QString, code);
        ExchangeBench bench;
        const HttpReply pair = bench.signedIn("app", "read");
        const HttpReply reply = bench.exchange(pair.text(u"access_token"_s), changes);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), code);
        QCOMPARE(bench.states(), QStringList{u"created"_s});
    }

    void aSubjectThatIsOverIsRefused_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"tampered", "expired", "replaced", "revoked", "another audience"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aSubjectThatIsOverIsRefused()
    {
        QFETCH(QString, how);
        ExchangeBench bench;
        const HttpReply pair = bench.signedIn();
        QString subject = pair.text(u"access_token"_s);
        if (how == u"tampered")
            subject = Bench::tampered(subject);
        else if (how == u"another audience")
            subject = Bench::forged(subject, {{u"aud"_s, u"x"_s}});
        else if (how == u"expired")
            bench.clock.advance(300s);
        else if (how == u"replaced")
            QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).status, 200);
        else
            QCOMPARE(bench.server.revokeAllSessions().value(), 1);
        const HttpReply reply = bench.exchange(subject);
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), u"invalid_request"_s);
    }

    void aPublicClientExchangesItsOwn()
    {
        ExchangeBench bench;
        const QString token = bench.signedIn("app").text(u"access_token"_s);
        QCOMPARE(bench.exchange(token, {{"client_id", "app"}}, {}).status, 200);
        QCOMPARE(bench.exchange(token, {{"client_id", "other-app"}}, {}).error(), u"invalid_request"_s);
        QCOMPARE(bench.exchange(token, {}, {}).error(), u"invalid_client"_s);
    }

    void aBoundSubjectNeedsItsKey()
    {
        ExchangeBench bench;
        const QString token =
            bench.token(OAuthBench::passwordFields("app"), bench.tokenProof()).text(u"access_token"_s);
        const QByteArray basic = basicHeader("billing", "s3cret: +%");
        QCOMPARE(bench.exchange(token).error(), u"invalid_request"_s);
        QCOMPARE(bench.exchange(token, {}, basic + bench.tokenProof()).text(u"token_type"_s), u"DPoP"_s);
    }
};

QTEST_GUILESS_MAIN(TestExchangeGrant)
#include "tst_exchangegrant.moc"
