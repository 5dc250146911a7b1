// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"
#include "support/rawclient.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace tokenwatch::http;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_limits = {}; }
    void cleanup();

    void pipelinedRequestsAreAnsweredInOrder();
    void nextRequestIsReadOnlyAfterTheAnswer();
    void aThousandPipelinedRequestsAreServed();
    void connectionIsKeptAlive();
    void connectionCloseAndHttp10Close_data();
    void connectionCloseAndHttp10Close();
    void headHasLengthButNoBody();
    void noContentHasNoLength();
    void continueIsSentBeforeTheBody();
    void continueIsNotSentForABodyThatIsRefused();
    void requestsCarryDecodedFields();
    void dateComesFromTheClock();
    void splitAnswersBecome500();

    void slowHeadersTimeOut();
    void slowBodiesTimeOut();
    void silentConnectionsAreClosed();
    void idleConnectionsAreClosed();
    void handlersMayTakeLongerThanAnyDeadline();
    void longestIdleIsClosedFirst();
    void tooManyConnectionsGet503();
    void requestsThatWaitAreNotTooMany();
    void clientsLeaveDescriptorsToOthers();
    void otherClientsAreServedBesideSlowOnes();
    void aClientThatDoesNotReadIsBounded();
    void twoHundredConnectionsInParallel();
    void halfClosedClientGetsItsAnswer();

    void clientMayLeaveInEachPhase();
    void droppedResponderAnswers500();
    void droppedConnectionSaysNothing();
    void responderOutlivesClientAndServer();
    void serverMayBeDestroyedInAHandler();

    void streamsServerSentEvents();
    void streamToHttp10EndsWithTheConnection();
    void streamNoticesThatTheClientLeft();
    void streamRefusesASlowClient();
    void streamMayBeDestroyedInItsOwnCallback();

    void listensOnLoopbackOnly();
    void aTakenPortIsNamed();
    void anotherPortTakesThePlaceOfTheFirst();
    void withoutItsPortTheSocketServesOn();
    void aPortThatIsShutAnswersWhatItHas();
    void aPortThatIsShutWaitsNoLongerThanItMay();
    void localSocketIsPrivateAndKnowsItsPeer();
    void staleLocalSocketIsReplaced();
    void livingLocalSocketIsNotReplaced();
    void whatIsNoSocketIsNotReplaced();

private:
    quint16 start(Handler handler)
    {
        m_server = std::make_unique<Server>(m_limits, std::move(handler));
        const auto port = m_server->listenTcp(0);
        return port ? *port : 0;
    }
    /// Answers nothing; keeps the responders.
    quint16 startHolding()
    {
        return start([this](const Request &request, Responder responder) {
            m_paths.append(request.path);
            m_held.push_back(std::move(responder));
        });
    }
    static void echo(const Request &request, Responder responder)
    {
        responder.send(Response::text(request.path + request.body));
    }

    Limits m_limits;
    std::unique_ptr<Server> m_server;
    std::vector<Responder> m_held;
    QList<QByteArray> m_paths;
};

namespace {
QByteArray get(const QByteArray &path, const QByteArray &fields = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}
QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}
} // namespace

void TestServer::cleanup()
{
    m_held.clear();
    m_paths.clear();
    m_server.reset();
}

void TestServer::pipelinedRequestsAreAnsweredInOrder()
{
    RawClient client(start(echo));
    client.send(get("/1") + "POST /2 HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\nx" + get("/3"));
    const QByteArray answers = client.untilAnswers(3);
    QVERIFY(client.sees("/3"));
    QVERIFY(answers.indexOf("/1") < answers.indexOf("/2x"));
    QVERIFY(answers.indexOf("/2x") < client.received().indexOf("/3"));
}

