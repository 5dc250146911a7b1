// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timing.h"
#include "net/networktransport.h"
#include "net/tlsprofile.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tokenwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using S = ScriptedServer;

Q_DECLARE_METATYPE(ScriptedServer::Turn)

class TestNetworkTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void requestIsSentAsAsked();
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void brokenRoadsAreToldTruthfully_data();
    void brokenRoadsAreToldTruthfully();
    void refusedBeforeAnythingLeaves_data();
    void refusedBeforeAnythingLeaves();
    void plainHttpByOptIn();
    void nobodyListens();
    void slowServersMeetTheTotalDeadline_data();
    void slowServersMeetTheTotalDeadline();
    void hugeBodiesAreCutOff();
    void eachRequestHasItsOwnConnection();
    void cookiesAreNotKept();
    void cancelledIsSilentAndAborts();
    void sixteenAtATimeTheRestWaits();
    void waitingInLineMeetsTheDeadlineUnsent();
    void destroyedTransportAnswersCancelled();

    void untrustedCertificatesAreRefused_data(); // S5-32
    void untrustedCertificatesAreRefused();
    void ownAuthorityIsTrusted(); // S5-32
    void environmentRootsReplaceTheSystems();
    void theChosenAuthorityIsTrustedUnlessASourceNamesItsOwn();
    void authorityFilesAreChecked_data();
    void authorityFilesAreChecked();
    void theChosenPatienceWithAHandshakeCounts();
    void aTruncatedTlsAnswerIsBroken();
    void bigTlsAnswersArriveWhole();
    void aMuteHandshakeMeetsTheConnectDeadline();
    void clientCertificateIsShown();
    void badCertificateFilesAreNamed();

private:
    struct Result {
        int calls = 0;
        std::optional<Expected<HttpResponse>> answer;
        [[nodiscard]] const Error &error() const { return answer->error(); }
    };
    [[nodiscard]] Then<HttpResponse> into(Result &result) const
    {
        return [&result](Expected<HttpResponse> answer) {
            ++result.calls;
            result.answer = std::move(answer);
        };
    }
    [[nodiscard]] static HttpRequest post(const QByteArray &address)
    {
        return {"POST", QUrl(QString::fromLatin1(address)), {{"Authorization", "Basic c2VjcmV0"}}, "refresh_token=r1"};
    }
    /// Waits for the answer.
    [[nodiscard]] Result ask(const HttpRequest &request, const TransportProfile &profile = {})
    {
        Result result;
        const Pending pending = m_transport->send(request, profile, 30s, into(result));
        if (result.answer)
            qWarning("answered before send() returned");
        if (!QTest::qWaitFor([&result] { return result.answer.has_value(); }, 10'000))
            result.answer = failure(ErrorKind::Internal, u"no answer in this test"_s);
        return result;
    }
    void makeCertificate(const QString &name, const QStringList &more);
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    void speakTls(ScriptedServer &server, const QString &name, const QList<QSslCertificate> &clientRoots = {}) const;

    const QTemporaryDir m_folder;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<NetworkTransport> m_transport;
};

void TestNetworkTransport::makeCertificate(const QString &name, const QStringList &more)
{
    QProcess openssl;
    openssl.start(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                                            u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-keyout"_s,
                                            file(name + u".key"_s), u"-out"_s, file(name + u".pem"_s)} +
                                    more);
    QVERIFY(openssl.waitForFinished());
    QVERIFY2(openssl.exitCode() == 0, openssl.readAllStandardError().constData());
}

void TestNetworkTransport::initTestCase()
{
    const QStringList loopback{u"-days"_s, u"2"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s};
    makeCertificate(u"own"_s, QStringList{u"-subj"_s, u"/CN=Own Authority"_s} + loopback);
    makeCertificate(u"other"_s, QStringList{u"-subj"_s, u"/CN=Other Authority"_s} + loopback);
    makeCertificate(u"wrong"_s, {u"-subj"_s, u"/CN=Wrong Host"_s, u"-days"_s, u"2"_s, u"-addext"_s,
                                 u"subjectAltName=DNS:example.com"_s});
    makeCertificate(u"client"_s, {u"-subj"_s, u"/CN=Client"_s, u"-days"_s, u"2"_s});
}

void TestNetworkTransport::init()
{
    m_transport.reset();
    m_clock = std::make_unique<FakeClock>();
    m_transport = std::make_unique<NetworkTransport>(*m_clock);
}

