// SPDX-License-Identifier: GPL-3.0-or-later
// What the agent's preferences may be, and whose rule counts.
#include "domain/agentpreferences.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestAgentPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theDefaultsAreFineAndChangeNothing();
    void aSourceWithARuleOfItsOwnKeepsIt();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void readsProxyAddresses_data();
    void readsProxyAddresses();
};

void TestAgentPreferences::theDefaultsAreFineAndChangeNothing()
{
    const AgentPreferences none;
    QVERIFY(checkPreferences(none));
    QCOMPARE(none.scheduling.inForce({}), Schedule{});
    QCOMPARE(none.scheduling.attemptsPerHost, Timing::attemptsPerHost);
    QCOMPARE(none.network.connectDeadline, Timing::connectDeadline);
    QCOMPARE(none.network.attemptDeadline, Timing::attemptDeadline);
    const SourceId id{"0badcafe"};
    for (int failures = 1; failures < 12; ++failures)
        QCOMPARE(backoff(failures, 1h, {}, id, none.scheduling.retryPace), backoff(failures, 1h, {}, id));
}

void TestAgentPreferences::aSourceWithARuleOfItsOwnKeepsIt()
{
    AgentPreferences::Scheduling chosen;
    chosen.refreshBefore = Margin(120s);
    chosen.refreshEvery = Margin(600s);
    Schedule silent;
    silent.keepAlive.mode = KeepAlive::Mode::OnDemand;
    const Schedule filled = chosen.inForce(silent);
    QCOMPARE(filled.refreshBefore, chosen.refreshBefore);
    QCOMPARE(filled.refreshEvery, chosen.refreshEvery);
    QCOMPARE(filled.keepAlive, silent.keepAlive);
    Schedule own;
    own.refreshEvery = Margin(0.5);
    QCOMPARE(chosen.inForce(own), own);
}

void TestAgentPreferences::refusesWhatCannotBe_data()
{
    QTest::addColumn<AgentPreferences>("preferences");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const std::function<void(AgentPreferences &)> &change, const char *where,
                        const char *code) {
        AgentPreferences preferences;
        change(preferences);
        QTest::newRow(name) << preferences << QString::fromLatin1(where) << QByteArray(code);
    };
    using P = AgentPreferences;
    row(
        "a share beyond the margin's most", [](P &p) { p.scheduling.refreshBefore = Margin(0.95); },
        "scheduling.refresh_before", "rule");
    row(
        "a pace of nothing", [](P &p) { p.scheduling.refreshEvery = Margin(0s); }, "scheduling.refresh_every", "rule");
    row(
        "a first wait too short", [](P &p) { p.scheduling.retryPace.firstWait = 4s; }, "scheduling.first_wait",
        "range");
    row(
        "a longest wait too long", [](P &p) { p.scheduling.retryPace.longestWait = 2h; }, "scheduling.longest_wait",
        "range");
    row(
        "a longest wait below the first",
        [](P &p) { p.scheduling.retryPace = {.firstWait = 300s, .longestWait = 299s}; }, "scheduling.longest_wait",
        "range");
    row(
        "more than there are lanes", [](P &p) { p.scheduling.attemptsPerHost = 17; }, "scheduling.attempts_per_host",
        "range");
    row(
        "no proxy where one is meant", [](P &p) { p.network.road = P::Network::Road::Proxy; }, "network.proxy",
        "address");
    row(
        "a page instead of a proxy", [](P &p) { p.network.proxy = u"http://proxy.example/pac.js"_s; }, "network.proxy",
        "address");
    row(
        "a password in the clear", [](P &p) { p.network.proxy = u"http://me:secret@proxy.example"_s; }, "network.proxy",
        "password");
    row(
        "no time to connect", [](P &p) { p.network.connectDeadline = 0s; }, "network.connect_deadline", "range");
    row(
        "an attempt shorter than its connection", [](P &p) { p.network.attemptDeadline = 9s; },
        "network.attempt_deadline", "range");
    row(
        "one port for both", [](P &p) { p.serving.apiPort = usualGatewayPort; }, "serving.api_port", "same_port");
}

void TestAgentPreferences::refusesWhatCannotBe()
{
    QFETCH(const AgentPreferences, preferences);
    const auto checked = checkPreferences(preferences);
    QVERIFY(!checked);
    QCOMPARE(checked.error().kind, ErrorKind::InvalidInput);
    QTEST(checked.error().where, "where");
    QTEST(checked.error().code, "code");
    QVERIFY(!checked.error().serverText.contains(u"secret"_s));
}

void TestAgentPreferences::readsProxyAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("host and port") << u"proxy.example:3128"_s << u"proxy.example"_s;
    QTest::newRow("http") << u"http://proxy.example"_s << u"proxy.example"_s;
    QTest::newRow("socks") << u"socks5://10.0.0.1:1080"_s << u"10.0.0.1"_s;
    QTest::newRow("socks that resolves") << u"socks5h://[::1]:1080"_s << u"::1"_s;
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("words") << u"my proxy"_s << QString();
    QTest::newRow("another protocol") << u"ftp://proxy.example"_s << QString();
    QTest::newRow("no host") << u"http://:3128"_s << QString();
    QTest::newRow("a port beyond the last") << u"proxy.example:70000"_s << QString();
}

void TestAgentPreferences::readsProxyAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, host);
    const auto url = readProxyAddress(text);
    QCOMPARE(url.has_value(), !host.isEmpty());
    if (url)
        QCOMPARE(url->host(), host);
}

QTEST_GUILESS_MAIN(TestAgentPreferences)
#include "tst_agentpreferences.moc"
