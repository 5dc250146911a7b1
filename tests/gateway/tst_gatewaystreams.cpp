// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayroom.h"

#include <QDeadlineTimer>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

/// Everything that passes piece by piece: long bodies either way, events, long polls, WebSocket.
class TestGatewayStreams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsPassAtOnce();
    void answersKeepTheirFraming_data();
    void answersKeepTheirFraming();
    void bodiesKeepTheirFraming_data();
    void bodiesKeepTheirFraming();
    void aBodyWithoutBytesIsSaidToBeThat_data();
    void aBodyWithoutBytesIsSaidToBeThat();
    void anUploadIsHeldBackByTheService();
    void aServiceThatTakesNoMoreIsGivenUp();
    void aDownloadIsHeldBackByTheClient();
    void megabytesArriveWhole();
    void aWebSocketPassesWithTheToken();
    void aWebSocketRejectedIsTriedAgain();
    void aRefusedWebSocketIsAnAnswer();
    void whoeverLeavesEndsTheRequestThere();
    void theServiceMayAnswerEarly();
    void continueIsAnsweredByTheGateway();
    void connectionsAreKeptOnBothSides();
    void forgottenRoutesAreMadeAnew();
    void whoeverIsServedIsServedToTheEnd();

private:
    static void serve(GatewayRoom &room)
    {
        room.provide(300);
        room.put(room.behindGateway(u"billing"_s));
        room.serve();
    }
    /// The service's side of a request whose head came, to be spoken by the test.
    static QTcpSocket *serviceSide(GatewayRoom &room)
    {
        QTcpSocket *side = nullptr;
        (void)room.until([&] {
            const auto sockets = room.service_.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly);
            side = sockets.isEmpty() ? nullptr : sockets.constLast();
            return side && room.service_.received().contains("\r\n\r\n");
        });
        return side;
    }
};

void TestGatewayStreams::eventsPassAtOnce()
{
    GatewayRoom room;
    serve(room);
    room.service_.setTurn(ScriptedServer::answers(
        "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"));
    RawClient client(room.port);
    client.send(room.request("GET /billing/events"));
    QVERIFY(room.until([&] { return client.received().contains("text/event-stream\r\n"); })); // a long poll's head
    QTcpSocket *service = serviceSide(room);
    QVERIFY(service);
    for (const QByteArray &event : {QByteArray("data: 1\n\n"), QByteArray("data: 2\n\n")}) {
        service->write(QByteArray::number(event.size(), 16) + "\r\n" + event + "\r\n");
        QVERIFY(room.until([&] { return client.received().endsWith(event + "\r\n"); }));
    }
    QVERIFY(!GatewayRoom::isWhole(client.received()));
    service->write("0\r\n\r\n");
    QVERIFY(room.until([&] { return GatewayRoom::isWhole(client.received()); }));
}

void TestGatewayStreams::answersKeepTheirFraming_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("has");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *line, const QByteArray &answer, const char *has,
                        const char *body) {
        QTest::newRow(name) << QByteArray(line) << answer << QByteArray(has) << QByteArray(body);
    };
    row("length", "GET", serviceAnswer("200 OK", "abc"), "Content-Length: 3", "abc");
    row("empty", "GET", serviceAnswer("200 OK"), "Content-Length: 0", "");
    row("chunks", "GET", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\nX: evil\r\n\r\n",
        "Transfer-Encoding: chunked", "3\r\nabc\r\n0\r\n\r\n");
    row("HEAD", "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 12345\r\n\r\n", "Content-Length: 12345", "");
    row("HEAD without", "HEAD", "HTTP/1.1 200 OK\r\nETag: \"1\"\r\n\r\n", "ETag: \"1\"", "");
    row("204", "DELETE", "HTTP/1.1 204 No Content\r\n\r\n", "204 No Content", "");
    row("304", "GET", "HTTP/1.1 304 Not Modified\r\nETag: \"1\"\r\n\r\n", "ETag: \"1\"", "");
    row("interim", "GET", "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + serviceAnswer("200 OK", "abc"),
        "Content-Length: 3", "abc");
    row("several cookies", "GET", serviceAnswer("200 OK", "abc", "Set-Cookie: a=1\r\nSet-Cookie: b=2\r\n"),
        "Set-Cookie: b=2", "abc");
    row("compressed", "GET", serviceAnswer("200 OK", "\x1f\x8b.", "Content-Encoding: gzip\r\n"),
        "Content-Encoding: gzip", "\x1f\x8b.");
}

