// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkenvironment.h"
#include "net/networktransport.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"

#include <QTest>

using namespace tokenwatch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestNetworkEnvironment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proxyIsUsedUnlessExcepted_data();
    void proxyIsUsedUnlessExcepted();
    void proxyAddressesAreRead_data();
    void proxyAddressesAreRead();
    void tunnelIsAskedForAndNothingElseTold();
};

void TestNetworkEnvironment::proxyIsUsedUnlessExcepted_data()
{
    QTest::addColumn<QString>("except");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("proxied");
    const auto row = [](const char *except, const char *url, bool proxied) {
        QTest::addRow("%s: %s", except, url) << QString::fromLatin1(except) << QString::fromLatin1(url) << proxied;
    };
    row("", "https://idp.example/token", true);
    row("", "https://127.0.0.1/token", false);
    row("", "https://localhost:8443/token", false);
    row("", "http://idp.example/token", false);
    row("*", "https://idp.example/token", false);
    row("idp.example", "https://idp.example/token", false);
    row("IDP.Example", "https://idp.example/token", false);
    row("example", "https://idp.example/token", false);
    row(".example", "https://idp.example/token", false);
    row("*.example", "https://idp.example/token", false);
    row("p.example", "https://idp.example/token", true);
    row("other.example, idp.example", "https://idp.example/token", false);
    row("idp.example:8443", "https://idp.example/token", true);
    row("idp.example:8443", "https://idp.example:8443/token", false);
    row("10.0.0.0/8", "https://10.1.2.3/token", false);
    row("10.0.0.0/8", "https://11.1.2.3/token", true);
    row("10.1.2.3", "https://10.1.2.3/token", false);
    row("2.3", "https://10.1.2.3/token", true);
}

void TestNetworkEnvironment::proxyIsUsedUnlessExcepted()
{
    QFETCH(QString, except);
    QFETCH(QString, url);
    QFETCH(bool, proxied);
    QProcessEnvironment variables;
    variables.insert(u"HTTPS_PROXY"_s, u"http://proxy.example:3128"_s);
    variables.insert(u"NO_PROXY"_s, except);
    const auto environment = NetworkEnvironment::from(variables);
    QVERIFY(environment.has_value());
    QCOMPARE(environment->proxyFor(QUrl(url)).hostName(), proxied ? u"proxy.example"_s : QString());
}

void TestNetworkEnvironment::proxyAddressesAreRead_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QNetworkProxy>("proxy"); // default: refused
    const auto row = [](const char *address, const QNetworkProxy &proxy) {
        QTest::newRow(address) << QString::fromLatin1(address) << proxy;
    };
    row("http://proxy.example:3128", {QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128});
    row("proxy.example:3128", {QNetworkProxy::HttpProxy, u"proxy.example"_s, 3128});
    row("http://proxy.example", {QNetworkProxy::HttpProxy, u"proxy.example"_s, 80});
    row("http://me:p%40ss@proxy.example:1", {QNetworkProxy::HttpProxy, u"proxy.example"_s, 1, u"me"_s, u"p@ss"_s});
    row("socks5://proxy.example", {QNetworkProxy::Socks5Proxy, u"proxy.example"_s, 1080});
    row("https://proxy.example", {});
    row("ftp://proxy.example", {});
    row("http://", {});
    row("http://pro xy", {});
}

void TestNetworkEnvironment::proxyAddressesAreRead()
{
    QFETCH(QString, address);
    QFETCH(QNetworkProxy, proxy);
    for (const QString &name : {u"HTTPS_PROXY"_s, u"https_proxy"_s}) {
        QProcessEnvironment variables;
        variables.insert(name, address);
        const auto environment = NetworkEnvironment::from(variables);
        QCOMPARE(environment.has_value(), proxy.type() != QNetworkProxy::DefaultProxy);
        if (environment)
            QCOMPARE(environment->proxy, proxy);
        else
            QCOMPARE(environment.error().where, u"HTTPS_PROXY"_s);
    }
}

void TestNetworkEnvironment::tunnelIsAskedForAndNothingElseTold()
{
    ScriptedServer proxy(ScriptedServer::answersAndCloses("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"));
    NetworkEnvironment environment;
    environment.proxy = {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort()};
    FakeClock clock;
    NetworkTransport transport(clock, environment);
    std::optional<Expected<HttpResponse>> result;
    const Pending pending =
        transport.send({"POST", QUrl(u"https://idp.example/token"_s), {{"Authorization", "Basic secret"}}, "a=b"}, {},
                       30s, [&result](Expected<HttpResponse> answer) { result = std::move(answer); });
    QTRY_VERIFY(result.has_value());
    QVERIFY(!result->has_value()); // the proxy's 403 is not the provider's
    QCOMPARE(wireName(result->error().kind), wireName(ErrorKind::ConnectionFailed));
    QVERIFY(!result->error().maySent);
    QVERIFY(proxy.received().startsWith("CONNECT idp.example:443 HTTP/1.1\r\n"));
    QVERIFY(!proxy.received().contains("secret"));
    QVERIFY(!proxy.received().contains("a=b"));
}

QTEST_GUILESS_MAIN(TestNetworkEnvironment)
#include "tst_networkenvironment.moc"
