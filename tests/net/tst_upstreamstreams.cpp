// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies that the gateway's client streams: both ways at once, no faster than the slower side, and what happens when
// either side ends early or its owner goes away inside a call.
#include "support/fakeclock.h"
#include "support/rawserver.h"
#include "support/scriptedserver.h"
#include "upstreamrecorder.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using S = ScriptedServer;
using R = RawServer;
using Body = UpstreamRequest::Body;

namespace {
constexpr qint64 large = 64LL * 1024 * 1024; ///< far more than all buffers of the way hold
const QByteArray small = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
const QByteArray ok = "HTTP/1.1 200 OK\r\n";
} // namespace

class tst_UpstreamStreams : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void bodiesGoOutAsTheyAreWritten_data();
    void bodiesGoOutAsTheyAreWritten();
    void aHeadDoesNotWaitForASlowBody();
    void aBodyIsNeverLongerThanAnnounced();
    void whatIsWrittenBeforeTheConnectionGoesOutInOrder();
    void uploadsWaitForASlowService();
    void downloadsWaitForASlowReader_data();
    void downloadsWaitForASlowReader();
    void pausingInTheHeadHoldsTheRest();
    void pausingInTheBodyHoldsTheEnd();
    void aPausedAnswerThatEndsIsToldWhole();
    void answersMayComeBeforeTheBodyIsWhole();
    void anAnswerBeforeAResetIsStillRead();
    void eventsAreToldAsTheyCome();

    void upgradesPassBytesBothWays();
    void upgradesMayBeRefused();
    void anotherProtocolThanAskedForIsRefused();
    void theEndOfAnUpgradeIsTold();

    void destroyingAbortsSilently();
    void ownersMayGoInsideAnyCall_data();
    void ownersMayGoInsideAnyCall();
    void theNextRequestMayBeAskedInsideTheEnd();

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<UpstreamClient> m_client;
    std::unique_ptr<R> m_server;
    std::shared_ptr<UpstreamRoute> m_route;

    /// Opens `request` and waits until its head has arrived at `socket`.
    std::unique_ptr<UpstreamExchange> start(const UpstreamRequest &request, UpstreamRecorder &recorder,
                                            QTcpSocket *&socket, qint64 buffer = 0)
    {
        auto exchange = m_client->open(m_route, request, recorder);
        socket = m_server->accept(buffer);
        return exchange;
    }
};

void tst_UpstreamStreams::init()
{
    m_route.reset();
    m_client.reset();
    m_clock = std::make_unique<FakeClock>();
    m_client = std::make_unique<UpstreamClient>(*m_clock);
    m_server = std::make_unique<R>();
    m_route = m_client->route(m_server->url(), {}).value();
}

void tst_UpstreamStreams::bodiesGoOutAsTheyAreWritten_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::addColumn<QByteArray>("wire");
    QTest::newRow("length") << false << QByteArray("Content-Length: 26\r\n\r\nabcdefghijklmnopqrstuvwxyz");
    QTest::newRow("chunked") << true
                             << QByteArray("Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n19\r\n"
                                           "bcdefghijklmnopqrstuvwxyz\r\n0\r\n\r\n");
}

void tst_UpstreamStreams::bodiesGoOutAsTheyAreWritten()
{
    QFETCH(bool, chunked);
    QFETCH(QByteArray, wire);
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange =
        start({.method = "POST", .body = chunked ? Body::Chunked : Body::Length, .length = 26}, recorder, socket);
    QByteArray got = R::readHead(*socket);
    exchange->write("a");
    exchange->write({});
    got += R::readUntil(*socket, "a");
    exchange->write("bcdefghijklmnopqrstuvwxyz");
    exchange->finish();
    exchange->write("more"); // after its end there is nothing
    socket->write(small);
    QVERIFY(recorder.waits());
    got += socket->readAll();
    QVERIFY2(got.endsWith(wire), got.constData());
}

void tst_UpstreamStreams::aHeadDoesNotWaitForASlowBody()
{
    for (int i = 0; i < 2; ++i) { // on a new connection, and on one that was kept
        static QTcpSocket *socket = nullptr;
        UpstreamRecorder recorder;
        const auto exchange = m_client->open(m_route, {.method = "PUT", .body = Body::Length, .length = 3}, recorder);
        if (i == 0)
            socket = m_server->accept();
        QVERIFY(R::readHead(*socket).endsWith("Content-Length: 3\r\n\r\n"));
        exchange->write("abc");
        exchange->finish();
        QCOMPARE(R::readUntil(*socket, "abc"), "abc");
        socket->write(small);
        QVERIFY(recorder.waits());
    }
}

