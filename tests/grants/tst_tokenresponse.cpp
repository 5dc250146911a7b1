// SPDX-License-Identifier: GPL-3.0-or-later
// X-01: one row for each quirk that providers are known for; S5-06, S5-11, S2-13.
#include "answers.h"

#include "domain/timing.h"
#include "grants/tokenresponse.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

class TestTokenResponse : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheLifetimeHoweverItIsWritten_data();
    void readsTheLifetimeHoweverItIsWritten();
    void countsFromReceiptWhateverTheProvidersClockSays_data();
    void countsFromReceiptWhateverTheProvidersClockSays();
    void readsWhenTheRefreshTokenEnds_data();
    void readsWhenTheRefreshTokenEnds();
    void findsTheTokenWhereverItIs_data();
    void findsTheTokenWhereverItIs();
    void looksInHeadersOnlyForALogin();
    void takesAConfiguredFieldAndNoOther();
    void normalisesTheTokenType_data();
    void normalisesTheTokenType();
    void refusesTokensThatAreUnfitForAHeader_data();
    void refusesTokensThatAreUnfitForAHeader();
    void tellsWhyThereIsNoToken_data();
    void tellsWhyThereIsNoToken();
    void namesTheTargetOfARedirect_data();
    void namesTheTargetOfARedirect();
    void neverEchoesASecret();
    void makesTheProvidersWordsSafe();
    void readsRetryAfter_data();
    void readsRetryAfter();
    void readsScopes_data();
    void readsScopes();
};

namespace {

constexpr qint64 nowSeconds = 1795226400;
constexpr qint64 assumed = 3600;
constexpr qint64 century = 24 * 365 * 100 * qint64(3600);

QByteArray opaque(const QByteArray &rest)
{
    return R"({"access_token":"abc")" + rest + '}';
}

QByteArray withJwt(qint64 iat, qint64 exp, const QByteArray &rest = {})
{
    QJsonObject claims{{u"exp"_s, exp}};
    if (iat != 0)
        claims.insert(u"iat"_s, iat);
    return R"({"access_token":")" + jwt(claims) + '"' + rest + '}';
}

ResponseRules loginRules()
{
    return {.tokenField = {}, .headersToo = true, .known = {}};
}

} // namespace

