// SPDX-License-Identifier: GPL-3.0-or-later
#include "engineroom.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestTokenService : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fetchesAtStartAndRefreshesBeforeTheEnd();
    void servesFromMemoryWithoutAskingTheStore();
    void unlessNewerIsANoOp();
    void failedRefreshKeepsTheValidToken();
    void rejectedTokenIsRefreshedOncePerGeneration();
    void pausedIsNeverRefreshedAndResumeCatchesUp();
    void clearedStaysClearedUntilAPersonAsks();
    void clearInFlightKeepsTheRotatedCredential();
    void revokeInFlightDropsTheAnswer();
    void editInFlightIsCommittedButNotServed();
    void undoneEditBringsTheTokenBack();
    void pastedTokenIsServedAndWarnsBeforeItsEnd();
    void pastedRefreshTokenIsCommittedThenUsed();
    void credentialsEnteredReviveARefusedSource();
    void fallbackServesWhenThePrimaryIsRefused();
    void clearOnExitWipesTheToken();
    void stopLetsACommitFinish();
    void stopDoesNotWaitForASilentProvider();
};

void TestTokenService::fetchesAtStartAndRefreshesBeforeTheEnd() // S5-12, S4-06, S4-07, S4-08
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    QCOMPARE(room.status(source).severity, Severity::Fresh);

    room.pass(230s);
    QCOMPARE(room.transport.count(), 1);
    room.pass(15s); // 60 s before the end, and up to 3 s of jitter earlier
    QCOMPARE(room.transport.count(), 2);
    QCOMPARE(room.access(source), "A2");
    QCOMPARE(room.transport.bodies().last(), "refresh:R1");
    QCOMPARE(room.memory.stored(source.id)->token->access.reveal(), "A2");
}

void TestTokenService::servesFromMemoryWithoutAskingTheStore() // S5-07
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    const auto calls = room.store->calls().size();
    for (int i = 0; i < 100; ++i)
        QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.store->calls().size(), calls);
}

void TestTokenService::unlessNewerIsANoOp()
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    Expected<Outcome> answer = failure(ErrorKind::Internal);
    Pending pending =
        room.service->refresh(source.id, Generation{0}, [&](Expected<Outcome> outcome) { answer = outcome; });
    room.settle();
    QCOMPARE(answer->verdict, Verdict::Refreshed);
    QCOMPARE(answer->token->generation, Generation{1});
    QCOMPARE(room.transport.count(), 1);
}

void TestTokenService::failedRefreshKeepsTheValidToken() // S4-10
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_refresh");
    room.service.reset();
    StoredSource stored = *room.memory.stored(source.id);
    stored.token = EngineRoom::tokenOf(source, room.now(), 300s);
    room.memory.put(stored);
    room.refuseAll(400, "invalid_grant");
    room.start();
    room.pass(250s);
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.access(source), "A0");
    QCOMPARE(room.status(source).state, SourceState::Failing);
    QCOMPARE(room.status(source).severity, Severity::AtRisk);
    QVERIFY(room.status(source).needsUser);
    QCOMPARE(room.status(source).coveredUntil, room.status(source).expiresAt);
    room.pass(51s);
    QCOMPARE(room.access(source), "");
    QCOMPARE(room.status(source).state, SourceState::Expired); // by itself, with time
    QCOMPARE(room.status(source).severity, Severity::Lost);
    QCOMPARE(room.status(source).reason, Reason::ProviderRefusal);
}

void TestTokenService::rejectedTokenIsRefreshedOncePerGeneration() // S5-17
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.transport.hold();
    for (int i = 0; i < 5; ++i)
        room.service->rejected(source.id, {1});
    room.settle();
    QCOMPARE(room.access(source), "A1"); // still the best there is
    room.transport.release();
    room.settle();
    QCOMPARE(room.access(source), "A2");
    room.service->rejected(source.id, {1}); // late: that token is gone
    room.pass(3s);
    QCOMPARE(room.transport.count(), 2);
}

