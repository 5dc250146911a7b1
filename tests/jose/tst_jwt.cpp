// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwt.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {
QByteArray compact(const QByteArray &header, const QByteArray &payload, const QByteArray &signature = {})
{
    return jose::toBase64Url(header) + '.' + jose::toBase64Url(payload) + '.' + jose::toBase64Url(signature);
}
QByteArray withClaims(const QByteArray &payload)
{
    return compact(R"({"alg":"none"})", payload);
}
} // namespace

class TestJwt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWithoutAKey();
    void refusesWhatIsNotAJwt_data();
    void refusesWhatIsNotAJwt();
    void errorsNeverQuoteTheToken();
    void readsNumericDates_data();
    void readsNumericDates();
    void base64UrlIsStrict_data();
    void base64UrlIsStrict();
    void base64UrlRoundTrips();
};

void TestJwt::readsWithoutAKey()
{
    const auto jwt = jose::decode(compact(R"({"alg":"RS256","kid":"k1"})", R"({"sub":"a","exp":2000000000})", "sig"));
    QVERIFY(jwt);
    QCOMPARE(jwt->header.value(u"kid"_s).toString(), u"k1"_s);
    QCOMPARE(jwt->claims.value(u"sub"_s).toString(), u"a"_s);
    QCOMPARE(jwt->signature, "sig"_ba);
    QVERIFY(jose::decode(withClaims("{}")));
}

void TestJwt::refusesWhatIsNotAJwt_data()
{
    const QByteArray head = jose::toBase64Url(R"({"alg":"none"})");
    const QByteArray empty = jose::toBase64Url("{}");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("opaque") << "0123456789abcdef"_ba;
    QTest::newRow("JSON serialisation") << R"({"payload":"e30","protected":"e30","signature":"YQ"})"_ba;
    QTest::newRow("two parts") << head + '.' + empty;
    QTest::newRow("four parts") << head + '.' + empty + ".."_ba;
    QTest::newRow("encrypted") << head + "."_ba + empty + ".a.b.c"_ba;
    QTest::newRow("empty header") << "."_ba + empty + "."_ba;
    QTest::newRow("empty payload") << head + ".."_ba;
    QTest::newRow("payload is a list") << compact(R"({"alg":"none"})", "[]");
    QTest::newRow("header is a string") << compact(R"("none")", "{}");
    QTest::newRow("duplicate claim") << withClaims(R"({"exp":1,"exp":2})");
    QTest::newRow("padding") << head + "=."_ba + empty + "."_ba;
    QTest::newRow("plain base64") << compact(R"({"alg":"none"})", "{}", "\xFF\xEF").replace('_', '/');
    QTest::newRow("blank around") << " "_ba + withClaims("{}");
    QTest::newRow("line end") << withClaims("{}") + "\n"_ba;
    QTest::newRow("too long") << withClaims("{\"x\":\"" + QByteArray(64 * 1024, 'x') + "\"}");
}

void TestJwt::refusesWhatIsNotAJwt()
{
    QFETCH(QByteArray, text);
    const auto refused = jose::decode(text);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::MalformedAnswer);
}

void TestJwt::errorsNeverQuoteTheToken()
{
    const auto refused = jose::decode(withClaims(R"({"secret":"s3cret)"));
    QVERIFY(!refused);
    QVERIFY(!refused.error().serverText.contains(u"s3cret"_s));
    QCOMPARE(refused.error().where, u"payload"_s);
}

void TestJwt::readsNumericDates_data() // S5-11
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<std::optional<WallTime>>("expected");
    const auto at = [](qint64 ms) { return std::optional(WallTime(Milliseconds(ms))); };
    QTest::newRow("seconds") << R"({"exp":1700000000})"_ba << at(1700000000000);
    QTest::newRow("fraction") << R"({"exp":1700000000.25})"_ba << at(1700000000250);
    QTest::newRow("zero") << R"({"exp":0})"_ba << at(0);
    QTest::newRow("past 2038") << R"({"exp":4000000000})"_ba << at(4000000000000);
    QTest::newRow("int64 max does not wrap") << R"({"exp":9223372036854775807})"_ba << at(253402300799000);
    QTest::newRow("uint64 max does not wrap") << R"({"exp":18446744073709551615})"_ba << at(253402300799000);
    QTest::newRow("1e400 does not wrap") << R"({"exp":1e400})"_ba << at(253402300799000);
    QTest::newRow("-1e400 does not wrap") << R"({"exp":-1e400})"_ba << at(-62135596800000);
    QTest::newRow("absent") << R"({"iat":1})"_ba << std::optional<WallTime>();
    QTest::newRow("text") << R"({"exp":"1700000000"})"_ba << std::optional<WallTime>();
    QTest::newRow("null") << R"({"exp":null})"_ba << std::optional<WallTime>();
}

void TestJwt::readsNumericDates()
{
    QFETCH(QByteArray, payload);
    const auto asExp = jose::decode(withClaims(payload));
    QVERIFY(asExp);
    QTEST(asExp->expiresAt(), "expected");
    const auto asNbf = jose::decode(withClaims(QByteArray(payload).replace("iat", "x").replace("exp", "nbf")));
    QTEST(asNbf->notBefore(), "expected");
    QVERIFY(!asNbf->expiresAt());
    const auto asIat = jose::decode(withClaims(QByteArray(payload).replace("iat", "x").replace("exp", "iat")));
    QTEST(asIat->issuedAt(), "expected");
}

void TestJwt::base64UrlIsStrict_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *bad :
         {"=", "YQ=", "YQ==", "YR", "YWJ", "Y", "YWJjZ", "YW+j", "YW/j", "YWJj\n", " YWJj", "YW Jj", "YWJj."})
        QTest::newRow(bad) << QByteArray(bad);
    QTest::newRow("nul") << QByteArray("YWJj\0", 5);
}

void TestJwt::base64UrlIsStrict()
{
    QFETCH(QByteArray, text);
    QVERIFY(!jose::fromBase64Url(text));
}

void TestJwt::base64UrlRoundTrips()
{
    QByteArray bytes;
    for (int i = 0; i < 300; ++i) {
        QCOMPARE(jose::fromBase64Url(jose::toBase64Url(bytes)), std::optional(bytes));
        bytes.append(static_cast<char>(i * 7));
    }
}

QTEST_APPLESS_MAIN(TestJwt)
#include "tst_jwt.moc"
