// SPDX-License-Identifier: GPL-3.0-or-later
// The transport against true TLS servers: whom it trusts, what it shows of itself, and how such connections end.
#include "net/networktransport.h"
#include "net/tlsfault.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"
#include "support/testauthority.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace tokenwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using S = ScriptedServer;

Q_DECLARE_METATYPE(ScriptedServer::Turn)

class tst_Tls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void untrustedServersGetNothing_data(); // S5-32
    void untrustedServersGetNothing();
    void theIssuersNameIsMadeSafe();
    void trueServersOfOldVersions_data();
    void trueServersOfOldVersions();
    void oldVersionsAreRefused_data();
    void oldVersionsAreRefused();
    void handshakesThatGoWrongSendNothing_data();
    void handshakesThatGoWrongSendNothing();

    void keysOfEveryFormAreShown_data();
    void keysOfEveryFormAreShown();
    void theKeyMayBeInTheCertificatesFile();
    void aServerThatOnlyAsksIsContentWithout();
    void clientsThatAreNotKnownAreRefused_data();
    void clientsThatAreNotKnownAreRefused();
    void wrongKeysAreNamed_data();
    void wrongKeysAreNamed();

    void endingsAreToldApart_data();
    void endingsAreToldApart();

private:
    [[nodiscard]] static HttpRequest post(const S &server)
    {
        return {"POST",
                QUrl(QString::fromLatin1(server.address())),
                {{"Authorization", "Basic c2VjcmV0"}},
                "refresh_token=r1"};
    }
    [[nodiscard]] Expected<HttpResponse> ask(const S &server, const TransportProfile &profile)
    {
        return await<HttpResponse>(
            [&](const Then<HttpResponse> &then) { return m_transport->send(post(server), profile, 30s, then); });
    }
    /// openssl's own, with a good certificate; its token endpoint.
    [[nodiscard]] QUrl startServer(QProcess &server, const QStringList &more)
    {
        server.start(u"openssl"_s, QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                                               m_server.certificateFile, u"-key"_s, m_server.keyFile} +
                                       more);
        QByteArray said;
        const bool listens = QTest::qWaitFor([&] {
            said += server.readAllStandardOutput();
            return said.contains("ACCEPT 127.0.0.1:") && said.endsWith('\n');
        });
        const QByteArray port = listens ? said.mid(said.lastIndexOf(':') + 1).trimmed() : QByteArray("0");
        return QUrl(u"https://127.0.0.1:"_s + QString::fromLatin1(port) + u"/token"_s);
    }
    [[nodiscard]] TransportProfile trusting(const TestAuthority &authority) const
    {
        return {.caFile = authority.file()};
    }

    TestAuthority m_own{u"Own Authority"_s};
    TestAuthority m_other{u"Other Authority"_s};
    TestAuthority::Issued m_server = m_own.issue({});
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<NetworkTransport> m_transport;
};

void tst_Tls::init()
{
    m_transport.reset();
    m_clock = std::make_unique<FakeClock>();
    m_transport = std::make_unique<NetworkTransport>(*m_clock);
}

void tst_Tls::untrustedServersGetNothing_data()
{
    QTest::addColumn<TestAuthority::Wish>("wish");
    QTest::addColumn<bool>("knownIssuer");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("words");
    using W = TestAuthority::Wish;
    const QString yesterday = QDate::currentDate().addDays(-1).toString(Qt::ISODate).first(8);
    QTest::newRow("expired") << W{.days = -1} << true << QByteArray(tls::expired) << yesterday;
    QTest::newRow("not valid yet") << W{.inTheFuture = true} << true << QByteArray(tls::notYetValid) << u"2090-01-01"_s;
    QTest::newRow("wrong host") << W{.names = u"DNS:example.com,DNS:*.example.org"_s} << true
                                << QByteArray(tls::otherName) << u"example.com"_s;
    QTest::newRow("no name at all") << W{.names = {}} << true << QByteArray(tls::otherName) << u"Server"_s;
    QTest::newRow("the host in the common name only") << W{.subject = u"127.0.0.1"_s, .names = u"DNS:example.com"_s}
                                                      << true << QByteArray(tls::otherName) << u"example.com"_s;
    QTest::newRow("unknown authority") << W{} << false << QByteArray(tls::untrusted) << u"certificate"_s;
    // Who is not trusted may write any date and any name.
    QTest::newRow("unknown authority, expired") << W{.days = -1} << false << QByteArray(tls::untrusted) << QString();
    QTest::newRow("unknown authority, wrong host")
        << W{.names = u"DNS:example.com"_s} << false << QByteArray(tls::untrusted) << QString();
}