void TestServer::nextRequestIsReadOnlyAfterTheAnswer()
{
    RawClient client(startHolding());
    client.send(get("/1") + get("/2"));
    QTRY_COMPARE(m_held.size(), 1u);
    client.send(get("/3"));
    QCoreApplication::processEvents();
    QCOMPARE(m_paths, QList<QByteArray>{"/1"});
    m_held[0].send(Response::text("one"));
    QTRY_COMPARE(m_held.size(), 2u);
    m_held[1].send(Response::text("two"));
    QTRY_COMPARE(m_held.size(), 3u);
    m_held[2].send(Response::text("three"));
    QVERIFY(client.sees("three"));
    QCOMPARE(m_paths, (QList<QByteArray>{"/1", "/2", "/3"}));
}

void TestServer::aThousandPipelinedRequestsAreServed()
{
    const QByteArray big(4000, 'b'); // 4 MB of answers: more than may wait at once
    RawClient client(start([&](const Request &, Responder responder) { responder.send(Response::text(big)); }));
    client.send(get("/").repeated(1000));
    QCOMPARE(statuses(client.untilAnswers(1000)).size(), 1000);
}

void TestServer::connectionIsKeptAlive()
{
    RawClient client(start(echo));
    for (int i = 1; i <= 3; ++i) {
        client.send(get("/again"));
        QCOMPARE(statuses(client.untilAnswers(i)).size(), i);
    }
    QVERIFY(client.isConnected());
    QVERIFY(!client.received().contains("Connection: close"));
}

void TestServer::connectionCloseAndHttp10Close_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("Connection: close") << get("/x", "Connection: close\r\n");
    QTest::newRow("among others") << get("/x", "Connection: foo, Close\r\n");
    QTest::newRow("HTTP/1.0") << QByteArray("GET /x HTTP/1.0\r\nHost: a\r\n\r\n");
    QTest::newRow("HTTP/1.0 keep-alive") << QByteArray("GET /x HTTP/1.0\r\nHost: a\r\nConnection: keep-alive\r\n\r\n");
    QTest::newRow("handler") << get("/close");
}

void TestServer::connectionCloseAndHttp10Close()
{
    QFETCH(QByteArray, request);
    RawClient client(start([](const Request &asked, Responder responder) {
        Response response = Response::text("bye");
        responder.send(asked.path == "/close" ? response.with("Connection", "close") : response);
    }));
    const QByteArray answer = client.send(request + get("/never")).untilClosed();
    QCOMPARE(statuses(answer), QList<int>{200});
    QCOMPARE(answer.count("Connection: close"), 1);
    QCOMPARE(bodyOf(answer), QByteArray("bye"));
}

void TestServer::headHasLengthButNoBody()
{
    RawClient client(start(echo));
    client.send("HEAD /hello HTTP/1.1\r\nHost: a\r\n\r\n" + get("/next"));
    const QByteArray answers = client.untilAnswers(2);
    QVERIFY(answers.contains("Content-Length: 6\r\n"));
    QVERIFY(!answers.contains("/hello"));
}

void TestServer::noContentHasNoLength()
{
    RawClient client(start([](const Request &, Responder responder) { responder.send({204, {}, "ignored"}); }));
    const QByteArray answer = client.send(get("/", "Connection: close\r\n")).untilClosed();
    QVERIFY(!answer.contains("Content-Length"));
    QCOMPARE(bodyOf(answer), QByteArray());
}

