// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/networkenvironment.h"
#include "net/networktransport.h"
#include "support/await.h"
#include "support/fakeclock.h"
#include "support/scriptedserver.h"
#include "support/testauthority.h"

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
    void whatWasChosenTakesTheEnvironmentsPlace();
    void tunnelIsAskedForAndNothingElseTold();
    void theTunnelCarriesTlsToTheProvider();
    void thePasswordOfTheProxyStaysThere();
    void aProvidersNameIsCheckedBehindTheTunnel();
    void proxiesThatRefuseAreNamed_data();
    void proxiesThatRefuseAreNamed();
    void noDesktopCredentialsForProxies_data();
    void noDesktopCredentialsForProxies();

private:
    [[nodiscard]] static Expected<HttpResponse> ask(const NetworkEnvironment &environment,
                                                    const TransportProfile &profile = {});
    [[nodiscard]] static NetworkEnvironment through(const ScriptedServer &proxy, const QString &user = {},
                                                    const QString &password = {});
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

void TestNetworkEnvironment::whatWasChosenTakesTheEnvironmentsPlace()
{
    using Road = AgentPreferences::Network::Road;
    QProcessEnvironment variables;
    variables.insert(u"HTTPS_PROXY"_s, u"http://env.example:3128"_s);
    variables.insert(u"NO_PROXY"_s, u"inside.example"_s);
    variables.insert(u"SSL_CERT_FILE"_s, u"/etc/roots.pem"_s);
    const NetworkEnvironment environment = NetworkEnvironment::from(variables).value();
    const QUrl outside(u"https://idp.example/token"_s), inside(u"https://inside.example/token"_s);

    AgentPreferences::Network chosen;
    chosen.caFile = u"/etc/corp.pem"_s;
    chosen.connectDeadline = Seconds(3);
    const NetworkEnvironment same = environment.with(chosen).value();
    QCOMPARE(same.proxyFor(outside).hostName(), u"env.example"_s);
    QCOMPARE(same.proxyFor(inside).type(), QNetworkProxy::NoProxy);
    QCOMPARE(same.rootsFile, u"/etc/roots.pem"_s);
    QCOMPARE(same.caFile, u"/etc/corp.pem"_s);
    QCOMPARE(same.connectDeadline, Seconds(3));

    chosen.road = Road::Direct;
    QCOMPARE(environment.with(chosen)->proxyFor(outside).type(), QNetworkProxy::NoProxy);

    chosen.road = Road::Proxy;
    chosen.proxy = u"socks5://own.example:1080"_s;
    chosen.direct = {u".corp.example"_s};
    const NetworkEnvironment own = environment.with(chosen).value();
    QCOMPARE(own.proxyFor(outside), QNetworkProxy(QNetworkProxy::Socks5Proxy, u"own.example"_s, 1080));
    QCOMPARE(own.proxyFor(inside).type(), QNetworkProxy::Socks5Proxy); // NO_PROXY went with its proxy
    QCOMPARE(own.proxyFor(QUrl(u"https://a.corp.example/"_s)).type(), QNetworkProxy::NoProxy);

    chosen.proxy = u"no proxy"_s;
    const auto wrong = environment.with(chosen);
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().where, u"network.proxy"_s);
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

Expected<HttpResponse> TestNetworkEnvironment::ask(const NetworkEnvironment &environment,
                                                   const TransportProfile &profile)
{
    FakeClock clock;
    NetworkTransport transport(clock, environment);
    return await<HttpResponse>([&](const Then<HttpResponse> &then) {
        return transport.send(
            {"POST", QUrl(u"https://idp.example/token"_s), {{"Authorization", "Basic secret"}}, "a=b"}, profile, 30s,
            then);
    });
}

NetworkEnvironment TestNetworkEnvironment::through(const ScriptedServer &proxy, const QString &user,
                                                   const QString &password)
{
    NetworkEnvironment environment;
    environment.proxy = {QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort(), user, password};
    return environment;
}

void TestNetworkEnvironment::theTunnelCarriesTlsToTheProvider()
{
    TestAuthority authority(u"Own Authority"_s);
    const auto issued = authority.issue({.names = u"DNS:idp.example"_s});
    ScriptedServer provider;
    provider.speakTls(issued.certificate, issued.key);
    ScriptedServer proxy(ScriptedServer::answersAndTunnels("HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n",
                                                           provider.serverPort()));
    const auto answer = ask(through(proxy), {.caFile = authority.file()});
    QVERIFY2(answer.has_value(), qPrintable(answer ? QString() : answer.error().serverText));
    QCOMPARE(answer->body, QByteArray("ok"));
    QCOMPARE(provider.requests().size(), 1);
    QVERIFY(provider.requests().first().contains("\r\nHost: idp.example\r\n"));
    QCOMPARE(proxy.requests(), QList<QByteArray>{"CONNECT idp.example:443 HTTP/1.1\r\nHost: idp.example:443\r\n\r\n"});
}

