// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints that break HTTP itself: connections, status lines, headers, lengths, chunks, codings.
#include "faultroom.h"

using namespace tokenwatch;
using namespace tokenwatch::faults;
using S = ScriptedServer;

namespace {

constexpr Verdict unknown = Verdict::Ambiguous;
constexpr Verdict fine = Verdict::Refreshed;
const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray length = "Content-Length: " + QByteArray::number(goodBody.size()) + "\r\n";

QByteArray with(const QByteArray &headers)
{
    return head + headers + "\r\n" + goodBody;
}
QByteArray chunked(const QByteArray &chunks)
{
    return head + "Transfer-Encoding: chunked\r\n\r\n" + chunks;
}
QByteArray chunk(const QByteArray &body, const QByteArray &extension = {})
{
    return QByteArray::number(body.size(), 16) + extension + "\r\n" + body + "\r\n";
}
QByteArray statusLine(const QByteArray &line)
{
    return line + "\r\n" + length + "\r\n" + goodBody;
}

} // namespace

class tst_FramingFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void connections_data();
    void connections() { meetRow(); }
    void silence_data();
    void silence() { meetRow(); }
    void statusLines_data();
    void statusLines() { meetRow(); }
    void headers_data();
    void headers() { meetRow(); }
    void lengths_data();
    void lengths() { meetRow(); }
    void chunks_data();
    void chunks() { meetRow(); }
    void codings_data();
    void codings() { meetRow(); }
    void interimAnswers_data();
    void interimAnswers() { meetRow(); }
};

void tst_FramingFaults::connections_data()
{
    FaultTable table;
    table.row("close", S::closes(), unknown);
    table.row("reset", S::resets(), unknown);
    table.row("close in the status", "HTTP/1.1 20", unknown);
    table.row("close in the headers", head + "X-Hal", unknown);
    table.row("close before the body", with(length).chopped(goodBody.size()), unknown);
    table.row("truncated", with(length).chopped(5), unknown);
    table.row("truncated where the prefix is whole JSON",
              head + "Content-Length: " + QByteArray::number(goodBody.size() + 10) + "\r\n\r\n" + goodBody, unknown);
    table.row("reset-mid-body", S::answersAndResets(with(length).chopped(5)), unknown);
    table.row("reset after the answer", S::answersAndResets(with(length)), fine);
    table.row("half closed after the answer", S::answersAndVanishes(with(length)), fine);
    table.row("until close", with({}), fine);
    table.row("until close, cut in the JSON", with({}).chopped(5), unknown);
    table.row("left open", S::answers(with(length)), fine);
    table.row("keep-alive", S::answers(with(length + "Connection: keep-alive\r\nKeep-Alive: timeout=999\r\n")), fine);
    table.row("extra-response", S::answers(with(length) + json(R"({"access_token":"poison"})")), fine);
    table.row("cl-too-small",
              S::answers(head + "Content-Length: 20\r\n\r\n" + goodBody + json(R"({"access_token":"poison"})")),
              unknown);
    table.row("infinite-body", S::neverEnds(head + "\r\n{\"access_token\":\"", "a"), unknown);
    table.row("infinite blanks", S::neverEnds(head + "\r\n", " "), unknown);
    table.row("big-body announced", S::answers(head + "Content-Length: 1073741824\r\n\r\n{"), unknown);
    table.row("big-body", http("200 OK", {}, QByteArray(2 * 1024 * 1024, ' ') + goodBody), unknown);
    table.row("big-body in chunks", S::neverEnds(chunked({}), chunk(QByteArray(4000, ' '))), unknown);
    table.row("big-body of a refusal", S::neverEnds("HTTP/1.1 400 Bad Request\r\n\r\n", "no "), unknown);
    table.row("token-1m", json(R"({"access_token":")" + QByteArray(1024 * 1024, 'a') + R"("})"), unknown);
}

void tst_FramingFaults::silence_data()
{
    FaultTable table;
    table.row("hang", S::hangs(), unknown, true);
    table.row("hang-headers", S::answers(head + "X-Half: "), unknown, true);
    table.row("stall-mid-body", S::answers(with(length).chopped(5)), unknown, true);
    table.row("stall-mid-chunk", S::answers(chunked("ff\r\n{")), unknown, true);
    table.row("stall before the last chunk", S::answers(chunked(chunk(goodBody))), unknown, true);
    table.row("stall after 100 Continue", S::answers("HTTP/1.1 100 Continue\r\n\r\n"), unknown, true);
    table.row("body without end or length", S::answers(with({})), unknown, true);
    table.row("drip-headers", S::drips(head, "X: a\r\n"), unknown, true);
    table.row("drip-body", S::drips(head + "\r\n", " "), unknown, true);
    table.row("drip-chunks", S::drips(chunked({}), "1\r\n \r\n"), unknown, true);
}

