// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"
#include "support/rawclient.h"

#include <QTest>
#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace tokenwatch::http;
using namespace std::chrono_literals;

namespace {

/// One dialogue, held by the test.
struct Talking final : DialogueListener {
    Talking(Request &&r, Dialogue d)
        : request(std::move(r))
        , dialogue(std::move(d))
    {}
    void begin()
    {
        dialogue->listen(*this);
        dialogue->resume();
    }
    void bodyArrived(QByteArrayView piece) override
    {
        body += piece;
        if (pauseEach)
            dialogue->pause();
        if (echo)
            (void)dialogue->write(piece);
    }
    void bodyEnded() override { ended = true; }
    void drained() override { ++drains; }
    void clientLeft() override { left = true; }

    Request request;
    std::optional<Dialogue> dialogue;
    QByteArray body;
    int drains = 0;
    bool ended = false, left = false, pauseEach = false, echo = false;
};

QByteArray requestOf(const QByteArray &line, const QByteArray &fields = {})
{
    return line + "\r\nHost: a\r\n" + fields + "\r\n";
}

} // namespace

class TestDialogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_limits = {}; }
    void cleanup()
    {
        m_talks.clear();
        m_server.reset();
    }

    void theHeadIsGivenBeforeTheBody();
    void bodiesInChunksAreDecoded();
    void whatCannotBeReadIsRefused_data();
    void whatCannotBeReadIsRefused();
    void continueIsSentWhenTheBodyIsWanted();
    void aPausedBodyHoldsTheClientBack();
    void longBodiesAreNotRefused();
    void onlyThePauseInABodyIsBounded();
    void answersAreFramed_data();
    void answersAreFramed();
    void whatIsCollectedGoesOutAtOnce();
    void theConnectionServesOn();
    void anAnswerBeforeTheBodyEndsTheConnection();
    void surplusNeverBecomesAnAnswer();
    void aSlowReaderIsWaitedFor();
    void brokenAnswersAreSeen_data();
    void brokenAnswersAreSeen();
    void whoeverLeavesIsTold();
    void anUpgradeCarriesBytesBothWays();
    void anUnansweredDialogueIs500();
    void dialoguesOutliveClientAndServer();

private:
    quint16 start()
    {
        m_server = std::make_unique<Server>(m_limits, [this](Request &&request, Dialogue dialogue) {
            m_talks.push_back(std::make_unique<Talking>(std::move(request), std::move(dialogue)));
            if (m_listen)
                m_talks.back()->begin();
        });
        const auto port = m_server->listenTcp(0);
        return port ? *port : 0;
    }
    [[nodiscard]] Talking *talk(std::size_t index = 0)
    {
        return QTest::qWaitFor([&] { return m_talks.size() > index; }) ? m_talks[index].get() : nullptr;
    }

    Limits m_limits;
    std::vector<std::unique_ptr<Talking>> m_talks;
    std::unique_ptr<Server> m_server;
    bool m_listen = true;
};

void TestDialogue::theHeadIsGivenBeforeTheBody()
{
    RawClient client(start());
    client.send(requestOf("PUT /a%20b?x", "Content-Length: 10\r\nX-One: 1\r\n").replace("?x\r\n", "?x HTTP/1.1\r\n"));
    Talking *asked = talk();
    QVERIFY(asked);
    QCOMPARE(asked->request.method, QByteArray("PUT"));
    QCOMPARE(asked->request.target, QByteArray("/a%20b?x"));
    QCOMPARE(asked->request.header("X-One"), QByteArray("1"));
    QCOMPARE(asked->dialogue->bodyLength(), std::optional<quint64>(10));
    QVERIFY(asked->dialogue->hasBody() && !asked->ended);
    client.send("01234");
    QTRY_COMPARE(asked->body, QByteArray("01234"));
    client.send("56789GET /next HTTP/1.1\r\nHost: a\r\n\r\n");
    QTRY_VERIFY(asked->ended);
    QCOMPARE(asked->body, QByteArray("0123456789"));
    QCOMPARE(m_talks.size(), 1u); // the next one waits for the answer
    asked->dialogue->send(Response::text("one"));
    QVERIFY(talk(1));
    QVERIFY(!talk(1)->dialogue->hasBody());
    QCOMPARE(talk(1)->request.path, QByteArray("/next"));
}

