// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's client against servers on loopback: what it sends, how answers are told, which connections it keeps.
#include "support/fakeclock.h"
#include "support/rawserver.h"
#include "support/scriptedserver.h"
#include "upstreamrecorder.h"

#include <QTest>
#include <deque>

using namespace tokenwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using S = ScriptedServer;
using R = RawServer;
using Body = UpstreamRequest::Body;

Q_DECLARE_METATYPE(ScriptedServer::Turn)
Q_DECLARE_METATYPE(tokenwatch::UpstreamRequest)

namespace {
const QByteArray small = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
} // namespace

class tst_UpstreamClient : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theRequestGoesOutAsItCame();
    void whatCouldSplitTheRequestIsRefused_data();
    void whatCouldSplitTheRequestIsRefused();
    void plainHttpBeyondLoopbackNeedsLeave();
    void answersAreToldInOrder_data();
    void answersAreToldInOrder();
    void onlyEndToEndHeadersAreTold();
    void smallChunksAreToldInOnePiece();
    void brokenAnswersAreSeen_data();
    void brokenAnswersAreSeen();
    void redirectsAreAnswers();

    void theConnectionUsedLastIsUsedFirst();
    void connectionsThatMayNotBeUsedAgainAreClosed_data();
    void connectionsThatMayNotBeUsedAgainAreClosed();
    void lateBytesNeverAnswerTheNextRequest();
    void idleConnectionsAreClosedByOneTimer();
    void aRouteThatIsDroppedClosesItsConnections();
    void routesShareNothing();
    void requestsBeyondTheBoundWaitInLine();
    void answersThatTakeLongHoldNobodyUp();
    void whoWaitsInLineHearsThatNobodyGetsThrough();

    void aConnectionThatDiedIdleIsReplaced_data();
    void aConnectionThatDiedIdleIsReplaced();
    void aFreshConnectionIsNotTriedTwice();
    void connectingHasADeadline();
    void theHeadHasADeadlineWhereOneIsAsked();

private:
    [[nodiscard]] std::shared_ptr<UpstreamRoute> routeTo(const QTcpServer &server, const TransportProfile &profile = {})
    {
        return m_client->route(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), profile).value();
    }
    /// One request from its beginning to its end.
    UpstreamRecorder &ask(const std::shared_ptr<UpstreamRoute> &route, const UpstreamRequest &request = {})
    {
        UpstreamRecorder &recorder = m_recorders.emplace_back();
        const auto exchange = m_client->open(route, request, recorder);
        (void)recorder.waits();
        return recorder;
    }

    std::deque<UpstreamRecorder> m_recorders;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<UpstreamClient> m_client;
};

void tst_UpstreamClient::init()
{
    m_recorders.clear();
    m_client.reset();
    m_clock = std::make_unique<FakeClock>();
    m_client = std::make_unique<UpstreamClient>(*m_clock);
}

void tst_UpstreamClient::theRequestGoesOutAsItCame()
{
    S server;
    const auto &answer = ask(routeTo(server), {.method = "PATCH",
                                               .target = "/a%2fb//c?x=%20&y=[1]",
                                               .headers = {{"Authorization", "Bearer t"},
                                                           {"X-Odd", " two  spaces "},
                                                           {"accept-encoding", "br"},
                                                           {"Host", "other"},
                                                           {"Connection", "close"},
                                                           {"Content-Length", "7"},
                                                           {"Transfer-Encoding", "chunked"},
                                                           {"Keep-Alive", "x"},
                                                           {"Proxy-Authorization", "x"},
                                                           {"TE", "trailers"},
                                                           {"Trailer", "x"},
                                                           {"Expect", "100-continue"},
                                                           {"Upgrade", "h2c"},
                                                           {"Cookie", "a=b"}}});
    QCOMPARE(answer.ends, 1);
    const QByteArray port = QByteArray::number(server.serverPort());
    QCOMPARE(server.received(), "PATCH /a%2fb//c?x=%20&y=[1] HTTP/1.1\r\nHost: 127.0.0.1:" + port +
                                    "\r\nAuthorization: Bearer t\r\nX-Odd:  two  spaces \r\naccept-encoding: br\r\n"
                                    "Cookie: a=b\r\n\r\n");
}