void tst_Tls::untrustedServersGetNothing()
{
    QFETCH(TestAuthority::Wish, wish);
    QFETCH(bool, knownIssuer);
    QFETCH(QByteArray, code);
    QFETCH(QString, words);
    const auto issued = m_own.issue(wish);
    S server;
    server.speakTls(issued.certificate, issued.key);
    const auto answer = ask(server, trusting(knownIssuer ? m_own : m_other));
    QVERIFY(!answer.has_value());
    QCOMPARE(wireName(answer.error().kind), wireName(ErrorKind::TlsFailed));
    QVERIFY(!answer.error().maySent);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().issuer, u"Own Authority"_s);
    QVERIFY2(answer.error().serverText.contains(words), qPrintable(answer.error().serverText));
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(server.received(), QByteArray());
}

void tst_Tls::theIssuersNameIsMadeSafe()
{
    const QString hostile = u"Own\u202E \u001B[31mCA access_token=abcdefghijklmnop"_s;
    TestAuthority issuer(hostile);
    const auto issued = issuer.issue({});
    S server;
    server.speakTls(issued.certificate, issued.key);
    const auto answer = ask(server, trusting(m_own));
    QVERIFY(!answer.has_value());
    const QString shown = answer.error().issuer;
    QVERIFY2(shown.startsWith(u"Own"), qPrintable(shown));
    QVERIFY(!shown.contains(QChar(0x202E)) && !shown.contains(QChar(0x1B)));
    QVERIFY2(!shown.contains(u"abcdefghijklmnop"), qPrintable(shown));
}

void tst_Tls::trueServersOfOldVersions_data()
{
    QTest::addColumn<QString>("version");
    QTest::newRow("TLS 1.0") << u"-tls1"_s;
    QTest::newRow("TLS 1.1") << u"-tls1_1"_s;
}

void tst_Tls::trueServersOfOldVersions()
{
    QFETCH(QString, version);
    QProcess server;
    const QUrl url = startServer(server, {version, u"-cipher"_s, u"DEFAULT:@SECLEVEL=0"_s});
    const auto answer = await<HttpResponse>([&](const Then<HttpResponse> &then) {
        return m_transport->send({"POST", url, {}, "refresh_token=r1"}, trusting(m_own), 30s, then);
    });
    server.kill();
    server.waitForFinished();
    QVERIFY(!answer.has_value());
    QCOMPARE(wireName(answer.error().kind), wireName(ErrorKind::TlsFailed));
    QVERIFY(!answer.error().maySent);
    QVERIFY2(answer.error().code == tls::oldProtocol, qPrintable(answer.error().serverText));
    QVERIFY(!server.readAllStandardOutput().contains("refresh_token"));
}

void tst_Tls::oldVersionsAreRefused_data()
{
    QTest::addColumn<char>("minor");
    QTest::newRow("SSL 3.0") << char(0);
    QTest::newRow("TLS 1.0") << char(1);
    QTest::newRow("TLS 1.1") << char(2);
}

void tst_Tls::oldVersionsAreRefused()
{
    QFETCH(char, minor);
    // A ServerHello that picks the old version, whatever the client offered.
    const QByteArray version{"\x03" + QByteArray(1, minor)};
    const QByteArray hello = version + QByteArray(32, 'r') + QByteArray("\x00\xc0\x14\x00", 4);
    const QByteArray record = QByteArray("\x16", 1) + version + QByteArray("\x00", 1) + char(hello.size() + 4) +
                              QByteArray("\x02\x00\x00", 3) + char(hello.size()) + hello;
    S raw;
    raw.meetWith(S::answers(record));
    const QUrl url(u"https://127.0.0.1:%1/token"_s.arg(raw.serverPort()));
    const auto answer = await<HttpResponse>([&](const Then<HttpResponse> &then) {
        return m_transport->send({"POST", url, {}, "refresh_token=r1"}, trusting(m_own), 30s, then);
    });
    QVERIFY(!answer.has_value());
    QCOMPARE(wireName(answer.error().kind), wireName(ErrorKind::TlsFailed));
    QVERIFY(!answer.error().maySent);
    QVERIFY(!raw.received().contains("refresh_token"));
}