void TestTokenResponse::readsTheLifetimeHoweverItIsWritten_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qint64>("lifetime");
    QTest::addColumn<ExpiryOrigin>("origin");
    using enum ExpiryOrigin;
    const auto row = [](const char *name, const QByteArray &body, qint64 lifetime, ExpiryOrigin origin) {
        QTest::newRow(name) << body << lifetime << origin;
    };
    row("standard", opaque(R"(,"expires_in":300)"), 300, ExpiresIn);
    row("exp-string (PayPal)", opaque(R"(,"expires_in":"32400")"), 32400, ExpiresIn);
    row("exp-float", opaque(R"(,"expires_in":299.5)"), 299, ExpiresIn);
    row("string float", opaque(R"(,"expires_in":"3600.0")"), 3600, ExpiresIn);
    row("S2-13 absolute epoch in expires_in", opaque(R"(,"expires_in":1795226700)"), 300, ExpiresIn);
    row("absolute epoch as string (PDND)", opaque(R"(,"expires_in":"1795226700")"), 300, ExpiresIn);
    row("epoch milliseconds", opaque(R"(,"expires_at":1795226700000)"), 300, ExpiresAt);
    row("exp-zero (Mailchimp)", opaque(R"(,"expires_in":0)"), assumed, Assumed);
    row("exp-negative", opaque(R"(,"expires_in":-1)"), assumed, Assumed);
    row("exp--5", opaque(R"(,"expires_in":-5)"), assumed, Assumed);
    row("exp-one", opaque(R"(,"expires_in":1)"), 1, ExpiresIn);
    row("exp-missing (Salesforce)", opaque({}), assumed, Assumed);
    row("exp-null", opaque(R"(,"expires_in":null)"), assumed, Assumed);
    row("S1-17 expires relative", opaque(R"(,"expires":300)"), 300, Expires);
    row("expires_in before expires", opaque(R"(,"expires":999,"expires_in":300)"), 300, ExpiresIn);
    row("expires absolute", opaque(R"(,"expires":1795226700)"), 300, Expires);
    row("expires as HTTP date", opaque(R"(,"expires":"Sat, 21 Nov 2026 02:05:00 GMT")"), 300, Expires);
    row("expires_at epoch", opaque(R"(,"expires_at":1795226700)"), 300, ExpiresAt);
    row("expires_at ISO", opaque(R"(,"expires_at":"2026-11-21T02:05:00Z")"), 300, ExpiresAt);
    row("ISO with offset", opaque(R"(,"expires_at":"2026-11-21T04:05:00+02:00")"), 300, ExpiresAt);
    row("ISO without offset is UTC", opaque(R"(,"expires_at":"2026-11-21T02:05:00.000")"), 300, ExpiresAt);
    row("expiresIn", opaque(R"(,"expiresIn":300)"), 300, ExpiresIn);
    row("expiresAt", opaque(R"(,"expiresAt":"2026-11-21T02:05:00Z")"), 300, ExpiresAt);
    row("exp (Slack tooling)", R"({"ok":true,"token":"abc","exp":1795226700})", 300, ExpiresAt);
    row("expires_on string epoch (Azure)", opaque(R"(,"expires_on":"1795226700")"), 300, ExpiresAt);
    row("expires_on 24 h date (Azure)", opaque(R"(,"expires_on":"11/21/2026 02:05:00 +00:00")"), 300, ExpiresAt);
    row("expires_on 12 h date (Azure)", opaque(R"(,"expires_on":"11/21/2026 2:05:00 AM +00:00")"), 300, ExpiresAt);
    row("expires_on afternoon", opaque(R"(,"expires_on":"11/21/2026 1:00:00 PM +00:00")"), 39600, ExpiresAt);
    row("expires_in_sec wins (older Zoho)", opaque(R"(,"expires_in":3600000,"expires_in_sec":3600)"), 3600, ExpiresIn);
    row("ext_expires_in ignored (Azure)", opaque(R"(,"ext_expires_in":9999)"), assumed, Assumed);
    row("word", opaque(R"(,"expires_in":"soon")"), assumed, Assumed);
    row("infinity as text", opaque(R"(,"expires_in":"inf")"), assumed, Assumed);
    row("past date", opaque(R"(,"expires_at":"2020-01-01T00:00:00Z")"), assumed, Assumed);
    row("unusable field, usable next", opaque(R"(,"expires_in":0,"expires_at":1795226700)"), 300, ExpiresAt);
    row("exp-timer-wrap 25 d", opaque(R"(,"expires_in":2160000)"), 2160000, ExpiresIn);
    row("exp-huge", opaque(R"(,"expires_in":99999999999)"), century, ExpiresIn);
    row("exp-int64max", opaque(R"(,"expires_in":9223372036854775807)"), century, ExpiresIn);
    row("exp-uint64", opaque(R"(,"expires_in":18446744073709551615)"), century, ExpiresIn);
    row("exp-1e400", opaque(R"(,"expires_in":1e400)"), century, ExpiresIn);
    row("S5-11 JWT exp", withJwt(nowSeconds, nowSeconds + 600), 600, ExpClaim);
    row("JWT exp without iat", withJwt(0, nowSeconds + 600), 600, ExpClaim);
    row("expires_in beside a JWT", withJwt(nowSeconds, nowSeconds + 600, R"(,"expires_in":590)"), 590, ExpiresIn);
    row("JWT arbitrates milliseconds", withJwt(nowSeconds, nowSeconds + 3600, R"(,"expires_in":3600000)"), 3600,
        ExpClaim);
    row("JWT exp in the past without iat", withJwt(0, nowSeconds - 5), assumed, Assumed);
    row("said beside the token first", R"({"expires_in":9,"data":{"token":"abc","expires_in":300}})", 300, ExpiresIn);
    row("at the root for a nested token", R"({"expires_in":300,"data":{"token":"abc"}})", 300, ExpiresIn);
}

