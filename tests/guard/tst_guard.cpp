// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guard.h"
#include "jose/jws.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reason = GuardRefusal::Reason;

namespace {

constexpr WallTime guardNow{Milliseconds(1'795'000'000'000)};
constexpr qint64 nowSeconds = 1'795'000'000;

const jose::Jwk &guardKey()
{
    static const jose::Jwk key = jose::Jwk::generateRs256("ins_1");
    return key;
}

Expected<jose::JwkSet> guardKeys()
{
    QJsonObject jwk = guardKey().publicJson();
    jwk.insert(u"kid"_s, u"ins_1"_s);
    jwk.insert(u"alg"_s, u"RS256"_s);
    jwk.insert(u"use"_s, u"sig"_s);
    return jose::JwkSet::fromObject({{u"keys"_s, QJsonArray{jwk}}});
}

/// What Clerk says in a session token; a null value takes a claim away.
QByteArray sessionToken(const QJsonObject &changed = {}, const QByteArray &kid = "ins_1",
                        const jose::Jwk &key = guardKey(), jose::Algorithm algorithm = jose::Algorithm::RS256)
{
    QJsonObject claims{{u"iss"_s, u"https://clerk.shop.example"_s},
                       {u"sub"_s, u"user_7"_s},
                       {u"sid"_s, u"sess_1"_s},
                       {u"azp"_s, u"https://shop.example"_s},
                       {u"email"_s, u"ada@shop.example"_s},
                       {u"iat"_s, nowSeconds - 20},
                       {u"nbf"_s, nowSeconds - 30},
                       {u"exp"_s, nowSeconds + 40}};
    for (auto claim = changed.begin(); claim != changed.end(); ++claim) {
        if (claim->isNull())
            claims.remove(claim.key());
        else
            claims.insert(claim.key(), *claim);
    }
    QJsonObject header{{u"typ"_s, u"JWT"_s}};
    if (!kid.isEmpty())
        header.insert(u"kid"_s, QString::fromLatin1(kid));
    return jose::sign(claims, header, key, algorithm).value();
}

GuardPolicy strictPolicy()
{
    return {.issuer = u"https://clerk.shop.example"_s, .authorizedParties = {u"https://shop.example"_s}};
}

http::Request requestWith(const QByteArray &name, const QByteArray &value)
{
    http::Request request{.method = "GET", .target = "/x", .path = "/x"};
    request.headers.append({name, value});
    return request;
}

QByteArray tamperedGuardToken(QByteArray token)
{
    const qsizetype at = token.lastIndexOf('.') + 3;
    token[at] = token.at(at) == 'A' ? 'B' : 'A';
    return token;
}

} // namespace

Q_DECLARE_METATYPE(GuardRefusal::Reason)

class TestGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S3-01, S3-04
    void aGoodTokenSaysWhoseItIs()
    {
        const QByteArray token = sessionToken({{u"org_id"_s, u"org_1"_s}, {u"role"_s, u"admin"_s}});
        const auto caller =
            Guard(strictPolicy()).check(requestWith("Authorization", "Bearer " + token), guardKeys(), guardNow);
        QVERIFY(caller);
        QCOMPARE(caller->userId, u"user_7"_s);
        QCOMPARE(caller->sessionId, u"sess_1"_s);
        QCOMPARE(caller->email, u"ada@shop.example"_s);
        QCOMPARE(caller->organizationId, u"org_1"_s);
        QCOMPARE(caller->role, u"admin"_s);
        QCOMPARE(caller->expiresAt, guardNow + 40s);
        QCOMPARE(caller->token, token);
    }

    // S3-01, S3-19
    void aBadTokenIsRefusedForItsReason_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<Reason>("reason");
        const QJsonValue nothing(QJsonValue::Null);
        QTest::newRow("empty") << QByteArray() << Reason::Malformed;
        QTest::newRow("no JWT") << QByteArray("abc") << Reason::Malformed;
        QTest::newRow("HS256 with the public key's bytes")
            << sessionToken({}, "ins_1", jose::Jwk::fromBytes(Secret("key")), jose::Algorithm::HS256)
            << Reason::WrongAlgorithm;
        QTest::newRow("no kid") << sessionToken({}, {}) << Reason::UnknownKey;
        QTest::newRow("another kid") << sessionToken({}, "ins_2") << Reason::UnknownKey;
        QTest::newRow("another key") << sessionToken({}, "ins_1", jose::Jwk::generateRs256("ins_1"))
                                     << Reason::WrongSignature;
        QTest::newRow("tampered") << tamperedGuardToken(sessionToken()) << Reason::WrongSignature;
        // The signature comes first: what a forged token says of itself is not looked at.
        QTest::newRow("tampered and expired")
            << tamperedGuardToken(sessionToken({{u"exp"_s, nowSeconds - 60}})) << Reason::WrongSignature;
        QTest::newRow("no exp") << sessionToken({{u"exp"_s, nothing}}) << Reason::MissingClaim;
        QTest::newRow("exp in words") << sessionToken({{u"exp"_s, u"tomorrow"_s}}) << Reason::MissingClaim;
        QTest::newRow("no iat") << sessionToken({{u"iat"_s, nothing}}) << Reason::MissingClaim;
        QTest::newRow("no sub") << sessionToken({{u"sub"_s, nothing}}) << Reason::MissingClaim;
        QTest::newRow("empty sub") << sessionToken({{u"sub"_s, QString()}}) << Reason::MissingClaim;
        QTest::newRow("another issuer") << sessionToken({{u"iss"_s, u"https://evil.example"_s}}) << Reason::WrongIssuer;
        QTest::newRow("another party") << sessionToken({{u"azp"_s, u"https://evil.example"_s}}) << Reason::WrongParty;
        QTest::newRow("no party") << sessionToken({{u"azp"_s, nothing}}) << Reason::WrongParty;
        QTest::newRow("expired") << sessionToken({{u"exp"_s, nowSeconds - 5}}) << Reason::Expired;
        QTest::newRow("not active yet") << sessionToken({{u"nbf"_s, nowSeconds + 6}}) << Reason::NotActiveYet;
        QTest::newRow("nbf in words") << sessionToken({{u"nbf"_s, u"soon"_s}}) << Reason::Malformed;
        QTest::newRow("issued in the future") << sessionToken({{u"iat"_s, nowSeconds + 6}}) << Reason::IssuedInFuture;
    }
    void aBadTokenIsRefusedForItsReason()
    {
        QFETCH(QByteArray, token);
        QFETCH(Reason, reason);
        const auto caller =
            Guard(strictPolicy()).check(requestWith("Authorization", "Bearer " + token), guardKeys(), guardNow);
        QVERIFY(!caller);
        QCOMPARE(wireName(caller.error().reason), wireName(reason));
    }

    void clocksMayDifferByTheLeewayButNeverByMoreThanTenSeconds()
    {
        const auto admitted = [](Seconds leeway, const QJsonObject &claims) {
            GuardPolicy policy = strictPolicy();
            policy.leeway = leeway;
            return Guard(policy).checkToken(sessionToken(claims), guardKeys(), guardNow).has_value();
        };
        QVERIFY(admitted(5s, {{u"exp"_s, nowSeconds - 4}}));
        QVERIFY(admitted(5s, {{u"nbf"_s, nowSeconds + 5}, {u"iat"_s, nowSeconds + 5}}));
        QVERIFY(!admitted(0s, {{u"exp"_s, nowSeconds}}));
        QVERIFY(!admitted(1h, {{u"exp"_s, nowSeconds - 10}}));
        QVERIFY(!admitted(-1h, {{u"exp"_s, nowSeconds}}));
    }

    void whatThePolicyDoesNotNameIsNotLookedAt()
    {
        const Guard guard({.issuer = {}});
        const QJsonValue nothing(QJsonValue::Null);
        QVERIFY(guard.checkToken(
            sessionToken({{u"azp"_s, nothing}, {u"iss"_s, u"https://other.example"_s}, {u"nbf"_s, nothing}}),
            guardKeys(), guardNow));
    }

    // S3-02, S3-19
    void refusalsAreAnsweredWithTheirWords_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("hasCode");
        QTest::newRow("expired") << "Bearer " + sessionToken({{u"exp"_s, nowSeconds - 60}})
                                 << u"Clerk token has expired"_s << u"token-expired"_s << true;
        QTest::newRow("invalid") << QByteArray("Bearer abc") << u"Invalid Clerk token"_s << u"token-invalid"_s << true;
        QTest::newRow("missing") << QByteArray() << u"Missing authentication token"_s << u"token-missing"_s << false;
    }
    void refusalsAreAnsweredWithTheirWords()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, hasCode);
        const http::Request request =
            header.isEmpty() ? http::Request{.method = "GET", .path = "/x"} : requestWith("Authorization", header);
        const auto caller = Guard(strictPolicy()).check(request, guardKeys(), guardNow);
        QVERIFY(!caller);
        const http::Response answer = caller.error().response();
        QCOMPARE(answer.status, 401);
        const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
        QTEST(body.value(u"detail").toString(), "detail");
        QTEST(body.value(u"reason").toString(), "reason");
        const auto challenge = std::find_if(answer.headers.begin(), answer.headers.end(),
                                            [](const auto &h) { return h.first == "WWW-Authenticate"; });
        QVERIFY(challenge != answer.headers.end());
        QVERIFY(challenge->second.startsWith("Bearer"));
        QCOMPARE(challenge->second.contains("error=\"invalid_token\""), hasCode);
    }

    void keysThatCannotBeHadAreNobodysFault()
    {
        const Expected<jose::JwkSet> none = failure(ErrorKind::ConnectionFailed);
        const Guard guard(strictPolicy());
        const auto caller = guard.checkToken(sessionToken(), none, guardNow);
        QVERIFY(!caller);
        QCOMPARE(caller.error().response().status, 503);
        // What needs no key to be refused is refused all the same.
        QCOMPARE(guard.checkToken("abc", none, guardNow).error().response().status, 401);
        QCOMPARE(guard.check({}, none, guardNow).error().response().status, 401);
    }

    // S3-18
    void theTokenIsFoundWhereverItMayBe_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("header") << QByteArray("Authorization") << QByteArray("Bearer ");
        QTest::newRow("header in lower case") << QByteArray("authorization") << QByteArray("bearer ");
        QTest::newRow("unified key") << QByteArray("X-Unified-API-Key") << QByteArray();
        QTest::newRow("key") << QByteArray("x-api-key") << QByteArray();
        QTest::newRow("cookie") << QByteArray("Cookie") << QByteArray("theme=dark; __session=");
    }
    void theTokenIsFoundWhereverItMayBe()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, before);
        const Guard guard(strictPolicy());
        QVERIFY(guard.check(requestWith(name, before + sessionToken()), guardKeys(), guardNow));
    }

    void anAuthorizationHeaderIsTheOneThatCounts()
    {
        http::Request request = requestWith("Authorization", "Basic abc");
        request.headers.append({"Cookie", "__session=" + sessionToken()});
        const auto caller = Guard(strictPolicy()).check(request, guardKeys(), guardNow);
        QVERIFY(!caller);
        QCOMPARE(caller.error().reason, Reason::Malformed);
    }

    // S3-03
    void publicPathsNeedNoToken_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("isPublic");
        for (const char *path : {"/health", "/docs", "/redoc", "/openapi.json", "/webhooks/clerk", "/webhooks/a/b"})
            QTest::newRow(path) << QByteArray(path) << true;
        for (const char *path : {"/", "/healthy", "/docs/x", "/webhooks", "/api/v1/guards/process", "/x/health"})
            QTest::newRow(path) << QByteArray(path) << false;
    }
    void publicPathsNeedNoToken()
    {
        QFETCH(QByteArray, path);
        QTEST(Guard(strictPolicy()).isPublic({.method = "GET", .path = path}), "isPublic");
    }

    // S3-12
    void theRestOfALifeIsToldInWholeSeconds()
    {
        const auto told = [](Milliseconds left) {
            http::Response response;
            tellExpiry(response, guardNow + left, guardNow);
            return response.headers.constFirst();
        };
        QCOMPARE(told(40s), (std::pair<QByteArray, QByteArray>("X-Token-Expires-In", "40")));
        QCOMPARE(told(1999ms).second, QByteArray("1"));
        QCOMPARE(told(-5s).second, QByteArray("0"));
    }
};

QTEST_GUILESS_MAIN(TestGuard)
#include "tst_guard.moc"