void tst_UpstreamClient::whatCouldSplitTheRequestIsRefused_data()
{
    QTest::addColumn<UpstreamRequest>("request");
    QTest::newRow("space in the target") << UpstreamRequest{.target = "/a b"};
    QTest::newRow("line end in the target") << UpstreamRequest{.target = "/a\r\nX: y"};
    QTest::newRow("fragment") << UpstreamRequest{.target = "/a#b"};
    QTest::newRow("absolute form") << UpstreamRequest{.target = "http://other/"};
    QTest::newRow("no target") << UpstreamRequest{.target = ""};
    QTest::newRow("line end in a value") << UpstreamRequest{.headers = {{"X", "a\r\nY: b"}}};
    QTest::newRow("NUL in a value") << UpstreamRequest{.headers = {{"X", QByteArray("a\0b", 3)}}};
    QTest::newRow("space in a name") << UpstreamRequest{.headers = {{"X Y", "a"}}};
    QTest::newRow("no name") << UpstreamRequest{.headers = {{"", "a"}}};
    QTest::newRow("CONNECT") << UpstreamRequest{.method = "CONNECT"};
    QTest::newRow("TRACE") << UpstreamRequest{.method = "TRACE"};
    QTest::newRow("method with a space") << UpstreamRequest{.method = "GET /x"};
    QTest::newRow("upgrade with a body") << UpstreamRequest{.body = Body::Chunked, .upgrade = "websocket"};
    QTest::newRow("upgrade with a line end") << UpstreamRequest{.upgrade = "websocket\r\nX: y"};
}

void tst_UpstreamClient::whatCouldSplitTheRequestIsRefused()
{
    QFETCH(UpstreamRequest, request);
    S server;
    UpstreamRecorder recorder;
    const auto route = routeTo(server);
    const auto exchange = m_client->open(route, request, recorder);
    QVERIFY(!recorder.isOver()); // never from inside of open()
    QVERIFY(recorder.waits());
    QCOMPARE(wireName(recorder.error.value().kind), wireName(ErrorKind::InvalidInput));
    QVERIFY(!recorder.error->maySent);
    QCOMPARE(recorder.error->where, u"127.0.0.1"_s);
    QCOMPARE(server.connections(), 0);
}

void tst_UpstreamClient::plainHttpBeyondLoopbackNeedsLeave()
{
    const auto kind = [this](const QString &url, const TransportProfile &profile) {
        const auto route = m_client->route(QUrl(url), profile);
        return route ? QByteArray("fine") : wireName(route.error().kind);
    };
    const QByteArray refused = wireName(ErrorKind::InvalidInput);
    QCOMPARE(kind(u"http://example.com"_s, {}), refused);
    QCOMPARE(kind(u"http://example.com"_s, {.allowHttp = true}), "fine");
    QCOMPARE(kind(u"http://localhost:1"_s, {}), "fine");
    QCOMPARE(kind(u"https://example.com"_s, {}), "fine");
    QCOMPARE(kind(u"https://u:p@example.com"_s, {}), refused);
    QCOMPARE(kind(u"ftp://example.com"_s, {}), refused);
    QCOMPARE(kind(u"https://example.com"_s, {.caFile = u"/nowhere.pem"_s}), refused);
}