void tst_Tls::handshakesThatGoWrongSendNothing_data()
{
    QTest::addColumn<S::Turn>("greeting");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QByteArray>("code");
    const QByteArray none;
    QTest::newRow("closed") << S::closes() << ErrorKind::ConnectionFailed << none;
    QTest::newRow("reset") << S::resets() << ErrorKind::ConnectionFailed << none;
    QTest::newRow("plain http") << S::answersAndCloses("HTTP/1.1 400 Bad Request\r\n\r\n") << ErrorKind::TlsFailed
                                << QByteArray(tls::noTls);
    QTest::newRow("garbage") << S::answers(QByteArray(200, '\x7f')) << ErrorKind::TlsFailed << QByteArray(tls::noTls);
    QTest::newRow("an alert") << S::answers(QByteArray("\x15\x03\x03\x00\x02\x02\x28", 7)) << ErrorKind::TlsFailed
                              << none;
    QTest::newRow("silence") << S::hangs() << ErrorKind::TimedOut << none;
    QTest::newRow("half a hello") << S::answers(QByteArray("\x16\x03\x03\x00\x7a\x02", 6)) << ErrorKind::TimedOut
                                  << none;
}

void tst_Tls::handshakesThatGoWrongSendNothing()
{
    QFETCH(S::Turn, greeting);
    QFETCH(ErrorKind, kind);
    S raw;
    raw.meetWith(greeting);
    const QUrl url(u"https://127.0.0.1:%1/token"_s.arg(raw.serverPort()));
    std::optional<Expected<HttpResponse>> answer;
    const Pending pending = m_transport->send({"POST", url, {}, "refresh_token=r1"}, trusting(m_own), 30s,
                                              [&](Expected<HttpResponse> given) { answer = std::move(given); });
    QTRY_VERIFY(!raw.received().isEmpty());
    if (kind == ErrorKind::TimedOut)
        m_clock->advance(11s); // the deadline of connecting, well before the whole attempt's
    QTRY_VERIFY(answer.has_value());
    QVERIFY(!answer->has_value());
    QCOMPARE(wireName(answer->error().kind), wireName(kind));
    QFETCH(QByteArray, code);
    QCOMPARE(answer->error().code, code);
    if (kind == ErrorKind::TimedOut)
        QCOMPARE(answer->error().patience, std::optional(Seconds(10)));
    QVERIFY(!answer->error().maySent);
    QVERIFY(!raw.received().contains("refresh_token"));
    QTRY_COMPARE(raw.openConnections(), 0);
}

void tst_Tls::keysOfEveryFormAreShown_data()
{
    QTest::addColumn<bool>("rsa");
    QTest::addColumn<QStringList>("conversion");
    QTest::newRow("EC, PKCS #8") << false << QStringList{};
    QTest::newRow("EC, SEC 1") << false << QStringList{u"ec"_s, u"-in"_s, u"IN"_s, u"-out"_s, u"OUT"_s};
    QTest::newRow("RSA, PKCS #8") << true << QStringList{};
    QTest::newRow("RSA, PKCS #1") << true
                                  << QStringList{u"rsa"_s, u"-traditional"_s, u"-in"_s, u"IN"_s, u"-out"_s, u"OUT"_s};
}

