// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints whose answers are whole, and whose bodies are not what a token answer should be: broken or ambiguous JSON,
// broken text, other kinds of documents, a success that is none.
#include "faultroom.h"

using namespace tokenwatch;
using namespace tokenwatch::faults;
using S = ScriptedServer;

namespace {

constexpr Verdict unknown = Verdict::Ambiguous;
constexpr Verdict fine = Verdict::Refreshed;
constexpr Verdict later = Verdict::Transient;
constexpr Verdict refused = Verdict::Refused;

QByteArray typed(const QByteArray &type, const QByteArray &body)
{
    return http("200 OK", type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n", body);
}
/// The good body with something more in it.
QByteArray plus(const QByteArray &members)
{
    return goodBody.chopped(1) + "," + members + "}";
}
/// The good body with another access token, as JSON.
QByteArray access(const QByteArray &value)
{
    return R"({"token_type":"Bearer","expires_in":3600,"access_token":)" + value + "}";
}

} // namespace

class tst_BodyFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void notOneObject_data();
    void notOneObject() { meetRow(); }
    void depthAndSize_data();
    void depthAndSize() { meetRow(); }
    void duplicates_data();
    void duplicates() { meetRow(); }
    void encodings_data();
    void encodings() { meetRow(); }
    void otherDocuments_data();
    void otherDocuments() { meetRow(); }
    void noToken_data();
    void noToken() { meetRow(); }
    void successThatIsNone_data();
    void successThatIsNone() { meetRow(); }
};

void tst_BodyFaults::notOneObject_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &body, Verdict verdict = unknown) {
        table.row(name, json(body), verdict);
    };
    row("json-empty", {});
    row("json-blank", "  \r\n\t ");
    row("json-not", "hello");
    row("json-array", "[" + goodBody + "]");
    row("json-string", "\"" + freshAccess + "\"");
    row("json-number", "42");
    row("json-null", "null");
    row("json-true", "true");
    row("json-half", goodBody.first(goodBody.size() / 2));
    row("json-open", goodBody.chopped(1));
    row("json-tail", goodBody + "x");
    row("json-brace", goodBody + "}");
    row("json-two", goodBody + goodBody);
    row("json-lines", goodBody + "\n" + goodBody);
    row("json-sequence", "\x1e" + goodBody);
    row("json-nan", plus(R"("x":NaN)"));
    row("json-infinity", plus(R"("x":Infinity)"));
    row("json-comment", plus(R"("x":1 /* y */)"));
    row("json-line-comment", "// y\n" + goodBody);
    row("json-trailing-comma", goodBody.chopped(1) + ",}");
    row("json-leading-comma", "{," + goodBody.sliced(1));
    row("json-single-quotes", QByteArray(goodBody).replace('"', '\''));
    row("json-bare-keys", QByteArray(goodBody).replace("\"access_token\"", "access_token"));
    row("json-no-colon", QByteArray(goodBody).replace(':', ' '));
    row("json-hex", plus(R"("x":0x10)"));
    row("json-leading-zero", plus(R"("x":010)"));
    row("json-plus", plus(R"("x":+1)"));
    row("json-bare-point", plus(R"("x":.5)"));
    row("json-prefix", ")]}',\n" + goodBody);
    row("json-jsonp", "callback(" + goodBody + ")");
    row("json-line-break-in-string", plus("\"x\":\"a\nb\""));
    row("json-tab-in-string", plus("\"x\":\"a\tb\""));
    row("json-bad-escape", plus(R"("x":"\x41")"));
    row("json-short-escape", plus(R"("x":"\u12")"));
    row("json-padded", " \n" + goodBody + "\r\n ", fine);
    row("json-unknown-members", plus(R"("x":{"y":[1,2,{"z":null}]})"), fine);
}