void tst_UpstreamClient::answersAreToldInOrder_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("length"); // -1: none
    const auto row = [](const char *name, const QByteArray &bytes, const QString &calls, const QByteArray &body,
                        int length, const QByteArray &method = "GET") {
        QTest::newRow(name) << method << bytes << calls << body << length;
    };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("length", ok + "Content-Length: 3\r\n\r\nabc", u"head body end"_s, "abc", 3);
    row("empty", ok + "Content-Length: 0\r\n\r\n", u"head end"_s, "", 0);
    row("chunked", ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1;x=y\r\nd\r\n0\r\nX: y\r\n\r\n",
        u"head body end"_s, "abcd", -1);
    row("until the end", "HTTP/1.0 200 OK\r\n\r\nabc", u"head body end"_s, "abc", -1);
    row("204", "HTTP/1.1 204 None\r\n\r\n", u"head end"_s, "", -1);
    row("304", "HTTP/1.1 304 Same\r\nContent-Length: 9\r\n\r\n", u"head end"_s, "", 9);
    row("HEAD", ok + "Content-Length: 9\r\n\r\n", u"head end"_s, "", 9, "HEAD");
    row("HEAD of a chunked one", ok + "Transfer-Encoding: chunked\r\n\r\n", u"head end"_s, "", -1, "HEAD");
    row("interim ones are dropped",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n" + ok + "Content-Length: 1\r\n\r\na",
        u"head body end"_s, "a", 1);
    row("compressed ones stay so", ok + "Content-Encoding: gzip\r\nContent-Length: 3\r\n\r\nabc", u"head body end"_s,
        "abc", 3);
    row("401", "HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n", u"head end"_s, "", 0);
}

void tst_UpstreamClient::answersAreToldInOrder()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, calls);
    QFETCH(QByteArray, body);
    QFETCH(int, length);
    S server(S::answersAndCloses(bytes));
    const auto &whole = ask(routeTo(server), {.method = method});
    QCOMPARE(whole.calls.join(u' '), calls);
    QCOMPARE(whole.body, body);
    QCOMPARE(whole.length.value_or(-1), length);
    QCOMPARE(whole.hasBody, calls.contains(u"body"_s));

    // However the bytes are cut.
    server.setTurn([bytes](QTcpSocket &socket) {
        for (const char c : bytes) {
            socket.write(&c, 1);
            socket.flush();
        }
        socket.disconnectFromHost();
    });
    QCOMPARE(ask(routeTo(server), {.method = method}).body, body);
    QCOMPARE(m_recorders.back().ends, 1);
}

void tst_UpstreamClient::onlyEndToEndHeadersAreTold()
{
    S server(S::answers("HTTP/1.1 200 Very fine\r\nContent-Length: 0\r\nX-A: 1\r\nConnection: keep-alive, X-Hop\r\n"
                        "X-Hop: 2\r\nKeep-Alive: timeout=1\r\nProxy-Authenticate: x\r\nUpgrade: h2c\r\nTrailer: x\r\n"
                        "set-cookie: a=1\r\nSet-Cookie: b=2\r\nWWW-Authenticate: Bearer\r\nX-Empty:\r\n\r\n"));
    const auto &answer = ask(routeTo(server));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.reason, "Very fine");
    const HeaderList expected{
        {"X-A", "1"}, {"set-cookie", "a=1"}, {"Set-Cookie", "b=2"}, {"WWW-Authenticate", "Bearer"}, {"X-Empty", ""}};
    QCOMPARE(answer.headers, expected);
    QCOMPARE(answer.length, std::optional<qint64>(0));
}

void tst_UpstreamClient::smallChunksAreToldInOnePiece()
{
    QByteArray bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", body;
    for (int i = 0; i < 1000; ++i) {
        bytes += "2;e\r\nab\r\n";
        body += "ab";
    }
    S server(S::answers(bytes + "0\r\n\r\n"));
    const auto &answer = ask(routeTo(server));
    QCOMPARE(answer.body, body);
    QVERIFY2(answer.pieces <= 4, qPrintable(answer.calls.join(u' ')));
}