void tst_UpstreamStreams::aBodyIsNeverLongerThanAnnounced()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({.method = "PUT", .body = Body::Length, .length = 3}, recorder, socket);
    exchange->write("abcGET /smuggled HTTP/1.1\r\n\r\n");
    exchange->finish();
    QVERIFY(R::readHead(*socket).endsWith("\r\n\r\nabc"));
    socket->write(small);
    QVERIFY(recorder.waits());
    QCOMPARE(socket->readAll(), QByteArray());
}

void tst_UpstreamStreams::whatIsWrittenBeforeTheConnectionGoesOutInOrder()
{
    UpstreamRecorder recorder;
    const auto exchange = m_client->open(m_route, {.method = "POST", .body = Body::Chunked}, recorder);
    exchange->write("abc");
    exchange->write("d");
    exchange->finish();
    QVERIFY(exchange->waiting() > 0);
    QTcpSocket *socket = m_server->accept();
    QVERIFY(R::readUntil(*socket, "0\r\n\r\n").endsWith("chunked\r\n\r\n3\r\nabc\r\n1\r\nd\r\n0\r\n\r\n"));
    QCOMPARE(exchange->waiting(), 0);
}

void tst_UpstreamStreams::uploadsWaitForASlowService()
{
    const QByteArray piece(32 * 1024, 'u');
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({.method = "PUT", .body = Body::Length, .length = large}, recorder, socket, 4096);
    qint64 written = 0, most = 0;
    const auto fill = [&] {
        while (written < large && !exchange->isFull()) {
            exchange->write(piece);
            written += piece.size();
            most = qMax(most, exchange->waiting());
        }
        if (written == large)
            exchange->finish();
    };
    recorder.onWritable = fill;
    fill();
    QVERIFY(exchange->isFull());
    QVERIFY2(written < large / 2, "the kernel took more than it can");
    QCoreApplication::processEvents();
    QCOMPARE(recorder.writables, 0); // nobody read

    qint64 got = 0;
    bool isHead = true;
    socket->setReadBufferSize(64 * 1024);
    const auto read = [&] {
        QByteArray bytes = socket->readAll();
        if (const qsizetype end = isHead ? bytes.indexOf("\r\n\r\n") : -1; end >= 0) {
            bytes.remove(0, end + 4);
            isHead = false;
        }
        got += bytes.size();
        if (got == large)
            socket->write(small);
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    read();
    QVERIFY(recorder.waits());
    QCOMPARE(got, large);
    QCOMPARE(recorder.body, "ok");
    QVERIFY(recorder.writables > 0);
    QVERIFY2(most < UpstreamExchange::full + 2 * piece.size(), qPrintable(QString::number(most)));
}

void tst_UpstreamStreams::downloadsWaitForASlowReader_data()
{
    QTest::addColumn<bool>("chunked");
    QTest::newRow("length") << false;
    QTest::newRow("chunked") << true;
}

void tst_UpstreamStreams::downloadsWaitForASlowReader()
{
    QFETCH(bool, chunked);
    const QByteArray piece(32 * 1024, 'd');
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({}, recorder, socket);
    recorder.onHead = [&] { exchange->pause(); };
    recorder.onBody = [] {};
    (void)R::readHead(*socket);
    socket->write(ok + (chunked ? QByteArray("Transfer-Encoding: chunked\r\n\r\n")
                                : "Content-Length: " + QByteArray::number(large) + "\r\n\r\n"));
    qint64 sent = 0;
    const auto fill = [&] {
        while (sent < large && socket->bytesToWrite() < 256 * 1024) {
            socket->write(chunked ? "8000\r\n" + piece + "\r\n" : piece);
            sent += piece.size();
        }
        if (sent == large && chunked && std::exchange(sent, large + 1))
            socket->write("0\r\n\r\n");
    };
    connect(socket, &QTcpSocket::bytesWritten, this, fill);
    fill();
    QTRY_COMPARE(recorder.heads, 1);
    // The kernel's buffers fill up, and then it stops: nothing moves although both loops run.
    qint64 before = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, sent) == sent && socket->bytesToWrite() > 0, 20000);
    QVERIFY2(sent < large / 2, "more was taken than buffers hold");
    QCOMPARE(recorder.pieces, 0);

    int pauses = 0;
    recorder.onBody = [&] {
        if (recorder.pieces % 100 == 0) {
            ++pauses;
            exchange->pause();
            QMetaObject::invokeMethod(
                this, [&] { exchange->resume(); }, Qt::QueuedConnection);
        }
    };
    exchange->resume();
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.ends, 1);
    QCOMPARE(recorder.bodySize, large);
    QVERIFY(pauses > 0);
}