void TestServer::continueIsSentBeforeTheBody()
{
    RawClient client(start(echo));
    client.send("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
    QVERIFY(client.sees("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("hello");
    QVERIFY(client.sees("/xhello"));
    QCOMPARE(statuses(client.received()), (QList<int>{100, 200}));
}

void TestServer::continueIsNotSentForABodyThatIsRefused()
{
    RawClient client(start(echo));
    client.send("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9999999\r\n\r\n");
    QCOMPARE(statuses(client.untilClosed()), QList<int>{413});
}

void TestServer::requestsCarryDecodedFields()
{
    Request seen;
    RawClient client(start([&](const Request &request, Responder responder) {
        seen = request;
        responder.send({});
    }));
    const QByteArray form = "grant_type=client_credentials&scope=a+b%20c&empty=&flag&x=%26%3D";
    client.send("POST /a%20b?source=my+one&n=%C3%A4&source=second HTTP/1.1\r\nHost: a\r\nX-Api-Key:  k \r\n"
                "Content-Length: " +
                QByteArray::number(form.size()) + "\r\n\r\n" + form);
    QCOMPARE(statuses(client.untilAnswers(1)), QList<int>{200});
    QCOMPARE(seen.path, QByteArray("/a b"));
    QCOMPARE(seen.target, QByteArray("/a%20b?source=my+one&n=%C3%A4&source=second"));
    QCOMPARE(seen.parameter(u"source"_s), std::optional(u"my one"_s));
    QCOMPARE(seen.parameter(u"n"_s), std::optional(u"ä"_s));
    QCOMPARE(seen.parameter(u"none"_s), std::nullopt);
    QCOMPARE(seen.header("x-api-key"), QByteArray("k"));
    QVERIFY(!seen.hasHeader("X-Other"));
    QVERIFY(!seen.peer.local);
    const QList<std::pair<QString, QString>> expected{{u"grant_type"_s, u"client_credentials"_s},
                                                      {u"scope"_s, u"a b c"_s},
                                                      {u"empty"_s, QString()},
                                                      {u"flag"_s, QString()},
                                                      {u"x"_s, u"&="_s}};
    QCOMPARE(seen.form(), expected);
}

void TestServer::dateComesFromTheClock()
{
    const quint16 port = start(echo);
    RawClient without(port);
    QVERIFY(!without.send(get("/")).untilAnswers(1).contains("Date:"));
    m_server->setClock([] { return QDateTime({2026, 11, 1}, {1, 45, 9}, Qt::UTC); });
    RawClient with(port);
    QVERIFY(with.send(get("/")).untilAnswers(1).contains("\r\nDate: Sun, 01 Nov 2026 01:45:09 GMT\r\n"));
}

void TestServer::splitAnswersBecome500()
{
    RawClient client(start([](const Request &request, Responder responder) {
        if (request.path == "/value")
            responder.send(Response::text("body").with("Location", "/\r\nSet-Cookie: evil=1"));
        else if (request.path == "/name")
            responder.send(Response::text("body").with("X\r\nY", "1"));
        else
            responder.send({101, {{"Upgrade", "websocket"}}, {}});
    }));
    client.send(get("/value") + get("/name") + get("/status"));
    QCOMPARE(statuses(client.untilAnswers(3)), (QList<int>{500, 500, 500}));
    QVERIFY(!client.received().contains("evil"));
}

void TestServer::slowHeadersTimeOut()
{
    m_limits.arrival = 80ms;
    RawClient client(start(echo));
    client.send("GET / HT");
    QElapsedTimer timer; // each byte is news, the deadline is total
    timer.start();
    while (client.isConnected() && timer.elapsed() < 5000) {
        client.send("T");
        QTest::qWait(10);
    }
    QCOMPARE(statuses(client.received()), QList<int>{408});
    QVERIFY(timer.elapsed() >= 60);
}

void TestServer::slowBodiesTimeOut()
{
    m_limits.arrival = 80ms;
    RawClient client(startHolding());
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nbody-short");
    QCOMPARE(statuses(client.untilClosed()), QList<int>{408});
    QVERIFY(m_held.empty());
}

void TestServer::silentConnectionsAreClosed()
{
    m_limits.arrival = 80ms;
    RawClient client(start(echo));
    QCOMPARE(client.untilClosed(), QByteArray());
}

void TestServer::idleConnectionsAreClosed()
{
    m_limits.idle = 80ms;
    RawClient client(start(echo));
    client.send(get("/"));
    QCOMPARE(statuses(client.untilClosed()), QList<int>{200});
}

void TestServer::handlersMayTakeLongerThanAnyDeadline()
{
    m_limits.arrival = m_limits.idle = 80ms;
    const quint16 port = startHolding();
    RawClient client(port);
    client.send(get("/slow"));
    QTRY_COMPARE(m_held.size(), 1u);
    RawClient silent(port); // by the time it is closed, the deadlines have passed
    QCOMPARE(silent.untilClosed(), QByteArray());
    m_held[0].send(Response::text("late"));
    QVERIFY(client.sees("late"));
}

void TestServer::longestIdleIsClosedFirst()
{
    m_limits.idleConnections = 2;
    m_limits.arrival = 80ms; // sets the pace of the sweep too
    const quint16 port = start([this](const Request &request, Responder responder) {
        if (request.path == "/wait")
            m_held.push_back(std::move(responder));
        else
            responder.send({});
    });
    RawClient first(port), waiting(port), second(port), third(port);
    waiting.send(get("/wait"));
    for (RawClient *client : {&second, &first, &third}) {
        client->send(get("/"));
        QCOMPARE(statuses(client->untilAnswers(1)), QList<int>{200});
    }
    QTRY_VERIFY(!second.isConnected());
    QVERIFY(first.isConnected() && third.isConnected() && waiting.isConnected());
}

void TestServer::tooManyConnectionsGet503()
{
    m_limits.connections = 2;
    const quint16 port = start(echo);
    RawClient one(port), two(port), three(port);
    QCOMPARE(statuses(three.untilClosed()), QList<int>{503});
    QCOMPARE(statuses(one.send(get("/")).untilAnswers(1)), QList<int>{200});
    one.reset();
    QVERIFY(QTest::qWaitFor([port] {
        RawClient next(port);
        return next.send(get("/", "Connection: close\r\n")).untilClosed().contains(" 200 OK\r\n");
    }));
}

void TestServer::requestsThatWaitAreNotTooMany()
{
    m_limits.connections = 2;
    const quint16 port = startHolding();
    std::vector<std::unique_ptr<RawClient>> waiting;
    for (std::size_t i = 1; i <= 20; ++i) {
        waiting.push_back(std::make_unique<RawClient>(port));
        waiting.back()->send(get("/slow"));
        QTRY_COMPARE(m_held.size(), i);
    }
    for (Responder &held : m_held)
        held.send(Response::text("now"));
    for (const auto &client : waiting)
        QVERIFY(client->sees("now"));
    RawClient beyond(port); // answered and still there, they count again
    QCOMPARE(statuses(beyond.untilClosed()), QList<int>{503});
}

void TestServer::clientsLeaveDescriptorsToOthers()
{
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    const auto restore = qScopeGuard([&before] { ::setrlimit(RLIMIT_NOFILE, &before); });
    const rlimit few{64, before.rlim_max};
    QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
    const quint16 port = startHolding();
    std::vector<std::unique_ptr<RawClient>> waiting;
    // Each takes two: the test is its own client.
    for (int i = 0; i < 28; ++i) {
        waiting.push_back(std::make_unique<RawClient>(port));
        waiting.back()->send(get("/slow"));
        QTRY_VERIFY(m_held.size() == waiting.size() || !waiting.back()->received().isEmpty());
        if (m_held.size() < waiting.size())
            break;
    }
    QVERIFY(!m_held.empty());
    QCOMPARE(statuses(waiting.back()->untilClosed()), QList<int>{503});
    QVERIFY(QFile(QStringLiteral("/dev/null")).open(QIODevice::ReadOnly));
}

void TestServer::otherClientsAreServedBesideSlowOnes()
{
    const quint16 port = start(echo);
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 50; ++i) {
        slow.push_back(std::make_unique<RawClient>(port));
        slow.back()->send("GET / HTTP/1.1\r\nX-");
    }
    RawClient client(port);
    QCOMPARE(statuses(client.send(get("/")).untilAnswers(1)), QList<int>{200});
}

void TestServer::aClientThatDoesNotReadIsBounded()
{
    m_limits.idle = 200ms;
    int served = 0;
    const QByteArray big(64 * 1024, 'b');
    QTcpSocket client;
    client.setReadBufferSize(1);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), start([&](const Request &, Responder responder) {
                             ++served;
                             responder.send(Response::text(big));
                         }));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.write(get("/").repeated(5000)); // 320 MB of answers, if nothing held them back
    QTRY_VERIFY(served > 0);
    // A socket that may not read notices the end only by writing.
    QVERIFY(QTest::qWaitFor([&client] {
        if (client.isOpen())
            client.write("x");
        return client.state() == QAbstractSocket::UnconnectedState;
    }));
    QVERIFY2(served < 500, qPrintable(QString::number(served)));
}

