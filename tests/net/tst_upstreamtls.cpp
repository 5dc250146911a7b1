// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's client in TLS and through a proxy: who gets a request at all, and that streaming is the same there.
#include "support/fakeclock.h"
#include "support/scriptedserver.h"
#include "support/testauthority.h"
#include "upstreamrecorder.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using S = ScriptedServer;
using Body = UpstreamRequest::Body;

namespace {
constexpr qint64 large = 4LL * 1024 * 1024;
const QByteArray ok = "HTTP/1.1 200 OK\r\n";
} // namespace

class tst_UpstreamTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void untrustedServicesGetNothing_data();
    void untrustedServicesGetNothing();
    void theClientCertificateIsShown();
    void clientsWithoutACertificateAreRefused();
    void connectionsAreKept();
    void connectionsThatDiedIdleAreReplaced();
    void onlyAFarewellEndsABody_data();
    void onlyAFarewellEndsABody();
    void largeBodiesStreamBothWays();
    void pausedDownloadsStop();
    void upgradesPassBytesBothWays();
    void theTunnelOfAProxyIsUsed();
    void proxiesThatRefuseGetNothing();
    void loopbackNeedsNoProxy();

private:
    [[nodiscard]] std::shared_ptr<UpstreamRoute> routeTo(const S &server, TransportProfile profile = {})
    {
        if (profile.caFile.isEmpty())
            profile.caFile = m_own.file();
        return m_client->route(QUrl(QString::fromLatin1(server.address("/"))), profile).value();
    }

    TestAuthority m_own{u"Own Authority"_s};
    TestAuthority m_other{u"Other Authority"_s};
    TestAuthority::Issued m_server = m_own.issue({});
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<UpstreamClient> m_client;
};

void tst_UpstreamTls::init()
{
    m_client.reset();
    m_clock = std::make_unique<FakeClock>();
    m_client = std::make_unique<UpstreamClient>(*m_clock);
}

void tst_UpstreamTls::untrustedServicesGetNothing_data()
{
    QTest::addColumn<TestAuthority::Wish>("wish");
    QTest::addColumn<bool>("knownIssuer");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("expired") << TestAuthority::Wish{.days = -1} << true << QByteArray("certificate_expired");
    QTest::newRow("wrong host") << TestAuthority::Wish{.names = u"DNS:example.com"_s} << true
                                << QByteArray("certificate_other_name");
    QTest::newRow("unknown authority") << TestAuthority::Wish{} << false << QByteArray("certificate_untrusted");
}

void tst_UpstreamTls::untrustedServicesGetNothing()
{
    QFETCH(TestAuthority::Wish, wish);
    QFETCH(bool, knownIssuer);
    QFETCH(QByteArray, code);
    const auto issued = m_own.issue(wish);
    S server;
    server.speakTls(issued.certificate, issued.key);
    const auto route = routeTo(server, {.caFile = (knownIssuer ? m_own : m_other).file()});
    UpstreamRecorder recorder;
    const auto exchange = m_client->open(
        route, {.method = "POST", .headers = {{"Authorization", "Bearer t"}}, .body = Body::Chunked}, recorder);
    exchange->write("secret");
    QVERIFY(recorder.waits());
    QCOMPARE(wireName(recorder.error.value().kind), wireName(ErrorKind::TlsFailed));
    QVERIFY(!recorder.error->maySent);
    QCOMPARE(recorder.error->code, code);
    QCOMPARE(recorder.error->issuer, u"Own Authority"_s);
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.received(), QByteArray());
}

void tst_UpstreamTls::theClientCertificateIsShown()
{
    const auto client = m_other.issue({.subject = u"Gateway"_s});
    S server([](QTcpSocket &socket) {
        const QByteArray name = static_cast<QSslSocket &>(socket).peerCertificate().subjectDisplayName().toUtf8();
        socket.write(ok + "Content-Length: " + QByteArray::number(name.size()) + "\r\n\r\n" + name);
    });
    server.speakTls(m_server.certificate, m_server.key, m_other.roots());
    TransportProfile profile{.caFile = m_own.file(), .clientCertFile = client.certificateFile};
    profile.clientKey = std::make_shared<const Secret>(Secret::take(TestAuthority::contents(client.keyFile)));
    const auto route = routeTo(server, profile);
    UpstreamRecorder recorder;
    const auto exchange = m_client->open(route, {}, recorder);
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.body, "Gateway");
}