void TestNetworkTransport::speakTls(ScriptedServer &server, const QString &name,
                                    const QList<QSslCertificate> &clientRoots) const
{
    QFile key(file(name + u".key"_s));
    QVERIFY(key.open(QIODevice::ReadOnly));
    server.speakTls(QSslCertificate::fromPath(file(name + u".pem"_s)).value(0), QSslKey(key.readAll(), QSsl::Ec),
                    clientRoots);
}

void TestNetworkTransport::requestIsSentAsAsked()
{
    ScriptedServer server;
    HttpRequest request = post(server.address("/a%20b/token?x=%26&y=1"));
    request.headers.append({{"Host", "evil"}, {"Accept-Encoding", "gzip"}, {"Content-Length", "3"}});
    const Result result = ask(request);
    QVERIFY(result.answer->has_value());
    QCOMPARE((*result.answer)->status, 200);
    QCOMPARE((*result.answer)->body, QByteArray("ok"));
    QCOMPARE((*result.answer)->url, request.url);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests()[0],
             "POST /a%20b/token?x=%26&y=1 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.serverPort()) +
                 "\r\nAuthorization: Basic c2VjcmV0\r\nUser-Agent: Tokenwatch/" TOKENWATCH_VERSION
                 "\r\nAccept-Encoding: identity\r\nConnection: close\r\nContent-Length: 16\r\n\r\n"
                 "refresh_token=r1");
}

void TestNetworkTransport::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *head, int status) {
        QTest::newRow(name) << QByteArray(head) << status;
    };
    row("redirect-301", "HTTP/1.1 301 M\r\nLocation: OTHER\r\n", 301);
    row("redirect-302", "HTTP/1.1 302 F\r\nLocation: OTHER\r\n", 302);
    row("redirect-307", "HTTP/1.1 307 T\r\nLocation: OTHER\r\n", 307);
    row("redirect-308", "HTTP/1.1 308 P\r\nLocation: OTHER\r\n", 308);
    row("redirect-file", "HTTP/1.1 302 F\r\nLocation: file:///etc/passwd\r\n", 302);
    row("redirect-data", "HTTP/1.1 302 F\r\nLocation: data:text/plain,x\r\n", 302);
    row("redirect-empty", "HTTP/1.1 302 F\r\nLocation:\r\n", 302);
    row("redirect-none", "HTTP/1.1 302 F\r\n", 302);
    row("400", "HTTP/1.1 400 Bad\r\n", 400);
    row("401 Basic", "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\n", 401);
    row("401-negotiate", "HTTP/1.1 401 No\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n", 401);
    row("401-digest", "HTTP/1.1 401 No\r\nWWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n", 401);
    row("407", "HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"x\"\r\n", 407);
    row("http-500", "HTTP/1.1 500 Oh\r\n", 500);
    row("503-retry-after", "HTTP/1.1 503 Oh\r\nRetry-After: 3\r\n", 503);
}

void TestNetworkTransport::everyStatusIsAnAnswer()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    ScriptedServer other;
    head.replace("OTHER", other.address());
    ScriptedServer server(S::answers(head + "Content-Length: 4\r\n\r\nbody"));
    const Result result = ask(post(server.address()));
    QVERIFY(result.answer->has_value());
    QCOMPARE((*result.answer)->status, status);
    QCOMPARE((*result.answer)->body, QByteArray("body"));
    QCOMPARE(server.requests().size(), 1); // neither followed nor sent again with other credentials
    QCOMPARE(other.connections(), 0);
}

