// SPDX-License-Identifier: GPL-3.0-or-later
// The Refresh API of S1 over true HTTP: parameters, the order of its checks, its errors and its tokens.
#include "edrbench.h"

#include <algorithm>

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestEdrRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormRefreshes();
    void aQueryRefreshesWhereTheBodySaysNothing();
    void tellsABadRequestFromACallerItDoesNotKnow_data();
    void tellsABadRequestFromACallerItDoesNotKnow();
    void everyBrokenRuleIsNamed_data();
    void everyBrokenRuleIsNamed();
    void whoTheTokenWasNotIssuedToIsRefused();
    void theAccessTokenInsideIsTheProvidersOwn_data();
    void theAccessTokenInsideIsTheProvidersOwn();
    void anExpiredAccessTokenRefreshes();
    void onlyThePresentRefreshTokenCounts();
    void aRefusedRefreshChangesNothing();
    void theNewTokensAreThoseDescribed();
    void theWholeChainGoesOn();
    void fiftyAtOnceAreOneSuccess();
    void aLostAnswerCanBeAskedForAgain();
    void whatHasEndedIsRefusedUnlessFaithful();
    void anArmedRefusalHasTheShapeOfEdc();
};

// S1-01 S1-08
void TestEdrRefresh::aFormRefreshes()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    const HttpReply reply = bench.refresh(edr);
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(reply.header("Cache-Control"), QByteArray("no-store"));
    QCOMPARE(reply.json().keys(),
             (QStringList{u"access_token"_s, u"expires"_s, u"expires_in"_s, u"refresh_token"_s, u"token_type"_s}));
    QCOMPARE(reply.json().value(u"expires_in"_s), QJsonValue(300));
    QCOMPARE(reply.json().value(u"expires"_s), QJsonValue(300));
    QCOMPARE(reply.text(u"token_type"_s), u"bearer"_s);
    // Also within one second they are others.
    QVERIFY(reply.text(u"access_token"_s) != edr.authorization);
    QVERIFY(reply.text(u"refresh_token"_s) != edr.refreshToken);
}

// S1-01
void TestEdrRefresh::aQueryRefreshesWhereTheBodySaysNothing()
{
    EdrBench bench;
    const auto ask = [&](const QByteArray &query, const QByteArray &body, const ReceivedEdr &edr) {
        return bench.send(requestBytes("POST", "/edc/public/token?" + query,
                                       "Content-Type: application/x-www-form-urlencoded\r\n" +
                                           EdrBench::bearer(bench.authentication(edr.authorization)),
                                       body));
    };
    const ReceivedEdr edr = bench.started();
    const QByteArray right = encodedForm(EdrBench::refreshFields(edr.refreshToken));
    const QByteArray wrong = encodedForm(EdrBench::refreshFields(u"another"_s));
    QCOMPARE(ask(right, wrong, edr).status, 401); // the body wins
    QCOMPARE(ask(right, {}, edr).status, 200);

    // As the present consumer sends it: in both.
    const ReceivedEdr second = bench.started();
    const QByteArray both = encodedForm(EdrBench::refreshFields(second.refreshToken));
    QCOMPARE(ask(both, both, second).status, 200);
    // Percent-encoding in the body is undone.
    const ReceivedEdr third = bench.started();
    QByteArray encoded = third.refreshToken.toLatin1();
    encoded.replace('.', "%2E");
    QCOMPARE(ask(wrong, "grant_type=refresh%5Ftoken&refresh_token=" + encoded, third).status, 200);
}