void TestServer::twoHundredConnectionsInParallel()
{
    const quint16 port = startHolding();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 200; ++i)
        clients.push_back(std::make_unique<RawClient>(port));
    for (int round = 1; round <= 3; ++round) {
        for (const auto &client : clients)
            client->send(get("/"));
        QTRY_COMPARE(m_held.size(), 200u);
        for (Responder &responder : m_held)
            responder.send(Response::text("ok"));
        m_held.clear();
        for (const auto &client : clients)
            QCOMPARE(statuses(client->untilAnswers(round)).size(), round);
    }
}

void TestServer::halfClosedClientGetsItsAnswer()
{
    RawClient client(start(echo));
    client.send(get("/half"));
    client.finishSending();
    QCOMPARE(bodyOf(client.untilClosed()), QByteArray("/half"));
}

void TestServer::clientMayLeaveInEachPhase()
{
    int left = 0;
    const quint16 port = start([&](const Request &request, Responder responder) {
        m_paths.append(request.path);
        if (request.path == "/now")
            return responder.send(Response::text(QByteArray(8 * 1024 * 1024, 'x')));
        responder.onClosed([&left] { ++left; });
        m_held.push_back(std::move(responder));
    });
    RawClient(port).reset();                                                                   // before a byte
    RawClient(port).send("GET / HT").reset();                                                  // in the head
    RawClient(port).send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nab").reset(); // in the body
    {
        RawClient client(port); // while the handler works
        client.send(get("/wait") + get("/never"));
        QTRY_COMPARE(m_held.size(), 1u);
        client.reset();
        QTRY_COMPARE(left, 1);
        m_held[0].send(Response::text("nobody listens"));
    }
    {
        RawClient client(port); // in the answer
        client.send(get("/now"));
        QVERIFY(client.sees("xxx"));
        client.reset();
    }
    RawClient last(port);
    last.send(get("/wait"));
    QTRY_COMPARE(m_held.size(), 2u);
    m_held[1].send(Response::text("fine"));
    QVERIFY(last.sees("fine"));
    last.reset();
    QTRY_COMPARE(m_paths, (QList<QByteArray>{"/wait", "/now", "/wait"}));
    QCOMPARE(left, 1); // answered is answered
}

