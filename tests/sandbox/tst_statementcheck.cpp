// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauthbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

namespace {

struct StatementBench : OAuthBench {
    using OAuthBench::OAuthBench;
    /// client_credentials, proven by a statement.
    HttpReply proveWith(const QByteArray &statement, const Fields &more = {}) const
    {
        return token(Fields{{"grant_type", "client_credentials"},
                            {"client_assertion_type", jwtBearerType},
                            {"client_assertion", statement}} +
                     more);
    }
    HttpReply grant(const QByteArray &statement, const Fields &more = {}, const QByteArray &headers = {}) const
    {
        return token(Fields{{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}, {"assertion", statement}} +
                         more,
                     headers);
    }
};

void mistakes()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::newRow("no issuer") << QJsonObject{{u"iss"_s, QJsonValue()}};
    QTest::newRow("unknown issuer") << QJsonObject{{u"iss"_s, u"nobody"_s}, {u"sub"_s, u"nobody"_s}};
    QTest::newRow("another client's name") << QJsonObject{{u"iss"_s, u"web"_s}, {u"sub"_s, u"web"_s}};
    QTest::newRow("a public client's name") << QJsonObject{{u"iss"_s, u"app"_s}, {u"sub"_s, u"app"_s}};
    QTest::newRow("no subject") << QJsonObject{{u"sub"_s, QJsonValue()}};
    QTest::newRow("about somebody else") << QJsonObject{{u"sub"_s, u"web"_s}};
    QTest::newRow("no audience") << QJsonObject{{u"aud"_s, QJsonValue()}};
    QTest::newRow("another audience") << QJsonObject{{u"aud"_s, u"https://evil.example"_s}};
    QTest::newRow("another audience in a list") << QJsonObject{{u"aud"_s, QJsonArray{u"https://evil.example"_s}}};
    QTest::newRow("no exp") << QJsonObject{{u"exp"_s, QJsonValue()}};
    QTest::newRow("expired") << QJsonObject{{u"exp"_s, 0}};
    QTest::newRow("good for a day") << QJsonObject{{u"exp"_s, 86400}};
    QTest::newRow("not yet") << QJsonObject{{u"nbf"_s, 11}};
    QTest::newRow("of tomorrow") << QJsonObject{{u"iat"_s, 11}};
}

} // namespace

class TestStatementCheck : public QObject
{
    Q_OBJECT

    static QJsonObject atTimes(QJsonObject changes, qint64 now)
    {
        for (const QString &name : {u"exp"_s, u"nbf"_s, u"iat"_s}) {
            if (const QJsonValue offset = changes.value(name); offset.isDouble())
                changes.insert(name, now + offset.toInteger());
        }
        return changes;
    }

private Q_SLOTS:
    // RFC 7523 2.2
    void aClientProvesItselfByAStatement_data()
    {
        QTest::addColumn<QString>("audience");
        QTest::newRow("issuer") << QString();
        QTest::newRow("token endpoint") << u"/oauth/token"_s;
    }
    void aClientProvesItselfByAStatement()
    {
        QFETCH(QString, audience);
        StatementBench bench;
        const QByteArray statement = bench.statement({{u"aud"_s, bench.server.url() + audience}});
        QCOMPARE(bench.proveWith(statement).status, 200);
        // Once.
        QCOMPARE(bench.proveWith(statement).error(), u"invalid_client"_s);
        QCOMPARE(bench.proveWith(bench.statement(), {{"client_id", "signer"}}).status, 200);
        const QJsonArray two{u"https://other.example"_s, bench.server.url()};
        QCOMPARE(bench.proveWith(bench.statement({{u"aud"_s, two}})).status, 200);
    }

    // OpenID Connect Core 9
    void aSecretSignsToo()
    {
        StatementBench bench;
        const auto key = jose::Jwk::fromBytes(Secret(webSecret));
        const QJsonObject web{{u"iss"_s, u"web"_s}, {u"sub"_s, u"web"_s}};
        using enum jose::Algorithm;
        for (const jose::Algorithm algorithm : {HS256, HS384, HS512})
            QCOMPARE(bench.proveWith(bench.statement(web, key, algorithm)).status, 200);
        const auto wrong = jose::Jwk::fromBytes(Secret(QByteArrayView("another secret, of more than 32 bytes")));
        QCOMPARE(bench.proveWith(bench.statement(web, wrong, HS256)).error(), u"invalid_client"_s);
    }

    void thePublicKeyIsNoSecret()
    {
        // RFC 8725 2.1: the published key's bytes as an HMAC key.
        StatementBench bench;
        const auto confused =
            jose::Jwk::fromBytes(Secret(QJsonDocument(signerKey().publicJson()).toJson(QJsonDocument::Compact)));
        QCOMPARE(bench.proveWith(bench.statement({}, confused, jose::Algorithm::HS256)).error(), u"invalid_client"_s);
        QCOMPARE(bench.proveWith(bench.statement({}, jose::Jwk::generateEs256())).error(), u"invalid_client"_s);
    }

