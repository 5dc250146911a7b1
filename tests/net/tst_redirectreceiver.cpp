// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/logring.h"
#include "net/redirectreceiver.h"
#include "support/rawclient.h"

#include <QTcpServer>
#include <QTest>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace tokenwatch;
using namespace Qt::StringLiterals;

class tst_RedirectReceiver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theRightStateEndsTheWait();
    void anErrorOfTheProviderIsARedirectToo();
    void thePageIsPlainAndNotKept();
    void othersChangeNothing_data();
    void othersChangeNothing();
    void aReloadOfThePageFindsNobody();
    void itListensOnLoopbackOnly();
    void aTakenPortIsNamed();
    void itsPortIsSharedWithNobody();
    void aGivenUpWaitIsSilent();
    void theListenerMayEndInTheAnswer();
    void theCodeIsNeverLogged();

private:
    [[nodiscard]] quint16 port() const { return quint16(m_listener->redirectUri().port()); }
    [[nodiscard]] QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port()) + "\r\n\r\n";
    }

    LoopbackReceiver m_receiver{[](RedirectPage page) {
        return page == RedirectPage::Accepted ? u"You can <close> this tab."_s : u"Not expected."_s;
    }};
    std::unique_ptr<RedirectListener> m_listener;
    QList<QUrl> m_redirects;
    Pending m_wait;
};

void tst_RedirectReceiver::init()
{
    auto listener = m_receiver.listen(0);
    QVERIFY(listener.has_value());
    m_listener = std::move(*listener);
    m_redirects.clear();
    m_wait = m_listener->wait("st-1", [this](const Expected<QUrl> &url) { m_redirects.append(*url); });
}

void tst_RedirectReceiver::theRightStateEndsTheWait()
{
    QCOMPARE(m_listener->redirectUri().toString(), u"http://127.0.0.1:%1/callback"_s.arg(port()));
    RawClient browser(port());
    browser.send(get("/callback?code=a%2Bb&state=st-1&iss=https%3A%2F%2Fidp.example"));
    QTRY_COMPARE(m_redirects.size(), 1);
    QCOMPARE(m_redirects[0].toEncoded(),
             m_listener->redirectUri().toEncoded() + "?code=a%2Bb&state=st-1&iss=https%3A%2F%2Fidp.example");
    const QByteArray answer = browser.untilClosed(); // the page arrives although nobody listens any more
    QVERIFY(answer.startsWith("HTTP/1.1 200 "));
    QTcpSocket late;
    late.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    QVERIFY(!late.waitForConnected(5000));
}

void tst_RedirectReceiver::anErrorOfTheProviderIsARedirectToo()
{
    RawClient browser(port());
    browser.send(get("/callback?error=access_denied&state=st-1"));
    QTRY_COMPARE(m_redirects.size(), 1);
    QVERIFY(m_redirects[0].query().contains(u"access_denied"_s));
}

void tst_RedirectReceiver::thePageIsPlainAndNotKept()
{
    RawClient browser(port());
    browser.send(get("/callback?code=c0de&state=st-1"));
    const QByteArray answer = browser.untilClosed();
    QVERIFY(answer.contains("\r\nCache-Control: no-store\r\n"));
    QVERIFY(answer.contains("\r\nReferrer-Policy: no-referrer\r\n"));
    QVERIFY(answer.contains("default-src 'none'"));
    QVERIFY(answer.contains("You can &lt;close&gt; this tab."));
    QVERIFY(!answer.contains("<script"));
    QVERIFY(!answer.contains("c0de"));
}

void tst_RedirectReceiver::othersChangeNothing_data()
{
    QTest::addColumn<QByteArray>("request"); // PORT: of the listener
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *request, int status) {
        QTest::newRow(name) << QByteArray(request) << status;
    };
    constexpr const char *head = " HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n";
    const auto get = [&](const char *name, const QByteArray &target, int status) {
        row(name, ("GET " + target + head).constData(), status);
    };
    get("favicon", "/favicon.ico", 404);
    get("root", "/", 404);
    get("below", "/callback/x?state=st-1", 404);
    get("no state", "/callback?code=c", 400);
    get("wrong state", "/callback?code=c&state=st-2", 400);
    get("longer state", "/callback?code=c&state=st-11", 400);
    get("two states", "/callback?code=c&state=st-1&state=st-2", 400);
    get("empty state", "/callback?code=c&state=", 400);
    row("post", "POST /callback?code=c&state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 0\r\n\r\n", 405);
    row("head", "HEAD /callback?code=c&state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 405);
    row("another name", "GET /callback?code=c&state=st-1 HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", 421);
    row("another port", "GET /callback?code=c&state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", 421);
    row("no host", "GET /callback?code=c&state=st-1 HTTP/1.1\r\n\r\n", 400);
    row("absolute form", "GET http://evil.example/callback?state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", 400);
    row("smuggled", "GET /callback?state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nTransfer-Encoding: xchunked\r\n\r\n",
        400);
    row("garbage", "garbage\r\n\r\n", 400);
}

