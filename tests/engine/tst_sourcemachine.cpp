// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sourcemachine.h"
#include "support/scriptedgrant.h"

#include <QTest>

using namespace tokenwatch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Moment noon{fromRfc3339(QStringLiteral("2026-11-21T12:00:00Z")).value(), BootTime(1h)};

Moment after(Milliseconds span)
{
    return {noon.wall + span, noon.boot + span};
}

/// A source with a token of an hour, received at noon.
struct Scene {
    Source source = scriptedSource(u"billing"_s, "scripted_client");
    Policy policy;
    State state;
    Moment now = after(10s);

    Scene()
    {
        policy.id = source.id;
        policy.lineage = source.lineage();
        policy.hasPrimary = true;
        policy.needsVault = true;
        give(1h);
    }
    void give(std::optional<Milliseconds> lifetime, bool withRefresh = false)
    {
        Token token;
        token.access = Secret("A");
        token.refresh = Secret(withRefresh ? "R" : "");
        token.receivedAt = noon.wall;
        if (lifetime)
            token.expiresAt = noon.wall + *lifetime;
        token.lineage = policy.lineage;
        token.generation = {1};
        state.token = std::make_shared<const Token>(std::move(token));
        state.generation = {1};
    }
    [[nodiscard]] SourceStatus view() const { return SourceMachine::view(source, state, policy, now); }
    [[nodiscard]] Outlook outlook() const { return SourceMachine::outlook(state, policy, now); }
    SourceMachine::Transition step(const SourceMachine::Event &event)
    {
        auto transition = SourceMachine::step(state, event, policy, now);
        state = transition.state;
        return transition;
    }
};

SourceMachine::Ended ended(Verdict verdict, ErrorKind kind, Spends spends = Spends::Nothing, int status = 0)
{
    SourceMachine::Ended event;
    event.verdict = verdict;
    event.error = failure(kind).value();
    event.error->httpStatus = status;
    event.error->maySent = true;
    event.spends = spends;
    event.attempt.error = event.error;
    event.attempt.verdict = verdict;
    return event;
}

using Arrange = std::function<void(Scene &)>;

} // namespace

Q_DECLARE_METATYPE(Arrange)

class TestSourceMachine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesAndSeverities_data();
    void statesAndSeverities();
    void nextIsAnInstantOrNeedsYou_data();
    void nextIsAnInstantOrNeedsYou();
    void aTokenIsRenewedByWhatItHolds_data();
    void aTokenIsRenewedByWhatItHolds();
    void oneRefreshAtATime();
    void refusalsCountAndStop();
    void statesAreNotCounted_data();
    void statesAreNotCounted();
    void ambiguousRetriesOnceThenBacksOff();
    void pausedBackOffIsMeasuredByTheBootClock();
    void aFarNotBeforeIsCappedAfterAClockJump();
    void coverageIsHonest();
    void seesWhetherARefreshMovesTheRefreshTokensEnd_data();
    void seesWhetherARefreshMovesTheRefreshTokensEnd();
};

