// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A rotating refresh token from an earlier run, due at once.
Source putDue(EngineRoom &room, const QByteArray &type = "scripted_refresh")
{
    const Source source = scriptedSource(u"billing"_s, type);
    StoredSource stored;
    stored.source = source;
    stored.token = EngineRoom::tokenOf(source, room.now() - 290s, 300s);
    room.memory.put(stored);
    room.vault.put(source.id, "secret", "s3cret");
    return source;
}

} // namespace

class TestRefresher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void journalStandsBeforeTheCredentialLeaves();
    void queuedWorkHoldsNoJournal();
    void nobodyUsesATokenBeforeItsCommit();
    void fullDiskServesUnsavedThenSaves();
    void fullDiskSpendsNothingFurther();
    void aLostAnswerIsAskedForOnceMore();
    void aSecondLossRereadsTheStore();
    void lostTwiceThenRefusedSaysLostInTransit();
    void refusalRereadsTheStoreFirst();
    void killBetweenAnswerAndCommitEndsFresh();
    void killBetweenAnswerAndCommitEndsInAPlainReason();
    void thirdStartSendsTheLostCredentialNoMore();
    void oauthRefusalStopsAtOnceAndSurvivesRestarts();
    void bareRefusalGetsOneMoreTry();
    void bareRefusalsAreCountedOverRestarts();
    void passwordAttemptsAreThirtySecondsApart();
    void personSkipsBackoffButNotEverySecond();
    void transientFailuresBackOffAndHonourRetryAfter();
    void backoffSurvivesARestart();
    void recoveryStartsFromThePrimaryAfterThreeFailures();
    void refusedRefreshTokenFallsToThePrimary();
    void answerWithoutRefreshTokenKeepsTheOldOne();
    void tinyLifetimesDoNotLoop_data();
    void tinyLifetimesDoNotLoop();
    void whenAllWaitersLeaveTheCommitStillComes();
    void newCredentialInFlightForgetsTheOldRefusal();
    void removedInFlightIsForgotten();
};

void TestRefresher::journalStandsBeforeTheCredentialLeaves()
{
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    room.store->hold(FaultyStore::Call::Begin);
    room.start();
    QCOMPARE(room.store->held(FaultyStore::Call::Begin), 1);
    QCOMPARE(room.transport.count(), 0);
    room.transport.hold();
    room.store->release(FaultyStore::Call::Begin);
    room.settle();
    QCOMPARE(room.transport.count(), 1);
    QVERIFY(room.memory.stored(source.id)->journal);
    room.transport.release();
    room.settle();
    QVERIFY(!room.memory.stored(source.id)->journal);
}

void TestRefresher::queuedWorkHoldsNoJournal()
{
    EngineRoom room;
    room.provide(300);
    room.transport.hold();
    for (int i = 0; i < Timing::attemptsPerHost + 3; ++i) {
        StoredSource stored;
        stored.source = scriptedSource(u"s%1"_s.arg(i), "scripted_refresh");
        stored.token = EngineRoom::tokenOf(stored.source, room.now() - 290s, 300s);
        room.memory.put(stored);
    }
    room.start();
    room.pass(3s, 200ms);
    QCOMPARE(room.transport.count(), Timing::attemptsPerHost);
    QCOMPARE(room.store->count(FaultyStore::Call::Begin), Timing::attemptsPerHost);
    int queued = 0;
    for (const SourceStatus &status : room.service->everything().changed)
        queued += status.state == SourceState::Refreshing && status.reason == Reason::Queued ? 1 : 0;
    QCOMPARE(queued, 3);
}

void TestRefresher::nobodyUsesATokenBeforeItsCommit()
{
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    room.store->hold(FaultyStore::Call::Commit);
    room.start();
    bool answered = false;
    Pending waiter =
        room.service->refresh(source.id, std::nullopt, [&](const Expected<Outcome> &) { answered = true; });
    room.settle();
    QCOMPARE(room.store->held(FaultyStore::Call::Commit), 1);
    QCOMPARE(room.access(source), "A0");
    QVERIFY(!answered);
    room.store->release(FaultyStore::Call::Commit);
    room.settle();
    QVERIFY(answered);
    QCOMPARE(room.access(source), "A1");
}