void TestTokenResponse::readsTheLifetimeHoweverItIsWritten()
{
    QFETCH(const QByteArray, body);
    QFETCH(const qint64, lifetime);
    QFETCH(const ExpiryOrigin, origin);
    const auto token = readToken(answer(200, body), {}, instant);
    QVERIFY(token);
    QCOMPARE(token->receivedAt.time_since_epoch().count(), instant.wall.time_since_epoch().count());
    QCOMPARE(std::chrono::floor<Seconds>(*token->lifetime()).count(), lifetime);
    QCOMPARE(wireName(token->expiryOrigin), wireName(origin));
}

void TestTokenResponse::countsFromReceiptWhateverTheProvidersClockSays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("lifetime");
    constexpr qint64 day = 86400;
    const auto row = [](const char *name, const QByteArray &body, const char *date, qint64 lifetime) {
        QTest::newRow(name) << body << QByteArray(date) << lifetime;
    };
    row("date-future, relative", opaque(R"(,"expires_in":300)"), "Sun, 22 Nov 2026 02:00:00 GMT", 300);
    row("date-future, absolute", opaque(R"(,"expires_at":1795313100)"), "Sun, 22 Nov 2026 02:00:00 GMT", 300);
    row("date-past, absolute", opaque(R"(,"expires_at":1795140300)"), "Fri, 20 Nov 2026 02:00:00 GMT", 300);
    row("date-past, JWT", withJwt(nowSeconds - day, nowSeconds - day + 600), "Fri, 20 Nov 2026 02:00:00 GMT", 600);
    row("date-future, JWT issued earlier", withJwt(nowSeconds + day - 200, nowSeconds + day + 400),
        "Sun, 22 Nov 2026 02:00:00 GMT", 400);
    row("no Date, JWT from the future", withJwt(nowSeconds + day, nowSeconds + day + 600), "", 600);
    row("no Date, JWT over before it came", withJwt(nowSeconds - day, nowSeconds - day + 600), "", 600);
    row("no Date, cached JWT", withJwt(nowSeconds - 200, nowSeconds + 400), "", 400);
    row("seconds apart count as equal", opaque(R"(,"expires_at":1795226700)"), "Sat, 21 Nov 2026 01:59:58 GMT", 300);
}

void TestTokenResponse::countsFromReceiptWhateverTheProvidersClockSays()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, date);
    QFETCH(const qint64, lifetime);
    HeaderList headers;
    if (!date.isEmpty())
        headers.emplaceBack("Date", date);
    const auto token = readToken(answer(200, body, headers), {}, instant);
    QVERIFY(token);
    QCOMPARE(*token->lifetime(), Milliseconds(lifetime * 1000));
}

void TestTokenResponse::readsWhenTheRefreshTokenEnds_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<qint64>("lifetime");
    QTest::newRow("Keycloak") << QByteArray(R"("refresh_expires_in":1800)") << qint64(1800);
    QTest::newRow("Keycloak offline token") << QByteArray(R"("refresh_expires_in":0)") << qint64(-1);
    QTest::newRow("GitHub") << QByteArray(R"("refresh_token_expires_in":15897600)") << qint64(15897600);
    QTest::newRow("QuickBooks") << QByteArray(R"("x_refresh_token_expires_in":8726400)") << qint64(8726400);
    QTest::newRow("absent") << QByteArray(R"("other":1)") << qint64(-1);
}