void tst_UpstreamStreams::pausingInTheHeadHoldsTheRest()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({}, recorder, socket);
    recorder.onHead = [&] { exchange->pause(); };
    (void)R::readHead(*socket);
    socket->write(small);
    QTRY_COMPARE(recorder.heads, 1);
    QCOMPARE(recorder.flushes, 1);
    QCoreApplication::processEvents();
    QCOMPARE(recorder.calls.join(u' '), u"head"_s);
    exchange->resume();
    QCOMPARE(recorder.pieces, 0); // never from inside a call
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.body, "ok");
}

void tst_UpstreamStreams::pausingInTheBodyHoldsTheEnd()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({}, recorder, socket);
    recorder.onBody = [&] { exchange->pause(); };
    (void)R::readHead(*socket);
    socket->write(small);
    QTRY_COMPARE(recorder.pieces, 1);
    QCoreApplication::processEvents();
    QCOMPARE(recorder.ends, 0);
    exchange->resume();
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.calls.join(u' '), u"head body end"_s);
}

void tst_UpstreamStreams::aPausedAnswerThatEndsIsToldWhole()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({}, recorder, socket);
    recorder.onHead = [&] { exchange->pause(); };
    (void)R::readHead(*socket);
    const QByteArray body(100'000, 'b');
    socket->write(ok + "\r\n" + body);
    socket->disconnectFromHost();
    QTRY_COMPARE(recorder.heads, 1);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!recorder.isOver());
    exchange->resume();
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.body, body);
    QCOMPARE(recorder.ends, 1);
}

void tst_UpstreamStreams::answersMayComeBeforeTheBodyIsWhole()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({.method = "POST", .body = Body::Length, .length = large}, recorder, socket);
    exchange->write("abc");
    (void)R::readUntil(*socket, "abc");
    socket->write("HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\nno");
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.status, 401);
    QCOMPARE(recorder.ends, 1);
    exchange->write("def"); // nobody waits for it
    exchange->finish();
    QCOMPARE(exchange->waiting(), 0);
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState); // half a request is no state to go on from
}

void tst_UpstreamStreams::anAnswerBeforeAResetIsStillRead()
{
    const QByteArray piece(64 * 1024, 'u');
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({.method = "POST", .body = Body::Length, .length = large}, recorder, socket, 4096);
    while (!exchange->isFull())
        exchange->write(piece);
    // Closing with unread bytes resets the connection, after the answer.
    socket->write("HTTP/1.1 413 Large\r\nContent-Length: 2\r\n\r\nno");
    socket->flush();
    socket->abort();
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.status, 413);
    QCOMPARE(recorder.body, "no");
    QCOMPARE(recorder.ends, 1);
}

void tst_UpstreamStreams::eventsAreToldAsTheyCome()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({.headers = {{"Accept", "text/event-stream"}}}, recorder, socket);
    (void)R::readHead(*socket);
    socket->write(ok + "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTRY_COMPARE(recorder.heads, 1);
    QTRY_COMPARE(recorder.flushes, 1);
    for (int i = 1; i <= 3; ++i) {
        socket->write("9\r\ndata: x\n\n\r\n");
        QTRY_COMPARE(recorder.pieces, i);
        QTRY_COMPARE(recorder.flushes, 1 + i);
    }
    m_clock->advance(std::chrono::hours(24)); // no deadline on a body
    QVERIFY(!recorder.isOver());
    socket->write("0\r\n\r\n");
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.body, "data: x\n\ndata: x\n\ndata: x\n\n");
}

void tst_UpstreamStreams::upgradesPassBytesBothWays()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({.headers = {{"Sec-WebSocket-Key", "k"}}, .upgrade = "websocket"}, recorder, socket);
    const QByteArray head = R::readHead(*socket);
    QVERIFY2(head.endsWith("\r\nSec-WebSocket-Key: k\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"),
             head.constData());
    socket->write(
        "HTTP/1.1 101 Go\r\nConnection: Upgrade\r\nUpgrade: WebSocket\r\nSec-WebSocket-Accept: a\r\n\r\n0\r\n\r\n");
    QTRY_COMPARE(recorder.body, "0\r\n\r\n"); // raw, whatever it looks like
    QCOMPARE(recorder.status, 101);
    const HeaderList expected{{"Upgrade", "WebSocket"}, {"Sec-WebSocket-Accept", "a"}};
    QCOMPARE(recorder.headers, expected);
    exchange->write("ping");
    QCOMPARE(R::readUntil(*socket, "ping"), "ping");
    socket->write("pong");
    QTRY_COMPARE(recorder.body, "0\r\n\r\npong");
    exchange->write("bye");
    exchange->finish();
    QCOMPARE(R::readUntil(*socket, "bye"), "bye");
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(recorder.waits());
}