void TestRefresher::fullDiskServesUnsavedThenSaves()
{
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    room.store->fail(FaultyStore::Call::Commit, ErrorKind::StorageFull, FaultyStore::always);
    room.start();
    QCOMPARE(room.access(source), "A1");
    QVERIFY(room.status(source).unsaved);
    QCOMPARE(room.status(source).reason, Reason::SavedLater);
    QCOMPARE(room.memory.stored(source.id)->token->access.reveal(), "A0");
    room.pass(6s);
    QVERIFY(room.status(source).unsaved);
    room.store->heal();
    room.pass(6s);
    QVERIFY(!room.status(source).unsaved);
    QCOMPARE(room.memory.stored(source.id)->token->access.reveal(), "A1");
    QVERIFY(!room.memory.stored(source.id)->journal);
    QCOMPARE(room.transport.count(), 1);
}

void TestRefresher::fullDiskSpendsNothingFurther()
{
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    room.store->fail(FaultyStore::Call::Commit, ErrorKind::StorageFull, FaultyStore::always);
    room.start();
    room.pass(2s);
    QCOMPARE(room.refresh(source)->error->kind, ErrorKind::StorageFull);
    room.pass(290s);
    QCOMPARE(room.transport.count(), 1); // overdue for long, yet R1 was not sent
    QCOMPARE(room.access(source), "A1");
    room.store->heal();
    room.pass(120s);
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"refresh:R0", "refresh:R1"}));
}

void TestRefresher::aLostAnswerIsAskedForOnceMore()
{
    EngineRoom room;
    room.transport.fail(ErrorKind::BrokenAnswer, true);
    room.provide(300);
    const Source source = putDue(room);
    room.start();
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.status(source).state, SourceState::Refreshing);
    room.pass(2s);
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"refresh:R0", "refresh:R0"}));
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.status(source).consecutiveFailures, 0);
    QCOMPARE(room.memory.history(source.id).size(), 2u);
    QCOMPARE(room.memory.history(source.id).front().verdict, Verdict::Ambiguous);
}

void TestRefresher::aSecondLossRereadsTheStore()
{
    EngineRoom room;
    room.transport.fail(ErrorKind::TimedOut, true);
    room.transport.fail(ErrorKind::TimedOut, true);
    const Source source = putDue(room);
    room.start();
    // Another process was faster.
    StoredSource newer = *room.memory.stored(source.id);
    newer.token = EngineRoom::tokenOf(source, room.now(), 300s, "R-other", 7);
    room.memory.put(newer);
    room.pass(2s);
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    QCOMPARE(room.status(source).generation, Generation{7});
    room.provide(300);
    room.pass(250s);
    QCOMPARE(room.transport.bodies().last(), "refresh:R-other");
}

void TestRefresher::lostTwiceThenRefusedSaysLostInTransit()
{
    EngineRoom room;
    room.transport.fail(ErrorKind::TimedOut, true);
    room.transport.fail(ErrorKind::TimedOut, true);
    room.refuseAll(400, "invalid_grant");
    const Source source = putDue(room);
    room.start();
    room.pass(2s);
    QCOMPARE(room.status(source).state, SourceState::Failing);
    QVERIFY(room.memory.stored(source.id)->journal); // nobody knows yet
    room.pass(15s);
    QCOMPARE(room.transport.count(), 3);
    QCOMPARE(room.status(source).reason, Reason::LostInTransit);
    QVERIFY(room.status(source).needsUser);
    QVERIFY(!room.memory.stored(source.id)->journal);
}

void TestRefresher::refusalRereadsTheStoreFirst()
{
    EngineRoom room;
    room.transport.hold();
    room.transport.answer(400, "invalid_grant");
    const Source source = putDue(room);
    room.start();
    StoredSource newer = *room.memory.stored(source.id);
    newer.token = EngineRoom::tokenOf(source, room.now(), 300s, "R-other", 7);
    room.memory.put(newer);
    room.transport.release();
    room.settle();
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    QCOMPARE(room.status(source).refusals, 0);
}

void TestRefresher::killBetweenAnswerAndCommitEndsFresh()
{
    EngineRoom room;
    room.provide(300);
    const Source source = putDue(room);
    room.store->hold(FaultyStore::Call::Commit);
    room.start();
    QCOMPARE(room.transport.count(), 1);
    room.kill(); // the answer is lost, the journal entry is not
    room.store->hold(FaultyStore::Call::Begin);
    room.start();
    QCOMPARE(room.status(source).state, SourceState::Recovering);
    room.store->release(FaultyStore::Call::Begin);
    room.settle();
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"refresh:R0", "refresh:R0"}));
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    QVERIFY(!room.memory.stored(source.id)->journal);
}

void TestRefresher::killBetweenAnswerAndCommitEndsInAPlainReason()
{
    EngineRoom room;
    const Source source = putDue(room);
    StoredSource stored = *room.memory.stored(source.id);
    stored.journal = OpenAttempt{AttemptId{5}, Generation{1}, room.now() - 5s, 0};
    room.memory.put(stored);
    room.refuseAll(400, "invalid_grant");
    room.start();
    room.pass(60s);
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.status(source).reason, Reason::LostInTransit);
    QVERIFY(room.status(source).needsUser);
}