void TestServer::droppedResponderAnswers500()
{
    RawClient client(start([](const Request &, Responder) {}));
    QCOMPARE(statuses(client.send(get("/")).untilAnswers(1)), QList<int>{500});
    QVERIFY(client.isConnected());
}

void TestServer::droppedConnectionSaysNothing()
{
    RawClient client(start([](const Request &, Responder responder) { responder.drop(); }));
    QCOMPARE(client.send(get("/")).untilClosed(), QByteArray());
}

void TestServer::responderOutlivesClientAndServer()
{
    const quint16 port = startHolding();
    RawClient one(port), two(port), three(port);
    one.send(get("/1"));
    two.send(get("/2"));
    three.send(get("/3"));
    QTRY_COMPARE(m_held.size(), 3u);
    bool told = false;
    m_held[0].onClosed([&told] { told = true; });
    m_server.reset();
    QVERIFY(told);
    m_held[0].send(Response::text("late"));
    const auto stream = m_held[1].stream({}, [] { QFAIL("nobody is there to leave"); });
    QVERIFY(!stream->write("late"));
    m_held.clear();
    QCOMPARE(one.untilClosed() + two.untilClosed() + three.untilClosed(), QByteArray());
}

void TestServer::serverMayBeDestroyedInAHandler()
{
    RawClient client(start([this](const Request &, Responder responder) {
        m_server.reset();
        responder.send(Response::text("from nowhere"));
    }));
    QCOMPARE(client.send(get("/1") + get("/2")).untilClosed(), QByteArray());
}