void TestNetworkTransport::brokenRoadsAreToldTruthfully_data()
{
    QTest::addColumn<S::Turn>("turn");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char *name, const S::Turn &turn, ErrorKind kind) { QTest::newRow(name) << turn << kind; };
    const QByteArray ok = "HTTP/1.1 200 OK\r\n";
    row("close", S::closes(), ErrorKind::ConnectionFailed);
    row("reset", S::resets(), ErrorKind::ConnectionFailed);
    row("close in the status", S::answersAndCloses("HTTP/1.1 20"), ErrorKind::BrokenAnswer);
    row("truncated", S::answersAndCloses(ok + "Content-Length: 40\r\n\r\n{\"access_token\":\"a\"}"),
        ErrorKind::BrokenAnswer);
    row("reset-mid-body", S::answersAndResets(ok + "Content-Length: 10\r\n\r\nabc"), ErrorKind::BrokenAnswer);
    row("chunk-truncated", S::answersAndCloses(ok + "Transfer-Encoding: chunked\r\n\r\n9\r\nabc"),
        ErrorKind::BrokenAnswer);
    row("chunk-no-last", S::answersAndCloses(ok + "Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"),
        ErrorKind::BrokenAnswer);
    row("garbage", S::answersAndCloses("garbage\r\n\r\n"), ErrorKind::BrokenAnswer);
    row("http09", S::answersAndCloses("{\"access_token\":\"a\"}"), ErrorKind::BrokenAnswer);
    row("cl-two", S::answers(ok + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nab"), ErrorKind::BrokenAnswer);
    row("101-switch", S::answers("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"), ErrorKind::BrokenAnswer);
    row("1xx-flood", S::neverEnds("", "HTTP/1.1 100 Continue\r\n\r\n"), ErrorKind::BrokenAnswer);
    row("headers-infinite", S::neverEnds(ok, "X: aaaaaaaaaaaaaaaaaaaaaaa\r\n"), ErrorKind::BrokenAnswer);
    row("infinite-body", S::neverEnds(ok + "\r\n", "a"), ErrorKind::AnswerTooLarge);
    row("infinite-body of a 401", S::neverEnds("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=x\r\n\r\n", "a"),
        ErrorKind::AnswerTooLarge);
    row("big-body announced", S::answers(ok + "Content-Length: 104857600\r\n\r\na"), ErrorKind::AnswerTooLarge);
}

void TestNetworkTransport::brokenRoadsAreToldTruthfully()
{
    QFETCH(S::Turn, turn);
    QFETCH(ErrorKind, kind);
    ScriptedServer server(turn);
    const Result result = ask(post(server.address()));
    QVERIFY(!result.answer->has_value());
    QCOMPARE(wireName(result.error().kind), wireName(kind));
    QVERIFY(result.error().maySent);
    QCOMPARE(result.error().where, u"127.0.0.1"_s);
    QVERIFY(!result.error().serverText.contains(u"r1"));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.requests().size(), 1); // a refresh token is never sent twice
    QCOMPARE(server.connections(), 1);
}

void TestNetworkTransport::refusedBeforeAnythingLeaves_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("where");
    QTest::newRow("plain http") << u"http://idp.example/token"_s << u"idp.example"_s;
    QTest::newRow("plain http to something like loopback")
        << u"http://127.0.0.1.example/token"_s << u"127.0.0.1.example"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"file"_s;
    QTest::newRow("data") << u"data:text/plain,x"_s << u"data"_s;
    QTest::newRow("ftp") << u"ftp://idp.example/x"_s << u"idp.example"_s;
    QTest::newRow("user information") << u"https://user:pass@idp.example/token"_s << u"idp.example"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no host") << u"https:///token"_s << u"https"_s;
}

void TestNetworkTransport::refusedBeforeAnythingLeaves()
{
    QFETCH(QString, url);
    QFETCH(QString, where);
    const Result result = ask({"POST", QUrl(url), {}, "refresh_token=r1"});
    QVERIFY(!result.answer->has_value());
    QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::InvalidInput));
    QCOMPARE(result.error().where, where);
    QVERIFY(!result.error().maySent);
}

void TestNetworkTransport::plainHttpByOptIn()
{
    const Result result = ask({"POST", QUrl(u"http://no-such-host.invalid/token"_s), {}, "a=b"}, {{}, {}, true});
    QVERIFY(!result.answer->has_value());
    QVERIFY(result.error().kind != ErrorKind::InvalidInput);
    QVERIFY(!result.error().maySent);

    ScriptedServer server;
    HttpRequest split = post(server.address());
    split.headers.emplaceBack("X-Token", "a\r\nX-Injected: b");
    QCOMPARE(wireName(ask(split).error().kind), wireName(ErrorKind::InvalidInput));
    QCOMPARE(server.connections(), 0);
}

void TestNetworkTransport::nobodyListens()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress(QHostAddress::LocalHost)));
    const QByteArray address = "http://127.0.0.1:" + QByteArray::number(taken.serverPort()) + "/token";
    taken.close();
    const Result result = ask(post(address));
    QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::ConnectionFailed));
    QVERIFY(!result.error().maySent);
}