void TestRefresher::thirdStartSendsTheLostCredentialNoMore()
{
    EngineRoom room;
    const Source source = putDue(room);
    StoredSource stored = *room.memory.stored(source.id);
    stored.journal = OpenAttempt{AttemptId{5}, Generation{1}, room.now() - 5s, 0};
    room.memory.put(stored);
    room.transport.otherwise([](const HttpRequest &) -> Expected<HttpResponse> {
        Error error = failure(ErrorKind::TimedOut).value();
        error.maySent = true;
        return failure(error);
    });
    for (int run = 1; run <= 4; ++run) {
        room.restart();
        room.pass(1200s, 10s);
        QCOMPARE(room.transport.count(), std::min(run, 2)); // one a start, two in all
    }
    QCOMPARE(room.status(source).reason, Reason::LostInTransit);
    QVERIFY(room.status(source).needsUser);
}

void TestRefresher::oauthRefusalStopsAtOnceAndSurvivesRestarts()
{
    EngineRoom room;
    room.refuseAll(400, "invalid_grant");
    const Source source = putDue(room);
    room.start();
    for (int i = 0; i < 5; ++i) {
        room.pass(600s, 30s);
        room.restart();
    }
    QCOMPARE(room.transport.count(), 1);
    QVERIFY(room.status(source).needsUser);
    QCOMPARE(room.status(source).reason, Reason::ProviderRefusal);
    const auto outcome = room.refresh(source); // a person may try
    QCOMPARE(outcome->verdict, Verdict::Refused);
    QCOMPARE(outcome->error->code, "invalid_grant");
    QCOMPARE(room.transport.count(), 2);
}

void TestRefresher::bareRefusalGetsOneMoreTry()
{
    EngineRoom room;
    room.refuseAll(401);
    const Source source = putDue(room);
    room.start();
    QCOMPARE(room.transport.count(), 1);
    QVERIFY(!room.status(source).needsUser);
    room.pass(4s);
    QCOMPARE(room.transport.count(), 1);
    room.pass(2s);
    QCOMPARE(room.transport.count(), 2);
    room.pass(3600s, 30s);
    QCOMPARE(room.transport.count(), 2);
    QVERIFY(room.status(source).needsUser);
    QCOMPARE(room.status(source).refusals, 2);
}

void TestRefresher::bareRefusalsAreCountedOverRestarts() // S5-16
{
    EngineRoom room;
    room.refuseAll(401);
    const Source source = room.put(u"login"_s, "scripted_password");
    room.start();
    for (int i = 0; i < 10; ++i) {
        room.pass(5s);
        room.restart();
    }
    QCOMPARE(room.transport.count(), 2); // 50 s, ten starts: the second try 30 s after the first, and no third
    QVERIFY(room.status(source).needsUser);
}

void TestRefresher::passwordAttemptsAreThirtySecondsApart() // S5-16
{
    EngineRoom room;
    room.refuseAll(401);
    const Source source = room.put(u"login"_s, "scripted_password");
    room.start();
    room.pass(10s);
    const auto outcome = room.refresh(source); // a person does not skip this
    QCOMPARE(outcome->error->kind, ErrorKind::Cooling);
    QCOMPARE(outcome->error->retryAfter, std::optional(20s));
    QCOMPARE(room.transport.count(), 1);
    room.pass(19s);
    QCOMPARE(room.transport.count(), 1);
    room.pass(2s);
    QCOMPARE(room.transport.count(), 2);
}

void TestRefresher::personSkipsBackoffButNotEverySecond()
{
    EngineRoom room;
    room.transport.answer(503, {}, {{"Retry-After", "600"}});
    room.transport.answer(503, {}, {{"Retry-After", "600"}});
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    QCOMPARE(room.refresh(source)->error->kind, ErrorKind::Cooling); // this very second
    room.pass(2s);
    QCOMPARE(room.refresh(source)->error->httpStatus, 503);
    room.pass(2s);
    QCOMPARE(room.refresh(source)->verdict, Verdict::Refreshed);
    QCOMPARE(room.transport.count(), 3);
}