// S1-02 S1-13
void TestEdrRefresh::tellsABadRequestFromACallerItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("message");
    const QByteArray bearer = "Authorization: Bearer x\r\n";
    const QByteArray good = "grant_type=refresh_token&refresh_token=r";
    const QString invalid = u"InvalidRequest"_s;
    const QString failed = u"AuthenticationFailed"_s;
    const auto mustBe = [](const QString &was) {
        return u"Grant type MUST be 'refresh_token' but was '%1'"_s.arg(was);
    };
    QTest::newRow("nothing at all") << QByteArray() << QByteArray() << 400 << invalid << mustBe(u"null"_s);
    QTest::newRow("no grant type") << QByteArray("refresh_token=r") << bearer << 400 << invalid << mustBe(u"null"_s);
    QTest::newRow("other grant type") << QByteArray("grant_type=password&refresh_token=r") << bearer << 400 << invalid
                                      << mustBe(u"password"_s);
    QTest::newRow("no refresh token") << QByteArray("grant_type=refresh_token") << bearer << 400 << invalid
                                      << u"Parameter 'refresh_token' cannot be null"_s;
    QTest::newRow("blank refresh token") << QByteArray("grant_type=refresh_token&refresh_token=+") << bearer << 400
                                         << invalid << u"Parameter 'refresh_token' cannot be null"_s;
    QTest::newRow("a bad request before a missing header")
        << QByteArray("grant_type=refresh_token") << QByteArray() << 400 << invalid
        << u"Parameter 'refresh_token' cannot be null"_s;
    QTest::newRow("said twice") << good + "&refresh_token=s" << bearer << 400 << invalid
                                << u"Parameter 'refresh_token' must not be sent twice"_s;
    QTest::newRow("no header") << good << QByteArray() << 401 << failed << u"Authorization header missing"_s;
    QTest::newRow("blank header") << good << QByteArray("Authorization: \r\n") << 401 << failed
                                  << u"Authorization header missing"_s;
    const QString undecodable = u"Authentication token validation failed: Failed to decode token"_s;
    QTest::newRow("no token") << good << bearer << 401 << failed << undecodable;
    QTest::newRow("other scheme") << good << QByteArray("Authorization: Basic eDp5\r\n") << 401 << failed
                                  << undecodable;
}

void TestEdrRefresh::tellsABadRequestFromACallerItDoesNotKnow()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, headers);
    QFETCH(const int, status);
    QFETCH(const QString, type);
    QFETCH(const QString, message);
    EdrBench bench;
    const HttpReply reply = bench.send(requestBytes(
        "POST", "/edc/public/token", "Content-Type: application/x-www-form-urlencoded\r\n" + headers, body));
    QCOMPARE(reply.status, status);
    const QJsonObject error = EdrBench::edcErrorIn(reply);
    QCOMPARE(error.keys(), (QStringList{u"invalidValue"_s, u"message"_s, u"path"_s, u"type"_s}));
    QCOMPARE(error.value(u"type"_s).toString(), type);
    QCOMPARE(error.value(u"message"_s).toString(), message);
    QVERIFY(error.value(u"path"_s).isNull() && error.value(u"invalidValue"_s).isNull());
    QCOMPARE(reply.header("WWW-Authenticate").isEmpty(), status != 401);
}