void TestServer::streamsServerSentEvents()
{
    std::unique_ptr<Stream> stream;
    RawClient client(start([&](const Request &request, Responder responder) {
        if (request.path != "/api/events")
            return echo(request, std::move(responder));
        stream = responder.stream({200, {{"Content-Type", "text/event-stream"}}, {}}, [] {});
        QVERIFY(stream->write("data: 0\n\n"));
    }));
    client.send(get("/api/events") + get("/after"));
    QVERIFY(client.sees("Transfer-Encoding: chunked\r\n\r\n9\r\ndata: 0\n\n\r\n"));
    QVERIFY(stream->write("data: 1\n\n"));
    QVERIFY(client.sees("9\r\ndata: 1\n\n\r\n"));
    QVERIFY(stream->write("")); // an empty piece must not end the body
    stream.reset();
    QVERIFY(client.sees("0\r\n\r\nHTTP/1.1 200 OK"));
    QVERIFY(client.sees("/after"));
    QCOMPARE(client.received().count("\r\n0\r\n\r\n"), 1);
}

void TestServer::streamToHttp10EndsWithTheConnection()
{
    std::unique_ptr<Stream> stream;
    RawClient client(start([&](const Request &, Responder responder) { stream = responder.stream({}, [] {}); }));
    client.send("GET / HTTP/1.0\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(stream);
    QVERIFY(stream->write("plain"));
    stream.reset();
    QCOMPARE(bodyOf(client.untilClosed()), QByteArray("plain"));
}

void TestServer::streamNoticesThatTheClientLeft()
{
    std::unique_ptr<Stream> stream;
    int left = 0;
    RawClient client(
        start([&](const Request &, Responder responder) { stream = responder.stream({}, [&left] { ++left; }); }));
    client.send(get("/"));
    QVERIFY(client.sees("chunked"));
    client.reset();
    QTRY_COMPARE(left, 1);
    QVERIFY(!stream->write("data"));
    stream.reset();
    QCOMPARE(left, 1);
}

void TestServer::streamRefusesASlowClient()
{
    std::unique_ptr<Stream> stream;
    QTcpSocket client;
    client.setReadBufferSize(1);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost),
                         start([&](const Request &, Responder responder) { stream = responder.stream({}, [] {}); }));
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.write(get("/"));
    QTRY_VERIFY(stream);
    int written = 0;
    while (stream->write(QByteArray(16 * 1024, 'x')) && written < 10'000)
        ++written;
    QVERIFY2(written > 10 && written < 1000, qPrintable(QString::number(written)));
}

void TestServer::streamMayBeDestroyedInItsOwnCallback()
{
    std::unique_ptr<Stream> stream;
    bool left = false;
    RawClient client(start([&](const Request &, Responder responder) {
        stream = responder.stream({}, [&] {
            left = true;
            stream.reset();
        });
    }));
    client.send(get("/"));
    QTRY_VERIFY(stream);
    client.reset();
    while (stream && !left) {
        stream->write(QByteArray(1000, 'x'));
        QCoreApplication::processEvents();
    }
    QVERIFY(left && !stream);
}

