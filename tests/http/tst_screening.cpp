// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/screening.h"

#include <QTest>

using namespace tokenwatch::http;

class TestScreening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headsWithTwoMeaningsAreRefused_data();
    void headsWithTwoMeaningsAreRefused();
    void aHeadMayComeByteByByte();
    void targetsHaveOneMeaning_data();
    void targetsHaveOneMeaning();
    void framingHasOneMeaning_data();
    void framingHasOneMeaning();
    void chunkLinesAreStrict_data();
    void chunkLinesAreStrict();
    void methodsAreChecked();
    void answerHeadersCannotBeSplit();
};

void TestScreening::headsWithTwoMeaningsAreRefused_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("fine");
    const auto row = [](const char *name, const char *field, bool fine) {
        QTest::newRow(name) << QByteArray("GET / HTTP/1.1\r\n") + field + "\r\n\r\n" << fine;
    };
    row("ordinary", "Host: a", true);
    row("tab in a value", "X: a\tb", true);
    row("obs-text in a value", "X: \xc3\xa4", true);
    row("empty value", "X:", true);
    row("te-space-colon", "Transfer-Encoding : chunked", false);
    row("te-obs-fold", "Transfer-Encoding:\r\n chunked", false);
    row("folded with a tab", "X: a\r\n\tb", false);
    row("header-cr", "X: a\rb", false);
    row("bare line feed", "X: a\nY: b", false);
    row("header-name-space", "X Y: a", false);
    row("header-no-colon", "X", false);
    row("no name", ": a", false);
    row("control byte", "X: a\x01", false);
    row("delete", "X: a\x7f", false);
    row("name with a non-ascii byte", "X\xc3\xa4: a", false);
    QTest::newRow("header-nul") << QByteArray("GET / HTTP/1.1\r\nX: a\0b\r\n\r\n", 25) << false;
    QTest::newRow("no request line") << QByteArray("\r\n\r\n") << false;
    QTest::newRow("a TLS hello") << QByteArray("\x16\x03\x01\x02", 4) << false;
}

void TestScreening::headsWithTwoMeaningsAreRefused()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, fine);
    HeadScanner scanner;
    const auto result = scanner.scan(head);
    QCOMPARE(result.has_value() && *result, fine);
    if (!fine)
        QVERIFY(!result.has_value());
}

void TestScreening::aHeadMayComeByteByByte()
{
    const QByteArray head = "GET /x HTTP/1.1\r\nHost: a\r\n\r\n";
    HeadScanner scanner;
    for (qsizetype size = 1; size < head.size(); ++size) {
        const auto result = scanner.scan(QByteArrayView(head).first(size));
        QVERIFY(result.has_value() && !*result);
    }
    const auto result = scanner.scan(head + "the body");
    QVERIFY(result.has_value() && *result);
    QCOMPARE(scanner.size(), head.size());
    QCOMPARE(scanner.firstLineSize(), 15);
}

void TestScreening::targetsHaveOneMeaning_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("path"); // null: refused
    QTest::addColumn<QByteArray>("query");
    const QByteArray refused;
    const auto good = [](const char *target, const char *path, const char *query = "") {
        QTest::newRow(target) << QByteArray(target) << QByteArray(path) << QByteArray(query);
    };
    good("/", "/");
    good("/a/b?x=1&y=%2e%2e", "/a/b", "x=1&y=%2e%2e");
    good("/a%20b", "/a b");
    good("/caf%C3%A9", "/caf\xc3\xa9");
    good("/100%25", "/100%");
    good("/a..b/.c/d.", "/a..b/.c/d.");
    good("/a?b?c", "/a", "b?c");
    good("/a/@evil", "/a/@evil");
    for (const char *bad : {"",
                            "*",
                            "a",
                            "//evil/x",
                            "http://127.0.0.1/",
                            "/a#b",
                            "/a\\b",
                            "/..",
                            "/../a",
                            "/a/..",
                            "/a/./b",
                            "/a/.",
                            "/%2e%2e/a",
                            "/a/%2E%2e",
                            "/a/.%2e/b",
                            "/a%2fb",
                            "/a%2Fb",
                            "/a%5cb",
                            "/a%00",
                            "/a%0d%0aX:b",
                            "/a%7f",
                            "/a%",
                            "/a%4",
                            "/a%zz",
                            "/%252e%252e/a",
                            "/a%25%32e",
                            "/%c0%ae%c0%ae/a",
                            "/a%ff",
                            "/a/..;x/b",
                            "/a b",
                            "/a\tb",
                            "/a\xc3\xa4",
                            "@evil/",
                            ":80/",
                            "?x",
                            "evil:443"})
        QTest::newRow(bad) << QByteArray(bad) << refused << refused;
}

void TestScreening::targetsHaveOneMeaning()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, query);
    const auto result = screenTarget(target);
    QCOMPARE(result.has_value(), !path.isNull());
    if (result) {
        QCOMPARE(result->path, path);
        QCOMPARE(result->query, query);
    } else {
        QCOMPARE(result.error().status, 400);
    }
}