void TestSourceMachine::statesAndSeverities_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("severity");
    QTest::addColumn<int>("reason");
    QTest::addColumn<bool>("needsUser");
    const auto row = [](const char *name, SourceState state, Severity severity, Reason reason, bool needsUser,
                        const Arrange &arrange) {
        QTest::newRow(name) << arrange << int(state) << int(severity) << int(reason) << needsUser;
    };
    using S = SourceState;
    using V = Severity;
    using R = Reason;
    row("fresh", S::Fresh, V::Fresh, R::None, false, [](Scene &) {});
    row("unsaved", S::Fresh, V::AtRisk, R::SavedLater, false, [](Scene &s) { s.state.unsaved = true; });
    row("refreshing, still valid", S::Refreshing, V::Fresh, R::None, false,
        [](Scene &s) { s.state.phase = State::Phase::Running; });
    row("queued, failed before", S::Refreshing, V::AtRisk, R::Queued, false, [](Scene &s) {
        s.state.phase = State::Phase::Queued;
        s.state.memory.failures = 1;
    });
    row("first fetch", S::Refreshing, V::Fresh, R::None, false, [](Scene &s) {
        s.state.token.reset();
        s.state.phase = State::Phase::Running;
    });
    row("refreshing an expired one", S::Refreshing, V::Lost, R::None, false, [](Scene &s) {
        s.state.phase = State::Phase::Running;
        s.now = after(2h);
    });
    row("failing, valid", S::Failing, V::AtRisk, R::RetryScheduled, false,
        [](Scene &s) { s.state.memory.failures = 2; });
    row("failing, expired", S::Failing, V::Lost, R::RetryScheduled, false, [](Scene &s) {
        s.state.memory.failures = 2;
        s.state.waitUntil = after(3h).boot;
        s.now = after(2h);
    });
    row("refused, valid", S::Failing, V::AtRisk, R::ProviderRefusal, true,
        [](Scene &s) { s.state.memory.stoppedAt = noon.wall; });
    row("refused, expired", S::Expired, V::Lost, R::ProviderRefusal, true, [](Scene &s) {
        s.state.memory.stoppedAt = noon.wall;
        s.now = after(2h);
    });
    row("lost in transit", S::Failing, V::AtRisk, R::LostInTransit, true,
        [](Scene &s) { s.state.lostInTransit = true; });
    row("misconfigured", S::Failing, V::AtRisk, R::BadConfiguration, true, [](Scene &s) {
        s.state.memory.stoppedAt = noon.wall;
        s.state.lastAttempt = Attempt{};
        s.state.lastAttempt->error = failure(ErrorKind::InvalidInput).value();
    });
    row("cleared wins over paused", S::Cleared, V::Inactive, R::None, false, [](Scene &s) {
        s.state.memory.clearedAt = noon.wall;
        s.state.memory.pausedAt = noon.wall;
    });
    row("paused wins over refused", S::Paused, V::Inactive, R::None, false, [](Scene &s) {
        s.state.memory.pausedAt = noon.wall;
        s.state.memory.stoppedAt = noon.wall;
    });
    row("pasted, far from its end", S::Fresh, V::Fresh, R::None, false, [](Scene &s) { s.policy.hasPrimary = false; });
    row("pasted, near its end", S::Expiring, V::AtRisk, R::CannotRenew, true, [](Scene &s) {
        s.policy.hasPrimary = false;
        s.now = after(51min);
    });
    // S4-06
    row("renews itself, near its end", S::Fresh, V::Fresh, R::None, false, [](Scene &s) {
        s.policy.hasPrimary = false;
        s.policy.renewsWith = RenewsWith::AccessToken;
        s.now = after(54min);
    });
    // S1-24
    row("renewed elsewhere", S::Fresh, V::Fresh, R::WatchOnly, false, [](Scene &s) {
        s.policy.hasPrimary = false;
        s.policy.renewsWith = RenewsWith::Nothing;
        s.give(1h, true);
    });
    row("renewed elsewhere, near its end", S::Expiring, V::AtRisk, R::CannotRenew, true, [](Scene &s) {
        s.policy.hasPrimary = false;
        s.policy.renewsWith = RenewsWith::Nothing;
        s.give(1h, true);
        s.now = after(51min);
    });
    row("renewable, near its end", S::Fresh, V::Fresh, R::None, false, [](Scene &s) { s.now = after(54min); });
    row("never fetched", S::NoCredentials, V::Blocked, R::NeverFetched, true, [](Scene &s) {
        s.policy.hasPrimary = false;
        s.state = {};
    });
    row("credential gone", S::NoCredentials, V::Blocked, R::CredentialMissing, true,
        [](Scene &s) { s.state.obstacle = failure(ErrorKind::MissingCredentials).value(); });
    row("locked, not due", S::Fresh, V::Fresh, R::None, false, [](Scene &s) { s.policy.world.vault = Vault::Locked; });
    row("locked, due", S::Locked, V::Blocked, R::None, true, [](Scene &s) {
        s.policy.world.vault = Vault::Locked;
        s.now = after(59min);
    });
    row("no vault at all", S::Locked, V::Blocked, R::VaultAbsent, true, [](Scene &s) {
        s.policy.world.vault = Vault::Absent;
        s.now = after(59min);
    });
    row("offline, due", S::Offline, V::Inactive, R::None, false, [](Scene &s) {
        s.policy.world.offline = true;
        s.now = after(59min);
    });
    row("offline, expired", S::Offline, V::Lost, R::None, false, [](Scene &s) {
        s.policy.world.offline = true;
        s.now = after(2h);
    });
    row("locked wins over offline", S::Locked, V::Blocked, R::None, true, [](Scene &s) {
        s.policy.world.vault = Vault::Locked;
        s.policy.world.offline = true;
        s.now = after(59min);
    });
    row("scheduler stopped, near the end", S::Expiring, V::AtRisk, R::SchedulerStopped, true, [](Scene &s) {
        s.policy.world.schedulerRunning = false;
        s.now = after(55min);
    });
    row("on demand, at rest", S::Expired, V::Inactive, R::OnDemand, false, [](Scene &s) {
        s.policy.schedule.keepAlive.mode = KeepAlive::Mode::OnDemand;
        s.now = after(2h);
    });
    row("recovering", S::Recovering, V::AtRisk, R::None, false, [](Scene &s) {
        s.state.journal = OpenAttempt{};
        s.state.recovering = true;
        s.state.phase = State::Phase::Running;
    });
    row("another lineage", S::Refreshing, V::Fresh, R::Queued, false, [](Scene &s) { s.policy.lineage = {"other"}; });
}