void tst_UpstreamClient::brokenAnswersAreSeen_data()
{
    QTest::addColumn<ScriptedServer::Turn>("turn");
    QTest::addColumn<QString>("calls");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    const auto row = [](const char *name, const S::Turn &turn, const QString &calls, const QByteArray &body,
                        ErrorKind kind = ErrorKind::BrokenAnswer) {
        QTest::newRow(name) << turn << calls << body << kind;
    };
    row("nothing", S::closes(), u"failed"_s, "", ErrorKind::ConnectionFailed);
    row("reset", S::resets(), u"failed"_s, "", ErrorKind::ConnectionFailed);
    row("half a head", S::answersAndCloses(ok + "X: "), u"failed"_s, "");
    row("truncated", S::answersAndCloses(ok + "Content-Length: 9\r\n\r\nabc"), u"head body failed"_s, "abc");
    row("reset-mid-body", S::answersAndResets(ok + "\r\nabc"), u"head body failed"_s, "abc");
    row("chunk-no-last", S::answersAndCloses(ok + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\n"),
        u"head body failed"_s, "a");
    row("chunk-size-junk", S::answers(ok + "Transfer-Encoding: chunked\r\n\r\n1\r\na\r\nzz\r\n"), u"head body failed"_s,
        "a");
    row("cl-te", S::answers(ok + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n"), u"failed"_s, "");
    row("cl-two", S::answers(ok + "Content-Length: 2\r\nContent-Length: 3\r\n\r\nabc"), u"failed"_s, "");
    row("garbage", S::answers("hello\r\n\r\n"), u"failed"_s, "");
    row("101-switch", S::answers("HTTP/1.1 101 Go\r\nUpgrade: x\r\n\r\n"), u"failed"_s, "");
    row("1xx-flood", S::neverEnds({}, "HTTP/1.1 100 Continue\r\n\r\n"), u"failed"_s, "");
    row("headers-infinite", S::neverEnds(ok, "X: y\r\n"), u"failed"_s, "");
}

void tst_UpstreamClient::brokenAnswersAreSeen()
{
    QFETCH(ScriptedServer::Turn, turn);
    QFETCH(QString, calls);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    S server(turn);
    const auto &answer = ask(routeTo(server));
    QCOMPARE(answer.calls.join(u' '), calls);
    QCOMPARE(answer.body, body);
    QCOMPARE(wireName(answer.error.value().kind), wireName(kind));
    QVERIFY(answer.error->maySent);
    QCOMPARE(server.requests().size(), 1); // never sent twice
}

void tst_UpstreamClient::redirectsAreAnswers()
{
    S other;
    S server(S::answers("HTTP/1.1 307 Go\r\nLocation: " + other.address() + "\r\nContent-Length: 0\r\n\r\n"));
    QCOMPARE(ask(routeTo(server)).status, 307);
    QCOMPARE(other.connections(), 0);
}

void tst_UpstreamClient::theConnectionUsedLastIsUsedFirst()
{
    R server;
    const auto route = routeTo(server);
    UpstreamRecorder one, two, three, four;
    auto a = m_client->open(route, {}, one);
    QTcpSocket *first = server.accept();
    auto b = m_client->open(route, {}, two);
    QTcpSocket *second = server.accept();
    (void)R::readHead(*first);
    (void)R::readHead(*second);
    second->write(small);
    QVERIFY(two.waits());
    first->write(small);
    QVERIFY(one.waits());

    a = m_client->open(route, {.target = "/third"}, three);
    b = m_client->open(route, {.target = "/fourth"}, four);
    QVERIFY(R::readHead(*first).startsWith("GET /third "));
    QVERIFY(R::readHead(*second).startsWith("GET /fourth "));
    first->write(small);
    second->write(small);
    QVERIFY(three.waits() && four.waits());
    QCOMPARE(three.body + four.body, "okok");
    QVERIFY(!server.hasPendingConnections());
}

void tst_UpstreamClient::connectionsThatMayNotBeUsedAgainAreClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 1\r\n\r\na");
    QTest::newRow("HTTP/1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na");
    QTest::newRow("cl-too-small") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nabc");
    QTest::newRow("extra-response") << "HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na" + small;
    QTest::newRow("a body after 204") << QByteArray("HTTP/1.1 204 None\r\nContent-Length: 3\r\n\r\nabc");
}

void tst_UpstreamClient::connectionsThatMayNotBeUsedAgainAreClosed()
{
    QFETCH(QByteArray, bytes);
    S server(S::answers(bytes));
    const auto route = routeTo(server);
    QVERIFY(ask(route).body.size() <= 1);
    QTRY_COMPARE(server.openConnections(), 0);
    server.setTurn(S::answers(small));
    QCOMPARE(ask(route).body, "ok");
    QCOMPARE(server.connections(), 2);
}

void tst_UpstreamClient::lateBytesNeverAnswerTheNextRequest()
{
    R server;
    const auto route = routeTo(server);
    UpstreamRecorder one, two;
    auto exchange = m_client->open(route, {}, one);
    QTcpSocket *first = server.accept();
    (void)R::readHead(*first);
    first->write(small);
    QVERIFY(one.waits());
    // In the kernel, and no event loop has told of it yet.
    first->write("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil");
    first->flush();
    exchange = m_client->open(route, {}, two);
    QTcpSocket *second = server.accept();
    (void)R::readHead(*second);
    second->write(small);
    QVERIFY(two.waits());
    QCOMPARE(two.body, "ok");
}

void tst_UpstreamClient::idleConnectionsAreClosedByOneTimer()
{
    S server, other;
    const auto route = routeTo(server), elsewhere = routeTo(other);
    QCOMPARE(ask(route).body, "ok");
    m_clock->advance(20s);
    QCOMPARE(ask(elsewhere).body, "ok");
    QCOMPARE(m_clock->timers(), 1U);
    m_clock->advance(10s);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(other.openConnections() > 0);
    QCOMPARE(m_clock->timers(), 1U);
    m_clock->advance(20s);
    QTRY_COMPARE(other.openConnections(), 0);
    QCOMPARE(m_clock->timers(), 0U);
}

void tst_UpstreamClient::aRouteThatIsDroppedClosesItsConnections()
{
    S server;
    auto route = routeTo(server);
    QCOMPARE(ask(route).body, "ok");
    QVERIFY(server.openConnections() > 0);
    route.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    m_clock->advance(60s);
}

void tst_UpstreamClient::routesShareNothing()
{
    S server;
    const auto one = routeTo(server), two = routeTo(server);
    QCOMPARE(ask(one).body, "ok");
    QCOMPARE(ask(two).body, "ok");
    QCOMPARE(server.connections(), 2);
}

void tst_UpstreamClient::requestsBeyondTheBoundWaitInLine()
{
    constexpr std::size_t count = 1000;
    S server(S::answers(small));
    const auto route = routeTo(server);
    std::deque<UpstreamRecorder> recorders(count);
    std::vector<std::unique_ptr<UpstreamExchange>> exchanges;
    for (UpstreamRecorder &recorder : recorders)
        exchanges.push_back(m_client->open(route, {}, recorder));
    exchanges[UpstreamClient::mostDialling + 1].reset(); // one of those that wait
    for (std::size_t i = 0; i < count; ++i) {
        if (exchanges[i])
            QVERIFY(recorders[i].waits());
        QCOMPARE(recorders[i].ends, exchanges[i] ? 1 : 0);
    }
    QCOMPARE(server.requests().size(), qsizetype(count - 1));
    QVERIFY2(server.connections() < int(count / 2), "a crowd is no flood");
}

void tst_UpstreamClient::answersThatTakeLongHoldNobodyUp()
{
    constexpr std::size_t count = UpstreamClient::ample * 2;
    S server(S::answers("HTTP/1.1 200 OK\r\n\r\n")); // and events, for ever
    const auto route = routeTo(server);
    std::deque<UpstreamRecorder> recorders(count);
    std::vector<std::unique_ptr<UpstreamExchange>> exchanges;
    for (UpstreamRecorder &recorder : recorders)
        exchanges.push_back(m_client->open(route, {}, recorder));
    for (const UpstreamRecorder &recorder : recorders)
        QTRY_COMPARE(recorder.heads, 1);
    QCOMPARE(server.connections(), int(count));
}

void tst_UpstreamClient::whoWaitsInLineHearsThatNobodyGetsThrough()
{
    constexpr std::size_t count = UpstreamClient::mostDialling * 2;
    QUrl nowhere;
    {
        const R server;
        nowhere = server.url();
    }
    const auto route = m_client->route(nowhere, {}).value();
    std::deque<UpstreamRecorder> recorders(count);
    std::vector<std::unique_ptr<UpstreamExchange>> exchanges;
    for (UpstreamRecorder &recorder : recorders)
        exchanges.push_back(m_client->open(route, {}, recorder));
    for (UpstreamRecorder &recorder : recorders) {
        QVERIFY(recorder.waits());
        QCOMPARE(wireName(recorder.error.value().kind), wireName(ErrorKind::ConnectionFailed));
        QVERIFY(!recorder.error->maySent);
    }
}

void tst_UpstreamClient::aConnectionThatDiedIdleIsReplaced_data()
{
    QTest::addColumn<UpstreamRequest>("request");
    QTest::addColumn<bool>("again");
    QTest::newRow("GET") << UpstreamRequest{} << true;
    QTest::newRow("PUT with nothing written") << UpstreamRequest{.method = "PUT", .body = Body::Length} << true;
    QTest::newRow("POST") << UpstreamRequest{.method = "POST"} << false;
    QTest::newRow("PUT with a body") << UpstreamRequest{.method = "PUT", .body = Body::Length, .length = 1} << false;
}

void tst_UpstreamClient::aConnectionThatDiedIdleIsReplaced()
{
    QFETCH(UpstreamRequest, request);
    QFETCH(bool, again);
    S server;
    const auto route = routeTo(server);
    QCOMPARE(ask(route).body, "ok");
    // It dies with the request under way, which the server may or may not have seen.
    server.setTurn([&server](QTcpSocket &socket) {
        server.setTurn(S::answers(small));
        socket.disconnectFromHost();
    });
    UpstreamRecorder recorder;
    const auto exchange = m_client->open(route, request, recorder);
    if (request.length > 0)
        exchange->write("x");
    exchange->finish();
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.ends, again ? 1 : 0);
    if (!again) {
        QCOMPARE(wireName(recorder.error.value().kind), wireName(ErrorKind::ConnectionFailed));
        QVERIFY(recorder.error->maySent);
    }
    QCOMPARE(server.requests().size(), again ? 3 : 2);
}

void tst_UpstreamClient::aFreshConnectionIsNotTriedTwice()
{
    S server(S::closes());
    const auto &answer = ask(routeTo(server));
    QVERIFY(answer.error.value().maySent);
    QCOMPARE(server.requests().size(), 1);
}

void tst_UpstreamClient::connectingHasADeadline()
{
    // TLS with somebody who never says a word.
    S server;
    server.stayMute();
    const auto route = m_client->route(QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), {}).value();
    UpstreamRecorder recorder;
    const auto exchange = m_client->open(route, {}, recorder);
    QTRY_COMPARE(server.connections(), 1);
    m_clock->advance(10s);
    QVERIFY(recorder.waits());
    QCOMPARE(wireName(recorder.error.value().kind), wireName(ErrorKind::TimedOut));
    QVERIFY(!recorder.error->maySent);
}

void tst_UpstreamClient::theHeadHasADeadlineWhereOneIsAsked()
{
    S server(S::hangs());
    const auto route = routeTo(server);
    UpstreamRecorder patient, hasty;
    const auto one = m_client->open(route, {}, patient);
    const auto two = m_client->open(route, {.headDeadline = 60s}, hasty);
    QTRY_COMPARE(server.requests().size(), 2);
    m_clock->advance(60s);
    QVERIFY(hasty.waits());
    QCOMPARE(wireName(hasty.error.value().kind), wireName(ErrorKind::TimedOut));
    QVERIFY(hasty.error->maySent);
    m_clock->advance(24h);
    QVERIFY(!patient.isOver());
    QCOMPARE(m_clock->timers(), 0U);
}

QTEST_GUILESS_MAIN(tst_UpstreamClient)
#include "tst_upstreamclient.moc"