void TestGatewayStreams::answersKeepTheirFraming()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, has);
    QFETCH(QByteArray, body);
    GatewayRoom room;
    serve(room);
    room.service_.setTurn(ScriptedServer::answers(answer));
    RawClient client(room.port);
    // The next answer shows where this one ended.
    client.send(room.request(line + " /billing/x") + room.request("GET /nobody/x"));
    QVERIFY(room.until([&] { return client.received().contains("no_such_source"); }));
    const QByteArray first = client.received().first(client.received().lastIndexOf("HTTP/1.1 "));
    QVERIFY2(first.contains(has + "\r\n"), first.constData());
    QCOMPARE(bodyOf(first), body);
    QVERIFY(!first.contains("evil") && !first.contains("Early"));
}

void TestGatewayStreams::bodiesKeepTheirFraming_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("arrives");
    QTest::newRow("length") << QByteArray("Content-Length: 3\r\n") << QByteArray("abc") << QByteArray("abc");
    QTest::newRow("no bytes") << QByteArray("Content-Length: 0\r\n") << QByteArray() << QByteArray();
    QTest::newRow("chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("3\r\nabc\r\n0\r\n\r\n")
                            << QByteArray("3\r\nabc\r\n0\r\n\r\n");
    QTest::newRow("extensions are not passed")
        << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("3;evil=1\r\nabc\r\n0;evil\r\n\r\n")
        << QByteArray("3\r\nabc\r\n0\r\n\r\n");
}

void TestGatewayStreams::bodiesKeepTheirFraming()
{
    QFETCH(QByteArray, fields);
    QFETCH(QByteArray, body);
    GatewayRoom room;
    serve(room);
    QCOMPARE(statusOf(room.ask(room.request("POST /billing/x", "Content-Type: x/y\r\n" + fields, body))), 200);
    QTEST(bodyOf(room.arrived().value(0)), "arrives");
    QCOMPARE(fieldOf(room.arrived().value(0), "Content-Type"), QByteArray("x/y"));
}

void TestGatewayStreams::aBodyWithoutBytesIsSaidToBeThat_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("length"); // many services answer 411 without it (RFC 9110 8.6)
    const QByteArray zero = "Content-Length: 0\r\n";
    QTest::newRow("POST") << QByteArray("POST") << zero << QByteArray("0");
    QTest::newRow("PUT") << QByteArray("PUT") << zero << QByteArray("0");
    QTest::newRow("POST that says nothing") << QByteArray("POST") << QByteArray() << QByteArray("0");
    QTest::newRow("GET") << QByteArray("GET") << zero << QByteArray();
    QTest::newRow("DELETE") << QByteArray("DELETE") << QByteArray() << QByteArray();
}

void TestGatewayStreams::aBodyWithoutBytesIsSaidToBeThat()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, fields);
    GatewayRoom room;
    serve(room);
    QCOMPARE(statusOf(room.ask(room.request(method + " /billing/x", fields))), 200);
    QTEST(fieldOf(room.arrived().value(0), "Content-Length"), "length");
    QCOMPARE(statusOf(room.ask(room.request(method + " /billing/y", fields))), 200);
    QCOMPARE(room.service_.connections(), 1); // the request was whole for both sides
}