void TestScreening::framingHasOneMeaning_data()
{
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<bool>("http11");
    QTest::addColumn<int>("status"); // 0: fine
    const std::pair<QByteArray, QByteArray> host{"Host", "localhost:8765"};
    const auto row = [&](const char *name, Headers headers, int status, bool http11 = true) {
        headers.prepend(host);
        QTest::newRow(name) << headers << http11 << status;
    };
    row("plain", {}, 0);
    row("length", {{"Content-Length", "3"}}, 0);
    row("chunked", {{"transfer-encoding", "Chunked"}}, 0);
    row("continue", {{"Expect", "100-Continue"}}, 0);
    row("expect something else", {{"Expect", "200-ok"}}, 417);
    row("cl-te", {{"Content-Length", "3"}, {"Transfer-Encoding", "chunked"}}, 400);
    row("te-cl", {{"Transfer-Encoding", "chunked"}, {"Content-Length", "3"}}, 400);
    row("cl-cl", {{"Content-Length", "3"}, {"Content-Length", "3"}}, 400);
    row("cl-list", {{"Content-Length", "3, 3"}}, 400);
    row("cl-plus", {{"Content-Length", "+3"}}, 400);
    row("cl-negative", {{"Content-Length", "-1"}}, 400);
    row("cl-hex", {{"Content-Length", "0x3"}}, 400);
    row("cl-empty", {{"Content-Length", ""}}, 400);
    row("cl-overflow", {{"Content-Length", "18446744073709551617"}}, 400);
    row("te-xchunked", {{"Transfer-Encoding", "xchunked"}}, 400);
    row("te-identity-list", {{"Transfer-Encoding", "chunked, identity"}}, 400);
    row("te-gzip", {{"Transfer-Encoding", "gzip"}}, 400);
    row("te-gzip-chunked", {{"Transfer-Encoding", "gzip, chunked"}}, 400);
    row("te-chunked-gzip", {{"Transfer-Encoding", "chunked, gzip"}}, 400);
    row("te-twice", {{"Transfer-Encoding", "chunked"}, {"Transfer-Encoding", "chunked"}}, 400);
    row("te-http10", {{"Transfer-Encoding", "chunked"}}, 400, false);
    row("host-twice", {host}, 400);
    row("headers-many", Headers(100, {"X", "y"}), 431);
    QTest::newRow("host-missing") << Headers{} << true << 400;
    for (const char *bad : {"", "user@localhost", "a b", "a,b", "a/b", "a?b"})
        QTest::addRow("host '%s'", bad) << Headers{{"Host", bad}} << true << 400;
}

void TestScreening::framingHasOneMeaning()
{
    QFETCH(Headers, headers);
    QFETCH(bool, http11);
    QFETCH(int, status);
    const auto result = screenFraming(headers, http11);
    QCOMPARE(result ? 0 : result.error().status, status);
}

void TestScreening::chunkLinesAreStrict_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("afterChunk");
    QTest::addColumn<int>("size"); // -1: not complete, -2: refused
    const auto row = [](const char *name, const QByteArray &bytes, int size, bool after = false) {
        QTest::newRow(name) << bytes << after << size;
    };
    row("size", "1f\r\n", 31);
    row("extension", "5;a=b\r\n", 5);
    row("last", "0\r\n", 0);
    row("after a chunk", "\r\n5\r\n", 5, true);
    row("half", "5", -1);
    row("half an end", "5\r", -1);
    row("half an end of a chunk", "\r", -1, true);
    row("chunk-bare-lf", "5\nhello", -2);
    row("chunk-ext-lf", "5;a\nhello", -2);
    row("chunk-bad-end", "XX5\r\n", -2, true);
    row("chunk end with a bare line feed", "\n5\r\n", -2, true);
    row("chunk-overflow", "ffffffffffffffffff\r\n", -2);
    row("chunk-sixteen-digits", "8000000000000000\r\n", -2);
    row("no size", "\r\n", -2);
    row("only an extension", ";a\r\n", -2);
    row("negative", "-1\r\n", -2);
    row("0x", "0x5\r\n", -2);
    row("a space before the size", " 5\r\n", -2);
    row("a space after the size", "5 \r\n", -2);
    row("extension without end", "5;" + QByteArray(2000, 'a'), -2);
    row("carriage return alone", "5\rX", -2);
}

void TestScreening::chunkLinesAreStrict()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, afterChunk);
    QFETCH(int, size);
    const auto line = screenChunkLine(bytes, afterChunk);
    QCOMPARE(!line ? -2 : !line->complete ? -1 : int(line->size), size);
    if (size >= 0)
        QCOMPARE(line->bytes, bytes.size());
}

void TestScreening::methodsAreChecked()
{
    for (const char *fine : {"GET", "HEAD", "POST", "M-SEARCH", "PATCH"})
        QVERIFY2(screenMethod(fine), fine);
    for (const char *unserved : {"CONNECT", "TRACE"})
        QCOMPARE(screenMethod(unserved).error().status, 405);
    for (const char *bad : {"get", "GeT", "G*T"})
        QCOMPARE(screenMethod(bad).error().status, 400);
    QCOMPARE(screenMethod(QByteArray(33, 'A')).error().status, 400);
}

void TestScreening::answerHeadersCannotBeSplit()
{
    QVERIFY(isSafeHeader("X-Name", "a value, with\ttab and \xc3\xa4"));
    QVERIFY(!isSafeHeader("X", "a\r\nSet-Cookie: b"));
    QVERIFY(!isSafeHeader("X", "a\nb"));
    QVERIFY(!isSafeHeader("X", QByteArrayView("a\0b", 3)));
    QVERIFY(!isSafeHeader("X: y\r\nZ", "a"));
    QVERIFY(!isSafeHeader("", "a"));
}

QTEST_GUILESS_MAIN(TestScreening)
#include "tst_screening.moc"
