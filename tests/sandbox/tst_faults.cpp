// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandboxbench.h"

using namespace tokenwatch;
using namespace tokenwatch::sandbox;

class TestFaults : public QObject
{
    Q_OBJECT

    static HttpReply billing(const Bench &bench)
    {
        return bench.token({{"grant_type", "client_credentials"}}, basicHeader("billing", "s3cret: +%"));
    }
    static QJsonValue onlyFault(Bench &bench) { return bench.server.status().value(u"faults")[0]; }

private Q_SLOTS:
    // X-06
    void unavailableStrikesSoManyTimes()
    {
        Bench bench;
        QVERIFY(bench.server.addFault({.name = "unavailable", .count = 2, .lasts = {}, .client = {}, .every = {}}));
        const HttpReply struck = billing(bench);
        QCOMPARE(struck.status, 503);
        QCOMPARE(struck.error(), u"temporarily_unavailable"_s);
        QCOMPARE(onlyFault(bench)[u"count"], 1);
        QCOMPARE(onlyFault(bench)[u"hits"], 1);
        QCOMPARE(bench.send(jsonRequest("/api/login", "{}")).status, 503);
        QCOMPARE(billing(bench).status, 200);
        QVERIFY(bench.server.status().value(u"faults").toArray().isEmpty());
        QCOMPARE(bench.states().size(), 1);
    }

    void unavailableStrikesForSoLong()
    {
        Bench bench;
        const QString token = bench.signedIn().text(u"access_token"_s);
        QVERIFY(bench.server.addFault({.name = "unavailable", .count = {}, .lasts = 30s, .client = {}, .every = {}}));
        bench.clock.advance(10s);
        QCOMPARE(onlyFault(bench)[u"seconds_left"], 20);
        QCOMPARE(bench.resource(token).status, 503);
        bench.clock.advance(19'999ms);
        QCOMPARE(billing(bench).status, 503);
        bench.clock.advance(1ms);
        QCOMPARE(billing(bench).status, 200);
        QVERIFY(bench.server.status().value(u"faults").toArray().isEmpty());
    }

    void aFaultMayStrikeOneClientOnly()
    {
        Bench bench;
        const QString token = billing(bench).text(u"access_token"_s);
        QVERIFY(bench.server.addFault(
            {.name = "unavailable", .count = {}, .lasts = {}, .client = u"billing"_s, .every = {}}));
        QCOMPARE(billing(bench).status, 503);
        QCOMPARE(
            bench
                .token(
                    {{"grant_type", "client_credentials"}, {"client_id", "billing"}, {"client_secret", "s3cret: +%"}})
                .status,
            503);
        QCOMPARE(bench.resource(token).status, 503);
        QCOMPARE(bench.send(jsonRequest("/apps/billing/login", "{}")).status, 503);
        QCOMPARE(bench.signedIn("app").status, 200);
        QCOMPARE(bench.send(jsonRequest("/api/login", R"({"email":"ada@shop.example","password":"p&ss=w/rd"})")).status,
                 200);
        bench.server.reset();
        QCOMPARE(billing(bench).status, 200);
        QCOMPARE(bench.resource(token).status, 200);
    }

    void refuseRefreshSpendsNothing()
    {
        Bench bench;
        const HttpReply pair = bench.signedIn();
        QVERIFY(bench.server.addFault(
            {.name = "refuse_refresh", .count = 1, .lasts = {}, .client = u"app"_s, .every = {}}));
        QCOMPARE(bench.signedIn("app").status, 200);
        const HttpReply struck = bench.refresh(pair.text(u"refresh_token"_s));
        QCOMPARE(struck.status, 400);
        QCOMPARE(struck.error(), u"invalid_grant"_s);
        QCOMPARE(bench.states(), (QStringList{u"created"_s, u"created"_s}));
        QCOMPARE(bench.refresh(pair.text(u"refresh_token"_s)).status, 200);
    }

    void aFaultMayBeginLaterAndComeBack()
    {
        Bench bench;
        QVERIFY(bench.server.addFault(
            {.name = "unavailable", .count = {}, .lasts = 5s, .client = {}, .startsAfter = 10s, .every = 60s}));
        QList<int> statuses;
        for (const Seconds step : {0s, 9s, 1s, 4s, 1s, 54s, 1s, 4s, 1s}) { // 0, 9, 10, 14, 15, 69, 70, 74, 75
            bench.clock.advance(step);
            statuses.append(billing(bench).status);
        }
        QCOMPARE(statuses, (QList<int>{200, 200, 503, 503, 200, 200, 503, 503, 200}));
        QCOMPARE(onlyFault(bench)[u"active"], false);
    }

    void ordersThatMakeNoSenseAreRefused_data()
    {
        QTest::addColumn<FaultOrder>("order");
        QTest::addColumn<QString>("where");
        QTest::newRow("name") << FaultOrder{.name = "earthquake", .count = {}, .lasts = {}, .client = {}, .every = {}}
                              << u"name"_s;
        QTest::newRow("client")
            << FaultOrder{.name = "unavailable", .count = {}, .lasts = {}, .client = u"nobody"_s, .every = {}}
            << u"client"_s;
        QTest::newRow("count") << FaultOrder{.name = "unavailable", .count = 0, .lasts = {}, .client = {}, .every = {}}
                               << u"count"_s;
        QTest::newRow("for") << FaultOrder{.name = "unavailable", .count = {}, .lasts = 0s, .client = {}, .every = {}}
                             << u"for"_s;
        QTest::newRow("after") << FaultOrder{.name = "unavailable",
                                             .count = {},
                                             .lasts = {},
                                             .client = {},
                                             .startsAfter = -1s,
                                             .every = {}}
                               << u"after"_s;
        QTest::newRow("every, for ever")
            << FaultOrder{.name = "unavailable", .count = {}, .lasts = {}, .client = {}, .every = 9s} << u"every"_s;
        QTest::newRow("every, without pause")
            << FaultOrder{.name = "unavailable", .count = {}, .lasts = 9s, .client = {}, .every = 9s} << u"every"_s;
    }
    void ordersThatMakeNoSenseAreRefused()
    {
        QFETCH(FaultOrder, order);
        QFETCH(QString, where);
        Bench bench;
        const auto armed = bench.server.addFault(order);
        QVERIFY(!armed);
        QCOMPARE(armed.error().kind, ErrorKind::InvalidInput);
        QCOMPARE(armed.error().where, where);
        QCOMPARE(billing(bench).status, 200);
    }

    void aSlowClientsAnswerIsHeldBack()
    {
        Bench bench;
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(bench.server.url()).port()));
        socket.write(
            formRequest("/oauth/token", {{"grant_type", "client_credentials"}}, basicHeader("slow", "slow-secret")));
        QTRY_COMPARE(bench.clock.timers(), std::size_t(1));
        // Nobody else waits for it.
        QCOMPARE(billing(bench).status, 200);
        bench.clock.advance(699ms);
        QCoreApplication::processEvents();
        QCOMPARE(socket.bytesAvailable(), 0);
        QCOMPARE(bench.states().size(), 1);
        bench.clock.advance(1ms);
        QTRY_VERIFY(socket.peek(15).startsWith("HTTP/1.1 200"));
        QCOMPARE(bench.clock.timers(), std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