void TestTokenService::pausedIsNeverRefreshedAndResumeCatchesUp()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.service->setPaused(source.id, true);
    room.settle();
    QCOMPARE(room.status(source).state, SourceState::Paused);
    QCOMPARE(room.status(source).severity, Severity::Inactive);
    room.pass(290s);
    QCOMPARE(room.access(source), "A1");
    room.restart();
    room.pass(100s);
    QCOMPARE(room.status(source).state, SourceState::Paused); // restarts included
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.refresh(source)->error->kind, ErrorKind::NotAllowed);
    room.service->setPaused(source.id, false);
    room.settle();
    QCOMPARE(room.access(source), "A2");
}

void TestTokenService::clearedStaysClearedUntilAPersonAsks()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    Pending clearing = room.service->clear(source.id, false, [](const Expected<Cleared> &) {});
    room.pass(400s);
    QCOMPARE(room.status(source).state, SourceState::Cleared);
    QVERIFY(!room.status(source).hasToken);
    QVERIFY(room.memory.stored(source.id)->token->access.isEmpty());
    QCOMPARE(room.memory.stored(source.id)->token->refresh.reveal(), "R1");
    std::optional<Error> error;
    Pending caller =
        room.service->token(source.id, 0s, 30s, [&](const Expected<TokenPtr> &token) { error = token.error(); });
    room.settle();
    QCOMPARE(error->kind, ErrorKind::NoValidToken);
    QCOMPARE(error->code, "cleared");
    QCOMPARE(room.transport.count(), 1);
    QCOMPARE(room.refresh(source)->verdict, Verdict::Refreshed);
    QCOMPARE(room.transport.bodies().last(), "refresh:R1");
    QCOMPARE(room.status(source).state, SourceState::Fresh);
}

void TestTokenService::clearInFlightKeepsTheRotatedCredential()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.transport.hold();
    std::optional<Outcome> answer;
    Pending waiter =
        room.service->refresh(source.id, std::nullopt, [&](const Expected<Outcome> &outcome) { answer = *outcome; });
    room.settle();
    Pending clearing = room.service->clear(source.id, false, [](const Expected<Cleared> &) {});
    room.settle();
    QCOMPARE(answer->verdict, Verdict::Abandoned);
    room.transport.release();
    room.settle();
    QCOMPARE(room.access(source), "");
    QCOMPARE(room.status(source).state, SourceState::Cleared);
    QCOMPARE(room.memory.stored(source.id)->token->refresh.reveal(), "R2");
    QVERIFY(room.memory.stored(source.id)->token->access.isEmpty());
    QVERIFY(!room.memory.stored(source.id)->journal);
}

void TestTokenService::revokeInFlightDropsTheAnswer()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.transport.hold();
    Pending waiter = room.service->refresh(source.id, std::nullopt, [](const Expected<Outcome> &) {});
    room.settle();
    Pending clearing = room.service->clear(source.id, true, [](const Expected<Cleared> &) {});
    room.settle();
    room.transport.release();
    room.settle();
    QVERIFY(!room.memory.stored(source.id)->token);
    QCOMPARE(room.access(source), "");
    QCOMPARE(room.refresh(source)->verdict, Verdict::Refreshed); // from the primary credentials
    QCOMPARE(room.transport.bodies().last(), "primary:s3cret");
}

void TestTokenService::editInFlightIsCommittedButNotServed()
{
    EngineRoom room;
    room.provide(3600);
    Source source = room.put(u"billing"_s, "scripted_client");
    room.transport.hold();
    room.start();
    QByteArray answer;
    Pending caller = room.service->token(source.id, 0s, 30s, [&](Expected<TokenPtr> token) {
        answer = token ? (*token)->access.reveal().toByteArray() : "none";
    });
    room.settle();
    QCOMPARE(room.transport.count(), 1);
    const Lineage old = source.lineage();
    source.grant.fields.insert(u"token_url"_s, u"https://other.example/token"_s);
    Pending edit =
        room.service->catalog().save(source, [](const Expected<Source> &saved) { QVERIFY(saved.has_value()); });
    room.settle();
    room.transport.release();
    room.settle();
    room.pass(2s);
    // The old answer was kept for its lineage, the new one is served.
    QCOMPARE(room.memory.committed().front()->lineage, old);
    QCOMPARE(room.memory.committed().front()->access.reveal(), "A1");
    QCOMPARE(room.access(source), "A2");
    QCOMPARE(answer, "A2");
    QCOMPARE(room.transport.sent().back().request.url.host(), u"other.example"_s);
    QCOMPARE(room.transport.bodies().last(), "primary:s3cret"); // R1 belongs to the other host
}

