// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoints that give a token which cannot be used, or says something odd of itself: injection by its bytes, types that
// are no Bearer, lifetimes from minus infinity to plus infinity, clocks that are wrong.
#include "domain/timing.h"
#include "faultroom.h"

using namespace tokenwatch;
using namespace tokenwatch::faults;
using S = ScriptedServer;

namespace {

constexpr Verdict fine = Verdict::Refreshed;
constexpr Verdict refused = Verdict::Refused;

QByteArray withToken(const QByteArray &token)
{
    return R"({"token_type":"Bearer","expires_in":3600,"refresh_token":"canary-fresh-R1","access_token":")" + token +
           R"("})";
}
QByteArray withType(const QByteArray &type)
{
    return R"({"expires_in":3600,"access_token":"canary-fresh-A1","token_type":)" + type + "}";
}
QByteArray withRefresh(const QByteArray &refresh)
{
    return R"({"token_type":"Bearer","expires_in":60,"access_token":"canary-fresh-A1","refresh_token":)" + refresh +
           "}";
}
QByteArray withLifetime(const QByteArray &members)
{
    return R"({"token_type":"Bearer","access_token":"canary-fresh-A1")" + members + "}";
}

} // namespace

class tst_TokenFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void injections_data();
    void injections() { meetRow(); }
    void types_data();
    void types() { meetRow(); }
    void refreshTokens_data();
    void refreshTokens();
    void lifetimes_data();
    void lifetimes();
    void aTokenThatIsOverAtOnceMakesNoBusyLoop();
};