void TestServer::listensOnLoopbackOnly()
{
    const quint16 port = start(echo);
    QFile table(u"/proc/net/tcp"_s);
    if (!table.open(QIODevice::ReadOnly))
        QSKIP("no table of sockets here");
    const QByteArray wanted = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + ' ';
    QList<QByteArray> listening;
    for (const QByteArray &line : table.readAll().split('\n')) {
        if (line.contains(wanted) && line.simplified().split(' ').value(3) == "0A")
            listening.append(line.simplified().split(' ').value(1));
    }
    QCOMPARE(listening, QList<QByteArray>{"0100007F" + wanted.trimmed()});
    QTcpServer second; // no port sharing
    QVERIFY(!second.listen(QHostAddress(QHostAddress::LocalHost), port));
}

void TestServer::aTakenPortIsNamed()
{
    const quint16 port = start(echo);
    Server second({}, echo);
    const auto result = second.listenTcp(port);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InUse);
    QCOMPARE(result.error().where, u"127.0.0.1:%1"_s.arg(port));
}

void TestServer::anotherPortTakesThePlaceOfTheFirst()
{
    const quint16 first = start(echo);
    RawClient early(first);
    early.send(get("/early"));
    QVERIFY(early.sees("/early"));
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto refused = m_server->listenTcp(other.serverPort());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::InUse);
    RawClient still(first);
    still.send(get("/still"));
    QVERIFY(still.sees("/still"));
    const auto second = m_server->listenTcp(0);
    QVERIFY(second && *second != first);
    RawClient late(*second);
    late.send(get("/late"));
    QVERIFY(late.sees("/late"));
    QTcpServer successor;
    QVERIFY(successor.listen(QHostAddress::LocalHost, first)); // the old one is free
    early.send(get("/again"));
    QVERIFY(early.sees("/again")); // nobody is thrown out
}

void TestServer::withoutItsPortTheSocketServesOn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agent.sock"_s);
    const quint16 port = start(echo);
    QVERIFY(m_server->listenLocal(path));
    RawClient kept(port);
    kept.send(get("/kept"));
    QVERIFY(kept.sees("/kept"));
    QLocalSocket local;
    local.connectToServer(path);
    QVERIFY(local.waitForConnected());
    QByteArray heard;
    connect(&local, &QLocalSocket::readyRead, this, [&] { heard += local.readAll(); });
    local.write(get("/one"));
    QTRY_VERIFY(heard.contains("/one"));
    m_server->closeTcp(10s);
    QTRY_VERIFY(!kept.isConnected());
    local.write(get("/two"));
    QTRY_VERIFY(heard.contains("/two"));
    QTcpServer successor;
    QVERIFY(successor.listen(QHostAddress::LocalHost, port));
}

void TestServer::aPortThatIsShutAnswersWhatItHas()
{
    std::optional<Responder> asked;
    std::unique_ptr<Stream> streaming;
    const quint16 port = start([&](const Request &request, Responder responder) {
        if (request.path == "/later")
            asked.emplace(std::move(responder));
        else if (request.path == "/piece")
            streaming = responder.stream(Response::text("one;"), [] {});
        else
            echo(request, std::move(responder));
    });
    RawClient idle(port), half(port), waiting(port), reading(port);
    idle.send(get("/idle"));
    QVERIFY(idle.sees("/idle"));
    half.send("GET /half HTTP/1.1\r\nHo");
    waiting.send(get("/later") + get("/afterwards"));
    reading.send(get("/piece"));
    QVERIFY(reading.sees("one;"));
    QTRY_VERIFY(asked.has_value());

    m_server->closeTcp(1h);
    QTRY_VERIFY(!idle.isConnected() && !half.isConnected());
    QVERIFY(!half.received().contains("HTTP/1.1"));
    QVERIFY(streaming->write("two;"));
    QVERIFY(reading.sees("two;"));
    streaming.reset();
    QTRY_VERIFY(!reading.isConnected());
    QVERIFY(reading.received().endsWith("0\r\n\r\n")); // whole
    QVERIFY(waiting.isConnected());
    asked->send(Response::text("at last"));
    QTRY_VERIFY(!waiting.isConnected());
    QVERIFY2(waiting.received().endsWith("at last"), waiting.received().constData());
    QVERIFY(waiting.received().contains("Connection: close\r\n"));
    QVERIFY(!waiting.received().contains("/afterwards"));
}

