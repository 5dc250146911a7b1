// SPDX-License-Identifier: GPL-3.0-or-later
// The server behind TLS, and answers that break off.
#include "http/server.h"
#include "support/rawclient.h"
#include "support/testauthority.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

namespace {

/// Connects to `port` trusting `roots`, sends `bytes`; what came until the connection ended.
QByteArray overTls(quint16 port, const QList<QSslCertificate> &roots, const QByteArray &bytes)
{
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(roots);
    socket.setSslConfiguration(configuration);
    bool over = false;
    QObject::connect(&socket, &QSslSocket::disconnected, &socket, [&over] { over = true; });
    QObject::connect(&socket, &QSslSocket::errorOccurred, &socket, [&over] { over = true; });
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    socket.write(bytes);
    QByteArray received;
    (void)QTest::qWaitFor(
        [&] {
            received += socket.readAll();
            return over;
        },
        10000);
    return received + socket.readAll();
}

QByteArray getting(const QByteArray &target, const QByteArray &more = "Connection: close\r\n")
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" + more + "\r\n";
}

} // namespace

class TestServerTls : public QObject
{
    Q_OBJECT

    TestAuthority m_authority{u"Authority"_s};
    TestAuthority m_other{u"Other"_s};
    TestAuthority::Issued m_issued = m_authority.issue({});

    QSslConfiguration configuration() const
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(m_issued.certificate);
        configuration.setPrivateKey(m_issued.key);
        return configuration;
    }

private Q_SLOTS:
    void requestsAreAnsweredOverTls()
    {
        http::Server server({}, [](const http::Request &request, http::Responder responder) {
            responder.send(http::Response::text("you asked for " + request.path));
        });
        const auto port = server.listenTls(0, [this] { return configuration(); });
        QVERIFY(port);
        const QByteArray two = overTls(*port, m_authority.roots(), getting("/one", {}) + getting("/two"));
        QVERIFY2(two.contains("you asked for /one") && two.contains("you asked for /two"), two.constData());
        QCOMPARE(overTls(*port, m_other.roots(), getting("/three")), QByteArray());
    }

    void aLongAnswerArrivesWhole()
    {
        const QByteArray body(3'000'000, 'b');
        http::Server server({}, [&body](const http::Request &, http::Responder responder) {
            responder.send(http::Response::text(body));
        });
        const auto port = server.listenTls(0, [this] { return configuration(); });
        QVERIFY(overTls(*port, m_authority.roots(), getting("/")).endsWith("\r\n\r\n" + body));
    }

    void theConfigurationIsAskedForEachConnection()
    {
        int asked = 0;
        http::Server server(
            {}, [](const http::Request &, http::Responder responder) { responder.send(http::Response::text("ok")); });
        const auto port = server.listenTls(0, [&] {
            ++asked;
            return configuration();
        });
        for (int i = 0; i < 2; ++i)
            QVERIFY(overTls(*port, m_authority.roots(), getting("/")).endsWith("ok"));
        QCOMPARE(asked, 2);
    }

    void whoSpeaksNoTlsHurtsNobody()
    {
        http::Server server(
            {}, [](const http::Request &, http::Responder responder) { responder.send(http::Response::text("ok")); });
        const auto port = server.listenTls(0, [this] { return configuration(); });
        RawClient plain(*port);
        plain.send(getting("/"));
        QVERIFY(!plain.untilClosed().contains("HTTP/1.1 200"));
        QVERIFY(overTls(*port, m_authority.roots(), getting("/")).endsWith("ok"));
    }

    void aPartOfAnAnswerPromisesTheWhole()
    {
        http::Server server({}, [](const http::Request &request, http::Responder responder) {
            responder.sendPart(http::Response::text("0123456789"), request.path == "/all" ? 99 : 4);
        });
        const auto port = server.listenTcp(0);
        const auto answerTo = [&](const QByteArray &target) {
            RawClient client(*port);
            client.send(getting(target, {}));
            return client.untilClosed();
        };
        QVERIFY(answerTo("/").endsWith("\r\n\r\n0123"));
        QVERIFY(answerTo("/").contains("Content-Length: 10\r\n"));
        QVERIFY(answerTo("/all").endsWith("\r\n\r\n0123456789"));
    }
};

QTEST_GUILESS_MAIN(TestServerTls)
#include "tst_servertls.moc"