void TestTokenService::undoneEditBringsTheTokenBack()
{
    EngineRoom room;
    room.provide(3600);
    Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    const Source before = source;
    source.grant.fields.insert(u"token_url"_s, u"https://other.example/token"_s);
    Pending edit = room.service->catalog().save(source, [&](const Expected<Source> &saved) { source = *saved; });
    room.pass(3s);
    QCOMPARE(room.access(source), "A2");
    source.grant = before.grant;
    Pending undo = room.service->catalog().save(source, [](const Expected<Source> &) {});
    room.settle();
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.memory.stored(source.id)->token->refresh.reveal(), "R1");
    QCOMPARE(room.transport.count(), 2);
}

void TestTokenService::pastedTokenIsServedAndWarnsBeforeItsEnd() // S5-19
{
    EngineRoom room;
    Source source = scriptedSource(u"pasted"_s, "scripted_manual");
    source.grant.fields = {{u"lifetime"_s, 3600}};
    room.put(source, {});
    room.start();
    QCOMPARE(room.status(source).state, SourceState::NoCredentials);
    QCOMPARE(room.status(source).reason, Reason::NeverFetched);
    QCOMPARE(room.status(source).severity, Severity::Blocked);
    bool entered = false;
    Pending entering = room.service->catalog().setSecret(
        source.id, "token", Secret("pasted-1"), [&](const Expected<> &result) { entered = result.has_value(); });
    room.settle();
    QVERIFY(entered);
    QCOMPARE(room.memory.stored(source.id)->token->access.reveal(), "pasted-1");
    QVERIFY(!room.vault.stored(source.id, "token")); // one home
    QCOMPARE(room.access(source), "pasted-1");
    QCOMPARE(room.status(source).state, SourceState::Fresh);
    QVERIFY(room.status(source).pasted);
    room.pass(3010s, 10s);
    QCOMPARE(room.status(source).state, SourceState::Expiring); // 10 min before the end
    QCOMPARE(room.status(source).reason, Reason::CannotRenew);
    QCOMPARE(room.status(source).severity, Severity::AtRisk);
    QVERIFY(room.status(source).needsUser);
    room.pass(600s, 10s);
    QCOMPARE(room.status(source).state, SourceState::Expired);
    QCOMPARE(room.status(source).severity, Severity::Lost);
    QCOMPARE(room.transport.count(), 0);
}

void TestTokenService::pastedRefreshTokenIsCommittedThenUsed()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_refresh", {});
    room.start();
    QCOMPARE(room.status(source).state, SourceState::NoCredentials);
    Pending entering =
        room.service->catalog().setSecret(source.id, "refresh_token", Secret("R-pasted"), [](const Expected<> &) {});
    room.settle();
    QCOMPARE(room.transport.bodies(), QList<QByteArray>{"refresh:R-pasted"});
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.memory.committed().front()->refresh.reveal(), "R-pasted");
    QCOMPARE(room.memory.stored(source.id)->token->generation, Generation{2});
}

void TestTokenService::credentialsEnteredReviveARefusedSource()
{
    EngineRoom room;
    room.refuseAll(401, "invalid_client");
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(3600s, 30s);
    QCOMPARE(room.transport.count(), 1);
    QVERIFY(room.status(source).needsUser);
    room.provide(300);
    Pending entering =
        room.service->catalog().setSecret(source.id, "secret", Secret("new one"), [](const Expected<> &) {});
    room.settle();
    QCOMPARE(room.transport.bodies().last(), "primary:new one");
    QCOMPARE(room.access(source), "A1");
    QCOMPARE(room.status(source).refusals, 0);
}

