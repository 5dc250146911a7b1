// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints that refuse, stumble, ask to wait, or send away: statuses, OAuth error codes and their words, Retry-After,
// other schemes of authentication, redirects.
#include "domain/timing.h"
#include "faultroom.h"

using namespace tokenwatch;
using namespace tokenwatch::faults;
using S = ScriptedServer;

namespace {

constexpr Verdict unknown = Verdict::Ambiguous;
constexpr Verdict later = Verdict::Transient;
constexpr Verdict refused = Verdict::Refused;

QByteArray error(const QByteArray &code, const QByteArray &words = {})
{
    const QByteArray said = words.isEmpty() ? QByteArray() : ",\"error_description\":\"" + words + "\"";
    return "{\"error\":\"" + code + "\"" + said + "}";
}
QByteArray bad(const QByteArray &body)
{
    return json(body, "400 Bad Request");
}

} // namespace

class tst_StatusFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statuses_data();
    void statuses() { meetRow(); }
    void codes_data();
    void codes() { meetRow(); }
    void words_data();
    void words();
    void otherSchemes_data();
    void otherSchemes();
    void retryAfter_data();
    void retryAfter();
    void redirects_data();
    void redirects();
};

void tst_StatusFaults::statuses_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &status, Verdict verdict, const QByteArray &body = {}) {
        table.row(name, http(status, {}, body), verdict);
    };
    row("400-empty", "400 Bad Request", refused);
    row("401-empty", "401 Unauthorized", refused);
    row("402", "402 Payment Required", refused);
    row("403-empty", "403 Forbidden", refused);
    row("404", "404 Not Found", refused, "<html>no such page</html>");
    row("405", "405 Method Not Allowed", refused);
    row("406", "406 Not Acceptable", refused);
    row("407", "407 Proxy Authentication Required", refused);
    row("408", "408 Request Timeout", later);
    row("409", "409 Conflict", refused);
    row("410", "410 Gone", refused);
    row("411", "411 Length Required", refused);
    row("413", "413 Content Too Large", refused);
    row("415", "415 Unsupported Media Type", refused);
    row("418", "418 I'm a teapot", refused);
    row("421", "421 Misdirected Request", refused);
    row("422", "422 Unprocessable Content", refused);
    row("425", "425 Too Early", later);
    row("426", "426 Upgrade Required", refused);
    row("428", "428 Precondition Required", refused);
    row("429", "429 Too Many Requests", later);
    row("431", "431 Request Header Fields Too Large", refused);
    row("451", "451 Unavailable For Legal Reasons", refused);
    row("499", "499 ", refused);
    row("500", "500 Internal Server Error", later);
    row("501", "501 Not Implemented", later);
    row("502", "502 Bad Gateway", later, "<html><body>nginx</body></html>");
    row("503", "503 Service Unavailable", later);
    row("504", "504 Gateway Timeout", unknown);
    row("505", "505 HTTP Version Not Supported", later);
    row("507", "507 Insufficient Storage", later);
    row("511", "511 Network Authentication Required", later, "<html>portal</html>");
    row("520", "520 ", later);
    row("521", "521 ", later);
    row("599", "599 ", later);
    row("400 with a token", "400 Bad Request", refused, goodBody);
    row("500 with a token", "500 Internal Server Error", later, goodBody);
    row("400 broken JSON", "400 Bad Request", refused, "{\"error\":");
    row("500 broken JSON", "500 Internal Server Error", later, "{\"error\":");
    row("400 deep JSON", "400 Bad Request", refused, QByteArray(100'000, '['));
    row("400 duplicate codes", "400 Bad Request", refused,
        R"({"error":"temporarily_unavailable","error":"invalid_grant"})");
    row("401 html", "401 Unauthorized", refused, "<html>who are you</html>");
}

void tst_StatusFaults::codes_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &answer, Verdict verdict) {
        table.row(name, answer, verdict);
    };
    for (const char *code :
         {"invalid_grant", "invalid_client", "unauthorized_client", "invalid_scope", "access_denied",
          "unsupported_grant_type", "invalid_request", "invalid_target", "interaction_required", "consent_required",
          "login_required", "expired_token", "invalid_token", "bad_refresh_token", "no_such_code_anywhere"})
        row(code, bad(error(code)), refused);
    for (const char *code : {"temporarily_unavailable", "server_error", "slow_down", "authorization_pending",
                             "rate_limit_exceeded", "too_many_requests"})
        row(code, bad(error(code)), later);
    row("invalid-grant-401", json(error("invalid_grant"), "401 Unauthorized"), refused);
    row("invalid-client-401", json(error("invalid_client"), "401 Unauthorized"), refused);
    row("error-invalid-grant-500", json(error("invalid_grant"), "500 Internal Server Error"), later);
    row("error-invalid-grant-503", json(error("invalid_grant"), "503 Service Unavailable"), later);
    row("error-invalid-grant-504", json(error("invalid_grant"), "504 Gateway Timeout"), unknown);
    row("error-invalid-grant-429", json(error("invalid_grant"), "429 Too Many Requests"), later);
    row("code in an object", bad(R"({"error":{"code":"invalid_grant"}})"), refused);
    row("code as a number", bad(R"({"error":700082})"), refused);
    row("code null", bad(R"({"error":null})"), refused);
    row("code with controls", bad(R"({"error":"invalid_grant\r\n\u001b[2J"})"), refused);
    row("code 100k", bad(error(QByteArray(100'000, 'x'))), refused);
    row("code as a secret", bad(error("canary-access-A0")), refused);
    row("form body",
        http("400 Bad Request", "Content-Type: application/x-www-form-urlencoded\r\n",
             "error=invalid_grant&error_description=no"),
        refused);
    row("text body", http("400 Bad Request", "Content-Type: text/plain\r\n", "invalid_grant"), refused);
    row("json called html", http("400 Bad Request", "Content-Type: text/html\r\n", error("invalid_grant")), refused);
}

void tst_StatusFaults::words_data()
{
    QTest::addColumn<QByteArray>("words"); // as a JSON string
    const auto row = [](const char *name, const QByteArray &words) { QTest::newRow(name) << words; };
    row("error-control-chars", R"(a\u001b[31mb\u0007\u0000c\u009bd)");
    row("error-crlf", R"(no\r\n2026-11-21 12:00:00 error tokenwatch: forged line)");
    row("error-bidi", R"(\u202etxt.exe\u2066x\u200f)");
    row("error-separators", R"(a\u2028b\u2029c\u0085d)");
    row("error-html", R"(<img src=x onerror=alert(1)><a href='http://evil.example'>x</a>)");
    row("error-100k", QByteArray(100'000, 'x'));
    row("error-100k-controls", QByteArray(R"(\u0001)").repeated(50'000));
    row("error-100k-combining", QByteArray(R"(\u0301)").repeated(50'000));
    row("error-format", "%s%n%1%2%99 {0}");
    row("error-echo-refresh", "refresh_token canary-refresh+/R0=&x is unknown");
    row("error-echo-body", "grant_type=refresh_token&refresh_token=canary-refresh%2B%2FR0%3D%26x");
    row("error-echo-body-lower-case", "grant_type=refresh_token&refresh_token=canary-refresh%2b%2fR0%3d%26x");
    row("error-echo-json", R"({\"refresh_token\":\"canary-refresh+\/R0=&x\"})");
    row("error-echo-base64", QByteArray("seen: ") + oldRefresh.toBase64());
    row("error-echo-base64url", QByteArray("seen: ") + oldRefresh.toBase64(QByteArray::Base64UrlEncoding));
    row("error-echo-basic", "Authorization: Basic " + QByteArray("client:" + clientSecret).toBase64());
    row("error-echo-basic-encoded",
        "Authorization: Basic " + QByteArray("client:" + clientSecret.toPercentEncoding()).toBase64());
    row("error-echo-secret", "the secret canary-client:secret/S0 is wrong");
    row("error-echo-access", "token canary-access-A0");
    row("error-echo-after-padding", QByteArray(280, 'x') + " canary-refresh+/R0=&x");
    row("error-echo-broken-by-controls", R"(canary-refresh+/\u0000R0=&x)");
}

void tst_StatusFaults::words()
{
    QFETCH(QByteArray, words);
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    meet(room, {S::answersAndCloses(bad(error("invalid_grant", words))), refused});
    const Error told = room.outcome->error.value();
    QCOMPARE(told.code, QByteArray("invalid_grant"));
    QVERIFY(told.serverText.size() <= 300);
    for (const QChar c : told.serverText)
        QVERIFY(c.category() != QChar::Other_Control && c.category() != QChar::Other_Format &&
                c != QChar::LineSeparator && c != QChar::ParagraphSeparator);
    QVERIFY2(!told.serverText.contains(u"R0="_s), qPrintable(told.serverText));
    for (const log::Line &line : room.ring.lines(0, 5000))
        QVERIFY2(!line.text.contains(u'\n') && !line.text.contains(QChar(0x1b)), qPrintable(line.text));
}

void tst_StatusFaults::otherSchemes_data()
{
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *name, const QByteArray &status, const QByteArray &headers) {
        QTest::newRow(name) << http(status, headers, {});
    };
    row("401-negotiate", "401 Unauthorized", "WWW-Authenticate: Negotiate\r\n");
    row("401-ntlm", "401 Unauthorized", "WWW-Authenticate: NTLM\r\n");
    row("401-digest", "401 Unauthorized", "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\", qop=\"auth\"\r\n");
    row("401-basic", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n");
    row("401-all", "401 Unauthorized",
        "WWW-Authenticate: Negotiate, NTLM, Digest realm=\"x\", nonce=\"y\"\r\nWWW-Authenticate: Basic "
        "realm=\"x\"\r\n");
    row("401-form", "401 Unauthorized", "WWW-Authenticate: Form\r\nLocation: http://evil.example/login\r\n");
    row("401-endless", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"" + QByteArray(20'000, 'x') + "\"\r\n");
    row("407-basic", "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    row("407-negotiate", "407 Proxy Authentication Required", "Proxy-Authenticate: Negotiate\r\n");
}

void tst_StatusFaults::otherSchemes()
{
    QFETCH(QByteArray, answer);
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    meet(room, {S::answersAndCloses(answer), refused});
    for (const QByteArray &request : room.server.requests()) {
        QVERIFY(!request.contains("Proxy-Authorization"));
        for (const char *scheme : {"Negotiate", "NTLM", "Digest"})
            QVERIFY(!request.contains(QByteArray("Authorization: ") + scheme));
    }
}

void tst_StatusFaults::retryAfter_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<Seconds>("least"); // until the next try
    QTest::addColumn<Seconds>("most");
    const auto row = [](const char *name, const char *headers, Seconds least, Seconds most,
                        const char *status = "429 Too Many Requests") {
        QTest::newRow(name) << QByteArray(status) << QByteArray(headers) << least << most;
    };
    const Seconds own = 25s, ownMost = 35s; // our own back-off: an eighth of the four minutes left
    row("429-seconds", "Retry-After: 120\r\n", 120s, 140s);
    row("429-date", "Retry-After: Sat, 21 Nov 2026 12:05:00 GMT\r\n", 295s, 340s);
    row("429-date, rfc850", "Retry-After: Saturday, 21-Nov-26 12:05:00 GMT\r\n", 295s, 340s);
    row("429-date, asctime", "Retry-After: Sat Nov 21 12:05:00 2026\r\n", 295s, 340s);
    row("429-date by a wrong clock",
        "Date: Sun, 22 Nov 2026 12:00:00 GMT\r\nRetry-After: Sun, 22 Nov 2026 12:05:00 GMT\r\n", 300s, 340s);
    row("429-year-long", "Retry-After: 31536000\r\n", 3600s, 4000s);
    row("429-date-far", "Retry-After: Fri, 31 Dec 9999 23:59:59 GMT\r\n", 3600s, 4000s);
    row("429-int64", "Retry-After: 9223372036854775807\r\n", 3600s, 4000s);
    row("429-overflow", "Retry-After: 99999999999999999999999999\r\n", 3600s, 4000s);
    row("429-none", "", own, ownMost);
    row("429-zero", "Retry-After: 0\r\n", own, ownMost);
    row("429-one", "Retry-After: 1\r\n", own, ownMost);
    row("429-negative", "Retry-After: -120\r\n", own, ownMost);
    row("429-float", "Retry-After: 120.5\r\n", own, ownMost);
    row("429-junk", "Retry-After: a while\r\n", own, ownMost);
    row("429-empty", "Retry-After:\r\n", own, ownMost);
    row("429-hex", "Retry-After: 0x78\r\n", own, ownMost);
    row("429-past", "Retry-After: Sat, 21 Nov 2020 12:00:00 GMT\r\n", own, ownMost);
    row("429-junk-date", "Retry-After: Xxx, 99 Foo 2026 99:99:99 GMT\r\n", own, ownMost);
    row("429-two", "Retry-After: 120\r\nRetry-After: 1\r\n", 120s, 140s);
    row("503-retry-after", "Retry-After: 120\r\n", 120s, 140s, "503 Service Unavailable");
    row("500-retry-after", "Retry-After: 120\r\n", 120s, 140s, "500 Internal Server Error");
}

void tst_StatusFaults::retryAfter()
{
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, headers);
    QFETCH(Seconds, least);
    QFETCH(Seconds, most);
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.server.setTurn(S::answersAndCloses(http(status, headers, {})));
    room.start(4min); // due at once
    room.untilQuiet();
    const auto attempt = room.status().lastAttempt;
    QVERIFY(attempt.has_value());
    QCOMPARE(wireName(attempt->verdict), wireName(later));
    const auto next = room.status().nextRefreshAt;
    QVERIFY(next.has_value());
    const Milliseconds wait = *next - room.clock.now().wall;
    QVERIFY2(wait >= least && wait <= most, QByteArray::number(qlonglong(wait.count())).constData());
    // And it is so.
    const qsizetype before = room.server.requests().size();
    room.pass(std::max<Milliseconds>(least - 2s, 0s), std::max<Milliseconds>(least / 10, 1s));
    QCOMPARE(room.server.requests().size(), before);
    QCOMPARE(room.stored().refresh.reveal(), QByteArrayView(oldRefresh));
}

void tst_StatusFaults::redirects_data()
{
    QTest::addColumn<QByteArray>("answer"); // OTHER: host and port of another server; SELF: of this one
    QTest::addColumn<QString>("where");     // part of what the error names
    const auto row = [](const QByteArray &name, const QByteArray &status, const QByteArray &headers,
                        const QString &where = {}, const QByteArray &body = {}) {
        QTest::newRow(name.constData()) << http(status, headers, body) << where;
    };
    for (const char *status : {"300 Multiple Choices", "301 Moved Permanently", "302 Found", "303 See Other",
                               "304 Not Modified", "305 Use Proxy", "306 Switch Proxy", "307 Temporary Redirect",
                               "308 Permanent Redirect", "310 Odd", "399 Odd"})
        row("redirect-" + QByteArray(status).first(3), status, "Location: http://OTHER/token\r\n", u"OTHER"_s);
    const auto odd = [&](const char *name, const QByteArray &location, const QString &where = {}) {
        row(name, "307 Temporary Redirect", "Location: " + location + "\r\n", where);
    };
    odd("redirect-same-origin", "/other", u"SELF"_s);
    odd("redirect-relative", "other", u"SELF"_s);
    odd("redirect-self", "http://SELF/token", u"SELF"_s);
    odd("redirect-query", "http://OTHER/token?a=b", u"OTHER"_s);
    odd("redirect-hostname", "http://localhost:OTHERPORT/token", u"localhost"_s);
    odd("redirect-scheme-relative", "//OTHER/token", u"OTHER"_s);
    odd("redirect-userinfo", "http://user:pass@OTHER/token", u"OTHER"_s);
    odd("redirect-userinfo-like", "http://SELF@OTHER/token", u"OTHER"_s);
    odd("redirect-backslash", "http:\\\\OTHER\\token");
    odd("redirect-case", "HTTP://OTHER/token", u"OTHER"_s);
    odd("redirect-blank", "http://OTHER/to ken");
    odd("redirect-nonascii", "http://OTHER/\xc3\xa4");
    odd("redirect-upgrade", "https://OTHER/token", u"OTHER"_s);
    odd("redirect-file", "file:///etc/passwd", u"file"_s);
    odd("redirect-file-host", "file://OTHER/etc/passwd");
    odd("redirect-data", "data:application/json,x", u"data"_s);
    odd("redirect-data-json", R"(data:application/json,{"access_token":"evil"})");
    odd("redirect-ftp", "ftp://OTHER/token", u"OTHER"_s);
    odd("redirect-gopher", "gopher://OTHER/_x", u"OTHER"_s);
    odd("redirect-javascript", "javascript:alert(1)", u"javascript"_s);
    odd("redirect-about", "about:blank", u"about"_s);
    odd("redirect-unix", "http+unix://%2Fvar%2Frun%2Fdocker.sock/x");
    odd("redirect-empty", {});
    odd("redirect-garbage", "%%%:::///@@@");
    odd("redirect-fragment", "#token");
    odd("redirect-long", "http://OTHER/" + QByteArray(30'000, 'a'), u"OTHER"_s);
    odd("redirect-encoded-crlf", "http://OTHER/%0d%0aX-Injected:%20y", u"OTHER"_s);
    odd("redirect-metadata", "http://169.254.169.254/latest/meta-data/", u"169.254.169.254"_s);
    row("redirect-none", "302 Found", {});
    row("redirect-two", "302 Found", "Location: http://OTHER/a\r\nLocation: http://OTHER/b\r\n", u"OTHER"_s);
    row("redirect-with-token", "302 Found", "Location: http://OTHER/\r\nContent-Type: application/json\r\n", u"OTHER"_s,
        goodBody);
    row("redirect-content-location", "302 Found", "Content-Location: http://OTHER/\r\n");
    row("redirect-refresh", "302 Found", "Refresh: 0; url=http://OTHER/\r\n");
}

void tst_StatusFaults::redirects()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, where);
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    const auto filled = [&](QByteArray text) {
        const QByteArray port = QByteArray::number(room.other.serverPort());
        return text.replace("OTHERPORT", port)
            .replace("OTHER", "127.0.0.1:" + port)
            .replace("SELF", "127.0.0.1:" + QByteArray::number(room.server.serverPort()));
    };
    meet(room, {S::answersAndCloses(filled(answer)), refused});
    const Error told = room.outcome->error.value();
    QCOMPARE(wireName(told.kind), wireName(ErrorKind::Redirected));
    QVERIFY2(told.where.contains(QString::fromLatin1(filled(where.toLatin1()))), qPrintable(told.where));
    QVERIFY(!told.where.contains(u"pass"_s));
    QCOMPARE(room.server.requests().size(), 1); // not even to itself
}

QTEST_GUILESS_MAIN(tst_StatusFaults)
#include "tst_statusfaults.moc"
