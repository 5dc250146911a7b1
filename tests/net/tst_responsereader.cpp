// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/responsereader.h"

#include <QTest>

using namespace tokenwatch;
using Progress = ResponseReader::Progress;

Q_DECLARE_METATYPE(Progress)

class TestResponseReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadStrictly_data();
    void answersAreReadStrictly();
    void limitsHold_data();
    void limitsHold();
    void headersKeepTheirValues();
};

void TestResponseReader::answersAreReadStrictly_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Progress>("progress"); // when the connection has ended after them
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &bytes, Progress progress, const QByteArray &body = {}) {
        QTest::newRow(name) << bytes << progress << body;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("length", ok + "Content-Length: 3\r\n\r\nabc", Progress::Complete, "abc");
    row("empty", ok + "Content-Length: 0\r\n\r\n", Progress::Complete);
    row("chunked", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1;x=y\r\nd\r\n0\r\n\r\n", Progress::Complete,
        "abcd");
    row("trailers", ok + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\nX: y\r\n\r\n", Progress::Complete, "a");
    row("until the end", "HTTP/1.0 200 OK\r\n\r\nabc", Progress::Complete, "abc");
    row("no reason phrase", "HTTP/1.1 200\r\nContent-Length: 1\r\n\r\na", Progress::Complete, "a");
    row("204", "HTTP/1.1 204 No Content\r\n\r\n", Progress::Complete);
    row("interim first",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + ok + "Content-Length: 1\r\n\r\na",
        Progress::Complete, "a");
    row("extra-response", ok + "Content-Length: 1\r\n\r\na" + ok + "Content-Length: 1\r\n\r\nb", Progress::Complete,
        "a");
    row("cl-too-small", ok + "Content-Length: 1\r\n\r\nabc", Progress::Complete, "a");

    row("nothing", "", Progress::Broken);
    row("truncated", ok + "Content-Length: 10\r\n\r\nabc", Progress::Broken);
    row("truncated head", ok + "Content-Le", Progress::Broken);
    row("chunk-truncated", ok + "Transfer-Encoding: chunked\r\n\r\n5\r\nab", Progress::Broken);
    row("chunk-no-last", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", Progress::Broken);
    row("chunk-no-end", ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n", Progress::Broken);
    row("chunk-size-junk", ok + "Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n", Progress::Broken);
    row("chunk-bare-lf", ok + "Transfer-Encoding: chunked\r\n\r\n2\nab\r\n0\r\n\r\n", Progress::Broken);
    row("chunk-overflow", ok + "Transfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\nab", Progress::Broken);
    row("cl-two", ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc", Progress::Broken);
    row("cl-same-twice", ok + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", Progress::Broken);
    row("cl-12x", ok + "Content-Length: 3x\r\n\r\nabc", Progress::Broken);
    row("cl-negative", ok + "Content-Length: -3\r\n\r\nabc", Progress::Broken);
    row("cl-huge", ok + "Content-Length: 99999999999999999999\r\n\r\nabc", Progress::Broken);
    row("cl-te", ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n", Progress::Broken);
    row("te-gzip", ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", Progress::Broken);
    row("te-http10", "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", Progress::Broken);
    row("gzip-bomb", ok + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", Progress::Broken);
    row("http09", "hello", Progress::Broken);
    row("garbage", "garbage\r\n\r\n", Progress::Broken);
    row("101-switch", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\nabc", Progress::Broken);
    row("status-two-digits", "HTTP/1.1 20 OK\r\n\r\n", Progress::Broken);
    row("status-letters", "HTTP/1.1 2x0 OK\r\n\r\n", Progress::Broken);
    row("status-four-digits", "HTTP/1.1 2000 OK\r\n\r\n", Progress::Broken);
    row("status-zero", "HTTP/1.1 000 OK\r\n\r\n", Progress::Broken);
    row("status-999", "HTTP/1.1 999 OK\r\n\r\n", Progress::Broken);
    row("status-http2", "HTTP/2 200 OK\r\n\r\n", Progress::Broken);
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 0\n\n", Progress::Broken);
    row("obs-fold", ok + "X: a\r\n b\r\nContent-Length: 0\r\n\r\n", Progress::Broken);
    row("space before the colon", ok + "Content-Length : 0\r\n\r\n", Progress::Broken);
    row("no colon", ok + "X\r\n\r\n", Progress::Broken);
}

void TestResponseReader::answersAreReadStrictly()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Progress, progress);
    QFETCH(QByteArray, body);
    for (const qsizetype step : {bytes.size(), qsizetype(1)}) {
        ResponseReader reader(1000, false);
        Progress now = Progress::Hungry;
        for (qsizetype at = 0; at < bytes.size() && now == Progress::Hungry; at += step)
            now = reader.feed(QByteArrayView(bytes).sliced(at, qMin(step, bytes.size() - at)));
        if (now == Progress::Hungry)
            now = reader.finish();
        QCOMPARE(now, progress);
        if (progress == Progress::Complete)
            QCOMPARE(reader.response().body, body);
    }
}

void TestResponseReader::limitsHold_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("piece");
    QTest::addColumn<Progress>("progress");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    QTest::newRow("cl-big") << ok + "Content-Length: 1001\r\n\r\n" << QByteArray() << Progress::TooLarge;
    QTest::newRow("infinite-body") << ok + "\r\n" << QByteArray(100, 'a') << Progress::TooLarge;
    QTest::newRow("infinite chunks") << ok + "Transfer-Encoding: chunked\r\n\r\n"
                                     << QByteArray("2\r\nab\r\n") << Progress::TooLarge;
    QTest::newRow("big chunk") << ok + "Transfer-Encoding: chunked\r\n\r\n3e9\r\n"
                               << QByteArray() << Progress::TooLarge;
    QTest::newRow("401 infinite") << QByteArray("HTTP/1.1 401 No\r\n\r\n") << QByteArray(100, 'a')
                                  << Progress::TooLarge;
    QTest::newRow("headers-infinite") << ok << QByteArray("X: y\r\n") << Progress::Broken;
    QTest::newRow("one header infinite") << ok + "X: " << QByteArray(100, 'a') << Progress::Broken;
    QTest::newRow("status infinite") << QByteArray("HTTP/1.1 200 ") << QByteArray(100, 'a') << Progress::Broken;
    QTest::newRow("1xx-flood") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n") << Progress::Broken;
    QTest::newRow("trailers infinite") << ok + "Transfer-Encoding: chunked\r\n\r\n0\r\n"
                                       << QByteArray("X: y\r\n") << Progress::Broken;
    QTest::newRow("chunk extensions infinite") << ok + "Transfer-Encoding: chunked\r\n\r\n"
                                               << "1;" + QByteArray(1000, 'a') + "\r\na\r\n"
                                               << Progress::Broken;
}

void TestResponseReader::limitsHold()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, piece);
    QFETCH(Progress, progress);
    ResponseReader reader(1000, false);
    Progress now = reader.feed(start);
    for (int i = 0; i < 100'000 && now == Progress::Hungry && !piece.isEmpty(); ++i)
        now = reader.feed(piece);
    QCOMPARE(now, progress);
}

void TestResponseReader::headersKeepTheirValues()
{
    ResponseReader reader(1000, true);
    QCOMPARE(reader.feed("HTTP/1.1 302 Found\r\nLocation:  https://evil/a b \r\nset-cookie: a=1\r\nSet-Cookie: b=2\r\n"
                         "Content-Length: 5\r\n\r\n"),
             Progress::Complete); // the answer to HEAD
    QCOMPARE(reader.response().status, 302);
    const HeaderList expected{
        {"Location", "https://evil/a b"}, {"set-cookie", "a=1"}, {"Set-Cookie", "b=2"}, {"Content-Length", "5"}};
    QCOMPARE(reader.response().headers, expected);
}

QTEST_GUILESS_MAIN(TestResponseReader)
#include "tst_responsereader.moc"