void TestGatewayStreams::anUploadIsHeldBackByTheService()
{
    GatewayRoom room;
    serve(room);
    QTcpSocket *service = nullptr;
    room.service_.meetWith([&](QTcpSocket &socket) {
        service = &socket;
        socket.setReadBufferSize(1);
        QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
    });
    RawClient client(room.port);
    constexpr qint64 size = 64 * 1024 * 1024;
    client.send(room.request("PUT /billing/x", "Content-Length: " + QByteArray::number(size) + "\r\n"));
    QVERIFY(room.until([&] { return service != nullptr; }));
    client.socket().write(QByteArray(size, 'u'));
    qint64 left = size;
    QVERIFY(QTest::qWaitFor([&] { // until it moves no more
        const qint64 now = client.socket().bytesToWrite();
        const bool stands = now == left && now < size;
        left = now;
        return stands;
    }));
    QVERIFY(left > size / 2);
    qint64 got = 0;
    service->setReadBufferSize(0);
    const auto drain = [&] { got += service->readAll().size(); };
    connect(service, &QTcpSocket::readyRead, service, drain);
    drain();
    const QDeadlineTimer patience(20'000);
    while (got < size && !patience.hasExpired())
        QCoreApplication::processEvents(); // without the pauses that waiting for a condition makes
    QCOMPARE(got, size);
}

void TestGatewayStreams::aServiceThatTakesNoMoreIsGivenUp()
{
    GatewayRoom room;
    serve(room);
    bool met = false;
    room.service_.meetWith([&](QTcpSocket &socket) {
        met = true;
        socket.setReadBufferSize(1);
        QObject::disconnect(&socket, &QTcpSocket::readyRead, nullptr, nullptr);
    });
    RawClient client(room.port);
    constexpr qint64 size = 64 * 1024 * 1024;
    client.send(room.request("PUT /billing/x", "Content-Length: " + QByteArray::number(size) + "\r\n"));
    QVERIFY(room.until([&] { return met; }));
    client.socket().write(QByteArray(size, 'u'));
    // As long as the kernel still takes some of it, the time begins anew.
    QVERIFY(room.until([&] {
        room.clock.advance(Seconds(400));
        return statusOf(client.received()) == 504;
    }));
    QVERIFY(room.until([&] { return !client.isConnected(); })); // the rest of the body is no request
}

void TestGatewayStreams::aDownloadIsHeldBackByTheClient()
{
    GatewayRoom room;
    serve(room);
    room.service_.setTurn(ScriptedServer::neverEnds("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n", "d"));
    QTcpSocket client;
    client.setReadBufferSize(1000);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), room.port);
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.write(room.request("GET /billing/x"));
    QVERIFY(room.until([&] { return room.service_.sentEndlessly() > 0; }));
    qint64 sent = -1;
    QVERIFY(room.until([&] { // it moves no more
        QTest::qWait(50);
        return std::exchange(sent, room.service_.sentEndlessly()) == room.service_.sentEndlessly();
    }));
    QVERIFY2(sent < 64 * 1024 * 1024, qPrintable(QString::number(sent)));
    client.setReadBufferSize(0);
    qint64 got = client.readAll().size();
    connect(&client, &QTcpSocket::readyRead, &client, [&] { got += client.readAll().size(); });
    QVERIFY(room.until([&] { return got > sent + 1024 * 1024; }));
}

void TestGatewayStreams::megabytesArriveWhole()
{
    GatewayRoom room;
    serve(room);
    QByteArray big;
    for (int i = 0; big.size() < 3 * 1024 * 1024; ++i)
        big += QByteArray::number(i) + ' ';
    room.service_.setTurn([&](QTcpSocket &socket) {
        const QByteArray body = bodyOf(room.arrived().constLast());
        socket.write(serviceAnswer("200 OK", body));
    });
    const QByteArray answer =
        room.ask(room.request("POST /billing/echo", "Content-Length: " + QByteArray::number(big.size()) + "\r\n", big));
    QVERIFY(bodyOf(answer) == big);
}

