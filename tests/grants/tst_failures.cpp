// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a refresh when the provider answers badly: for each answer in the list of failures, what it is
// called, what is done about it (judge) and how long at least is waited. The road's failures are in tst_verdict.
#include "answers.h"

#include "grants/tokenresponse.h"

using namespace tokenwatch;
using namespace tokenwatch::testing;
using namespace Qt::StringLiterals;

struct BadAnswer {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    HeaderList headers = {};
    ErrorKind kind = ErrorKind::HttpStatus;
    Verdict verdict = Verdict::Refused; ///< of a request that spends a credential
    qint64 retryAfter = -1;             ///< seconds; -1: nothing to go by
};
Q_DECLARE_METATYPE(BadAnswer)

class TestFailures : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachHasItsVerdict_data();
    void eachHasItsVerdict();

private:
    static void refusals();
    static void serverTrouble();
    static void unreadable();
    static void unusable();
    static void elsewhere();
    static void waits();
};

namespace {

void bad(const char *name, BadAnswer answer)
{
    QTest::newRow(name) << std::move(answer);
}

QByteArray oauthError(const char *code)
{
    return R"({"error":")" + QByteArray(code) + R"("})";
}

} // namespace

void TestFailures::refusals()
{
    using enum ErrorKind;
    for (const char *code : {"invalid_grant", "invalid_client", "unauthorized_client", "access_denied", "invalid_scope",
                             "invalid_request", "unsupported_grant_type", "bad_refresh_token"})
        bad(code, {.status = 400, .body = oauthError(code), .kind = ProviderRefused});
    bad("invalid_client with a challenge", {.status = 401,
                                            .body = oauthError("invalid_client"),
                                            .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}},
                                            .kind = ProviderRefused});
    bad("error-200", {.body = oauthError("invalid_grant"), .kind = ProviderRefused});
    bad("error-and-token", {.body = R"({"access_token":"abc","error":"invalid_grant"})", .kind = ProviderRefused});
    bad("400-empty", {.status = 400});
    bad("403-empty", {.status = 403});
    bad("401 in plain text", {.status = 401, .body = "HTTP Basic: Access denied.", .contentType = "text/plain"});
    bad("401-negotiate", {.status = 401, .headers = {{"WWW-Authenticate", "Negotiate"}}});
    bad("401-digest", {.status = 401, .headers = {{"WWW-Authenticate", "Digest realm=\"x\", nonce=\"y\""}}});
    bad("407", {.status = 407, .headers = {{"Proxy-Authenticate", "Basic"}}});
    bad("404", {.status = 404});
}

void TestFailures::serverTrouble()
{
    using enum ErrorKind;
    constexpr Verdict transient = Verdict::Transient;
    for (const int status : {408, 425, 429, 500, 501, 502, 503, 505, 520, 599})
        bad(qPrintable(u"http-%1"_s.arg(status)), {.status = status, .verdict = transient});
    bad("504: sent, and nobody knows", {.status = 504, .verdict = Verdict::Ambiguous});
    bad("504 page", {.status = 504, .body = "<html>", .contentType = "text/html", .verdict = Verdict::Ambiguous});
    bad("error-invalid-grant-500",
        {.status = 500, .body = oauthError("invalid_grant"), .kind = ProviderRefused, .verdict = transient});
    bad("temporarily_unavailable",
        {.status = 400, .body = oauthError("temporarily_unavailable"), .kind = ProviderRefused, .verdict = transient});
    bad("server_error",
        {.status = 400, .body = oauthError("server_error"), .kind = ProviderRefused, .verdict = transient});
    bad("429 with a refusal's code",
        {.status = 429, .body = oauthError("invalid_grant"), .kind = ProviderRefused, .verdict = transient});
}