void TestSourceMachine::statesAndSeverities()
{
    QFETCH(Arrange, arrange);
    QFETCH(int, state);
    QFETCH(int, severity);
    QFETCH(int, reason);
    QFETCH(bool, needsUser);
    Scene scene;
    arrange(scene);
    const SourceStatus status = scene.view();
    QCOMPARE(wireName(status.state), wireName(SourceState(state)));
    QCOMPARE(wireName(status.severity), wireName(Severity(severity)));
    QCOMPARE(int(status.reason), reason);
    QCOMPARE(status.needsUser, needsUser);
}

void TestSourceMachine::nextIsAnInstantOrNeedsYou_data()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<int>("kind"); // index in Next
    QTest::newRow("planned") << Arrange([](Scene &) {}) << 1;
    QTest::newRow("warning, then expiry") << Arrange([](Scene &s) { s.policy.hasPrimary = false; }) << 1;
    QTest::newRow("refused, expired") << Arrange([](Scene &s) {
        s.state.memory.stoppedAt = noon.wall;
        s.now = after(2h);
    }) << 2;
    QTest::newRow("nothing ever") << Arrange([](Scene &s) { s.give(std::nullopt); }) << 0;
    QTest::newRow("paused, expired") << Arrange([](Scene &s) {
        s.state.memory.pausedAt = noon.wall;
        s.now = after(2h);
    }) << 0;
}

void TestSourceMachine::nextIsAnInstantOrNeedsYou()
{
    QFETCH(Arrange, arrange);
    QFETCH(int, kind);
    Scene scene;
    arrange(scene);
    QCOMPARE(int(scene.outlook().next().index()), kind);
}

void TestSourceMachine::aTokenIsRenewedByWhatItHolds_data()
{
    QTest::addColumn<int>("with");
    QTest::addColumn<bool>("hasRefreshToken");
    QTest::addColumn<bool>("hasAccessToken");
    QTest::addColumn<bool>("isRenewed");
    const auto row = [](const char *name, RenewsWith with, bool hasRefreshToken, bool hasAccessToken, bool isRenewed) {
        QTest::newRow(name) << int(with) << hasRefreshToken << hasAccessToken << isRenewed;
    };
    row("refresh token", RenewsWith::RefreshToken, true, true, true);
    row("refresh token, no access token yet", RenewsWith::RefreshToken, true, false, true);
    row("no refresh token", RenewsWith::RefreshToken, false, true, false);
    row("the token renews itself", RenewsWith::AccessToken, false, true, true);
    row("there is no token to renew itself", RenewsWith::AccessToken, false, false, false);
    row("somebody else renews it", RenewsWith::Nothing, true, true, false); // S1-24
}