void TestGatewayStreams::aWebSocketPassesWithTheToken()
{
    GatewayRoom room;
    serve(room);
    room.service_.meetWith([](QTcpSocket &socket) {
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     "Sec-WebSocket-Accept: yes\r\n\r\nhello");
    });
    RawClient client(room.port);
    client.send(room.request("GET /billing/ws", "Connection: keep-alive, Upgrade\r\nUpgrade: WebSocket\r\n"
                                                "Sec-WebSocket-Key: x\r\nSec-WebSocket-Version: 13\r\n"));
    QVERIFY(room.until([&] { return client.received().contains("\r\n\r\nhello"); }));
    QCOMPARE(statuses(client.received()), QList<int>{101});
    QCOMPARE(fieldOf(client.received(), "Sec-WebSocket-Accept"), QByteArray("yes"));
    QCOMPARE(fieldOf(client.received(), "Upgrade"), QByteArray("websocket"));
    QVERIFY(room.service_.received().contains("Authorization: Bearer A1\r\n"));
    QVERIFY(room.service_.received().toLower().contains("\r\nupgrade: websocket\r\n"));
    QVERIFY(room.service_.received().contains("Sec-WebSocket-Key: x\r\n"));

    client.send("GET / HTTP/1.1\r\n\r\n"); // bytes like any others now
    QVERIFY(room.until([&] { return room.service_.received().endsWith("GET / HTTP/1.1\r\n\r\n"); }));
    serviceSide(room)->write(QByteArray(300'000, 'w'));
    QVERIFY(room.until([&] { return client.received().count('w') >= 300'000; }));
    serviceSide(room)->disconnectFromHost();
    QVERIFY(room.until([&] { return !client.isConnected(); }));
}

void TestGatewayStreams::aWebSocketRejectedIsTriedAgain()
{
    GatewayRoom room;
    serve(room);
    room.pass(Seconds(5));
    room.service_.setTurn([&](QTcpSocket &socket) {
        if (fieldOf(room.arrived().constLast(), "Authorization") == "Bearer A2")
            socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n");
        else
            socket.write(serviceAnswer("401 Unauthorized"));
    });
    RawClient client(room.port);
    client.send(room.request("GET /billing/ws", "Connection: Upgrade\r\nUpgrade: websocket\r\n"));
    QVERIFY(room.until([&] { return client.received().contains("\r\n\r\n"); }));
    QCOMPARE(statuses(client.received()), QList<int>{101});
}

void TestGatewayStreams::aRefusedWebSocketIsAnAnswer()
{
    GatewayRoom room;
    serve(room);
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("426 Upgrade Required", "no")));
    const QByteArray answer =
        room.ask(room.request("GET /billing/ws", "Connection: Upgrade\r\nUpgrade: websocket\r\n"));
    QCOMPARE(statusOf(answer), 426);
    QCOMPARE(bodyOf(answer), QByteArray("no"));
}

void TestGatewayStreams::whoeverLeavesEndsTheRequestThere()
{
    GatewayRoom room;
    serve(room);
    room.service_.setTurn(ScriptedServer::hangs());
    RawClient client(room.port);
    client.send(room.request("GET /billing/poll"));
    QVERIFY(room.until([&] { return room.arrived().size() == 1; }));
    QVERIFY(room.service_.openConnections() > 0);
    client.reset();
    QVERIFY(room.until([&] { return room.service_.openConnections() == 0; }));
}

void TestGatewayStreams::theServiceMayAnswerEarly()
{
    GatewayRoom room;
    serve(room);
    room.service_.meetWith([](QTcpSocket &socket) { socket.write(serviceAnswer("413 Content Too Large", "big")); });
    RawClient client(room.port);
    client.send(room.request("PUT /billing/x", "Content-Length: 5000000\r\n", QByteArray(1000, 'x')));
    QVERIFY(room.until([&] { return client.received().endsWith("\r\n\r\nbig"); }));
    QCOMPARE(statuses(client.received()), QList<int>{413});
    QVERIFY(room.until([&] { return !client.isConnected(); })); // the rest of the body is no request
}

void TestGatewayStreams::continueIsAnsweredByTheGateway()
{
    GatewayRoom room;
    serve(room);
    RawClient client(room.port);
    client.send(room.request("PUT /billing/x", "Expect: 100-continue\r\nContent-Length: 2\r\n"));
    QVERIFY(room.until([&] { return client.received().contains("100 Continue\r\n\r\n"); }));
    client.send("ok");
    QVERIFY(room.until([&] { return client.received().endsWith("served"); }));
    QVERIFY(!room.arrived().value(0).contains("Expect"));
}

void TestGatewayStreams::connectionsAreKeptOnBothSides()
{
    GatewayRoom room;
    serve(room);
    RawClient client(room.port);
    for (int i = 1; i <= 10; ++i) {
        client.send(room.request("GET /billing/" + QByteArray::number(i)));
        QVERIFY(room.until([&] { return client.received().count("served") == i; }));
    }
    QVERIFY(client.isConnected());
    QCOMPARE(room.service_.connections(), 1);
}

void TestGatewayStreams::forgottenRoutesAreMadeAnew()
{
    GatewayRoom room;
    serve(room);
    room.service_.setTurn(ScriptedServer::answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"));
    RawClient early(room.port);
    early.send(room.request("GET /billing/early"));
    QVERIFY(room.until([&] { return early.received().contains("chunked"); }));
    QTcpSocket *service = serviceSide(room);
    QVERIFY(service);
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("200 OK", "served")));
    QCOMPARE(statusOf(room.get("/billing/kept")), 200);
    QCOMPARE(statusOf(room.get("/billing/kept")), 200);
    QCOMPARE(room.service_.connections(), 2); // that of /early, and one for the others

    room.server->forgetRoutes(); // as after another proxy was chosen
    QCOMPARE(statusOf(room.get("/billing/anew")), 200);
    QCOMPARE(room.service_.connections(), 3);
    // What was under way goes on.
    service->write("3\r\nabc\r\n0\r\n\r\n");
    QVERIFY(room.until([&] { return GatewayRoom::isWhole(early.received()); }));
    QVERIFY(early.received().contains("abc"));
    // And the connection that nobody will use again is not kept.
    QVERIFY(room.until([&] { return room.service_.openConnections() == 1; }));
}

void TestGatewayStreams::whoeverIsServedIsServedToTheEnd()
{
    GatewayRoom room;
    serve(room);
    room.service_.setTurn(ScriptedServer::hangs());
    RawClient idle(room.port), waiting(room.port);
    idle.send(room.request("GET /nobody/x"));
    QVERIFY(room.until([&] { return idle.received().contains("no_such_source"); }));
    waiting.send(room.request("GET /billing/slow"));
    QTcpSocket *service = serviceSide(room);
    QVERIFY(service);
    room.server->closeTcp(Seconds(3600));
    QVERIFY(room.until([&] { return !idle.isConnected(); }));
    QTcpServer successor;
    QVERIFY(successor.listen(QHostAddress::LocalHost, room.port)); // nobody else is let in
    service->write(serviceAnswer("200 OK", "served"));
    QVERIFY(room.until([&] { return !waiting.isConnected(); }));
    QCOMPARE(bodyOf(waiting.received()), QByteArray("served"));
    // It is there again when it is wanted again.
    room.service_.setTurn(ScriptedServer::answers(serviceAnswer("200 OK", "again")));
    const auto listening = room.server->listenTcp(0);
    QVERIFY(listening);
    room.port = *listening;
    QCOMPARE(bodyOf(room.get("/billing/x")), QByteArray("again"));
}

QTEST_GUILESS_MAIN(TestGatewayStreams)
#include "tst_gatewaystreams.moc"