void tst_RedirectReceiver::othersChangeNothing()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    RawClient stranger(port());
    stranger.send(request.replace("PORT", QByteArray::number(port())));
    QCOMPARE(statuses(stranger.untilClosed()), QList<int>{status});
    QCOMPARE(m_redirects.size(), 0);
    RawClient browser(port());
    browser.send(get("/callback?code=c&state=st-1"));
    QTRY_COMPARE(m_redirects.size(), 1);
}

void tst_RedirectReceiver::aReloadOfThePageFindsNobody()
{
    RawClient browser(port()), again(port());
    again.send("GET /callb"); // connected already
    QVERIFY(QTest::qWaitFor([&] { return again.isConnected(); }));
    browser.send(get("/callback?code=c&state=st-1"));
    QTRY_COMPARE(m_redirects.size(), 1);
    again.send(get("/callback?code=c&state=st-1").mid(10));
    QCOMPARE(statuses(again.untilClosed()), QList<int>{400});
    QCOMPARE(m_redirects.size(), 1);
}

void tst_RedirectReceiver::itListensOnLoopbackOnly()
{
    // 127.0.0.2 is this computer too, and reached by a listener on all addresses.
    QTcpSocket other;
    other.connectToHost(QHostAddress(u"127.0.0.2"_s), port());
    QVERIFY(!other.waitForConnected(5000));
    QTcpSocket six;
    six.connectToHost(QHostAddress(QHostAddress::LocalHostIPv6), port());
    QVERIFY(!six.waitForConnected(5000));
}

void tst_RedirectReceiver::aTakenPortIsNamed()
{
    const auto second = m_receiver.listen(port());
    QVERIFY(!second.has_value());
    QCOMPARE(wireName(second.error().kind), wireName(ErrorKind::InUse));
    QVERIFY(second.error().where.contains(QString::number(port())));
    const quint16 freed = port();
    m_listener.reset();
    const auto third = m_receiver.listen(freed);
    QVERIFY(third.has_value());
    QCOMPARE((*third)->redirectUri().port(), int(freed));
}

void tst_RedirectReceiver::itsPortIsSharedWithNobody()
{
    const int thief = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    QCOMPARE(::setsockopt(thief, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on), 0);
    QCOMPARE(::setsockopt(thief, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on), 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    QVERIFY(::bind(thief, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0);
    ::close(thief);
}

void tst_RedirectReceiver::aGivenUpWaitIsSilent()
{
    m_wait.cancel();
    RawClient browser(port());
    browser.send(get("/callback?code=c&state=st-1"));
    QCOMPARE(statuses(browser.untilClosed()), QList<int>{400});
    QCOMPARE(m_redirects.size(), 0);
}

void tst_RedirectReceiver::theListenerMayEndInTheAnswer()
{
    m_wait = m_listener->wait("st-1", [this](const Expected<QUrl> &url) {
        m_redirects.append(*url);
        m_listener.reset();
    });
    RawClient browser(port());
    browser.send(get("/callback?code=c&state=st-1"));
    QVERIFY(browser.untilClosed().contains("You can"));
    QCOMPARE(m_redirects.size(), 1);
}

void tst_RedirectReceiver::theCodeIsNeverLogged()
{
    setLogLevel(LogLevel::Debug);
    log::LogRing ring;
    log::install(ring, false, [] { return WallTime(); });
    RawClient browser(port()), stray(port());
    stray.send(get("/callback?code=canary-1&state=st-2"));
    QVERIFY(!stray.untilClosed().isEmpty());
    browser.send(get("/callback?code=canary-1&state=st-1"));
    QVERIFY(!browser.untilClosed().isEmpty());
    log::uninstall();
    for (const log::Line &line : ring.lines())
        QVERIFY(!line.text.contains(u"canary-1"_s));
}

QTEST_GUILESS_MAIN(tst_RedirectReceiver)
#include "tst_redirectreceiver.moc"