void TestNetworkTransport::slowServersMeetTheTotalDeadline_data()
{
    QTest::addColumn<S::Turn>("turn");
    QTest::newRow("hang") << S::hangs();
    QTest::newRow("hang-headers") << S::answers("HTTP/1.1 200 OK\r\nX: ");
    QTest::newRow("stall-mid-body") << S::answers("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
    QTest::newRow("drip-body") << S::drips("HTTP/1.1 200 OK\r\n\r\n", "a");
}

void TestNetworkTransport::slowServersMeetTheTotalDeadline()
{
    QFETCH(S::Turn, turn);
    ScriptedServer server(turn);
    Result result;
    const Pending pending = m_transport->send(post(server.address()), {}, 30s, into(result));
    QTRY_COMPARE(server.requests().size(), 1);
    m_clock->advance(29s);
    QCOMPARE(result.calls, 0);
    m_clock->advance(2s);
    QTRY_COMPARE(result.calls, 1);
    QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::TimedOut));
    QVERIFY(result.error().maySent);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(m_clock->timers(), 0u);
}

void TestNetworkTransport::hugeBodiesAreCutOff()
{
    ScriptedServer server(S::answers("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5f5e100\r\n" +
                                     QByteArray(100'000'000, 'x') + "\r\n0\r\n\r\n"));
    const Result result = ask(post(server.address()));
    QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::AnswerTooLarge));
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(server.sentEndlessly() < 20'000'000); // the rest never left the server

    const QByteArray most(Timing::answerLimit, 'x');
    server.setTurn(
        S::answers("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(most.size()) + "\r\n\r\n" + most));
    const Result whole = ask(post(server.address()));
    QVERIFY(whole.answer->has_value());
    QCOMPARE((*whole.answer)->body.size(), most.size());
}

void TestNetworkTransport::eachRequestHasItsOwnConnection()
{
    // stale-keepalive, extra-response: what a server keeps or adds never meets the next request.
    ScriptedServer server(S::answers("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\na"
                                     "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison"));
    for (int i = 1; i <= 3; ++i) {
        const Result result = ask(post(server.address()));
        QVERIFY(result.answer->has_value());
        QCOMPARE((*result.answer)->body, QByteArray("a"));
        QCOMPARE(server.connections(), i);
        QCOMPARE(server.requests().size(), i);
        QTRY_COMPARE(server.openConnections(), 0);
    }
}

void TestNetworkTransport::cookiesAreNotKept()
{
    ScriptedServer server(
        S::answers("HTTP/1.1 200 OK\r\nSet-Cookie: session=1\r\nCache-Control: public, max-age=9999\r\n"
                   "Content-Length: 0\r\n\r\n"));
    HttpRequest request{"GET", QUrl(QString::fromLatin1(server.address())), {}, {}};
    QVERIFY(ask(request).answer->has_value());
    QVERIFY(ask(request).answer->has_value());
    QCOMPARE(server.requests().size(), 2); // nor is there a cache
    QVERIFY(!server.received().contains("Cookie"));
}

void TestNetworkTransport::cancelledIsSilentAndAborts()
{
    ScriptedServer server(S::hangs());
    Result result;
    {
        const Pending pending = m_transport->send(post(server.address()), {}, 30s, into(result));
        QTRY_COMPARE(server.requests().size(), 1);
    }
    QTRY_COMPARE(server.openConnections(), 0);
    m_clock->advance(60s);
    QCOMPARE(result.calls, 0);
    QCOMPARE(m_clock->timers(), 0u);
    {
        const Pending pending = m_transport->send(post(server.address()), {}, 30s, into(result)); // before it begins
    }
    QVERIFY(ask({"GET", QUrl(u"nonsense"_s), {}, {}}).answer.has_value());
    QCOMPARE(server.connections(), 1);
}

void TestNetworkTransport::sixteenAtATimeTheRestWaits()
{
    ScriptedServer server(S::hangs());
    std::vector<Result> results(20);
    std::vector<Pending> pendings;
    for (Result &result : results)
        pendings.push_back(m_transport->send(post(server.address()), {}, 30s, into(result)));
    QTRY_COMPARE(server.requests().size(), 16);
    QTest::qWait(0);
    QCOMPARE(server.connections(), 16);
    server.setTurn(S::answers("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
    pendings[3].cancel();
    server.closeConnections();
    QTRY_VERIFY(std::all_of(results.cbegin() + 16, results.cend(), [](const Result &r) { return r.calls == 1; }));
    QVERIFY(results[16].answer->has_value());
    QCOMPARE(results[3].calls, 0);
    QCOMPARE(server.requests().size(), 20);
}

void TestNetworkTransport::waitingInLineMeetsTheDeadlineUnsent()
{
    ScriptedServer server(S::hangs());
    std::vector<Result> results(17);
    std::vector<Pending> pendings;
    for (Result &result : results)
        pendings.push_back(
            m_transport->send(post(server.address()), {}, &result == &results[16] ? 5s : 30s, into(result)));
    QTRY_COMPARE(server.requests().size(), 16);
    m_clock->advance(6s);
    QTRY_COMPARE(results[16].calls, 1);
    QCOMPARE(wireName(results[16].error().kind), wireName(ErrorKind::TimedOut));
    QVERIFY(!results[16].error().maySent);
}

void TestNetworkTransport::destroyedTransportAnswersCancelled()
{
    ScriptedServer server(S::hangs());
    Result result;
    const Pending pending = m_transport->send(post(server.address()), {}, 30s, into(result));
    QTRY_COMPARE(server.requests().size(), 1);
    m_transport.reset();
    QCOMPARE(result.calls, 1);
    QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::Cancelled));
    QCOMPARE(m_clock->timers(), 0u);
}

void TestNetworkTransport::untrustedCertificatesAreRefused_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("trusted");
    QTest::addColumn<QString>("issuer");
    QTest::newRow("self-signed") << u"own"_s << QString() << u"Own Authority"_s;
    QTest::newRow("unknown CA") << u"own"_s << u"other"_s << u"Own Authority"_s;
    QTest::newRow("wrong host") << u"wrong"_s << u"wrong"_s << u"Wrong Host"_s;
}