void TestTokenResponse::readsWhenTheRefreshTokenEnds()
{
    QFETCH(const QByteArray, member);
    QFETCH(const qint64, lifetime);
    const auto token = readToken(answer(200, opaque(R"(,"refresh_token":"r1",)" + member)), {}, instant);
    QVERIFY(token);
    QCOMPARE(text(token->refresh), QByteArray("r1"));
    QCOMPARE(token->refreshExpiresAt.has_value(), lifetime >= 0);
    if (lifetime >= 0)
        QCOMPARE(*token->refreshExpiresAt - instant.wall, Milliseconds(lifetime * 1000));
}

void TestTokenResponse::findsTheTokenWhereverItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<HeaderList>("headers");
    QTest::addColumn<QByteArray>("refresh");
    QTest::addColumn<QByteArray>("type");
    const auto row = [](const char *name, const QByteArray &body, const HeaderList &headers = {},
                        const QByteArray &refresh = {}, const QByteArray &type = "application/json") {
        QTest::newRow(name) << body << headers << refresh << type;
    };
    // S5-06
    row("access_token", R"({"access_token":"T"})");
    row("access", R"({"access":"T","refresh":"R"})", {}, "R");
    row("token", R"({"token":"T"})");
    row("auth_token", R"({"auth_token":"T"})");
    row("jwt", R"({"jwt":"T"})");
    row("key", R"({"key":"T"})");
    row("Authorization response header", "{}", {{"Authorization", "Bearer T"}});
    row("Authorization header, empty 200 body", "", {{"authorization", "bearer T"}});
    row("cookie", R"({"success":true})", {{"Set-Cookie", "a=b; Path=/"}, {"Set-Cookie", "access_token=T; HttpOnly"}});
    row("cookie without attributes", "{}", {{"Set-Cookie", "access_token=T"}});
    row("joined cookies", "{}", {{"Set-Cookie", "a=b\naccess_token=T; HttpOnly"}});
    row("body before header", R"({"token":"T"})", {{"Authorization", "Bearer other"}});
    row("camelCase", R"({"accessToken":"T","refreshToken":"R","tokenType":"bearer"})", {}, "R");
    row("authToken", R"({"authToken":"T"})");
    row("data.token", R"({"success":true,"data":{"token":"T","refreshToken":"R"}})", {}, "R");
    row("data.access_token", R"({"data":{"access_token":"T"}})");
    row("token.access_token", R"({"token":{"access_token":"T","refresh_token":"R"}})", {}, "R");
    row("data.token.access_token", R"({"data":{"token":{"access_token":"T"}}})");
    row("authed_user (Slack)", R"({"ok":true,"authed_user":{"access_token":"T","token_type":"user"}})");
    row("S4 answer", R"({"success":true,"token":"T","user":{"id":1}})");
    row("with its scheme", R"({"token":"Bearer T"})");
    row("refresh at the root", R"({"data":{"token":"T"},"refresh_token":"R"})", {}, "R");
    row("error null", R"({"access_token":"T","error":null,"errors":[],"error_code":0})");
    row("form (GitHub)", "access_token=T&scope=repo%2Cgist&token_type=bearer", {}, {},
        "application/x-www-form-urlencoded");
    row("text/plain form (Facebook)", "access_token=T&expires=5184000", {}, {}, "text/plain; charset=UTF-8");
    row("ct-html-json", R"({"access_token":"T"})", {}, {}, "text/html");
    row("blanks around", " \r\n{\"access_token\":\"T\"}\n");
}

void TestTokenResponse::findsTheTokenWhereverItIs()
{
    QFETCH(const QByteArray, body);
    QFETCH(const HeaderList, headers);
    QFETCH(const QByteArray, refresh);
    QFETCH(const QByteArray, type);
    const auto token = readToken(answer(200, body, headers, type), loginRules(), instant);
    QVERIFY2(token, token ? "" : wireName(token.error().kind).constData());
    QCOMPARE(text(token->access), QByteArray("T"));
    QCOMPARE(text(token->refresh), refresh);
    QCOMPARE(token->type, QByteArray("Bearer"));
}