// S1-04
void TestEdrRefresh::everyBrokenRuleIsNamed_data()
{
    QTest::addColumn<QJsonObject>("changed");
    QTest::addColumn<QStringList>("reasons");
    const QJsonValue none;
    const QString subject = u"The 'iss' and 'sub' claims must be non-null and identical."_s;
    const auto absent = [](const char *claim) {
        return u"Required claim '%1' not present on token."_s.arg(QLatin1StringView(claim));
    };
    QTest::newRow("sub is another") << QJsonObject{{u"sub"_s, u"did:web:x"_s}} << QStringList{subject};
    QTest::newRow("no sub") << QJsonObject{{u"sub"_s, none}} << QStringList{subject};
    QTest::newRow("no aud") << QJsonObject{{u"aud"_s, none}} << QStringList{absent("aud")};
    QTest::newRow("no jti") << QJsonObject{{u"jti"_s, none}} << QStringList{absent("jti")};
    QTest::newRow("no token") << QJsonObject{{u"token"_s, none}}
                              << QStringList{absent("token"), u"AccessTokenData with ID '' does not exist."_s};
    QTest::newRow("over") << QJsonObject{{u"exp"_s, 1000}} << QStringList{u"Token has expired (exp)"_s};
    QTest::newRow("not yet") << QJsonObject{{u"nbf"_s, qint64(4'000'000'000)}}
                             << QStringList{u"Token is not valid yet (nbf)"_s};
    QTest::newRow("several") << QJsonObject{{u"sub"_s, none}, {u"aud"_s, none}, {u"jti"_s, none}, {u"exp"_s, 1000}}
                             << QStringList{subject, absent("aud"), absent("jti"), u"Token has expired (exp)"_s};
    QTest::newRow("another aud is taken") << QJsonObject{{u"aud"_s, u"anybody"_s}} << QStringList();
    QTest::newRow("without an end") << QJsonObject{{u"exp"_s, none}, {u"iat"_s, none}} << QStringList();
}

void TestEdrRefresh::everyBrokenRuleIsNamed()
{
    QFETCH(const QJsonObject, changed);
    QFETCH(const QStringList, reasons);
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    const HttpReply reply = bench.refresh(edr.refreshToken, bench.authentication(edr.authorization, changed));
    QCOMPARE(reply.status, reasons.isEmpty() ? 200 : 401);
    if (!reasons.isEmpty())
        QCOMPARE(EdrBench::message(reply), u"Authentication token validation failed: "_s + reasons.join(u", "_s));
}

// S1-05
void TestEdrRefresh::whoTheTokenWasNotIssuedToIsRefused()
{
    EdrBench bench;
    const jose::Jwk key = jose::Jwk::generateEs256();
    const QString other = bench.published(u"other"_s, {key});
    const ReceivedEdr edr = bench.started();
    const QJsonObject claims = bench.claims(edr.authorization, {{u"iss"_s, other}, {u"sub"_s, other}});
    const HttpReply reply = bench.refresh(edr.refreshToken, EdrBench::signedBy(key, other + u"#k1"_s, claims));
    QCOMPARE(reply.status, 401);
    QCOMPARE(EdrBench::message(reply),
             u"Authentication token validation failed: Principal '%1' is not authorized to refresh this token."_s.arg(
                 other));
    QCOMPARE(bench.refresh(edr).status, 200);
}

// S1-06
void TestEdrRefresh::theAccessTokenInsideIsTheProvidersOwn_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("reason");
    const QString unverified = u"Access token validation failed: Token verification failed"_s;
    const QString unknown = u"Authentication token validation failed: AccessTokenData with ID '"_s;
    QTest::newRow("tampered") << u"tampered"_s << unverified;
    QTest::newRow("same claims, other key") << u"forged"_s << unverified;
    QTest::newRow("not signed") << u"unsigned"_s << unverified;
    QTest::newRow("the refresh token") << u"refresh"_s << unknown;
    QTest::newRow("no token at all") << u"garbage"_s << unknown;
}

void TestEdrRefresh::theAccessTokenInsideIsTheProvidersOwn()
{
    QFETCH(const QString, inside);
    QFETCH(const QString, reason);
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    QString token = edr.refreshToken;
    if (inside == u"tampered")
        token = Bench::tampered(edr.authorization);
    else if (inside == u"forged")
        token = QString::fromLatin1(EdrBench::signedBy(jose::Jwk::generateEs256(), bench.keyId,
                                                       jose::decode(edr.authorization.toLatin1())->claims));
    else if (inside == u"unsigned")
        token = QString::fromLatin1(jose::toBase64Url(R"({"alg":"none"})")) + u'.' +
                edr.authorization.section(u'.', 1, 1) + u'.';
    else if (inside == u"garbage")
        token = u"garbage"_s;
    const HttpReply reply = bench.refresh(edr.refreshToken, bench.authentication(token));
    QCOMPARE(reply.status, 401);
    QVERIFY2(EdrBench::message(reply).startsWith(reason), qPrintable(EdrBench::message(reply)));
    QCOMPARE(bench.refresh(edr).status, 200);
}

// S1-06
void TestEdrRefresh::anExpiredAccessTokenRefreshes()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    bench.clock.advance(24h);
    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 403);
    const HttpReply reply = bench.refresh(edr);
    QCOMPARE(reply.status, 200);
    QCOMPARE(bench.data(reply.text(u"access_token"_s).toLatin1()).status, 200);
}