void TestNetworkTransport::untrustedCertificatesAreRefused()
{
    QFETCH(QString, server);
    QFETCH(QString, trusted);
    QFETCH(QString, issuer);
    ScriptedServer tls;
    speakTls(tls, server);
    const Result result =
        ask(post(tls.address()), {trusted.isEmpty() ? QString() : file(trusted + u".pem"_s), {}, false});
    QVERIFY(!result.answer->has_value());
    QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::TlsFailed));
    QVERIFY(!result.error().maySent);
    QCOMPARE(result.error().issuer, issuer);
    QTRY_COMPARE(tls.openConnections(), 0);
    QCOMPARE(tls.received(), QByteArray()); // no secret left
}

void TestNetworkTransport::ownAuthorityIsTrusted()
{
    ScriptedServer tls;
    speakTls(tls, u"own"_s);
    const Result result = ask(post(tls.address()), {file(u"own.pem"_s), {}, false});
    QVERIFY2(result.answer->has_value(),
             qPrintable(result.answer->has_value() ? QString() : result.error().serverText));
    QCOMPARE((*result.answer)->body, QByteArray("ok"));
}

void TestNetworkTransport::environmentRootsReplaceTheSystems()
{
    NetworkEnvironment environment;
    environment.rootsFile = file(u"own.pem"_s);
    m_transport = std::make_unique<NetworkTransport>(*m_clock, environment);
    ScriptedServer tls;
    speakTls(tls, u"own"_s);
    QVERIFY(ask(post(tls.address())).answer->has_value());
}

void TestNetworkTransport::theChosenAuthorityIsTrustedUnlessASourceNamesItsOwn()
{
    ScriptedServer tls;
    speakTls(tls, u"own"_s);
    QVERIFY(!ask(post(tls.address())).answer->has_value());
    NetworkEnvironment environment;
    environment.caFile = file(u"own.pem"_s);
    m_transport->setEnvironment(environment); // of the transport that is there
    QVERIFY(ask(post(tls.address())).answer->has_value());
    environment.caFile = file(u"nowhere.pem"_s);
    m_transport->setEnvironment(environment);
    const Result broken = ask(post(tls.address()));
    QVERIFY(!broken.answer->has_value());
    QCOMPARE(broken.error().where, environment.caFile);
    QVERIFY(ask(post(tls.address()), {file(u"own.pem"_s), {}, false}).answer->has_value());
}

void TestNetworkTransport::authorityFilesAreChecked_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("a certificate") << file(u"own.pem"_s) << QByteArray();
    QTest::newRow("nothing there") << file(u"nowhere.pem"_s) << QByteArray("unreadable");
    QTest::newRow("a directory") << QFileInfo(file(u"own.pem"_s)).path() << QByteArray("unreadable");
    QTest::newRow("a program") << QCoreApplication::applicationFilePath() << QByteArray("no_certificate");
    QTest::newRow("relative") << u"own.pem"_s << QByteArray("relative");
}