void TestTokenResponse::looksInHeadersOnlyForALogin()
{
    // A cookie called "token" at an OAuth endpoint is somebody's session, not the answer.
    const HeaderList headers{{"Set-Cookie", "token=session"}, {"Authorization", "Bearer T"}};
    const auto token = readToken(answer(200, "{}", headers), {}, instant);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::NoToken);
}

void TestTokenResponse::takesAConfiguredFieldAndNoOther()
{
    ResponseRules rules = loginRules();
    rules.tokenField = u"data.session.secret"_s;
    const auto token = readToken(
        answer(200, R"({"access_token":"wrong","data":{"session":{"secret":"T","expires_in":60}}})"), rules, instant);
    QVERIFY(token);
    QCOMPARE(text(token->access), QByteArray("T"));
    QCOMPARE(*token->lifetime(), Milliseconds(60'000));
    const auto missing =
        readToken(answer(200, R"({"access_token":"wrong"})", {{"Authorization", "Bearer x"}}), rules, instant);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NoToken);
}

void TestTokenResponse::normalisesTheTokenType_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<bool>("usable");
    QTest::newRow("missing (Weibo)") << QByteArray(R"("a":1)") << true;
    QTest::newRow("null") << QByteArray(R"("token_type":null)") << true;
    QTest::newRow("Bearer") << QByteArray(R"("token_type":"Bearer")") << true;
    QTest::newRow("lower case") << QByteArray(R"("token_type":"bearer")") << true;
    QTest::newRow("eBay") << QByteArray(R"("token_type":"User Access Token")") << true;
    QTest::newRow("Apigee") << QByteArray(R"("token_type":"BearerToken")") << true;
    QTest::newRow("type-mac") << QByteArray(R"("token_type":"mac")") << false;
    QTest::newRow("type-dpop") << QByteArray(R"("token_type":"DPoP")") << false;
    QTest::newRow("type-bearer-crlf") << QByteArray(R"("token_type":"Bearer\r\nX-Evil: 1")") << false;
    QTest::newRow("unknown") << QByteArray(R"("token_type":"hawk")") << false;
}

void TestTokenResponse::normalisesTheTokenType()
{
    QFETCH(const QByteArray, member);
    QFETCH(const bool, usable);
    const auto token = readToken(answer(200, opaque(',' + member)), {}, instant);
    QCOMPARE(token.has_value(), usable);
    if (usable)
        QCOMPARE(token->type, QByteArray("Bearer"));
    else
        QCOMPARE(token.error().kind, ErrorKind::UnusableToken);
}

void TestTokenResponse::refusesTokensThatAreUnfitForAHeader_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("token-crlf") << QByteArray(R"(abc\r\nX-Evil: 1)");
    QTest::newRow("token-crlf at the end") << QByteArray(R"(abc\r\n)");
    QTest::newRow("token-lf") << QByteArray(R"(abc\ndef)");
    QTest::newRow("token-cr") << QByteArray(R"(abc\rdef)");
    QTest::newRow("token-nul") << QByteArray(R"(abc\u0000def)");
    QTest::newRow("token-u0085") << QByteArray(R"(abc\u0085def)");
    QTest::newRow("token-u2028") << QByteArray(R"(abc\u2028def)");
    QTest::newRow("token-nonascii") << QByteArray("abc\xc3\xa9");
    QTest::newRow("delete") << QByteArray(R"(abc\u007f)");
    QTest::newRow("blank inside") << QByteArray("abc def");
    QTest::newRow("blank only") << QByteArray(" ");
}

void TestTokenResponse::refusesTokensThatAreUnfitForAHeader()
{
    QFETCH(const QByteArray, token);
    const auto read = readToken(answer(200, R"({"access_token":")" + token + R"("})"), {}, instant);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::UnusableToken);
    QVERIFY(read.error().maySent);
    QVERIFY(!read.error().serverText.contains(u"abc"_s));
}