void TestSourceMachine::aTokenIsRenewedByWhatItHolds()
{
    QFETCH(int, with);
    QFETCH(bool, hasRefreshToken);
    QFETCH(bool, hasAccessToken);
    QFETCH(bool, isRenewed);
    Scene scene;
    scene.policy.hasPrimary = false;
    scene.policy.renewsWith = RenewsWith(with);
    scene.give(1h, hasRefreshToken);
    if (!hasAccessToken) {
        Token sealed = scene.state.token->duplicate();
        sealed.access.wipe();
        scene.state.token = std::make_shared<const Token>(std::move(sealed));
    }
    scene.now = after(58min);
    QCOMPARE(SourceMachine::isRenewable(scene.state, scene.policy), isRenewed);
    QCOMPARE(scene.step(SourceMachine::Due{}).has(Effect::Refresh), isRenewed);
    const auto asked = scene.step(SourceMachine::Asked{SourceMachine::Asker::Person});
    QCOMPARE(asked.refusal.has_value(), !isRenewed);
    if (!isRenewed)
        QCOMPARE(asked.refusal->kind, ErrorKind::Unsupported);
}

void TestSourceMachine::oneRefreshAtATime()
{
    Scene scene;
    scene.now = after(58min);
    QVERIFY(scene.step(SourceMachine::Due{}).has(Effect::Refresh));
    QVERIFY(!scene.step(SourceMachine::Due{}).has(Effect::Refresh));
    QVERIFY(!scene.step(SourceMachine::Asked{SourceMachine::Asker::Person}).has(Effect::Refresh));
    Scene early;
    QVERIFY(!early.step(SourceMachine::Due{}).has(Effect::Refresh));
    QVERIFY(early.step(SourceMachine::Asked{SourceMachine::Asker::Program}).has(Effect::Refresh));
}

void TestSourceMachine::refusalsCountAndStop()
{
    Scene bare;
    bare.step(ended(Verdict::Refused, ErrorKind::HttpStatus, Spends::Attempt, 401));
    QVERIFY(!bare.state.memory.stoppedAt);
    QCOMPARE(bare.outlook().refreshAt.has_value(), true);
    bare.step(ended(Verdict::Refused, ErrorKind::HttpStatus, Spends::Attempt, 401));
    QVERIFY(bare.state.memory.stoppedAt);
    QVERIFY(bare.outlook().needsYou);

    Scene oauth;
    const auto transition = oauth.step(ended(Verdict::Refused, ErrorKind::ProviderRefused, Spends::Attempt, 400));
    QVERIFY(oauth.state.memory.stoppedAt);
    QVERIFY(transition.has(Effect::SaveMemory));
    oauth.step(SourceMachine::Entered{});
    QVERIFY(!oauth.state.memory.stoppedAt);
    QCOMPARE(oauth.state.memory.refusals, 0);
}

void TestSourceMachine::statesAreNotCounted_data()
{
    QTest::addColumn<int>("kind");
    for (const auto kind :
         {ErrorKind::VaultLocked, ErrorKind::VaultAbsent, ErrorKind::Offline, ErrorKind::MissingCredentials})
        QTest::newRow(wireName(kind).constData()) << int(kind);
}

void TestSourceMachine::statesAreNotCounted()
{
    QFETCH(int, kind);
    Scene scene;
    scene.step(ended(judge(failure(ErrorKind(kind)).value(), Spends::Nothing), ErrorKind(kind)));
    QCOMPARE(scene.state.memory, SourceMemory());
    QVERIFY(scene.state.obstacle);
}

void TestSourceMachine::ambiguousRetriesOnceThenBacksOff()
{
    Scene scene;
    auto lost = ended(Verdict::Ambiguous, ErrorKind::TimedOut, Spends::Credential);
    lost.journal = OpenAttempt{AttemptId{3}, {1}, noon.wall, 0};
    QVERIFY(scene.step(lost).has(Effect::Retry));
    QCOMPARE(scene.state.phase, State::Phase::Running);
    QVERIFY(!scene.step(lost).has(Effect::Retry));
    QCOMPARE(scene.state.phase, State::Phase::Idle);
    QCOMPARE(scene.state.memory.failures, 1);
    QVERIFY(scene.state.journal);
}

