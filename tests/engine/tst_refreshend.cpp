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

class TestRefreshEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void killBetweenAnswerAndCommitEndsFresh();
    void killBetweenAnswerAndCommitEndsInAPlainReason();
    void thirdStartSendsTheLostCredentialNoMore();
    void oauthRefusalStopsAtOnceAndSurvivesRestarts();
    void bareRefusalGetsOneMoreTry();
    void bareRefusalsAreCountedOverRestarts();
    void passwordAttemptsAreThirtySecondsApart();
    void personSkipsBackoffButNotEverySecond();
    void askedAtOnceItStillNamesTheMissingCredential();
    void transientFailuresBackOffAndHonourRetryAfter();
    void backoffSurvivesARestart();
    void recoveryStartsFromThePrimaryAfterThreeFailures();
};

void TestRefreshEnd::killBetweenAnswerAndCommitEndsFresh()
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

void TestRefreshEnd::killBetweenAnswerAndCommitEndsInAPlainReason()
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

void TestRefreshEnd::thirdStartSendsTheLostCredentialNoMore()
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

void TestRefreshEnd::oauthRefusalStopsAtOnceAndSurvivesRestarts()
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

void TestRefreshEnd::bareRefusalGetsOneMoreTry()
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

void TestRefreshEnd::bareRefusalsAreCountedOverRestarts() // S5-16
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

void TestRefreshEnd::passwordAttemptsAreThirtySecondsApart() // S5-16
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

void TestRefreshEnd::personSkipsBackoffButNotEverySecond()
{
    EngineRoom room;
    room.transport.answer(503, {}, {{"Retry-After", "600"}});
    room.transport.answer(503, {}, {{"Retry-After", "600"}});
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    std::optional<Outcome> answer;
    const Pending asked =
        room.service->refresh(source.id, std::nullopt, [&](Expected<Outcome> outcome) { answer = *outcome; });
    room.settle();
    QVERIFY(!answer); // this very second: the second is waited out
    QCOMPARE(room.transport.count(), 1);
    room.pass(1s);
    QVERIFY(answer);
    QCOMPARE(answer->error->httpStatus, 503);
    room.pass(2s);
    QCOMPARE(room.refresh(source)->verdict, Verdict::Refreshed);
    QCOMPARE(room.transport.count(), 3);
}

void TestRefreshEnd::askedAtOnceItStillNamesTheMissingCredential()
{
    EngineRoom room;
    const Source source = room.put(u"billing"_s, "scripted_client", {});
    room.start();
    const auto outcome = room.refresh(source); // this very second
    QCOMPARE(outcome->error->kind, ErrorKind::MissingCredentials);
    QCOMPARE(outcome->error->where, u"secret"_s);
}

void TestRefreshEnd::transientFailuresBackOffAndHonourRetryAfter()
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

void TestRefreshEnd::backoffSurvivesARestart()
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

void TestRefreshEnd::recoveryStartsFromThePrimaryAfterThreeFailures() // S5-15
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

QTEST_GUILESS_MAIN(TestRefreshEnd)
#include "tst_refreshend.moc"