void TestFailures::unreadable()
{
    const auto row = [](const char *name, const QByteArray &body, ErrorKind kind = ErrorKind::MalformedAnswer) {
        bad(name, {.body = body, .kind = kind, .verdict = Verdict::Ambiguous});
    };
    row("empty 200", {}, ErrorKind::NoToken);
    row("no token", "{}", ErrorKind::NoToken);
    row("json-not", "hello");
    row("json-array", R"([{"access_token":"abc"}])");
    row("json-half", R"({"access_token":"abc")");
    row("json-tail", R"({"access_token":"abc"} x)");
    row("json-two", R"({"access_token":"abc"}{})");
    row("json-nan", R"({"access_token":"abc","expires_in":NaN})");
    row("json-comment", R"({/**/"access_token":"abc"})");
    row("json-dup-token", R"({"access_token":"abc","access_token":"def"})");
    row("json-dup-expires", R"({"access_token":"abc","expires_in":1,"expires_in":2})");
    row("json-deep", QByteArray(100'000, '['));
    row("json-surrogate", R"({"access_token":"abc\ud800"})");
    row("nul-raw", QByteArray("{\"access_token\":\"a\0b\"}", 22));
    row("utf8-invalid", "{\"access_token\":\"abc\xff\"}");
    row("utf8-overlong", "{\"access_token\":\"abc\xc0\xaf\"}");
    row("utf16", QByteArray("\xff\xfe{\0\"\0", 6));
}

void TestFailures::unusable()
{
    const auto row = [](const char *name, const QByteArray &body) {
        bad(name, {.body = body, .kind = ErrorKind::UnusableToken});
    };
    row("token-crlf", R"({"access_token":"abc\r\nX-Evil: 1"})");
    row("token-lf", R"({"access_token":"abc\ndef"})");
    row("token-cr", R"({"access_token":"abc\rdef"})");
    row("token-nul", R"({"access_token":"abc\u0000def"})");
    row("token-u0085", R"({"access_token":"abc\u0085def"})");
    row("token-u2028", R"({"access_token":"abc\u2028def"})");
    row("token-nonascii", "{\"access_token\":\"abc\xc3\xa9\"}");
    row("type-bearer-crlf", R"({"access_token":"abc","token_type":"Bearer\r\nX-Evil: 1"})");
    row("type-mac", R"({"access_token":"abc","token_type":"mac"})");
    row("type-dpop", R"({"access_token":"abc","token_type":"DPoP"})");
}

void TestFailures::elsewhere()
{
    using enum ErrorKind;
    for (const int status : {301, 302, 303, 307, 308})
        bad(qPrintable(u"redirect-%1"_s.arg(status)),
            {.status = status, .headers = {{"Location", "https://evil.example/token"}}, .kind = Redirected});
    bad("redirect-downgrade",
        {.status = 307, .headers = {{"Location", "http://idp.example/token"}}, .kind = Redirected});
    bad("redirect-file", {.status = 302, .headers = {{"Location", "file:///etc/passwd"}}, .kind = Redirected});
    bad("redirect-none", {.status = 302, .kind = Redirected});
    bad("captive-portal", {.body = "<!DOCTYPE html><title>Hotel</title>",
                           .contentType = "text/html",
                           .kind = CaptivePortal,
                           .verdict = Verdict::Transient});
    bad("meta-refresh", {.body = "<meta http-equiv=refresh content='0;url=http://portal'>",
                         .kind = CaptivePortal,
                         .verdict = Verdict::Transient});
}

void TestFailures::waits()
{
    const auto row = [](const char *name, int status, const char *said, qint64 seconds, const char *date = nullptr) {
        HeaderList headers{{"Retry-After", said}};
        if (date)
            headers.emplaceBack("Date", date);
        bad(name, {.status = status, .headers = headers, .verdict = Verdict::Transient, .retryAfter = seconds});
    };
    row("429-seconds", 429, "120", 120);
    row("503-retry-after", 503, "7", 7);
    row("429-date", 429, "Sat, 21 Nov 2026 02:02:00 GMT", 120);
    row("429-date, the server a day ahead", 429, "Sun, 22 Nov 2026 02:02:00 GMT", 120, "Sun, 22 Nov 2026 02:00:00 GMT");
    row("503-date, the server an hour behind", 503, "Sat, 21 Nov 2026 01:02:00 GMT", 120,
        "Sat, 21 Nov 2026 01:00:00 GMT");
    row("429-past", 429, "Fri, 20 Nov 2026 02:00:00 GMT", -1);
    row("429-negative", 429, "-5", -1);
    row("429-junk", 429, "soon", -1);
    row("429-year", 429, "31536000", 31536000); // capped where it is used, at Timing::longestRetryAfter
}

void TestFailures::eachHasItsVerdict_data()
{
    QTest::addColumn<BadAnswer>("bad");
    refusals();
    serverTrouble();
    unreadable();
    unusable();
    elsewhere();
    waits();
}

// X-04
void TestFailures::eachHasItsVerdict()
{
    QFETCH(const BadAnswer, bad);
    const auto token = readToken(answer(bad.status, bad.body, bad.headers, bad.contentType), {}, instant);
    QVERIFY(!token);
    const Error error = token.error();
    QCOMPARE(wireName(error.kind), wireName(bad.kind));
    QCOMPARE(wireName(judge(error, Spends::Credential)), wireName(bad.verdict));
    // Where nothing single was spent there is nothing to be unsure of.
    const Verdict unspent = bad.verdict == Verdict::Ambiguous ? Verdict::Transient : bad.verdict;
    QCOMPARE(wireName(judge(error, Spends::Nothing)), wireName(unspent));
    QCOMPARE(wireName(judge(error, Spends::Attempt)), wireName(unspent));
    QCOMPARE(error.retryAfter.value_or(Seconds(-1)).count(), bad.retryAfter);
    QVERIFY(error.maySent);
    QVERIFY(!error.serverText.contains(u"abc"_s));
}

QTEST_GUILESS_MAIN(TestFailures)
#include "tst_failures.moc"