void TestTokenService::fallbackServesWhenThePrimaryIsRefused() // S5-19
{
    EngineRoom room;
    Source source = scriptedSource(u"external_api"_s, "scripted_client");
    source.fallback = GrantSpec{"scripted_manual", {{u"lifetime"_s, 7200}}};
    room.put(source);
    room.vault.put(source.id, "fallback.token", "by-hand");
    room.refuseAll(401, "invalid_client");
    room.start();
    QCOMPARE(room.access(source), "by-hand");
    QVERIFY(room.status(source).usesFallback);
    QCOMPARE(room.transport.count(), 1);
    room.restart();
    room.pass(60s);
    QCOMPARE(room.access(source), "by-hand");
    QVERIFY(room.status(source).usesFallback);
    QCOMPARE(room.transport.count(), 1); // a restart does not try the refused way again
    room.provide(300);
    QCOMPARE(room.refresh(source)->verdict, Verdict::Refreshed); // a person does
    QCOMPARE(room.access(source), "A1");
    QVERIFY(!room.status(source).usesFallback);
}

void TestTokenService::clearOnExitWipesTheToken() // S5-31
{
    EngineRoom room;
    room.provide(3600);
    Source source = scriptedSource(u"kiosk"_s, "scripted_client");
    source.clearOnExit = true;
    room.put(source);
    const Source other = room.put(u"other"_s, "scripted_client");
    room.start();
    room.pass(1s);
    bool stopped = false;
    room.service->stop([&](const Expected<> &) { stopped = true; });
    room.settle();
    QVERIFY(stopped);
    QVERIFY(room.memory.stored(source.id)->token->access.isEmpty());
    QVERIFY(!room.memory.stored(other.id)->token->access.isEmpty());
    const int before = room.transport.count();
    room.restart();
    QCOMPARE(room.transport.count(), before + 1);
    QVERIFY(!room.access(source).isEmpty());
}

void TestTokenService::stopLetsACommitFinish()
{
    EngineRoom room;
    room.provide(3600);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.store->hold(FaultyStore::Call::Commit);
    Pending refreshing = room.service->refresh(source.id, std::nullopt, [](const Expected<Outcome> &) {});
    room.settle();
    bool stopped = false;
    room.service->stop([&](const Expected<> &) { stopped = true; });
    room.settle();
    QVERIFY(!stopped);
    room.store->release(FaultyStore::Call::Commit);
    room.settle();
    QVERIFY(stopped);
    QCOMPARE(room.memory.stored(source.id)->token->access.reveal(), "A2");
}

void TestTokenService::stopDoesNotWaitForASilentProvider()
{
    EngineRoom room;
    room.provide(300);
    const Source source = room.put(u"billing"_s, "scripted_client");
    room.start();
    room.pass(2s);
    room.transport.hold();
    Pending refreshing = room.service->refresh(source.id, std::nullopt, [](const Expected<Outcome> &) {});
    room.settle();
    bool stopped = false;
    room.service->stop([&](const Expected<> &) { stopped = true; });
    room.pass(Timing::farewell - 1s);
    QVERIFY(!stopped);
    room.pass(2s);
    QVERIFY(stopped);
    QVERIFY(room.memory.stored(source.id)->journal);
    room.transport.release(); // too late
    room.settle();
    QCOMPARE(room.memory.stored(source.id)->token->access.reveal(), "A1");
    room.kill();
    room.store->hold(FaultyStore::Call::Begin);
    room.start();
    QCOMPARE(room.status(source).state, SourceState::Recovering);
    room.store->release(FaultyStore::Call::Begin);
    room.settle();
    QCOMPARE(room.transport.bodies().last(), "refresh:R1");
    QVERIFY(!room.memory.stored(source.id)->journal);
}

QTEST_GUILESS_MAIN(TestTokenService)
#include "tst_tokenservice.moc"