void tst_BodyFaults::depthAndSize_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &body, Verdict verdict = unknown) {
        table.row(name, json(body), verdict);
    };
    row("json-deep", QByteArray(100'000, '['));
    row("json-deep-closed", QByteArray(100'000, '[') + QByteArray(100'000, ']'));
    row("json-deep-objects", QByteArray(R"({"a":)").repeated(100'000));
    row("json-deep-member", plus("\"x\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']')));
    row("json-1000-deep-member", plus("\"x\":" + QByteArray(1000, '[') + QByteArray(1000, ']')));
    QByteArray many;
    for (int i = 0; i < 50'000; ++i)
        many += "\"k" + QByteArray::number(i) + "\":1,";
    row("json-many-members", "{" + many + goodBody.sliced(1), fine);
    row("json-long-key", plus("\"" + QByteArray(500'000, 'k') + "\":1"), fine);
    row("json-long-number", plus("\"x\":" + QByteArray(100'000, '9')), fine);
    row("json-long-exponent", plus("\"x\":1e" + QByteArray(1000, '9')), fine);
    row("json-long-string", plus("\"x\":\"" + QByteArray(900'000, 's') + "\""), fine);
    row("json-long-scope", plus("\"scope\":\"" + QByteArray(900'000, 's') + "\""), fine);
}

void tst_BodyFaults::duplicates_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &members) {
        table.row(name, json(plus(members)), unknown);
    };
    row("json-dup-token", R"("access_token":"another")");
    row("json-dup-token-same", R"("access_token":"canary-fresh-A1")");
    row("json-dup-token-null", R"("access_token":null)");
    row("json-dup-token-escaped", R"("access\u005ftoken":"another")");
    row("json-dup-expires", R"("expires_in":1)");
    row("json-dup-refresh", R"("refresh_token":"another")");
    row("json-dup-type", R"("token_type":"mac")");
    row("json-dup-unknown", R"("x":1,"x":2)");
    row("json-dup-nested", R"("x":{"y":1,"y":2})");
}

void tst_BodyFaults::encodings_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &body, Verdict verdict = unknown) {
        table.row(name, json(body), verdict);
    };
    row("utf8-invalid", access("\"a\xff\""));
    row("utf8-invalid-elsewhere", plus("\"x\":\"\xc3\x28\""));
    row("utf8-invalid-key", plus("\"\xfe\":1"));
    row("utf8-overlong", access("\"a\xc0\xaf\""));
    row("utf8-overlong-quote", access("\"a\xc0\xa2\""));
    row("utf8-surrogate", access("\"a\xed\xa0\x80\""));
    row("utf8-beyond", access("\"a\xf4\x90\x80\x80\""));
    row("utf8-cut", access("\"a\xe2\x82\""));
    row("latin1", plus("\"x\":\"M\xfcller\""));
    row("json-surrogate-high", plus(R"("x":"\ud800")"));
    row("json-surrogate-low", plus(R"("x":"\udc00")"));
    row("json-surrogate-swapped", plus(R"("x":"\udc00\ud800")"));
    row("json-surrogate-pair", plus(R"("x":"\ud83d\ude00")"), fine);
    row("nul-raw", plus(QByteArray("\"x\":\"a\0b\"", 9)));
    row("nul-after", goodBody + QByteArray("\0", 1));
    row("nul-escaped-elsewhere", plus(R"("x":"a\u0000b")"), fine);
    QByteArray wide;
    for (const char c : goodBody)
        wide += QByteArray(1, c) + QByteArray("\0", 1);
    row("utf16", wide);
    row("utf16-bom", "\xff\xfe" + wide);
    row("utf32-bom", QByteArray("\xff\xfe\0\0", 4) + goodBody);
    row("utf7", "+AHsAfQ-");
    table.row("charset-lies", typed("application/json; charset=utf-16", goodBody), fine);
    table.row("charset-unknown", typed("application/json; charset=x-nothing", goodBody), fine);
}

void tst_BodyFaults::otherDocuments_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &type, const QByteArray &body, Verdict verdict) {
        table.row(name, typed(type, body), verdict);
    };
    const QByteArray form = "access_token=" + freshAccess + "&token_type=bearer&expires_in=3600";
    const QByteArray page = "<!DOCTYPE html><html><head><meta http-equiv=\"refresh\" content=\"0;url=http://OTHER/\">"
                            "</head><body>Log in to Airport WiFi</body></html>";
    row("captive-portal", "text/html", page, later);
    row("captive-portal as json", "application/json", page, later);
    row("captive-portal after blanks", "text/html; charset=utf-8", "\r\n\r\n  " + page, later);
    row("captive-portal without a type", {}, page, later);
    row("captive-portal with a token in it", "text/html", "<html><script>x=" + goodBody + "</script>", later);
    row("xml", "application/xml", "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x/>",
        later);
    row("ct-html-json", "text/html", goodBody, fine);
    row("ct-plain-json", "text/plain", goodBody, fine);
    row("ct-missing-json", {}, goodBody, fine);
    row("ct-octets-json", "application/octet-stream", goodBody, fine);
    row("ct-nonsense-json", ";;;/\"", goodBody, fine);
    row("ct-form", "application/x-www-form-urlencoded", form, fine);
    row("ct-plain-form", "text/plain; charset=utf-8", form, fine);
    row("ct-missing-form", {}, form, fine);
    row("form-dup", "application/x-www-form-urlencoded", form + "&access_token=another", unknown);
    row("form-dup-encoded", "application/x-www-form-urlencoded", form + "&access%5Ftoken=another", unknown);
    row("form-utf8", "application/x-www-form-urlencoded", "access_token=a%FF&token_type=bearer", unknown);
    row("form-crlf", "application/x-www-form-urlencoded", "access_token=a%0D%0AX:b&token_type=bearer", refused);
    row("form-error", "application/x-www-form-urlencoded", "error=bad_refresh_token&error_description=no", refused);
    row("form-no-equals", "application/x-www-form-urlencoded", "access_token", unknown);
    row("form-empty-token", "application/x-www-form-urlencoded", "access_token=&token_type=bearer", unknown);
    row("plain words", "text/plain", "service starting", unknown);
    row("binary", "application/octet-stream", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10), unknown);
    row("multipart", "multipart/form-data; boundary=x", "--x\r\n\r\n" + goodBody + "\r\n--x--", unknown);
    row("events", "text/event-stream", "data: " + goodBody + "\n\n", unknown);
    row("jwt as a document", "application/jwt", "eyJhbGciOiJub25lIn0.e30.", unknown);
}

void tst_BodyFaults::noToken_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &body, Verdict verdict = unknown) {
        table.row(name, json(body), verdict);
    };
    row("empty object", "{}");
    row("token-missing", R"({"token_type":"Bearer","expires_in":3600})");
    row("token-null", access("null"));
    row("token-empty", access(R"("")"));
    row("token-number", access("12345"));
    row("token-true", access("true"));
    row("token-array", access(R"(["a"])"));
    row("token-object", access(R"({"value":"a"})"));
    row("token-case", R"({"ACCESS_TOKEN":"a","token_type":"Bearer"})");
    row("id token alone", R"({"id_token":"a.b.c","token_type":"Bearer"})");
    row("refresh token alone", R"({"refresh_token":"R9","token_type":"Bearer"})");
    table.row("204", "HTTP/1.1 204 No Content\r\n\r\n", unknown);
    table.row("205", http("205 Reset Content", {}, {}), unknown);
    table.row("200-empty", http("200 OK", {}, {}), unknown);
    table.row("202-accepted", json(R"({"status":"pending"})", "202 Accepted"), unknown);
    table.row("201 with a token", json(goodBody, "201 Created"), fine);
    table.row("token beside, in a header",
              http("200 OK", "Authorization: Bearer poison\r\nContent-Type: application/json\r\n", "{}"), unknown);
    table.row("token beside, in a cookie",
              http("200 OK", "Set-Cookie: access_token=poison\r\nContent-Type: application/json\r\n", "{}"), unknown);
}

void tst_BodyFaults::successThatIsNone_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &body, Verdict verdict = refused) {
        table.row(name, json(body), verdict);
    };
    row("error-200", R"({"error":"invalid_grant"})");
    row("error-and-token", plus(R"("error":"invalid_grant")"));
    row("error-and-token, other words", plus(R"("error":"bad_refresh_token","error_description":"no")"));
    row("error-object-200", R"({"error":{"code":"invalid_grant","message":"no"}})");
    row("errors-200", R"({"errors":[{"errorType":"invalid_grant","message":"no"}]})");
    row("error-true-200", plus(R"("error":true)"));
    row("ok-false", R"({"ok":false,"error":"invalid_refresh_token"})");
    row("ok-false-and-token", plus(R"("ok":false)"));
    row("success-false", R"({"success":false,"message":"expired"})");
    row("temporarily_unavailable at 200", R"({"error":"temporarily_unavailable"})", later);
    row("slow_down at 200", R"({"error":"slow_down"})", later);
    row("error-null", plus(R"("error":null)"), fine);
    row("error-empty", plus(R"("error":"")"), fine);
    row("error-false", plus(R"("error":false)"), fine);
    row("errors-none", plus(R"("errors":[])"), fine);
    row("ok-true", plus(R"("ok":true,"success":true)"), fine);
}

QTEST_GUILESS_MAIN(tst_BodyFaults)
#include "tst_bodyfaults.moc"