void TestDialogue::bodiesInChunksAreDecoded()
{
    RawClient client(start());
    client.send(requestOf("POST / HTTP/1.1", "Transfer-Encoding: chunked\r\n"));
    Talking *asked = talk();
    QVERIFY(asked);
    QCOMPARE(asked->dialogue->bodyLength(), std::nullopt);
    for (const char byte : QByteArray("3;x=y\r\nabc\r\nA\r\n0123456789\r\n0\r\nAuthorization: evil\r\n\r\n")) {
        client.send(QByteArray(1, byte));
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY(asked->ended);
    QCOMPARE(asked->body, QByteArray("abc0123456789"));
    QVERIFY(!asked->request.hasHeader("Authorization"));
}

void TestDialogue::whatCannotBeReadIsRefused_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::newRow("chunk-bare-lf") << QByteArray("3\nabc\n0\n\n");
    QTest::newRow("chunk-ext-lf") << QByteArray("3;a\nb\r\nabc\r\n0\r\n\r\n");
    QTest::newRow("chunk-bad-end") << QByteArray("3\r\nabcXX0\r\n\r\n");
    QTest::newRow("chunk-overflow") << QByteArray("fffffffffffffffff\r\nabc");
    QTest::newRow("no number") << QByteArray("zz\r\n");
    QTest::newRow("endless extensions") << QByteArray("1;" + QByteArray(2000, 'x'));
    QTest::newRow("many extensions") << ("1;" + QByteArray(900, 'x') + "\r\na\r\n").repeated(30);
    QTest::newRow("framing in a trailer") << QByteArray("0\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTest::newRow("folded trailer") << QByteArray("0\r\nA: b\r\n c\r\n\r\n");
    QTest::newRow("endless trailers") << QByteArray("0\r\n" + QByteArray("A: b\r\n").repeated(4000));
}

void TestDialogue::whatCannotBeReadIsRefused()
{
    QFETCH(QByteArray, chunks);
    RawClient client(start());
    client.send(requestOf("POST / HTTP/1.1", "Transfer-Encoding: chunked\r\n") + chunks);
    const int status = statuses(client.untilClosed()).value(0);
    QVERIFY2(status == 400 || status == 431, qPrintable(QString::number(status)));
    QVERIFY(talk()->left);
    QVERIFY(!talk()->ended);
}

void TestDialogue::continueIsSentWhenTheBodyIsWanted()
{
    m_listen = false;
    RawClient client(start());
    client.send(requestOf("POST / HTTP/1.1", "Expect: 100-continue\r\nContent-Length: 2\r\n"));
    Talking *asked = talk();
    QVERIFY(asked);
    QCoreApplication::processEvents();
    QCOMPARE(client.received(), QByteArray());
    asked->begin();
    QVERIFY(client.sees("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send("ok");
    QTRY_VERIFY(asked->ended);
    m_listen = true;
}

void TestDialogue::aPausedBodyHoldsTheClientBack()
{
    constexpr qsizetype size = 16 * 1024 * 1024;
    RawClient client(start());
    client.send(requestOf("POST / HTTP/1.1", "Content-Length: " + QByteArray::number(size) + "\r\n"));
    Talking *asked = talk();
    QVERIFY(asked);
    asked->pauseEach = true;
    client.send(QByteArray(size, 'x'));
    QTRY_VERIFY(!asked->body.isEmpty());
    // The rest stays with the client, but for what the kernel holds; a turn of the event loop brings nothing more.
    for (int i = 0; i < 50; ++i)
        QCoreApplication::processEvents();
    QVERIFY(asked->body.size() <= 128 * 1024);
    QVERIFY(client.socket().bytesToWrite() > 0);
    asked->pauseEach = false;
    asked->dialogue->resume();
    QTRY_VERIFY(asked->ended);
    QCOMPARE(asked->body.size(), size);
}

void TestDialogue::longBodiesAreNotRefused()
{
    m_limits.bodyBytes = 10;
    RawClient client(start());
    client.send(requestOf("POST / HTTP/1.1", "Content-Length: 100\r\n") + QByteArray(100, 'x'));
    QVERIFY(talk());
    QTRY_VERIFY(talk()->ended);
}

void TestDialogue::onlyThePauseInABodyIsBounded()
{
    m_limits.arrival = 300ms;
    RawClient client(start());
    client.send(requestOf("POST / HTTP/1.1", "Content-Length: 100\r\n"));
    Talking *asked = talk();
    QVERIFY(asked);
    // Far longer in all than the deadline for a pause, and paused by the handler for longer still.
    for (int i = 0; i < 12; ++i) {
        client.send("x");
        QTest::qWait(50);
    }
    asked->dialogue->pause();
    QTest::qWait(600);
    QVERIFY(!asked->left);
    asked->dialogue->resume();
    QCOMPARE(statuses(client.untilClosed()), QList<int>{408});
    QVERIFY(asked->left);
    QCOMPARE(asked->body.size(), 12);
}

void TestDialogue::answersAreFramed_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("sized");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *line, int status, bool sized, const char *expected) {
        QTest::newRow(name) << QByteArray(line) << status << sized << QByteArray(expected);
    };
    row("length", "GET / HTTP/1.1", 200, true, "HTTP/1.1 200 OK\r\nX: y\r\nContent-Length: 6\r\n\r\nabcdef");
    row("chunks", "GET / HTTP/1.1", 200, false,
        "HTTP/1.1 200 OK\r\nX: y\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n3\r\ndef\r\n0\r\n\r\n");
    row("HTTP/1.0", "GET / HTTP/1.0", 200, false, "HTTP/1.1 200 OK\r\nX: y\r\nConnection: close\r\n\r\nabcdef");
    row("HEAD", "HEAD / HTTP/1.1", 200, true, "HTTP/1.1 200 OK\r\nX: y\r\nContent-Length: 6\r\n\r\n");
    row("HEAD without", "HEAD / HTTP/1.1", 200, false, "HTTP/1.1 200 OK\r\nX: y\r\n\r\n");
    row("204", "GET / HTTP/1.1", 204, false, "HTTP/1.1 204 No Content\r\nX: y\r\n\r\n");
    row("304", "GET / HTTP/1.1", 304, true, "HTTP/1.1 304 Not Modified\r\nX: y\r\n\r\n");
}

void TestDialogue::answersAreFramed()
{
    QFETCH(QByteArray, line);
    QFETCH(int, status);
    QFETCH(bool, sized);
    QFETCH(QByteArray, expected);
    RawClient client(start());
    client.send(requestOf(line));
    Talking *asked = talk();
    QVERIFY(asked);
    asked->dialogue->begin({status, {{"X", "y"}, {"Content-Length", "99"}, {"Transfer-Encoding", "gzip"}}, {}},
                           sized ? std::optional<quint64>(6) : std::nullopt);
    QVERIFY(asked->dialogue->write("abc"));
    QVERIFY(asked->dialogue->write("def"));
    asked->dialogue->finish();
    QVERIFY(client.sees(expected));
    QCOMPARE(client.received(), expected);
}

void TestDialogue::whatIsCollectedGoesOutAtOnce()
{
    RawClient client(start());
    client.send(requestOf("GET / HTTP/1.1"));
    Talking *asked = talk();
    QVERIFY(asked);
    asked->dialogue->collect();
    asked->dialogue->begin({}, std::nullopt);
    QVERIFY(asked->dialogue->write("abc"));
    for (int turn = 0; turn < 5; ++turn)
        QCoreApplication::processEvents();
    QCOMPARE(client.received(), QByteArray());
    asked->dialogue->flush();
    QVERIFY(client.sees("\r\n\r\n3\r\nabc\r\n"));
    QVERIFY(asked->dialogue->write(QByteArray(40'000, 'x'))); // much is not kept
    QVERIFY(client.sees("xxx"));
    QVERIFY(asked->dialogue->write("d"));
    asked->dialogue->finish();
    QVERIFY(client.sees("1\r\nd\r\n0\r\n\r\n"));
}

void TestDialogue::theConnectionServesOn()
{
    RawClient client(start());
    for (std::size_t i = 0; i < 3; ++i) {
        client.send(requestOf("POST / HTTP/1.1", "Content-Length: 2\r\n") + "ab");
        Talking *asked = talk(i);
        QVERIFY(asked);
        QTRY_VERIFY(asked->ended);
        asked->dialogue->begin({}, 1);
        (void)asked->dialogue->write("x");
        asked->dialogue->finish();
        QCOMPARE(statuses(client.untilAnswers(int(i) + 1)).size(), qsizetype(i) + 1);
    }
    QVERIFY(client.isConnected());
}

void TestDialogue::anAnswerBeforeTheBodyEndsTheConnection()
{
    RawClient client(start());
    client.send(requestOf("POST / HTTP/1.1", "Content-Length: 1000\r\n") + "GET /evil HTTP/1.1\r\n");
    QVERIFY(talk());
    talk()->dialogue->send(Response::text("no", 413));
    QCOMPARE(statuses(client.untilClosed()), QList<int>{413});
    QVERIFY(client.received().contains("Connection: close"));
    QCOMPARE(m_talks.size(), 1u);
}

void TestDialogue::surplusNeverBecomesAnAnswer()
{
    RawClient client(start());
    client.send(requestOf("GET / HTTP/1.1"));
    QVERIFY(talk());
    talk()->dialogue->begin({}, 2);
    (void)talk()->dialogue->write("okHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    talk()->dialogue->finish();
    QVERIFY(client.sees("ok"));
    client.send(requestOf("GET / HTTP/1.1"));
    QVERIFY(talk(1));
    QVERIFY(client.received().endsWith("\r\n\r\nok"));
}

void TestDialogue::aSlowReaderIsWaitedFor()
{
    QTcpSocket client;
    client.setReadBufferSize(1000);
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), start());
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.write(requestOf("GET / HTTP/1.1"));
    Talking *asked = talk();
    QVERIFY(asked);
    asked->dialogue->begin({}, std::nullopt);
    const QByteArray piece(64 * 1024, 'p');
    int written = 1;
    while (asked->dialogue->write(piece) && written < 10000)
        ++written;
    QVERIFY2(written < 1000, qPrintable(QString::number(written))); // what the kernel took, and a little more
    QCOMPARE(asked->drains, 0);
    client.setReadBufferSize(0);
    qint64 got = client.readAll().size();
    connect(&client, &QTcpSocket::readyRead, &client, [&] { got += client.readAll().size(); });
    QTRY_COMPARE(asked->drains, 1);
    asked->dialogue->finish();
    QTRY_VERIFY(got > qint64(written) * piece.size());
}

void TestDialogue::brokenAnswersAreSeen_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("sized");
    QTest::addColumn<bool>("reset");
    QTest::newRow("length") << QByteArray("GET / HTTP/1.1") << true << false;
    QTest::newRow("chunks") << QByteArray("GET / HTTP/1.1") << false << false;
    QTest::newRow("until close") << QByteArray("GET / HTTP/1.0") << false << true;
}

void TestDialogue::brokenAnswersAreSeen()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, sized);
    QFETCH(bool, reset);
    // Qt tells a reset and an orderly end as one error; the system does not.
    const int client = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(start());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QCOMPARE(::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address), 0);
    const QByteArray request = requestOf(line);
    QCOMPARE(::send(client, request.constData(), std::size_t(request.size()), 0), ssize_t(request.size()));
    QVERIFY(talk());
    talk()->dialogue->begin({}, sized ? std::optional<quint64>(100) : std::nullopt);
    (void)talk()->dialogue->write("half");

    QByteArray answer;
    ssize_t got = 0;
    std::array<char, 1000> bytes{};
    const auto read = [&] {
        got = ::recv(client, bytes.data(), bytes.size(), MSG_DONTWAIT);
        answer.append(bytes.data(), qMax<ssize_t>(got, 0));
        return got == 0 || (got < 0 && errno != EAGAIN);
    };
    QVERIFY(QTest::qWaitFor([&] { return read() || answer.contains("half"); }));
    m_talks.clear(); // nobody finished it
    QVERIFY(QTest::qWaitFor(read));
    QCOMPARE(got < 0, reset);
    QVERIFY(!answer.contains("\r\n0\r\n\r\n"));
    ::close(client);
}