void tst_UpstreamTls::clientsWithoutACertificateAreRefused()
{
    S server;
    server.speakTls(m_server.certificate, m_server.key, m_other.roots());
    UpstreamRecorder recorder;
    const auto route = routeTo(server);
    const auto exchange = m_client->open(route, {}, recorder);
    QVERIFY(recorder.waits());
    QVERIFY(recorder.error.has_value());
    QCOMPARE(recorder.heads, 0);
    QCOMPARE(server.requests().size(), 0);
}

void tst_UpstreamTls::connectionsAreKept()
{
    S server;
    server.speakTls(m_server.certificate, m_server.key);
    const auto route = routeTo(server);
    for (int i = 0; i < 5; ++i) {
        UpstreamRecorder recorder;
        const auto exchange = m_client->open(route, {}, recorder);
        QVERIFY(recorder.waits());
        QCOMPARE(recorder.calls.join(u' '), u"head body end"_s);
    }
    QCOMPARE(server.connections(), 1);
}

void tst_UpstreamTls::connectionsThatDiedIdleAreReplaced()
{
    S server;
    server.speakTls(m_server.certificate, m_server.key);
    const auto route = routeTo(server);
    for (int i = 0; i < 3; ++i) {
        UpstreamRecorder recorder;
        const auto exchange = m_client->open(route, {}, recorder);
        QVERIFY(recorder.waits());
        QCOMPARE(recorder.ends, 1);
        server.closeConnections(); // and no event loop tells the client of it before it asks again
    }
    QCOMPARE(server.connections(), 3);
}

void tst_UpstreamTls::onlyAFarewellEndsABody_data()
{
    QTest::addColumn<bool>("farewell");
    QTest::newRow("with a farewell") << true;
    QTest::newRow("without") << false;
}

void tst_UpstreamTls::onlyAFarewellEndsABody()
{
    QFETCH(bool, farewell);
    S server(farewell ? S::answersAndCloses(ok + "\r\nabc") : S::answersAndVanishes(ok + "\r\nabc"));
    server.speakTls(m_server.certificate, m_server.key);
    const auto route = routeTo(server);
    UpstreamRecorder recorder;
    const auto exchange = m_client->open(route, {}, recorder);
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.body, "abc");
    QCOMPARE(recorder.ends, farewell ? 1 : 0);
}

void tst_UpstreamTls::largeBodiesStreamBothWays()
{
    const QByteArray piece(48 * 1024, 'p');
    S server([](QTcpSocket &socket) {
        socket.write(ok + "Content-Length: " + QByteArray::number(large) + "\r\n\r\n" + QByteArray(large, 'd'));
    });
    server.speakTls(m_server.certificate, m_server.key);
    const auto route = routeTo(server);
    UpstreamRecorder recorder;
    recorder.onBody = [] {};
    const auto exchange = m_client->open(route, {.method = "PUT", .body = Body::Length, .length = large}, recorder);
    qint64 written = 0, most = 0;
    const auto fill = [&] {
        while (written < large && !exchange->isFull()) {
            exchange->write(piece);
            written += piece.size();
            most = qMax(most, exchange->waiting());
        }
        if (written >= large)
            exchange->finish();
    };
    recorder.onWritable = fill;
    fill();
    QVERIFY(exchange->isFull());
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.ends, 1);
    QCOMPARE(recorder.bodySize, large);
    QVERIFY(recorder.writables > 0);
    QVERIFY2(most < UpstreamExchange::full + 2 * piece.size(), qPrintable(QString::number(most)));
    QVERIFY(server.requests().first().endsWith(QByteArray(1000, 'p')));
}