void TestTokenResponse::tellsWhyThereIsNoToken_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("type");
    using enum ErrorKind;
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const QByteArray &code = {}, const QString &words = {},
                        const QByteArray &type = "application/json") {
        QTest::newRow(name) << status << body << kind << code << words << type;
    };
    row("invalid-grant", 400, R"({"error":"invalid_grant","error_description":"used"})", ProviderRefused,
        "invalid_grant", u"used"_s);
    row("invalid-client", 401, R"({"error":"invalid_client"})", ProviderRefused, "invalid_client");
    row("error-invalid-grant-500", 500, R"({"error":"invalid_grant"})", ProviderRefused, "invalid_grant");
    row("error-200 (GitHub)", 200, R"({"error":"bad_refresh_token","error_description":"incorrect"})", ProviderRefused,
        "bad_refresh_token", u"incorrect"_s);
    row("GitHub as form", 200, "error=bad_refresh_token&error_description=incorrect+or+expired", ProviderRefused,
        "bad_refresh_token", u"incorrect or expired"_s, "application/x-www-form-urlencoded");
    row("error-and-token", 200, R"({"access_token":"abc","error":"server_error"})", ProviderRefused, "server_error");
    row("Slack ok:false", 200, R"({"ok":false,"error":"invalid_auth"})", ProviderRefused, "invalid_auth");
    row("ok:false beside a token", 200, R"({"ok":false,"access_token":"abc"})", ProviderRefused);
    row("S4 success:false", 200, R"({"success":false,"message":"Wrong password"})", ProviderRefused, {},
        u"Wrong password"_s);
    row("errors[] (Fitbit)", 401,
        R"({"errors":[{"errorType":"invalid_token","message":"Token expired"}],"success":false})", ProviderRefused,
        "invalid_token", u"Token expired"_s);
    row("error_code (Supabase)", 400, R"({"code":400,"error_code":"refresh_token_not_found","msg":"Not found"})",
        ProviderRefused, "refresh_token_not_found", u"Not found"_s);
    row("error object", 400, R"({"error":{"code":"bad_login","message":"no"}})", ProviderRefused, "bad_login", u"no"_s);
    row("error sentence is no code", 401, R"({"error":"Invalid credentials given"})", HttpStatus, {},
        u"Invalid credentials given"_s);
    row("FastAPI detail", 422, R"({"detail":"field required"})", HttpStatus, {}, u"field required"_s);
    row("400-empty", 400, "", HttpStatus);
    row("403-empty", 403, "", HttpStatus);
    row("http-503 page", 503, "<html>secret page</html>", HttpStatus, {}, {}, "text/html");
    row("plain-text 401 (S2)", 401, "HTTP Basic: Access denied.", HttpStatus, {}, u"HTTP Basic: Access denied."_s,
        "text/plain");
    row("captive-portal", 200, "<!DOCTYPE html><title>Hotel</title>", CaptivePortal, {}, {}, "text/html");
    row("meta-refresh claiming JSON", 200, "<meta http-equiv=refresh content='0;url=http://portal'>", CaptivePortal);
    row("empty 200", 200, "", NoToken);
    row("no token", 200, R"({"hello":"world"})", NoToken);
    row("empty token", 200, R"({"access_token":""})", NoToken);
    row("token is a number", 200, R"({"access_token":123})", NoToken);
    row("json-array", 200, R"([{"access_token":"abc"}])", MalformedAnswer);
    row("json-half", 200, R"({"access_token":"abc")", MalformedAnswer);
    row("json-tail", 200, R"({"access_token":"abc"} x)", MalformedAnswer);
    row("json-two", 200, R"({"access_token":"abc"}{"access_token":"def"})", MalformedAnswer);
    row("json-nan", 200, R"({"access_token":"abc","expires_in":NaN})", MalformedAnswer);
    row("json-comment", 200, R"({/**/"access_token":"abc"})", MalformedAnswer);
    row("json-not", 200, "hello", MalformedAnswer);
    row("json-dup-token", 200, R"({"access_token":"abc","access_token":"def"})", MalformedAnswer);
    row("json-dup-expires", 200, R"({"access_token":"abc","expires_in":1,"expires_in":2})", MalformedAnswer);
    row("json-deep", 200, QByteArray(100'000, '['), MalformedAnswer);
    row("json-deep-member", 200,
        R"({"access_token":"abc","x":)" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}', MalformedAnswer);
    row("json-surrogate", 200, R"({"access_token":"abc\ud800"})", MalformedAnswer);
    row("nul-raw", 200, QByteArray("{\"access_token\":\"a\0b\"}", 22), MalformedAnswer);
    row("utf8-invalid", 200, "{\"access_token\":\"abc\xff\"}", MalformedAnswer);
    row("utf8-overlong", 200, "{\"access_token\":\"abc\xc0\xaf\"}", MalformedAnswer);
    row("utf16", 200, QByteArray("\xff\xfe{\0\"\0", 6), MalformedAnswer);
    row("form twice", 200, "access_token=abc&access_token=def", MalformedAnswer, {}, {},
        "application/x-www-form-urlencoded");
    row("form with bad UTF-8", 200, "access_token=abc%ff", MalformedAnswer, {}, {},
        "application/x-www-form-urlencoded");
}

void TestTokenResponse::tellsWhyThereIsNoToken()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const ErrorKind, kind);
    QFETCH(const QByteArray, code);
    QFETCH(const QString, words);
    QFETCH(const QByteArray, type);
    const auto token = readToken(answer(status, body, {}, type), {}, instant);
    QVERIFY(!token);
    const Error error = token.error();
    QCOMPARE(wireName(error.kind), wireName(kind));
    QCOMPARE(error.httpStatus, status);
    QCOMPARE(error.code, code);
    QCOMPARE(error.where, u"idp.example"_s);
    QVERIFY(error.maySent);
    if (kind != ErrorKind::MalformedAnswer)
        QCOMPARE(error.serverText, words);
    else
        QVERIFY(!error.serverText.contains(u"abc"_s));
}