// S1-06
void TestEdrRefresh::onlyThePresentRefreshTokenCounts()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    const ReceivedEdr other = bench.started();
    QCOMPARE(bench.refresh(edr).status, 200);
    const QString mismatch =
        u"Access token validation failed: Provided refresh token does not match the stored refresh token."_s;
    for (const QString &wrong : {edr.refreshToken, other.refreshToken, edr.authorization, u"garbage"_s}) {
        const HttpReply reply = bench.refresh(wrong, bench.authentication(edr.authorization));
        QCOMPARE(reply.status, 401);
        QCOMPARE(EdrBench::message(reply), mismatch);
    }
}

void TestEdrRefresh::aRefusedRefreshChangesNothing()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    const auto before = bench.server.sessions().value();
    bench.clock.advance(5s);
    QCOMPARE(bench.refresh(u"garbage"_s, bench.authentication(edr.authorization)).status, 401);
    QCOMPARE(bench.refresh(edr.refreshToken, "garbage").status, 401);
    QCOMPARE(bench.server.sessions().value(), before);
    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 200);
    QCOMPARE(bench.refresh(edr).status, 200);
}

// S1-07
void TestEdrRefresh::theNewTokensAreThoseDescribed()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    const auto first = jose::decode(edr.authorization.toLatin1());
    bench.clock.advance(100s);
    const HttpReply reply = bench.refresh(edr);
    const auto access = jose::decode(reply.text(u"access_token"_s).toLatin1());
    const auto refresh = jose::decode(reply.text(u"refresh_token"_s).toLatin1());
    QVERIFY(access && refresh);
    const QString provider = QString(bench.did).replace(u":consumer"_s, u":provider"_s);
    for (const QString &claim : {u"iss"_s, u"sub"_s, u"aud"_s, u"jti"_s})
        QCOMPARE(access->claims.value(claim), first->claims.value(claim));
    QCOMPARE(access->claims.value(u"iss"_s).toString(), provider);
    QCOMPARE(access->claims.value(u"sub"_s).toString(), provider);
    QCOMPARE(access->claims.value(u"aud"_s).toString(), bench.did);
    QCOMPARE(access->claims.keys(), (QStringList{u"aud"_s, u"exp"_s, u"iat"_s, u"iss"_s, u"jti"_s, u"sub"_s}));
    QCOMPARE(*access->issuedAt(), *first->issuedAt() + 100s);
    QCOMPARE(*access->expiresAt(), *access->issuedAt() + 300s);
    QCOMPARE(refresh->claims.keys(), (QStringList{u"exp"_s, u"iat"_s, u"jti"_s}));
    QVERIFY(refresh->claims.value(u"jti"_s) != access->claims.value(u"jti"_s));
    // The older one works until its own end, as both have one identifier.
    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 200);
    bench.clock.advance(200s);
    QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 403);
    QCOMPARE(bench.data(reply.text(u"access_token"_s).toLatin1()).status, 200);
    QCOMPARE(bench.states(), QStringList{u"created"_s});
}

// S1-07
void TestEdrRefresh::theWholeChainGoesOn()
{
    EdrBench bench;
    ReceivedEdr edr = bench.started();
    for (int turn = 0; turn < 5; ++turn) {
        bench.clock.advance(290s);
        const HttpReply reply = bench.refresh(edr);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.text(u"refresh_token"_s) != edr.refreshToken);
        edr.authorization = reply.text(u"access_token"_s);
        edr.refreshToken = reply.text(u"refresh_token"_s);
        QCOMPARE(bench.data(edr.authorization.toLatin1()).status, 200);
    }
}