void TestServer::aPortThatIsShutWaitsNoLongerThanItMay()
{
    m_limits.arrival = 80ms; // sets the pace of the sweep
    std::optional<Responder> asked;
    bool hasLeft = false;
    const quint16 port = start([&](const Request &, Responder responder) {
        responder.onClosed([&] { hasLeft = true; });
        asked.emplace(std::move(responder));
    });
    RawClient waiting(port);
    waiting.send(get("/later"));
    QTRY_VERIFY(asked.has_value());
    m_server->closeTcp(100ms);
    QTRY_VERIFY(!waiting.isConnected());
    QVERIFY(hasLeft && waiting.received().isEmpty());
}

void TestServer::localSocketIsPrivateAndKnowsItsPeer()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agent.sock"_s);
    Peer peer;
    const mode_t old = ::umask(0);
    m_server = std::make_unique<Server>(m_limits, [&](const Request &request, Responder responder) {
        peer = request.peer;
        echo(request, std::move(responder));
    });
    const auto listening = m_server->listenLocal(path);
    ::umask(old);
    QVERIFY(listening.has_value());
    struct stat found {
    };
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &found), 0);
    QVERIFY(S_ISSOCK(found.st_mode));
    QCOMPARE(found.st_mode & 0777, 0600u);

    QLocalSocket client;
    client.connectToServer(path);
    client.write(get("/local") + get("/again"));
    QTRY_VERIFY(client.bytesAvailable() > 0 && client.peek(1000).contains("/again"));
    QVERIFY(peer.local);
    QCOMPARE(peer.uid, std::optional<quint32>(::getuid()));

    m_server->close();
    QTRY_COMPARE(client.state(), QLocalSocket::UnconnectedState);
    QVERIFY(!QFileInfo::exists(path));
}

void TestServer::staleLocalSocketIsReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agent.sock"_s), old = folder.filePath(u"old"_s);
    QLocalServer dead;
    QVERIFY(dead.listen(old));
    QVERIFY(QFile::rename(old, path)); // closing it no longer removes it: as after a crash
    dead.close();
    QVERIFY(QFileInfo::exists(path));
    Server server({}, echo);
    QVERIFY(server.listenLocal(path).has_value());
    QLocalSocket client;
    client.connectToServer(path);
    client.write(get("/"));
    QTRY_VERIFY(client.bytesAvailable() > 0);
}

void TestServer::livingLocalSocketIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agent.sock"_s);
    Server first({}, echo), second({}, echo);
    QVERIFY(first.listenLocal(path).has_value());
    const auto result = second.listenLocal(path);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::InUse);
    QCOMPARE(result.error().where, path);
    QVERIFY(QFileInfo::exists(path));
}

void TestServer::whatIsNoSocketIsNotReplaced()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"agent.sock"_s), target = folder.filePath(u"target"_s);
    Server server({}, echo);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("precious") == 8);
    file.close();
    QVERIFY(!server.listenLocal(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
    file.close();

    QVERIFY(file.remove() && QFile::link(target, path)); // a dangling link
    QVERIFY(!server.listenLocal(path));
    QVERIFY(!QFileInfo::exists(target));
    QVERIFY(QFile::remove(path) && QDir().mkdir(path));
    QVERIFY(!server.listenLocal(path));
    QCOMPARE(server.listenLocal(folder.filePath(QString(200, u'x'))).error().kind, ErrorKind::InvalidInput);
}

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