void TestTokenResponse::namesTheTargetOfARedirect_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("target");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("redirect-%d", status) << status << QByteArray("https://evil.example/t") << u"evil.example"_s;
    QTest::newRow("-downgrade, port") << 302 << QByteArray("http://idp.example:81/") << u"idp.example:81"_s;
    QTest::newRow("-userinfo") << 302 << QByteArray("https://idp.example@evil.example/") << u"evil.example"_s;
    QTest::newRow("relative") << 302 << QByteArray("/login") << u"idp.example"_s;
    QTest::newRow("-file") << 302 << QByteArray("file:///etc/passwd") << u"file:"_s;
    QTest::newRow("-data") << 302 << QByteArray("data:text/plain,x") << u"data:"_s;
    QTest::newRow("-none") << 302 << QByteArray() << QString();
    QTest::newRow("-garbage") << 302 << QByteArray("http://[") << QString();
}

void TestTokenResponse::namesTheTargetOfARedirect()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, location);
    QFETCH(const QString, target);
    const auto token = readToken(answer(status, opaque({}), {{"Location", location}}), {}, instant);
    QVERIFY(!token);
    QCOMPARE(token.error().kind, ErrorKind::Redirected);
    QCOMPARE(token.error().where, target);
}

// error-echo-secret
void TestTokenResponse::neverEchoesASecret()
{
    const QByteArray password = "hunter2 & more";
    ResponseRules rules;
    rules.known = {secret(password), secret("c0de-secret")};
    for (const QByteArray &echo : {QByteArray("password was hunter2 & more"), QByteArray("hunter2%20%26%20more"),
                                   password.toBase64(), QByteArray("x").repeated(280) + password}) {
        const auto body = QJsonDocument(
            QJsonObject{{u"error"_s, u"invalid_request"_s}, {u"error_description"_s, QString::fromLatin1(echo)}});
        const auto token = readToken(answer(400, body.toJson()), rules, instant);
        QVERIFY(!token);
        QVERIFY2(!token.error().serverText.contains(u"hunter2"_s), qPrintable(token.error().serverText));
        QVERIFY(!token.error().serverText.contains(QString::fromLatin1(password.toBase64())));
    }
    const auto asCode = readToken(answer(400, R"({"error":"c0de-secret"})"), rules, instant);
    QVERIFY(asCode.error().code.isEmpty());
    QVERIFY(!asCode.error().serverText.contains(u"c0de-secret"_s));
}