    void aStatementThatIsNotInOrderProvesNothing_data()
    {
        mistakes();
        QTest::newRow("no jti") << QJsonObject{{u"jti"_s, QJsonValue()}};
        QTest::newRow("about a user") << QJsonObject{{u"sub"_s, u"ada@shop.example"_s}};
    }
    void aStatementThatIsNotInOrderProvesNothing()
    {
        QFETCH(QJsonObject, changes);
        StatementBench bench;
        const HttpReply reply = bench.proveWith(bench.statement(atTimes(changes, bench.now())));
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.error(), u"invalid_client"_s);
        QCOMPARE(bench.states(), QStringList());
    }

    void oneWayToProveItIsEnough()
    {
        StatementBench bench;
        QCOMPARE(bench.proveWith(bench.statement(), {{"client_secret", "x"}}).error(), u"invalid_request"_s);
        QCOMPARE(bench.proveWith(bench.statement(), {{"client_id", "web"}}).error(), u"invalid_client"_s);
        const HttpReply unknownType = bench.token({{"grant_type", "client_credentials"},
                                                   {"client_assertion_type", "saml"},
                                                   {"client_assertion", bench.statement()}});
        QCOMPARE(unknownType.error(), u"invalid_client"_s);
        // A client with a key has no secret that could be guessed.
        QCOMPARE(bench.token({{"grant_type", "client_credentials"}, {"client_id", "signer"}}).error(),
                 u"invalid_client"_s);
        QCOMPARE(bench.token({{"grant_type", "client_credentials"}}, basicHeader("signer", "")).error(),
                 u"invalid_client"_s);
    }

    // RFC 7523 2.1
    void aStatementIsAGrant_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<bool>("isUser");
        QTest::newRow("about the user") << u"ada@shop.example"_s << true;
        QTest::newRow("about the user by number") << u"7"_s << true;
        QTest::newRow("about the client") << u"signer"_s << false;
    }
    void aStatementIsAGrant()
    {
        QFETCH(QString, subject);
        QFETCH(bool, isUser);
        StatementBench bench;
        for (const QJsonValue &jti : {QJsonValue(u"one"_s), QJsonValue()}) {
            const HttpReply reply =
                bench.grant(bench.statement({{u"sub"_s, subject}, {u"jti"_s, jti}}), {{"scope", "read"}});
            QCOMPARE(reply.status, 200);
            QVERIFY(!reply.json().contains(u"refresh_token"));
            QCOMPARE(reply.text(u"scope"_s), u"read"_s);
            QCOMPARE(claimsOf(reply.text(u"access_token"_s)).contains(u"user_id"), isUser);
        }
    }

    void aStatementAboutAUserWhoMayNotSignInIsNoGrant()
    {
        StatementBench bench(withoutUser());
        QCOMPARE(bench.grant(bench.statement({{u"sub"_s, u"ada@shop.example"_s}})).error(), u"invalid_grant"_s);
        QCOMPARE(bench.grant(bench.statement()).status, 200);
    }

    void aClientMayProveItselfBesides()
    {
        StatementBench bench;
        const auto key = jose::Jwk::fromBytes(Secret(webSecret));
        const QByteArray statement =
            bench.statement({{u"iss"_s, u"web"_s}, {u"sub"_s, u"ada@shop.example"_s}}, key, jose::Algorithm::HS256);
        QCOMPARE(bench.grant(statement, {}, basicHeader("web", "wrong")).error(), u"invalid_client"_s);
        QCOMPARE(bench.grant(statement, {}, basicHeader("billing", "s3cret: +%")).error(), u"invalid_grant"_s);
        QCOMPARE(bench.grant(bench.statement(), {{"client_id", "web"}}).error(), u"invalid_grant"_s);
        QCOMPARE(bench.grant(bench.statement(), {{"client_id", "signer"}}).status, 200);
    }

    void aStatementThatIsNotInOrderIsNoGrant_data() { mistakes(); }
    void aStatementThatIsNotInOrderIsNoGrant()
    {
        QFETCH(QJsonObject, changes);
        StatementBench bench;
        const HttpReply reply = bench.grant(bench.statement(atTimes(changes, bench.now())));
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.error(), u"invalid_grant"_s);
        QCOMPARE(bench.states(), QStringList());
    }

    void aGrantIsGoodOnceIfItHasAName()
    {
        StatementBench bench;
        const QByteArray statement = bench.statement();
        QCOMPARE(bench.grant(statement).status, 200);
        QCOMPARE(bench.grant(statement).error(), u"invalid_grant"_s);
        QCOMPARE(bench.grant("garbage").error(), u"invalid_grant"_s);
        QCOMPARE(bench.token({{"grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer"}}).error(),
                 u"invalid_request"_s);
    }
};

QTEST_GUILESS_MAIN(TestStatementCheck)
#include "tst_statementcheck.moc"