void tst_Tls::keysOfEveryFormAreShown()
{
    QFETCH(bool, rsa);
    QFETCH(QStringList, conversion);
    const auto client = m_other.issue({.subject = u"Client"_s, .names = {}, .rsa = rsa});
    S server;
    server.speakTls(m_server.certificate, m_server.key, m_other.roots());
    TransportProfile profile = trusting(m_own);
    profile.clientCertFile = client.certificateFile;
    const QByteArray pem =
        TestAuthority::contents(conversion.isEmpty() ? client.keyFile : m_other.convertedKey(client, conversion));
    QVERIFY(pem.startsWith(conversion.isEmpty() ? "-----BEGIN PRIVATE KEY" : rsa ? "-----BEGIN RSA" : "-----BEGIN EC"));
    profile.clientKey = std::make_shared<const Secret>(pem);
    const auto answer = ask(server, profile);
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().serverText));
    QCOMPARE(answer->body, QByteArray("ok"));
    QVERIFY(!server.received().contains("PRIVATE"));
}

void tst_Tls::theKeyMayBeInTheCertificatesFile()
{
    const auto client = m_other.issue({.subject = u"Client"_s, .names = {}});
    QFile both(m_other.path(u"both.pem"_s));
    QVERIFY(both.open(QIODevice::WriteOnly));
    both.write(TestAuthority::contents(client.certificateFile) + TestAuthority::contents(client.keyFile));
    both.close();
    S server;
    server.speakTls(m_server.certificate, m_server.key, m_other.roots());
    TransportProfile profile = trusting(m_own);
    profile.clientCertFile = both.fileName();
    QVERIFY(ask(server, profile).has_value());

    // The slot wins over the file.
    const auto another = m_other.issue({.subject = u"Client"_s, .names = {}});
    profile.clientKey = std::make_shared<const Secret>(TestAuthority::contents(another.keyFile));
    QCOMPARE(ask(server, profile).error().where, u"tls_client_key"_s);
}

void tst_Tls::aServerThatOnlyAsksIsContentWithout()
{
    S server;
    server.speakTls(m_server.certificate, m_server.key, m_other.roots());
    server.setClientsMayHide();
    QVERIFY(ask(server, trusting(m_own)).has_value());
}

void tst_Tls::clientsThatAreNotKnownAreRefused_data()
{
    QTest::addColumn<bool>("hasCertificate");
    QTest::addColumn<QString>("version");
    QTest::newRow("no certificate, TLS 1.3") << false << u"-tls1_3"_s;
    QTest::newRow("no certificate, TLS 1.2") << false << u"-tls1_2"_s;
    QTest::newRow("a stranger's, TLS 1.3") << true << u"-tls1_3"_s;
    QTest::newRow("a stranger's, TLS 1.2") << true << u"-tls1_2"_s;
}

void tst_Tls::clientsThatAreNotKnownAreRefused()
{
    QFETCH(bool, hasCertificate);
    QFETCH(QString, version);
    // Qt's own server only hangs up; true ones say why.
    QProcess server;
    const QUrl url =
        startServer(server, {u"-CAfile"_s, m_other.file(), u"-Verify"_s, u"1"_s, u"-verify_return_error"_s, version});
    TransportProfile profile = trusting(m_own);
    if (hasCertificate) {
        const auto stranger = m_own.issue({.subject = u"Stranger"_s, .names = {}});
        profile.clientCertFile = stranger.certificateFile;
        profile.clientKey = std::make_shared<const Secret>(TestAuthority::contents(stranger.keyFile));
    }
    const auto answer = await<HttpResponse>([&](const Then<HttpResponse> &then) {
        return m_transport->send({"POST", url, {}, "refresh_token=r1"}, profile, 30s, then);
    });
    server.kill();
    server.waitForFinished();
    QVERIFY(!answer.has_value());
    QVERIFY2(answer.error().kind == ErrorKind::TlsFailed,
             qPrintable(QString::fromLatin1(wireName(answer.error().kind)) + answer.error().serverText));
    if (!hasCertificate && version == u"-tls1_3")
        QCOMPARE(answer.error().code, QByteArray(tls::clientCertificate)); // TLS 1.2 has no word of its own for it
    // TLS 1.3 tells a client so only after it has sent its request.
    QCOMPARE(answer.error().maySent, version == u"-tls1_3");
    QVERIFY(!server.readAllStandardOutput().contains("refresh_token"));
}

