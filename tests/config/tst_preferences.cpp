// SPDX-License-Identifier: GPL-3.0-or-later
// The agent's preferences as text: whole there and back, and strict about what somebody typed into the file.
#include "config/preferences.h"

#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::config;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackAsWritten_data();
    void comesBackAsWritten();
    void whatIsAbsentHasItsDefault_data();
    void whatIsAbsentHasItsDefault();
    void namesTheMistake_data();
    void namesTheMistake();
    void leavesANewerVersionAlone();
    void holdsNoSecret();
};

void TestPreferences::comesBackAsWritten_data()
{
    QTest::addColumn<AgentPreferences>("preferences");
    QTest::newRow("defaults") << AgentPreferences{};
    AgentPreferences all;
    all.scheduling = {.refreshBefore = Margin(0.25),
                      .refreshEvery = Margin(600s),
                      .retryPace = {.firstWait = 10s, .longestWait = 120s},
                      .attemptsPerHost = 2};
    all.network = {.road = AgentPreferences::Network::Road::Proxy,
                   .proxy = u"socks5://proxy.example:1080"_s,
                   .direct = {u".corp.example"_s, u"10.0.0.0/8"_s},
                   .caFile = u"/etc/ssl/corp.pem"_s,
                   .connectDeadline = 5s,
                   .attemptDeadline = 60s};
    all.serving = {.api = false, .gateway = true, .apiPort = 18765, .gatewayPort = 0};
    QTest::newRow("everything") << all;
    AgentPreferences direct;
    direct.network.road = AgentPreferences::Network::Road::Direct;
    QTest::newRow("no proxy at all") << direct;
}

void TestPreferences::comesBackAsWritten()
{
    QFETCH(const AgentPreferences, preferences);
    const auto read = parsePreferences(preferencesText(preferences));
    QVERIFY2(read, read ? "" : qPrintable(read.error().where + u' ' + read.error().serverText));
    QCOMPARE(*read, preferences);
}

void TestPreferences::whatIsAbsentHasItsDefault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing but the version") << QByteArray(R"({"version":1})");
    QTest::newRow("empty sections") << QByteArray(R"({"version":1,"scheduling":{},"network":{},"serving":{}})");
    QTest::newRow("nulls") << QByteArray(
        R"({"version":1,"scheduling":{"refresh_before":null},"network":{"ca_file":null},"serving":{"api_port":null}})");
}

void TestPreferences::whatIsAbsentHasItsDefault()
{
    QFETCH(const QByteArray, text);
    const auto read = parsePreferences(text);
    QVERIFY(read);
    QCOMPARE(*read, AgentPreferences{});
}

void TestPreferences::namesTheMistake_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *name, const QByteArray &section, const char *where) {
        QTest::newRow(name) << "{\"version\":1," + section + "}" << QString::fromLatin1(where);
    };
    QTest::newRow("no JSON") << QByteArray("port = 1") << QString();
    QTest::newRow("a list") << QByteArray("[]") << QString();
    QTest::newRow("cut short") << QByteArray(R"({"version":1,"serving":{"api":)") << QString();
    QTest::newRow("twice the same") << QByteArray(R"({"version":1,"version":1})") << QString();
    QTest::newRow("no version") << QByteArray("{}") << u"version"_s;
    row("an unknown section", R"("servng":{})", "servng");
    row("an unknown member", R"("serving":{"apiport":1})", "serving.apiport");
    row("a port as text", R"("serving":{"api_port":"8765"})", "serving.api_port");
    row("a port beyond the last", R"("serving":{"api_port":65536})", "serving.api_port");
    row("a port below the first", R"("serving":{"gateway_port":-1})", "serving.gateway_port");
    row("half a port", R"("serving":{"gateway_port":80.5})", "serving.gateway_port");
    row("one port for both", R"("serving":{"api_port":7000,"gateway_port":7000})", "serving.gateway_port");
    row("a section that is none", R"("network":7)", "network");
    row("an unknown road", R"("network":{"road":"vpn"})", "network.road");
    row("a proxy that is no address", R"("network":{"proxy":"proxy example"})", "network.proxy");
    row("a proxy that is needed", R"("network":{"road":"proxy"})", "network.proxy");
    row("hosts as text", R"("network":{"no_proxy":"a,b"})", "network.no_proxy");
    row("a host that is none", R"("network":{"no_proxy":["a",""]})", "network.no_proxy");
    row("an attempt shorter than its connection", R"("network":{"connect_deadline":60,"attempt_deadline":30})",
        "network.attempt_deadline");
    row("a margin that is the whole lifetime", R"("scheduling":{"refresh_before":"100%"})",
        "scheduling.refresh_before");
    row("a margin in words", R"("scheduling":{"refresh_before":"soon"})", "scheduling.refresh_before");
    row("no attempt at all", R"("scheduling":{"attempts_per_host":0})", "scheduling.attempts_per_host");
    row("a first wait beyond the longest", R"("scheduling":{"first_wait":600,"longest_wait":300})",
        "scheduling.longest_wait");
}

void TestPreferences::namesTheMistake()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, where);
    const auto read = parsePreferences(text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::InvalidInput);
    QCOMPARE(read.error().where, where);
    QVERIFY(!read.error().code.isEmpty() || !read.error().serverText.isEmpty()); // one of them says why
}

void TestPreferences::leavesANewerVersionAlone()
{
    const auto read = parsePreferences(R"({"version":2,"network":{"road":"teleport"},"more":[]})");
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::Unsupported);
}

void TestPreferences::holdsNoSecret()
{
    const auto read = parsePreferences(
        R"({"version":1,"network":{"road":"proxy","proxy":"http://me:opensesame@proxy.example:3128"}})");
    QVERIFY(!read);
    QCOMPARE(read.error().where, u"network.proxy"_s);
    QVERIFY(!read.error().serverText.contains(u"opensesame"_s));
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