void TestNetworkEnvironment::thePasswordOfTheProxyStaysThere()
{
    TestAuthority authority(u"Own Authority"_s);
    const auto issued = authority.issue({.names = u"DNS:idp.example"_s});
    ScriptedServer provider;
    provider.speakTls(issued.certificate, issued.key);
    ScriptedServer proxy(ScriptedServer::answersAndTunnels("HTTP/1.1 200 OK\r\n\r\n", provider.serverPort()));
    QVERIFY(ask(through(proxy, u"me"_s, u"p@ss"_s), {.caFile = authority.file()}).has_value());
    QVERIFY(proxy.requests().first().contains("\r\nProxy-Authorization: Basic bWU6cEBzcw==\r\n"));
    QVERIFY(!provider.received().contains("Proxy-"));
    QVERIFY(!provider.received().contains("bWU6cEBzcw"));
}

void TestNetworkEnvironment::aProvidersNameIsCheckedBehindTheTunnel()
{
    TestAuthority authority(u"Own Authority"_s);
    const auto issued = authority.issue({.names = u"DNS:other.example,IP:127.0.0.1"_s});
    ScriptedServer provider;
    provider.speakTls(issued.certificate, issued.key);
    ScriptedServer proxy(ScriptedServer::answersAndTunnels("HTTP/1.1 200 OK\r\n\r\n", provider.serverPort()));
    const auto answer = ask(through(proxy), {.caFile = authority.file()});
    QCOMPARE(wireName(answer.error().kind), wireName(ErrorKind::TlsFailed));
    QCOMPARE(answer.error().where, u"idp.example"_s);
    QVERIFY(!answer.error().maySent);
    QCOMPARE(provider.received(), QByteArray());
}

void TestNetworkEnvironment::proxiesThatRefuseAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &words) {
        QTest::newRow(name) << bytes << words;
    };
    row("403", "HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n", u"403"_s);
    row("407", "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\n\r\n", u"name and password (407)"_s);
    row("502", "HTTP/1.0 502 Bad Gateway\r\n\r\n<html>", u"502"_s);
    row("redirect", "HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\n\r\n", u"302"_s);
    row("garbage", "garbage\r\n\r\n", u"not HTTP"_s);
    row("no status", "HTTP/1.1 OK\r\n\r\n", u"not HTTP"_s);
    row("endless", "HTTP/1.1 200 OK\r\nX: " + QByteArray(20'000, 'x'), u"not HTTP"_s);
    row("an answer in the tunnel's name",
        "HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 22\r\n\r\n{\"access_token\":\"evil\"}", u"more"_s);
    row("closed", {}, u"the proxy"_s);
}

void TestNetworkEnvironment::proxiesThatRefuseAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    ScriptedServer proxy(ScriptedServer::answersAndCloses(bytes));
    const auto answer = ask(through(proxy));
    QVERIFY(!answer.has_value());
    QCOMPARE(wireName(answer.error().kind), wireName(ErrorKind::ConnectionFailed));
    QCOMPARE(answer.error().where, u"127.0.0.1:%1"_s.arg(proxy.serverPort()));
    QVERIFY2(answer.error().serverText.contains(words), qPrintable(answer.error().serverText));
    QVERIFY(!answer.error().maySent);
    QVERIFY(!proxy.received().contains("secret"));
    QCOMPARE(proxy.connections(), 1);
}

void TestNetworkEnvironment::noDesktopCredentialsForProxies_data()
{
    QTest::addColumn<QByteArray>("scheme");
    QTest::newRow("Negotiate") << QByteArray("Negotiate");
    QTest::newRow("NTLM") << QByteArray("NTLM");
    QTest::newRow("Digest") << QByteArray("Digest realm=\"x\", nonce=\"y\"");
}

void TestNetworkEnvironment::noDesktopCredentialsForProxies()
{
    QFETCH(QByteArray, scheme);
    ScriptedServer proxy(
        ScriptedServer::answers("HTTP/1.1 407 Who\r\nProxy-Authenticate: " + scheme + "\r\nContent-Length: 0\r\n\r\n"));
    const auto answer = ask(through(proxy));
    QCOMPARE(wireName(answer.error().kind), wireName(ErrorKind::ConnectionFailed));
    QCOMPARE(proxy.requests().size(), 1);
    QVERIFY(!proxy.received().contains("Authorization"));
}

QTEST_GUILESS_MAIN(TestNetworkEnvironment)
#include "tst_networkenvironment.moc"