void tst_Tls::wrongKeysAreNamed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<bool>("hasCertificate");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("words");
    const auto client = m_other.issue({.subject = u"Client"_s, .names = {}});
    const auto another = m_other.issue({.subject = u"Client"_s, .names = {}});
    const QByteArray encrypted = TestAuthority::contents(m_other.convertedKey(
        client, {u"pkcs8"_s, u"-topk8"_s, u"-passout"_s, u"pass:canary"_s, u"-in"_s, u"IN"_s, u"-out"_s, u"OUT"_s}));
    const QByteArray old = TestAuthority::contents(m_other.convertedKey(
        client, {u"ec"_s, u"-aes128"_s, u"-passout"_s, u"pass:canary"_s, u"-in"_s, u"IN"_s, u"-out"_s, u"OUT"_s}));
    const QString slot = u"tls_client_key"_s;
    QTest::newRow("garbage") << QByteArray("canary") << true << slot << u"no private"_s;
    QTest::newRow("a certificate") << TestAuthority::contents(client.certificateFile) << true << slot
                                   << u"no private"_s;
    QTest::newRow("encrypted") << encrypted << true << slot << u"encrypted"_s;
    QTest::newRow("encrypted, old form") << old << true << slot << u"encrypted"_s;
    QTest::newRow("another's key") << TestAuthority::contents(another.keyFile) << true << slot << u"not the key of"_s;
    QTest::newRow("no certificate") << TestAuthority::contents(client.keyFile) << false
                                    << u"transport.client_cert_file"_s << u"must name"_s;
}

void tst_Tls::wrongKeysAreNamed()
{
    QFETCH(QByteArray, key);
    QFETCH(bool, hasCertificate);
    QFETCH(QString, where);
    QFETCH(QString, words);
    const auto client = m_other.issue({.subject = u"Client"_s, .names = {}});
    S server;
    server.speakTls(m_server.certificate, m_server.key, m_other.roots());
    TransportProfile profile = trusting(m_own);
    if (hasCertificate)
        profile.clientCertFile = client.certificateFile;
    profile.clientKey = std::make_shared<const Secret>(key);
    const auto answer = ask(server, profile);
    QVERIFY(!answer.has_value());
    QCOMPARE(wireName(answer.error().kind), wireName(ErrorKind::InvalidInput));
    QCOMPARE(answer.error().where, where);
    QVERIFY2(answer.error().serverText.contains(words), qPrintable(answer.error().serverText));
    QVERIFY(!answer.error().serverText.contains(u"canary"_s));
    QCOMPARE(server.connections(), 0);
}

void tst_Tls::endingsAreToldApart_data()
{
    QTest::addColumn<S::Turn>("turn");
    QTest::addColumn<bool>("whole");
    const QByteArray counted = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    const QByteArray open = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nok";
    QTest::newRow("counted, with farewell") << S::answersAndCloses(counted) << true;
    QTest::newRow("counted, no farewell") << S::answersAndVanishes(counted) << true;
    QTest::newRow("counted, reset") << S::answersAndResets(counted) << true;
    QTest::newRow("until the end, with farewell") << S::answersAndCloses(open) << true;
    QTest::newRow("until the end, no farewell") << S::answersAndVanishes(open) << false;
    QTest::newRow("until the end, reset") << S::answersAndResets(open) << false;
    QTest::newRow("cut, with farewell") << S::answersAndCloses(counted.chopped(1)) << false;
    QTest::newRow("cut, no farewell") << S::answersAndVanishes(counted.chopped(1)) << false;
}

void tst_Tls::endingsAreToldApart()
{
    QFETCH(S::Turn, turn);
    QFETCH(bool, whole);
    S server(turn);
    server.speakTls(m_server.certificate, m_server.key);
    const auto answer = ask(server, trusting(m_own));
    QCOMPARE(answer.has_value(), whole);
    if (whole) {
        QCOMPARE(answer->body, QByteArray("ok"));
    } else {
        QCOMPARE(wireName(answer.error().kind), wireName(ErrorKind::BrokenAnswer));
        QVERIFY(answer.error().maySent);
    }
    QCOMPARE(server.requests().size(), 1);
}

QTEST_GUILESS_MAIN(tst_Tls)
#include "tst_tls.moc"