void tst_TokenFaults::injections_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &token) {
        table.row(name, json(withToken(token)), refused);
    };
    row("token-crlf", R"(a\r\nX-Injected: b)");
    row("token-lf", R"(a\nb)");
    row("token-cr", R"(a\rb)");
    row("token-lf at its end", R"(a\n)");
    row("token-nul", R"(a\u0000b)");
    row("token-tab", R"(a\tb)");
    row("token-blank", "a b");
    row("token-blank at its end", "a ");
    row("token-escape", R"(a\u001b[31m)");
    row("token-del", R"(a\u007f)");
    row("token-u0085", R"(a\u0085b)");
    row("token-u2028", R"(a\u2028b)");
    row("token-bidi", R"(a\u202eb)");
    row("token-zero-width", R"(a\u200bb)");
    row("token-bom", R"(\ufeffa)");
    row("token-nonascii", "a\xc3\xa4");
    row("token-full-width", R"(\uff41)");
    row("token-emoji", R"(\ud83d\ude00)");
    table.row("token-scheme", json(withToken("Bearer canary-fresh-A1")), fine);
    table.row("token-odd-but-printable", json(withToken(R"(a'\"<>&;$`|{}~+/=,)")), fine);
    table.row("token-long", json(withToken(QByteArray(100'000, 'a'))), fine);
}

void tst_TokenFaults::types_data()
{
    FaultTable table;
    const auto row = [&](const char *name, const QByteArray &type, Verdict verdict) {
        table.row(name, json(withType(type)), verdict);
    };
    row("type-mac", R"("mac")", refused);
    row("type-dpop", R"("DPoP")", refused);
    row("type-pop", R"("pop")", refused);
    row("type-n-a", R"("N_A")", refused);
    row("type-unknown", R"("Hawk")", refused);
    row("type-bearer-crlf", R"("Bearer\r\nX-Injected: y")", refused);
    row("type-bearer-nul", R"("Bearer\u0000")", refused);
    row("type-bearer-blank", R"(" Bearer ")", refused);
    row("type-html", R"("<script>alert(1)</script>")", refused);
    row("type-long", '"' + QByteArray(100'000, 'B') + '"', refused);
    row("type-lower-case", R"("bearer")", fine);
    row("type-upper-case", R"("BEARER")", fine);
    row("type-empty", R"("")", fine);
    row("type-null", "null", fine);
    row("type-ebay", R"("User Access Token")", fine);
    table.row("type-missing", json(R"({"access_token":"canary-fresh-A1","expires_in":3600})"), fine);
}

void tst_TokenFaults::refreshTokens_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("next"); // as the request after it must say it
    const auto row = [](const char *name, const char *said, const char *next) {
        QTest::newRow(name) << QByteArray(said) << QByteArray(next);
    };
    const char *old = "canary-refresh%2B%2FR0%3D%26x";
    row("rotated", R"("canary-fresh-R1")", "canary-fresh-R1");
    row("kept by silence", "null", old);
    row("kept by an empty one", R"("")", old);
    row("kept by a number", "17", old);
    row("kept by an object", "{}", old);
    row("refresh-crlf", R"("a\r\nb&c=d")", "a%0D%0Ab%26c%3Dd");
    row("refresh-plus", R"("a+b/c=d e")", "a%2Bb%2Fc%3Dd+e");
    row("refresh-unicode", R"("ä")", "%C3%A4");
    row("refresh-nul", R"("a\u0000b")", "a%00b");
}

void tst_TokenFaults::refreshTokens()
{
    QFETCH(QByteArray, said);
    QFETCH(QByteArray, next);
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    meet(room, {S::answersAndCloses(json(withRefresh(said))), fine});
    const qsizetype before = room.server.requests().size();
    room.pass(60s);
    QVERIFY(room.server.requests().size() > before);
    const QByteArray body = room.server.requests().last().mid(room.server.requests().last().indexOf("\r\n\r\n") + 4);
    const QList<QByteArray> fields = body.split('&');
    QVERIFY2(fields.contains("refresh_token=" + next), body.constData());
    QCOMPARE(fields.size(), 2); // grant_type is the other: nothing was smuggled in
}

void tst_TokenFaults::lifetimes_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<Seconds>("least");
    QTest::addColumn<Seconds>("most");
    const auto row = [](const char *name, const char *members, Seconds least, Seconds most, const char *headers = "") {
        QTest::newRow(name) << QByteArray(headers) << QByteArray(members) << least << most;
    };
    const Seconds assumed = Timing::assumedLifetime, longest = Timing::longestLifetime;
    row("exp-missing", "", assumed, assumed);
    row("exp-null", R"(,"expires_in":null)", assumed, assumed);
    row("exp-zero", R"(,"expires_in":0)", assumed, assumed);
    row("exp-negative", R"(,"expires_in":-3600)", assumed, assumed);
    row("exp-int64min", R"(,"expires_in":-9223372036854775808)", assumed, assumed);
    row("exp-true", R"(,"expires_in":true)", assumed, assumed);
    row("exp-object", R"(,"expires_in":{})", assumed, assumed);
    row("exp-array", R"(,"expires_in":[3600])", assumed, assumed);
    row("exp-words", R"(,"expires_in":"soon")", assumed, assumed);
    row("exp-empty", R"(,"expires_in":"")", assumed, assumed);
    row("exp-nan", R"(,"expires_in":"NaN")", assumed, assumed);
    row("exp-infinity", R"(,"expires_in":"Infinity")", assumed, assumed);
    row("exp-minus-infinity", R"(,"expires_in":"-inf")", assumed, assumed);
    row("exp-one", R"(,"expires_in":1)", 1s, 1s);
    row("exp-5", R"(,"expires_in":5)", 5s, 5s);
    row("exp-tiny", R"(,"expires_in":1e-300)", 0s, 1s);
    row("exp-float", R"(,"expires_in":3600.5)", 3600s, 3601s);
    row("exp-string", R"(,"expires_in":"3600")", 3600s, 3600s);
    row("exp-string-float", R"(,"expires_in":"3600.0")", 3600s, 3600s);
    row("exp-string-blanks", R"(,"expires_in":" 3600 ")", 3600s, 3600s);
    row("exp-exponent", R"(,"expires_in":3.6e3)", 3600s, 3600s);
    row("exp-timer-wrap", R"(,"expires_in":2147484)", 2147484s, 2147484s);
    row("exp-int32max", R"(,"expires_in":2147483647)", 1s, longest); // an epoch by its size
    row("exp-int32over", R"(,"expires_in":2147483648)", 1s, longest);
    row("exp-uint32", R"(,"expires_in":4294967296)", 1s, longest);
    row("exp-999999999", R"(,"expires_in":999999999)", 999999999s, 999999999s);
    row("exp-huge", R"(,"expires_in":99999999999999)", 1s, longest);
    row("exp-int64max", R"(,"expires_in":9223372036854775807)", 1s, longest);
    row("exp-int64over", R"(,"expires_in":9223372036854775808)", 1s, longest);
    row("exp-uint64", R"(,"expires_in":18446744073709551615)", 1s, longest);
    row("exp-uint64over", R"(,"expires_in":18446744073709551616)", 1s, longest);
    row("exp-1e308", R"(,"expires_in":1e308)", 1s, longest);
    row("exp-1e400", R"(,"expires_in":1e400)", 1s, longest);
    row("exp-string-huge", R"(,"expires_in":"99999999999999999999999999")", 1s, longest);
    row("exp-string-1e400", R"(,"expires_in":"1e400")", 1s, longest);
    row("exp-epoch", R"(,"expires_in":1795262400)", 1s, longest); // 2026-11-21T16:00:00Z
    row("exp-epoch-past", R"(,"expires_in":1000000001)", assumed, assumed);
    row("exp-at-past", R"(,"expires_at":1000000001)", assumed, assumed);
    row("exp-at-iso-past", R"(,"expires_at":"2001-01-01T00:00:00Z")", assumed, assumed);
    row("exp-at-iso-junk", R"(,"expires_at":"2026-99-99T99:99:99Z")", assumed, assumed);
    row("exp-at-year-10000", R"(,"expires_at":"+10000-01-01T00:00:00Z")", 1s, longest);
    row("date-future", R"(,"expires_in":3600)", 3600s, 3600s, "Date: Sun, 22 Nov 2026 12:00:00 GMT\r\n");
    row("date-past", R"(,"expires_in":3600)", 3600s, 3600s, "Date: Fri, 20 Nov 2026 12:00:00 GMT\r\n");
    row("date-1970", R"(,"expires_in":3600)", 3600s, 3600s, "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\n");
    row("date-9999", R"(,"expires_in":3600)", 3600s, 3600s, "Date: Fri, 31 Dec 9999 23:59:59 GMT\r\n");
    row("date-junk", R"(,"expires_in":3600)", 3600s, 3600s, "Date: yesterday\r\n");
    row("date-future, absolute", R"(,"expires_at":"2026-11-22T13:00:00Z")", 3590s, 3610s,
        "Date: Sun, 22 Nov 2026 12:00:00 GMT\r\n");
}

void tst_TokenFaults::lifetimes()
{
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, members);
    QFETCH(Seconds, least);
    QFETCH(Seconds, most);
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    const WallTime before = room.clock.now().wall;
    meet(room, {S::answersAndCloses(http("200 OK", headers, withLifetime(members))), fine});
    const Token &token = *room.memory.committed().front();
    QVERIFY(token.expiresAt.has_value());
    const Milliseconds lifetime = *token.expiresAt - token.receivedAt;
    QVERIFY2(lifetime >= least && lifetime <= most, QByteArray::number(qlonglong(lifetime.count())).constData());
    QVERIFY(token.receivedAt >= before);
}

void tst_TokenFaults::aTokenThatIsOverAtOnceMakesNoBusyLoop()
{
    FaultRoom room(FaultRoom::Grant::RefreshToken);
    room.server.setTurn(S::answersAndCloses(json(withLifetime(R"(,"expires_in":0.001)"))));
    room.start();
    room.refresh(false);
    QCOMPARE(room.outcome->verdict, Verdict::Refreshed);
    const qsizetype before = room.server.requests().size();
    room.pass(30s, 100ms);
    QVERIFY2(room.server.requests().size() - before <= 31,
             QByteArray::number(room.server.requests().size()).constData());
}

QTEST_GUILESS_MAIN(tst_TokenFaults)
#include "tst_tokenfaults.moc"