void tst_FramingFaults::statusLines_data()
{
    FaultTable table;
    table.row("garbage", "garbage\r\n\r\n", unknown);
    table.row("http09", goodBody, unknown);
    table.row("nothing but line ends", "\r\n\r\n\r\n", unknown);
    table.row("an empty line first", "\r\n" + with(length), unknown);
    table.row("ssh", "SSH-2.0-OpenSSH_9.2p1\r\n", unknown);
    table.row("smtp", "220 mail.example ESMTP\r\n", unknown);
    table.row("a TLS alert", QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7), unknown);
    table.row("HTTP/2 frame", QByteArray("\x00\x00\x00\x04\x00\x00\x00\x00\x00", 9), unknown);
    table.row("status-http2", statusLine("HTTP/2 200"), unknown);
    table.row("status-http3", statusLine("HTTP/3.0 200 OK"), unknown);
    table.row("status-http12", statusLine("HTTP/1.2 200 OK"), unknown);
    table.row("status-http10", statusLine("HTTP/1.0 200 OK"), fine);
    table.row("status-lower-case", statusLine("http/1.1 200 OK"), unknown);
    table.row("status-icy", statusLine("ICY 200 OK"), unknown);
    table.row("status-two-digits", statusLine("HTTP/1.1 20 OK"), unknown);
    table.row("status-four-digits", statusLine("HTTP/1.1 2000 OK"), unknown);
    table.row("status-letters", statusLine("HTTP/1.1 OK 200"), unknown);
    table.row("status-negative", statusLine("HTTP/1.1 -20 OK"), unknown);
    table.row("status-hex", statusLine("HTTP/1.1 0x2 OK"), unknown);
    table.row("status-000", statusLine("HTTP/1.1 000 OK"), unknown);
    table.row("status-099", statusLine("HTTP/1.1 099 OK"), unknown);
    table.row("status-600", statusLine("HTTP/1.1 600 OK"), unknown);
    table.row("status-999", statusLine("HTTP/1.1 999 OK"), unknown);
    table.row("status-missing", statusLine("HTTP/1.1"), unknown);
    table.row("status-two-blanks", statusLine("HTTP/1.1  200 OK"), unknown);
    table.row("status-tab", statusLine("HTTP/1.1\t200\tOK"), unknown);
    table.row("status-no-reason", statusLine("HTTP/1.1 200"), fine);
    table.row("status-empty-reason", statusLine("HTTP/1.1 200 "), fine);
    table.row("status-long-reason", statusLine("HTTP/1.1 200 " + QByteArray(10'000, 'a')), fine);
    table.row("status-endless-reason", S::neverEnds("HTTP/1.1 200 ", "a"), unknown);
    table.row("status-control-reason", statusLine("HTTP/1.1 200 \x1b[31mred"), unknown);
}

void tst_FramingFaults::headers_data()
{
    FaultTable table;
    table.row("headers-infinite", S::neverEnds(head, "X: aaaaaaaaaaaaaaaaaaaaaaa\r\n"), unknown);
    table.row("header-infinite", S::neverEnds(head + "X: ", "a"), unknown);
    table.row("headers-100k", with(length + "X: " + QByteArray(100'000, 'a') + "\r\n"), unknown);
    table.row("headers-many", with(length + QByteArray("X: y\r\n").repeated(1000)), unknown);
    table.row("headers-some", with(length + QByteArray("X: y\r\n").repeated(100)), fine);
    table.row("header-no-colon", with(length + "No colon here\r\n"), unknown);
    table.row("header-blank-before-colon", with(length + "X : y\r\n"), unknown);
    table.row("header-blank-before-name", with(length + " X: y\r\n"), unknown);
    table.row("header-fold", with(length + "X: y\r\n z\r\n"), unknown);
    table.row("header-no-name", with(length + ": y\r\n"), unknown);
    table.row("header-bad-name", with(length + "X(y): z\r\n"), unknown);
    table.row("header-no-value", with(length + "X:\r\n"), fine);
    table.row("header-nul", with(length + QByteArray("X: a\0b\r\n", 8)), unknown);
    table.row("header-bare-cr", with(length + "X: a\rY: b\r\n"), unknown);
    table.row("header-bare-lf", with(length + "X: a\nY: b\r\n"), unknown);
    table.row("header-escape", with(length + "X: \x1b]0;owned\x07\r\n"), unknown);
    table.row("header-latin1", with(length + "X: \xe4\xf6\xfc\r\n"), fine);
    table.row("bare line feeds everywhere", with(length).replace("\r\n", "\n"), unknown);
    table.row("ok-cookie", with(length + "Set-Cookie: session=evil; Domain=127.0.0.1; Path=/\r\n"), fine);
    table.row("ok-cacheable", with(length + "Cache-Control: public, max-age=31536000\r\nETag: \"x\"\r\n"), fine);
    table.row("ok-hsts", with(length + "Strict-Transport-Security: max-age=31536000\r\n"), fine);
    table.row("ok-alt-svc", with(length + "Alt-Svc: h2=\"evil.example:443\"; ma=86400\r\n"), fine);
    table.row("ok-upgrade", with(length + "Upgrade: h2c\r\nConnection: Upgrade\r\n"), fine);
    table.row("ok-link", with(length + "Link: <http://evil.example/>; rel=preload\r\n"), fine);
}

void tst_FramingFaults::lengths_data()
{
    FaultTable table;
    const QByteArray size = QByteArray::number(goodBody.size());
    const auto row = [&](const char *name, const QByteArray &headers, Verdict verdict) {
        table.row(name, with(headers), verdict);
    };
    row("cl-two-same", length + length, unknown);
    row("cl-two-different", length + "Content-Length: 3\r\n", unknown);
    row("cl-list", "Content-Length: " + size + ", " + size + "\r\n", unknown);
    row("cl-negative", "Content-Length: -1\r\n", unknown);
    row("cl-plus", "Content-Length: +" + size + "\r\n", unknown);
    row("cl-junk", "Content-Length: " + size + "x\r\n", unknown);
    row("cl-words", "Content-Length: many\r\n", unknown);
    row("cl-hex", "Content-Length: 0x5f\r\n", unknown);
    row("cl-float", "Content-Length: " + size + ".0\r\n", unknown);
    row("cl-empty", "Content-Length:\r\n", unknown);
    row("cl-blank-inside", "Content-Length: 9 5\r\n", unknown);
    row("cl-int64max", "Content-Length: 9223372036854775807\r\n", unknown);
    row("cl-uint64", "Content-Length: 18446744073709551615\r\n", unknown);
    row("cl-overflow", "Content-Length: 18446744073709551711\r\n", unknown);
    row("cl-long", "Content-Length: " + QByteArray(1000, '9') + "\r\n", unknown);
    row("cl-leading-zeros", "Content-Length: 000" + size + "\r\n", fine);
    row("cl-padded", "Content-Length:   " + size + "  \r\n", fine);
    row("cl-zero", "Content-Length: 0\r\n", unknown);
    row("cl-and-te", length + "Transfer-Encoding: chunked\r\n", unknown);
    row("te-and-cl", "Transfer-Encoding: chunked\r\n" + length, unknown);
    row("te-gzip", "Transfer-Encoding: gzip\r\n", unknown);
    row("te-gzip-chunked", "Transfer-Encoding: gzip, chunked\r\n", unknown);
    row("te-chunked-twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", unknown);
    row("te-chunked-list", "Transfer-Encoding: chunked, chunked\r\n", unknown);
    row("te-identity", "Transfer-Encoding: identity\r\n", unknown);
    row("te-xchunked", "Transfer-Encoding: xchunked\r\n", unknown);
    row("te-empty", "Transfer-Encoding:\r\n", unknown);
    table.row("te-http10", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk(goodBody) + "0\r\n\r\n",
              unknown);
}

void tst_FramingFaults::chunks_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &chunks, Verdict verdict) {
        table.row(name, chunked(chunks), verdict);
    };
    const QByteArray body = chunk(goodBody), end = "0\r\n\r\n";
    row("chunk-good", body + end, fine);
    row("chunk-two", chunk(goodBody.first(9)) + chunk(goodBody.sliced(9)) + end, fine);
    row("chunk-upper-case", body.first(2).toUpper() + body.sliced(2) + end, fine);
    row("chunk-leading-zeros", "000" + body + end, fine);
    row("chunk-ext", chunk(goodBody, ";name=value") + end, fine);
    row("chunk-trailers", body + "0\r\nX-Trailer: y\r\n\r\n", fine);
    row("chunk-surplus", body + end + json(R"({"access_token":"poison"})"), fine);
    row("chunk-truncated", body.chopped(9), unknown);
    row("chunk-no-last", body, unknown);
    row("chunk-no-end", body + "0\r\n", unknown);
    row("chunk-empty", end, unknown);
    row("chunk-negative", "-1\r\n" + goodBody + "\r\n" + end, unknown);
    row("chunk-plus", "+" + body + end, unknown);
    row("chunk-0x", "0x" + body + end, unknown);
    row("chunk-not-hex", "zz\r\n" + goodBody + "\r\n" + end, unknown);
    row("chunk-no-size", "\r\n" + goodBody + "\r\n" + end, unknown);
    row("chunk-blank-before", " " + body + end, unknown);
    row("chunk-overflow", "ffffffffffffffff\r\n" + goodBody + "\r\n" + end, unknown);
    row("chunk-overflow-wraps", "1000000000000005f\r\n" + goodBody + "\r\n" + end, unknown);
    row("chunk-int64", "7fffffffffffffff\r\n" + goodBody + "\r\n" + end, unknown);
    row("chunk-long-size", QByteArray(5000, '0') + body + end, unknown);
    row("chunk-too-small", "5\r\n" + goodBody + "\r\n" + end, unknown);
    row("chunk-too-large", "fff\r\n" + goodBody + "\r\n" + end, unknown);
    row("chunk-bare-lf", QByteArray(body).replace("\r\n", "\n") + end, unknown);
    row("chunk-no-crlf", chunk(goodBody).chopped(2) + end, unknown);
    row("chunk-bad-end", chunk(goodBody).chopped(2) + "XX" + end, unknown);
    table.row("chunk-ext-infinite", S::neverEnds(chunked("5;"), "a"), unknown);
    table.row("chunk-ext-many", S::neverEnds(chunked({}), "1;aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n \r\n"),
              unknown);
    table.row("chunk-trailers-infinite", S::neverEnds(chunked(chunk(goodBody) + "0\r\n"), "X: y\r\n"), unknown);
    row("chunk-trailer-broken", chunk(goodBody) + "0\r\nno colon\r\n\r\n", unknown);
    row("chunk-last-twice", "0\r\n\r\n" + chunk(goodBody), unknown);
}

void tst_FramingFaults::codings_data()
{
    FaultTable table;
    // 1 KiB that becomes 1 MiB, and what only claims to be compressed.
    const QByteArray bomb = qCompress(QByteArray(1024 * 1024, ' ')).sliced(4);
    const auto row = [&](const char *name, const QByteArray &coding, const QByteArray &body, Verdict verdict) {
        table.row(name, http("200 OK", "Content-Encoding: " + coding + "\r\n", body), verdict);
    };
    row("gzip", "gzip", bomb, unknown);
    row("gzip-not", "gzip", goodBody, unknown);
    row("deflate-bomb", "deflate", bomb, unknown);
    row("gzip-bomb-nested", "gzip, gzip", bomb, unknown);
    row("br", "br", goodBody, unknown);
    row("zstd", "zstd", goodBody, unknown);
    row("unknown coding", "x-rot13", goodBody, unknown);
    row("identity", "identity", goodBody, fine);
    row("identity in capitals", "Identity", goodBody, fine);
    row("empty", "", goodBody, unknown);
    table.row("gzip twice", http("200 OK", "Content-Encoding: identity\r\nContent-Encoding: gzip\r\n", bomb), unknown);
}

void tst_FramingFaults::interimAnswers_data()
{
    FaultTable table;
    const QByteArray good = with(length);
    table.row("100 first", "HTTP/1.1 100 Continue\r\n\r\n" + good, fine);
    table.row("102 twice", QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(2) + good, fine);
    table.row("103 first", "HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n" + good, fine);
    table.row("1xx with a token in its headers", "HTTP/1.1 103 Hints\r\nAuthorization: Bearer poison\r\n\r\n" + good,
              fine);
    table.row("1xx-flood", S::neverEnds({}, "HTTP/1.1 100 Continue\r\n\r\n"), unknown);
    table.row("1xx-many", QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(50) + good, unknown);
    table.row("100 and no more", "HTTP/1.1 100 Continue\r\n\r\n", unknown);
    table.row("101-switch", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n" + good, unknown);
    table.row("101-switch h2c", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n",
              unknown);
}

QTEST_GUILESS_MAIN(tst_FramingFaults)
#include "tst_framingfaults.moc"