void TestRefresher::transientFailuresBackOffAndHonourRetryAfter()
{
    EngineRoom room;
    room.transport.answer(429, {}, {{"Retry-After", "120"}});
    room.refuseAll(503);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(119s);
    QCOMPARE(room.transport.count(), 1);
    room.pass(4s);
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(room.status(source).state, SourceState::Failing);
    QCOMPARE(room.status(source).reason, Reason::RetryScheduled);
    QVERIFY(room.status(source).nextRefreshAt > room.now());
    room.pass(6h, 10s);
    // Doubling up to 15 min ±10 %: about four an hour, never a stop.
    QVERIFY2(room.transport.count() > 22 && room.transport.count() < 40,
             qPrintable(QString::number(room.transport.count())));
    QVERIFY(!room.status(source).needsUser);
}

void TestRefresher::backoffSurvivesARestart()
{
    EngineRoom room;
    room.transport.answer(429, {}, {{"Retry-After", "120"}});
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(10s);
    room.restart();
    room.pass(100s);
    QCOMPARE(room.transport.count(), 1);
    room.pass(25s);
    QCOMPARE(room.access(source), "A1");
}

void TestRefresher::recoveryStartsFromThePrimaryAfterThreeFailures() // S5-15
{
    EngineRoom room;
    room.refuseAll(503);
    const Source source = putDue(room, "scripted_client");
    room.start();
    room.pass(120s);
    const auto bodies = room.transport.bodies();
    QVERIFY(bodies.size() >= 4);
    QCOMPARE(bodies.first(3), (QList<QByteArray>{"refresh:R0", "refresh:R0", "refresh:R0"}));
    QCOMPARE(bodies.at(3), "primary:s3cret");
    QVERIFY(startedFlows().at(3).primaryOnly);
}

void TestRefresher::refusedRefreshTokenFallsToThePrimary()
{
    EngineRoom room;
    room.transport.answer(400, "invalid_grant");
    room.provide(300);
    const Source source = putDue(room, "scripted_client");
    room.start();
    QCOMPARE(room.transport.bodies(), (QList<QByteArray>{"refresh:R0", "primary:s3cret"}));
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.status(source).refusals, 0);
}

void TestRefresher::answerWithoutRefreshTokenKeepsTheOldOne()
{
    EngineRoom room;
    room.provide(300, false);
    const Source source = putDue(room);
    room.start();
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.memory.stored(source.id)->token->refresh.reveal(), "R0");
}

void TestRefresher::tinyLifetimesDoNotLoop_data()
{
    QTest::addColumn<int>("lifetime");
    QTest::newRow("0 s") << 0;
    QTest::newRow("1 s") << 1;
    QTest::newRow("negative") << -5;
}

void TestRefresher::tinyLifetimesDoNotLoop()
{
    QFETCH(int, lifetime);
    EngineRoom room;
    room.provide(lifetime);
    room.put(u"hasty"_s, "scripted_client");
    room.start();
    room.pass(30s, 100ms);
    QVERIFY(room.transport.count() <= 31);
    QVERIFY(room.transport.count() >= 2);
}

void TestRefresher::whenAllWaitersLeaveTheCommitStillComes()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.transport.hold();
    {
        Pending waiter =
            room.service->refresh(source.id, std::nullopt, [](const Expected<Outcome> &) { QFAIL("nobody waits"); });
        room.settle();
        QCOMPARE(room.transport.count(), 2);
    }
    room.transport.release();
    room.settle();
    QCOMPARE(room.memory.stored(source.id)->token->refresh.reveal(), "R2");
    QCOMPARE(room.access(source), "A2");
}

void TestRefresher::newCredentialInFlightForgetsTheOldRefusal()
{
    EngineRoom room;
    room.transport.answer(401, "invalid_client");
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client", "old");
    room.transport.hold();
    room.start();
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"primary:old"});
    Pending entering = room.service->catalog().setSecret(source.id, "secret", Secret("new"), [](const Expected<> &) {});
    room.settle();
    room.transport.release();
    room.pass(2s);
    QCOMPARE(room.transport.bodies().last(), "primary:new");
    QCOMPARE(room.access(source), "A1");
}

void TestRefresher::removedInFlightIsForgotten()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.transport.hold();
    room.start();
    std::optional<Error> error;
    Pending waiter = room.service->refresh(source.id, std::nullopt,
                                           [&](const Expected<Outcome> &outcome) { error = outcome.error(); });
    Pending removal = room.service->catalog().remove(source.id, [](const Expected<> &) {});
    room.settle();
    QCOMPARE(error->kind, ErrorKind::NoSuchSource);
    room.transport.release();
    room.settle();
    QVERIFY(!room.memory.stored(source.id));
    QVERIFY(!room.vault.stored(source.id, "secret"));
    QVERIFY(room.service->everything().changed.empty());
}

QTEST_GUILESS_MAIN(TestRefresher)
#include "tst_refresher.moc"