void tst_UpstreamTls::pausedDownloadsStop()
{
    S server(S::neverEnds(ok + "\r\n", QByteArray(1000, 'd')));
    server.speakTls(m_server.certificate, m_server.key);
    const auto route = routeTo(server);
    UpstreamRecorder recorder;
    recorder.onBody = [] {};
    const auto exchange = m_client->open(route, {}, recorder);
    QTRY_VERIFY(recorder.bodySize > 100'000);
    exchange->pause();
    const qint64 before = recorder.bodySize;
    // The server fills what buffers there are, and then nothing moves any more.
    qint64 sent = -1;
    QTRY_VERIFY_WITH_TIMEOUT(std::exchange(sent, server.sentEndlessly()) == server.sentEndlessly() && sent > before,
                             20000);
    QCOMPARE(recorder.bodySize, before);
    exchange->resume();
    QTRY_VERIFY(recorder.bodySize > before + 300'000);
}

void tst_UpstreamTls::upgradesPassBytesBothWays()
{
    S server([](QTcpSocket &socket) { socket.write("HTTP/1.1 101 Go\r\nUpgrade: x\r\n\r\nhello"); });
    server.speakTls(m_server.certificate, m_server.key);
    const auto route = routeTo(server);
    UpstreamRecorder recorder;
    const auto exchange = m_client->open(route, {.upgrade = "x"}, recorder);
    QTRY_COMPARE(recorder.body, "hello");
    exchange->write("GET / HTTP/1.1\r\n\r\n"); // to be answered once more
    QTRY_COMPARE(recorder.body, "helloHTTP/1.1 101 Go\r\nUpgrade: x\r\n\r\nhello");
    exchange->finish();
    QVERIFY(recorder.waits());
}

void tst_UpstreamTls::theTunnelOfAProxyIsUsed()
{
    const auto issued = m_own.issue({.names = u"DNS:service.example"_s});
    S service;
    service.speakTls(issued.certificate, issued.key);
    S proxy(S::answersAndTunnels("HTTP/1.1 200 Connection established\r\n\r\n", service.serverPort()));
    NetworkEnvironment environment;
    environment.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    UpstreamClient client(*m_clock, environment);
    const auto route = client.route(QUrl(u"https://service.example/"_s), {.caFile = m_own.file()}).value();
    for (int i = 0; i < 2; ++i) {
        UpstreamRecorder recorder;
        const auto exchange = client.open(route, {.headers = {{"Authorization", "Bearer t"}}}, recorder);
        QVERIFY(recorder.waits());
        QCOMPARE(recorder.body, "ok");
    }
    QCOMPARE(service.requests().size(), 2);
    QVERIFY(service.requests().first().contains("\r\nHost: service.example\r\n"));
    QCOMPARE(proxy.requests(),
             QList<QByteArray>{"CONNECT service.example:443 HTTP/1.1\r\nHost: service.example:443\r\n\r\n"});
}

void tst_UpstreamTls::proxiesThatRefuseGetNothing()
{
    S proxy(S::answers("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"));
    NetworkEnvironment environment;
    environment.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    UpstreamClient client(*m_clock, environment);
    const auto route = client.route(QUrl(u"https://service.example/"_s), {}).value();
    UpstreamRecorder recorder;
    const auto exchange = client.open(route, {.headers = {{"Authorization", "Bearer t"}}}, recorder);
    QVERIFY(recorder.waits());
    QCOMPARE(wireName(recorder.error.value().kind), wireName(ErrorKind::ConnectionFailed));
    QVERIFY(!recorder.error->maySent);
    QVERIFY(recorder.error->where.startsWith(u"127.0.0.1:"_s));
    QVERIFY(!proxy.received().contains("Bearer"));
}

void tst_UpstreamTls::loopbackNeedsNoProxy()
{
    S service, proxy;
    service.speakTls(m_server.certificate, m_server.key);
    NetworkEnvironment environment;
    environment.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    UpstreamClient client(*m_clock, environment);
    const auto route = client.route(QUrl(QString::fromLatin1(service.address("/"))), {.caFile = m_own.file()}).value();
    UpstreamRecorder recorder;
    const auto exchange = client.open(route, {}, recorder);
    QVERIFY(recorder.waits());
    QCOMPARE(recorder.body, "ok");
    QCOMPARE(proxy.connections(), 0);
}

QTEST_GUILESS_MAIN(tst_UpstreamTls)
#include "tst_upstreamtls.moc"