void TestSourceMachine::pausedBackOffIsMeasuredByTheBootClock()
{
    Scene scene;
    scene.now = after(58min);
    scene.step(ended(Verdict::Transient, ErrorKind::ConnectionFailed));
    const Milliseconds wait = *scene.outlook().refreshAt - scene.now.wall;
    QVERIFY(wait >= 4s);
    scene.now.wall -= 24h; // set back: the wait stays as long as it was
    QCOMPARE(*scene.outlook().refreshAt - scene.now.wall, wait);
}

void TestSourceMachine::aFarNotBeforeIsCappedAfterAClockJump()
{
    Scene scene;
    StoredSource stored;
    stored.source = scene.source;
    stored.memory.notBefore = noon.wall + 24h;
    const State state = SourceMachine::restored(stored, scene.policy, noon);
    QCOMPARE(SourceMachine::outlook(state, scene.policy, noon).refreshAt,
             std::optional(noon.wall + Timing::longestRetryAfter));
}

void TestSourceMachine::coverageIsHonest()
{
    Scene scene;
    QVERIFY(!scene.view().coveredUntil); // renewal goes on
    const WallTime end = noon.wall + 1h;
    scene.state.memory.failures = 1;
    QCOMPARE(scene.view().coveredUntil, std::optional(end));
    scene.state.memory.failures = 0;
    scene.state.memory.pausedAt = noon.wall;
    QCOMPARE(scene.view().coveredUntil, std::optional(end));
    scene.state.memory.pausedAt.reset();
    scene.policy.hasPrimary = false;
    QCOMPARE(scene.view().coveredUntil, std::optional(end));
    scene.give(1h, true);
    QVERIFY(!scene.view().coveredUntil);
    Token ending = scene.state.token->duplicate();
    ending.refreshExpiresAt = noon.wall + 10min; // gone before it is needed
    scene.state.token = std::make_shared<const Token>(std::move(ending));
    QCOMPARE(scene.view().coveredUntil, std::optional(end));
}

void TestSourceMachine::seesWhetherARefreshMovesTheRefreshTokensEnd_data()
{
    using Instant = std::optional<WallTime>;
    QTest::addColumn<Instant>("before");
    QTest::addColumn<Instant>("after");
    QTest::addColumn<std::optional<bool>>("moves");
    const WallTime end = noon.wall + 8h;
    QTest::newRow("stays") << Instant(end) << Instant(end) << std::optional(false);
    QTest::newRow("stays, told to the second") << Instant(end) << Instant(end + 900ms) << std::optional(false);
    QTest::newRow("moves with each refresh") << Instant(end) << Instant(end + 55min) << std::optional(true);
    QTest::newRow("not told before") << Instant() << Instant(end) << std::optional<bool>();
    QTest::newRow("not told any more") << Instant(end) << Instant() << std::optional<bool>();
}

void TestSourceMachine::seesWhetherARefreshMovesTheRefreshTokensEnd()
{
    QFETCH(const std::optional<WallTime>, before);
    QFETCH(const std::optional<WallTime>, after);
    QFETCH(const std::optional<bool>, moves);
    Scene scene;
    Token first = scene.state.token->duplicate();
    first.refreshExpiresAt = before;
    scene.state.token = std::make_shared<const Token>(std::move(first));
    QCOMPARE(scene.view().refreshEndMoves, std::optional<bool>());

    Token second = scene.state.token->duplicate();
    second.receivedAt = noon.wall + 55min;
    second.expiresAt = second.receivedAt + 1h;
    second.refreshExpiresAt = after;
    second.generation = {2};
    SourceMachine::Ended event;
    event.verdict = Verdict::Refreshed;
    event.token = std::make_shared<const Token>(std::move(second));
    scene.now = ::after(55min);
    scene.step(event);
    QCOMPARE(scene.view().refreshEndMoves, moves);

    scene.step(SourceMachine::Edited{true, true}); // of another login nothing is known
    QCOMPARE(scene.view().refreshEndMoves, std::optional<bool>());
}

QTEST_GUILESS_MAIN(TestSourceMachine)
#include "tst_sourcemachine.moc"
