// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chose of the agent moves plans and waits at once; what a source, a provider or a password says wins.
#include "engineroom.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestObeyedPreferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dueInstantsMoveAtOnce();
    void aSourcesOwnRuleStays();
    void aRuleThatMakesATokenDueRefreshesIt();
    void waitsEndEarlierAndNeverLater();
    void whatAProviderAsksForIsKept();
    void aHostLetsMoreInAtOnce();
    void anAttemptEndsWhenItIsToldTo();
};

void TestObeyedPreferences::dueInstantsMoveAtOnce()
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    const WallTime end = room.status(source).expiresAt.value();
    const auto left = [&] { return end - room.status(source).nextRefreshAt.value(); };
    QVERIFY(left() >= 5min && left() <= 5min + 15s);
    AgentPreferences chosen;
    chosen.scheduling.refreshBefore = Margin(20min);
    room.service->setPreferences(chosen);
    QVERIFY(left() >= 20min && left() <= 21min);
    QCOMPARE(room.status(source).schedule.refreshBefore, chosen.scheduling.refreshBefore);
    room.settle();
    QCOMPARE(room.transport.count(), 1);
    chosen.scheduling = {};
    chosen.scheduling.refreshEvery = Margin(600s);
    room.service->setPreferences(chosen);
    QCOMPARE(end - room.status(source).nextRefreshAt.value(), Milliseconds(50min));
    room.service->setPreferences({});
    QVERIFY(left() >= 5min && left() <= 5min + 15s);
    QCOMPARE(room.status(source).schedule, Schedule{});
}

void TestObeyedPreferences::aSourcesOwnRuleStays()
{
    EngineRoom room;
    room.provide(3600);
    Source own = scriptedSource(u"own"_s, "scripted_client");
    own.schedule.refreshBefore = Margin(120s);
    room.put(own);
    room.start();
    const auto before = room.status(own).nextRefreshAt;
    AgentPreferences chosen;
    chosen.scheduling.refreshBefore = Margin(20min);
    chosen.scheduling.refreshEvery = Margin(600s);
    room.service->setPreferences(chosen);
    QCOMPARE(room.status(own).nextRefreshAt, before);
    QCOMPARE(room.status(own).schedule, own.schedule);
}

void TestObeyedPreferences::aRuleThatMakesATokenDueRefreshesIt()
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(1800s, 60s);
    QCOMPARE(room.transport.count(), 1);
    AgentPreferences chosen;
    chosen.scheduling.refreshEvery = Margin(600s);
    room.service->setPreferences(chosen);
    room.pass(2s);
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(room.access(source), "A2");
}

void TestObeyedPreferences::waitsEndEarlierAndNeverLater()
{
    EngineRoom room;
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.refuseAll(503);
    room.start();
    room.pass(3600s, 5s); // by now it waits for the longest time there is
    const auto wait = [&] { return room.status(source).nextRefreshAt.value() - room.now(); };
    const auto before = room.status(source).nextRefreshAt;
    const auto last = room.status(source).lastAttempt->at;
    AgentPreferences chosen;
    chosen.scheduling.retryPace.longestWait = 60min;
    room.service->setPreferences(chosen);
    QCOMPARE(room.status(source).nextRefreshAt, before);
    chosen.scheduling.retryPace = {.firstWait = 5s, .longestWait = 60s};
    room.service->setPreferences(chosen);
    QVERIFY(room.status(source).nextRefreshAt.value() <= std::max(room.now(), last + 62s));
    QCOMPARE(room.status(source).retryPace, chosen.scheduling.retryPace);
    // And so do those that come.
    const int tries = room.transport.count();
    room.pass(600s, 5s);
    QVERIFY2(room.transport.count() - tries >= 8, qPrintable(QString::number(room.transport.count() - tries)));
    QVERIFY(wait() <= 67s);
}

void TestObeyedPreferences::whatAProviderAsksForIsKept()
{
    EngineRoom room;
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.transport.otherwise([](const HttpRequest &) -> Expected<HttpResponse> {
        return HttpResponse{503, {{"Retry-After", "1200"}}, {}, {}};
    });
    room.start();
    const auto before = room.status(source).nextRefreshAt;
    AgentPreferences chosen;
    chosen.scheduling.retryPace = {.firstWait = 5s, .longestWait = 60s};
    room.service->setPreferences(chosen);
    QCOMPARE(room.status(source).nextRefreshAt, before);
    QVERIFY(before.value() - room.now() >= 19min);
}

void TestObeyedPreferences::aHostLetsMoreInAtOnce()
{
    EngineRoom room;
    for (int i = 0; i < 10; ++i)
        room.put(u"source%1"_s.arg(i), "scripted_client");
    room.transport.hold();
    room.start();
    room.pass(5s);
    QCOMPARE(room.transport.count(), Timing::attemptsPerHost);
    AgentPreferences chosen;
    chosen.scheduling.attemptsPerHost = 8;
    room.service->setPreferences(chosen);
    room.settle();
    QCOMPARE(room.transport.count(), 8);
}

void TestObeyedPreferences::anAttemptEndsWhenItIsToldTo()
{
    EngineRoom room;
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.transport.hold();
    AgentPreferences chosen;
    chosen.network.attemptDeadline = 60s;
    room.service =
        std::make_unique<TokenService>(EngineDoors{room.clock, room.transport, room.vault, *room.store, room.memory,
                                                   room.grants, room.redirects, room.programs, room.files});
    room.service->setPreferences(chosen);
    room.service->start([](const Expected<> &) {});
    room.settle();
    QCOMPARE(room.transport.sent().back().total, 60s);
    room.pass(58s);
    QCOMPARE(room.status(source).state, SourceState::Refreshing);
    room.pass(4s);
    QCOMPARE(room.status(source).lastAttempt->error->kind, ErrorKind::TimedOut);
}

QTEST_GUILESS_MAIN(TestObeyedPreferences)
#include "tst_obeyedpreferences.moc"