void tst_UpstreamStreams::upgradesMayBeRefused()
{
    S server(S::answers("HTTP/1.1 426 No\r\nUpgrade: websocket\r\nContent-Length: 2\r\n\r\nno"));
    const auto route = m_client->route(QUrl(QString::fromLatin1(server.address("/"))), {}).value();
    for (int i = 0; i < 2; ++i) {
        UpstreamRecorder recorder;
        const auto exchange = m_client->open(route, {.upgrade = "websocket"}, recorder);
        QVERIFY(recorder.waits());
        QCOMPARE(recorder.status, 426);
        QCOMPARE(recorder.body, "no");
    }
    QCOMPARE(server.connections(), 1);
}

void tst_UpstreamStreams::anotherProtocolThanAskedForIsRefused()
{
    S server(S::answers("HTTP/1.1 101 Go\r\nUpgrade: h2c\r\n\r\n"));
    const auto route = m_client->route(QUrl(QString::fromLatin1(server.address("/"))), {}).value();
    UpstreamRecorder recorder;
    const auto exchange = m_client->open(route, {.upgrade = "websocket"}, recorder);
    QVERIFY(recorder.waits());
    QCOMPARE(wireName(recorder.error.value().kind), wireName(ErrorKind::BrokenAnswer));
    QCOMPARE(recorder.heads, 0);
}

void tst_UpstreamStreams::theEndOfAnUpgradeIsTold()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    const auto exchange = start({.upgrade = "x"}, recorder, socket);
    (void)R::readHead(*socket);
    socket->write("HTTP/1.1 101 Go\r\nUpgrade: x\r\n\r\nlast words");
    socket->disconnectFromHost();
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.calls.join(u' '), u"head body end"_s);
    QCOMPARE(recorder.body, "last words");
}

void tst_UpstreamStreams::destroyingAbortsSilently()
{
    UpstreamRecorder recorder;
    QTcpSocket *socket = nullptr;
    auto exchange = start({}, recorder, socket);
    (void)R::readHead(*socket);
    exchange.reset();
    QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    exchange = m_client->open(m_route, {}, recorder); // while it is being connected
    exchange.reset();
    QCoreApplication::processEvents();
    QCOMPARE(recorder.calls, QStringList());
}

void tst_UpstreamStreams::ownersMayGoInsideAnyCall_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {"head", "body", "flush", "end", "failed", "refused", "writable", "unreachable"})
        QTest::newRow(call) << QString::fromLatin1(call);
}

void tst_UpstreamStreams::ownersMayGoInsideAnyCall()
{
    QFETCH(QString, call);
    UpstreamRecorder recorder;
    std::unique_ptr<UpstreamExchange> exchange;
    bool gone = false;
    // The route goes with its last exchange.
    const auto go = [&] {
        m_route.reset();
        exchange.reset();
        gone = true;
    };
    if (call == u"head"_s)
        recorder.onHead = go;
    else if (call == u"body"_s)
        recorder.onBody = go;
    else if (call == u"flush"_s)
        recorder.onFlush = go;
    else if (call == u"end"_s)
        recorder.onEnd = go;
    else if (call == u"writable"_s)
        recorder.onWritable = go;
    else
        recorder.onFailed = go;

    if (call == u"unreachable"_s)
        m_server->close();
    const bool uploads = call == u"writable"_s;
    exchange = m_client->open(
        m_route, {.method = call == u"refused"_s ? "bad method" : "POST", .body = uploads ? Body::Chunked : Body::None},
        recorder);
    if (call != u"unreachable"_s && call != u"refused"_s) {
        QTcpSocket *socket = m_server->accept();
        while (uploads && !exchange->isFull())
            exchange->write(QByteArray(10000, 'x'));
        if (!uploads) {
            (void)R::readHead(*socket);
            socket->write(ok + "Content-Length: 6\r\n\r\nabc");
            socket->flush();
            QTRY_VERIFY(recorder.pieces > 0 || gone);
            if (call == u"end"_s)
                socket->write("def");
            if (call == u"failed"_s)
                socket->abort();
        }
    }
    QTRY_VERIFY(gone);
    const QStringList calls = recorder.calls;
    QCoreApplication::processEvents();
    QCOMPARE(recorder.calls, calls);
}

void tst_UpstreamStreams::theNextRequestMayBeAskedInsideTheEnd()
{
    S server;
    const auto route = m_client->route(QUrl(QString::fromLatin1(server.address("/"))), {}).value();
    UpstreamRecorder recorder;
    std::unique_ptr<UpstreamExchange> exchange;
    recorder.onEnd = [&] {
        if (recorder.ends < 10)
            exchange = m_client->open(route, {}, recorder);
    };
    exchange = m_client->open(route, {}, recorder);
    QTRY_COMPARE(recorder.ends, 10);
    QCOMPARE(server.connections(), 1);
}

QTEST_GUILESS_MAIN(tst_UpstreamStreams)
#include "tst_upstreamstreams.moc"
