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