// error-control-chars
void TestTokenResponse::makesTheProvidersWordsSafe()
{
    QJsonObject object{{u"error"_s, u"invalid_grant"_s}};
    object.insert(u"error_description"_s, u"a\u001b[31m\r\nb\u202e"_s + QString(100'000, u'c'));
    const auto token = readToken(answer(400, QJsonDocument(object).toJson()), {}, instant);
    const QString words = token.error().serverText;
    QVERIFY(words.size() <= 300);
    QVERIFY(words.startsWith(u"a [31m b "_s));
}

void TestTokenResponse::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<qint64>("seconds");
    const QByteArray none;
    QTest::newRow("429 seconds") << QByteArray("120") << none << qint64(120);
    QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 02:01:00 GMT") << none << qint64(60);
    QTest::newRow("rfc850 date") << QByteArray("Saturday, 21-Nov-26 02:01:00 GMT") << none << qint64(60);
    QTest::newRow("asctime date") << QByteArray("Sat Nov 21 02:01:00 2026") << none << qint64(60);
    QTest::newRow("server clock skewed") << QByteArray("Sun, 22 Nov 2026 02:01:00 GMT")
                                         << QByteArray("Sun, 22 Nov 2026 02:00:00 GMT") << qint64(60);
    QTest::newRow("past") << QByteArray("Fri, 20 Nov 2026 02:00:00 GMT") << none << qint64(-1);
    QTest::newRow("negative") << QByteArray("-5") << none << qint64(-1);
    QTest::newRow("junk") << QByteArray("later") << none << qint64(-1);
    QTest::newRow("fraction") << QByteArray("1.5") << none << qint64(-1);
    QTest::newRow("year-long") << QByteArray("31536000") << none << qint64(31536000);
    QTest::newRow("beyond int64") << QByteArray("99999999999999999999") << none << century;
    QTest::newRow("absent") << none << none << qint64(-1);
}

void TestTokenResponse::readsRetryAfter()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QByteArray, date);
    QFETCH(const qint64, seconds);
    const auto token = readToken(answer(429, "", {{"Retry-After", value}, {"Date", date}}), {}, instant);
    QCOMPARE(token.error().kind, ErrorKind::HttpStatus);
    QCOMPARE(token.error().retryAfter.value_or(Seconds(-1)).count(), seconds);
}

void TestTokenResponse::readsScopes_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QByteArray>("scope");
    QTest::newRow("blanks") << QByteArray(R"("scope":"a b")") << QByteArray("a b");
    QTest::newRow("commas (GitHub)") << QByteArray(R"("scope":"repo,gist")") << QByteArray("repo gist");
    QTest::newRow("null") << QByteArray(R"("scope":null)") << QByteArray();
    QTest::newRow("array") << QByteArray(R"("scope":["a","b"])") << QByteArray("a b");
}

void TestTokenResponse::readsScopes()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QByteArray, scope);
    const auto token = readToken(answer(200, opaque(',' + member)), {}, instant);
    QVERIFY(token);
    QCOMPARE(token->scope, scope);
}

QTEST_GUILESS_MAIN(TestTokenResponse)
#include "tst_tokenresponse.moc"