void TestNetworkTransport::authorityFilesAreChecked()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, code);
    const auto checked = checkCaFile(path);
    QCOMPARE(checked.has_value(), code.isEmpty());
    if (!checked)
        QCOMPARE(checked.error().code, code);
}

void TestNetworkTransport::theChosenPatienceWithAHandshakeCounts()
{
    ScriptedServer mute;
    speakTls(mute, u"own"_s);
    mute.stayMute();
    NetworkEnvironment environment;
    environment.connectDeadline = 3s;
    m_transport->setEnvironment(environment);
    Result result;
    const Pending pending = m_transport->send(post(mute.address()), {}, 30s, into(result));
    QTRY_COMPARE(mute.connections(), 1);
    m_clock->advance(2999ms);
    QCoreApplication::processEvents();
    QCOMPARE(result.calls, 0);
    m_clock->advance(1ms);
    QTRY_COMPARE(result.calls, 1);
    QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::TimedOut));
}

void TestNetworkTransport::aTruncatedTlsAnswerIsBroken()
{
    ScriptedServer tls(S::answersAndResets("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"access_token\":"));
    speakTls(tls, u"own"_s);
    const Result result = ask(post(tls.address()), {file(u"own.pem"_s), {}, false});
    QVERIFY(!result.answer->has_value());
    QVERIFY(result.error().maySent);
    QCOMPARE(tls.requests().size(), 1);
}

void TestNetworkTransport::bigTlsAnswersArriveWhole()
{
    const QByteArray body(1'000'000, 'x');
    ScriptedServer tls(S::answersAndCloses("HTTP/1.0 200 OK\r\n\r\n" + body));
    speakTls(tls, u"own"_s);
    const Result result = ask(post(tls.address()), {file(u"own.pem"_s), {}, false});
    QVERIFY(result.answer->has_value());
    QCOMPARE((*result.answer)->body.size(), body.size());
}

void TestNetworkTransport::aMuteHandshakeMeetsTheConnectDeadline()
{
    ScriptedServer tls;
    speakTls(tls, u"own"_s);
    tls.stayMute();
    Result result;
    const Pending pending = m_transport->send(post(tls.address()), {}, 30s, into(result));
    QTRY_COMPARE(tls.connections(), 1);
    m_clock->advance(11s);
    QTRY_COMPARE(result.calls, 1);
    QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::TimedOut));
    QVERIFY(!result.error().maySent);
}

void TestNetworkTransport::clientCertificateIsShown()
{
    QFile both(file(u"both.pem"_s));
    QVERIFY(both.open(QIODevice::WriteOnly));
    for (const QString &part : {u"client.pem"_s, u"client.key"_s}) {
        QFile source(file(part));
        QVERIFY(source.open(QIODevice::ReadOnly));
        both.write(source.readAll());
    }
    both.close();
    ScriptedServer tls;
    speakTls(tls, u"own"_s, QSslCertificate::fromPath(file(u"client.pem"_s)));
    const Result with = ask(post(tls.address()), {file(u"own.pem"_s), both.fileName(), false});
    QVERIFY2(with.answer->has_value(), qPrintable(with.answer->has_value() ? QString() : with.error().serverText));
    QCOMPARE(tls.requests().size(), 1);

    const Result without = ask(post(tls.address()), {file(u"own.pem"_s), {}, false});
    QVERIFY(!without.answer->has_value());
    QCOMPARE(tls.requests().size(), 1);
}

void TestNetworkTransport::badCertificateFilesAreNamed()
{
    ScriptedServer tls;
    speakTls(tls, u"own"_s);
    for (const TransportProfile &profile :
         {TransportProfile{file(u"missing.pem"_s), {}, false}, TransportProfile{file(u"own.key"_s), {}, false},
          TransportProfile{{}, file(u"client.pem"_s), false}}) {
        const Result result = ask(post(tls.address()), profile);
        QCOMPARE(wireName(result.error().kind), wireName(ErrorKind::InvalidInput));
        QCOMPARE(result.error().where, profile.caFile.isEmpty() ? profile.clientCertFile : profile.caFile);
    }
    QCOMPARE(tls.connections(), 0);
}

QTEST_GUILESS_MAIN(TestNetworkTransport)
#include "tst_networktransport.moc"