void TestEdrRefresh::fiftyAtOnceAreOneSuccess()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    const QByteArray request = formRequest("/edc/public/token", EdrBench::refreshFields(edr.refreshToken),
                                           EdrBench::bearer(bench.authentication(edr.authorization)));
    const auto replies = converse(bench.server.url(), std::vector<QByteArray>(50, request));
    QCOMPARE(std::ranges::count(replies, 200, &HttpReply::status), 1);
    QCOMPARE(std::ranges::count(replies, 401, &HttpReply::status), 49);
    const auto won = std::ranges::find(replies, 200, &HttpReply::status);
    QCOMPARE(bench.refresh(won->text(u"refresh_token"_s), bench.authentication(won->text(u"access_token"_s))).status,
             200);
}

// S1-09
void TestEdrRefresh::aLostAnswerCanBeAskedForAgain()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started({{u"lostResponse"_s, true}});
    const HttpReply lost = bench.refresh(edr);
    bench.clock.advance(30s);
    const HttpReply again = bench.refresh(edr);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.text(u"refresh_token"_s), lost.text(u"refresh_token"_s));
    QVERIFY(again.text(u"access_token"_s) != lost.text(u"access_token"_s));
    QCOMPARE(bench.data(again.text(u"access_token"_s).toLatin1()).status, 200);
    QCOMPARE(bench.refresh(edr).status, 200);
    // The present one rotates and retires the older generation.
    const HttpReply next = bench.refresh(again.text(u"refresh_token"_s), bench.authentication(edr.authorization));
    QCOMPARE(next.status, 200);
    QVERIFY(next.text(u"refresh_token"_s) != again.text(u"refresh_token"_s));
    QCOMPARE(bench.refresh(edr).status, 401);
    QCOMPARE(bench.refresh(again.text(u"refresh_token"_s), bench.authentication(edr.authorization)).status, 200);

    // It is an option: of the whole sandbox, or of one transfer.
    EdrBench keeping({.keepsPrevious = true});
    const ReceivedEdr kept = keeping.started();
    QCOMPARE(keeping.refresh(kept).status, 200);
    QCOMPARE(keeping.refresh(kept).status, 200);
    const ReceivedEdr notKept = keeping.started({{u"lostResponse"_s, false}});
    QCOMPARE(keeping.refresh(notKept).status, 200);
    QCOMPARE(keeping.refresh(notKept).status, 401);
}

void TestEdrRefresh::whatHasEndedIsRefusedUnlessFaithful()
{
    EdrBench bench;
    for (const bool faithful : {false, true}) {
        const ReceivedEdr edr = bench.started({{u"mode"_s, faithful ? u"faithful"_s : u"strict"_s}});
        const auto claims = jose::decode(edr.refreshToken.toLatin1());
        // The original gives both tokens the same lifetime, and looks at neither end.
        QCOMPARE(*claims->expiresAt() - *claims->issuedAt(), faithful ? Milliseconds(300s) : Milliseconds(24h * 14));
        const QByteArray over = bench.authentication(edr.authorization, {{u"exp"_s, 1000}});
        QCOMPARE(bench.refresh(edr.refreshToken, over).status, faithful ? 200 : 401);
    }
    const ReceivedEdr strict = bench.started();
    const ReceivedEdr faithful = bench.started({{u"mode"_s, u"faithful"_s}});
    bench.clock.advance(24h * 14);
    QCOMPARE(bench.refresh(faithful).status, 200);
    const HttpReply refused = bench.refresh(strict);
    QCOMPARE(refused.status, 401);
    QCOMPARE(EdrBench::message(refused), u"Access token validation failed: Refresh token has expired (exp)"_s);
}

void TestEdrRefresh::anArmedRefusalHasTheShapeOfEdc()
{
    EdrBench bench;
    const ReceivedEdr edr = bench.started();
    QVERIFY(bench.server.addFault({.name = "refuse_refresh", .count = 1, .client = u"connector"_s}));
    const HttpReply refused = bench.refresh(edr);
    QCOMPARE(refused.status, 401);
    QCOMPARE(EdrBench::edcErrorIn(refused).value(u"type"_s).toString(), u"AuthenticationFailed"_s);
    QCOMPARE(bench.refresh(edr).status, 200);
}

QTEST_GUILESS_MAIN(TestEdrRefresh)
#include "tst_edrrefresh.moc"