void TestDialogue::whoeverLeavesIsTold()
{
    const quint16 port = start();
    RawClient early(port), late(port);
    early.send(requestOf("POST / HTTP/1.1", "Content-Length: 5\r\n"));
    QVERIFY(talk(0));
    late.send(requestOf("GET / HTTP/1.1"));
    QVERIFY(talk(1));
    talk(1)->dialogue->begin({}, std::nullopt);
    early.reset();
    late.reset();
    QTRY_VERIFY(talk(0)->left && talk(1)->left);
    QVERIFY(!talk(1)->dialogue->write("more"));
}

void TestDialogue::anUpgradeCarriesBytesBothWays()
{
    RawClient client(start());
    client.send(requestOf("GET /ws HTTP/1.1", "Connection: Upgrade\r\nUpgrade: websocket\r\n"));
    Talking *asked = talk();
    QVERIFY(asked);
    asked->echo = true;
    asked->dialogue->upgrade({{"Upgrade", "websocket"}, {"Connection", "Upgrade"}, {"X", "a\r\nb"}});
    QVERIFY(client.sees("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"));
    client.send("GET / HTTP/1.1\r\n\r\n" + QByteArray(1, '\0'));
    QVERIFY(client.sees("\r\n\r\nGET / HTTP/1.1\r\n\r\n"));
    QTRY_COMPARE(asked->body.size(), 19);
    QCOMPARE(m_talks.size(), 1u);
    asked->dialogue->finish();
    QVERIFY(client.untilClosed().endsWith(QByteArray("\r\n\r\n\0", 5)));
}

void TestDialogue::anUnansweredDialogueIs500()
{
    RawClient client(start());
    client.send(requestOf("GET / HTTP/1.1"));
    QVERIFY(talk());
    m_talks.clear();
    QCOMPARE(statuses(client.untilAnswers(1)), QList<int>{500});
}

void TestDialogue::dialoguesOutliveClientAndServer()
{
    RawClient client(start());
    client.send(requestOf("GET / HTTP/1.1"));
    Talking *asked = talk();
    QVERIFY(asked);
    m_server.reset();
    QVERIFY(asked->left);
    asked->dialogue->begin({}, 1);
    QVERIFY(!asked->dialogue->write("x"));
    asked->dialogue->finish();
    asked->dialogue->breakOff();
    asked->dialogue->pause();
    asked->dialogue->resume();
}

QTEST_GUILESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
