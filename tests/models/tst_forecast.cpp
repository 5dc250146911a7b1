// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/timing.h"
#include "models/forecast.h"
#include "support/samplestatuses.h"

#include <QTest>

using namespace tokenwatch;
using namespace std::chrono_literals;

using Change = std::function<void(SourceStatus &, ForecastWorld &)>;
using Instant = std::optional<WallTime>;

Q_DECLARE_METATYPE(Change)

namespace {

using samples::at;

SourceStatus withRefreshToken(std::optional<WallTime> end, std::optional<bool> moves)
{
    SourceStatus status = samples::fresh();
    status.hasRefreshToken = true;
    status.refreshExpiresAt = end;
    status.refreshEndMoves = moves;
    return status;
}

/// The tokens of a source as the engine will get and refresh them, one by one: when the last one before `end` runs out.
WallTime lastEndBefore(const SourceStatus &status, WallTime end)
{
    Token token;
    token.receivedAt = *status.issuedAt;
    token.expiresAt = status.expiresAt;
    token.generation = status.generation;
    const Milliseconds lifetime = *status.lifetime();
    for (auto due = status.nextRefreshAt; due && *due < end; due = refreshPoint(status.schedule, token, status.id)) {
        token.receivedAt = *due;
        token.expiresAt = *due + lifetime;
        token.generation = token.generation.next();
    }
    return *token.expiresAt;
}

} // namespace

class ForecastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverSaysUntilWhenAndWhatThen_data();
    void coverSaysUntilWhenAndWhatThen();
    void aRefreshTokenThatEndsIsFollowedToTheLastAccessToken_data();
    void aRefreshTokenThatEndsIsFollowedToTheLastAccessToken();
    void manyRefreshesAreNeverPromisedMoreThanTheyGive();
    void refreshesComeWhenTheEnginePlansThem_data();
    void refreshesComeWhenTheEnginePlansThem();
    void skippingKeepsTheRhythm();
    void whoRestsIsNotActive();
};

void ForecastTest::coverSaysUntilWhenAndWhatThen_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("now");
    QTest::addColumn<Instant>("until");
    QTest::addColumn<int>("gap");
    QTest::addColumn<bool>("mayGoOn");
    QTest::addColumn<bool>("isLoss");
    const auto row = [](
                         const char *name, const SourceStatus &status, bool now, Instant until, Gap gap, bool mayGoOn,
                         bool isLoss, const Change &change = [](SourceStatus &, ForecastWorld &) {}) {
        QTest::newRow(name) << status << change << now << until << int(gap) << mayGoOn << isLoss;
    };
    const Instant never;
    const SourceStatus fresh = samples::fresh();
    const Instant end = fresh.expiresAt;
    row("fresh", fresh, true, never, Gap::None, false, false);
    row("does not expire", fresh, true, never, Gap::None, false, false, [](SourceStatus &s, ForecastWorld &) {
        s.expiresAt.reset();
        s.renewable = false;
    });
    row("fresh, pasted", fresh, true, end, Gap::CannotRenew, false, true, [](SourceStatus &s, ForecastWorld &) {
        s.renewable = false;
        s.pasted = true;
        s.reason = Reason::WatchOnly; // what the engine says of all that renews nothing
    });
    row("watched", samples::watchOnly(), true, samples::watchOnly().expiresAt, Gap::WatchOnly, true, true);
    row("pasted, soon over", samples::expiringSoon(), true, at(14, 36, 19), Gap::CannotRenew, false, true);
    row("failing", samples::failing(), true, at(14, 54, 30), Gap::RetriesFail, true, true);
    row("failing, lost", samples::failingLost(), false, at(14, 28, 41), Gap::RetriesFail, true, true);
    row("refused, valid", samples::failing(), true, at(14, 54, 30), Gap::Refused, false, true,
        [](SourceStatus &s, ForecastWorld &) { s.reason = Reason::ProviderRefusal; });
    row("refused, lost", samples::refused(), false, at(14, 28, 41), Gap::Refused, false, true);
    row("no credentials", samples::noCredentials(), false, never, Gap::NoCredentials, false, true);
    row("no credentials, still valid", fresh, true, end, Gap::NoCredentials, false, true,
        [](SourceStatus &s, ForecastWorld &) { s.state = SourceState::NoCredentials; });
    row("paused", samples::paused(), true, at(16, 37, 10), Gap::Paused, false, false);
    row("cleared", samples::cleared(), false, samples::cleared().since, Gap::Cleared, false, false);
    row("locked", samples::locked(), true, end, Gap::Locked, false, true);
    row("offline", samples::offline(), true, end, Gap::Offline, true, true);
    row("refreshing", samples::refreshing(), true, never, Gap::None, false, false);
    row("refreshing after failures", samples::refreshing(), true, samples::refreshing().expiresAt, Gap::RetriesFail,
        true, true, [](SourceStatus &s, ForecastWorld &) { s.consecutiveFailures = 1; });
    row("first token on its way", samples::refreshing(), true, never, Gap::None, false, false,
        [](SourceStatus &s, ForecastWorld &) {
            s.hasToken = s.valid = s.renewable = false;
            s.expiresAt = s.issuedAt = {};
        });

    row("scheduler stopped, before it is due", fresh, true, end, Gap::SchedulerStopped, false, true,
        [](SourceStatus &, ForecastWorld &w) { w.schedulerRunning = false; });
    row("scheduler stopped, soon over", samples::expiringSoon(), true, at(14, 36, 19), Gap::SchedulerStopped, false,
        true, [](SourceStatus &s, ForecastWorld &w) {
            s.renewable = true;
            s.reason = Reason::SchedulerStopped;
            w.schedulerRunning = false;
        });
    row("keychain locked, before it is due", fresh, true, end, Gap::Locked, false, true,
        [](SourceStatus &s, ForecastWorld &w) {
            s.needsVault = true;
            w.vault = Vault::Locked;
        });
    row("keychain locked, not needed", fresh, true, never, Gap::None, false, false,
        [](SourceStatus &, ForecastWorld &w) { w.vault = Vault::Locked; });
    row("no keychain", fresh, true, end, Gap::VaultAbsent, false, true, [](SourceStatus &s, ForecastWorld &w) {
        s.needsVault = true;
        w.vault = Vault::Absent;
    });
    row("offline, before it is due", fresh, true, end, Gap::Offline, true, true,
        [](SourceStatus &, ForecastWorld &w) { w.offline = true; });
    row("offline, but on this computer", fresh, true, never, Gap::None, false, false,
        [](SourceStatus &s, ForecastWorld &w) {
            s.isLocal = true;
            w.offline = true;
        });

    row("on demand", fresh, true, end, Gap::OnDemand, false, false, [](SourceStatus &s, ForecastWorld &) {
        s.schedule.keepAlive.mode = KeepAlive::Mode::OnDemand;
        s.nextRefreshAt.reset();
        s.reason = Reason::OnDemand;
    });
    row("on demand, asked for: one more", fresh, true, at(16, 14, 22), Gap::OnDemand, false, false,
        [](SourceStatus &s, ForecastWorld &) { s.schedule.keepAlive.mode = KeepAlive::Mode::OnDemand; });
    row("on demand, over", samples::refused(), false, at(14, 28, 41), Gap::OnDemand, false, false,
        [](SourceStatus &s, ForecastWorld &) {
            s.schedule.keepAlive.mode = KeepAlive::Mode::OnDemand;
            s.reason = Reason::OnDemand;
        });
    row("kept until a date", fresh, true, at(20, 0), Gap::KeptUntil, false, false,
        [](SourceStatus &s, ForecastWorld &) {
            s.schedule.keepAlive = {KeepAlive::Mode::Until, at(20, 0)};
        });
    row("kept until before its end", fresh, true, end, Gap::KeptUntil, false, false,
        [](SourceStatus &s, ForecastWorld &) {
            s.schedule.keepAlive = {KeepAlive::Mode::Until, at(15, 0)};
        });
}

void ForecastTest::coverSaysUntilWhenAndWhatThen()
{
    QFETCH(SourceStatus, status);
    QFETCH(const Change, change);
    ForecastWorld world;
    change(status, world);
    const Cover cover = coverOf(status, world);
    QTEST(cover.now, "now");
    QTEST(cover.until, "until");
    QTEST(int(cover.gap), "gap");
    QTEST(cover.mayGoOn, "mayGoOn");
    QTEST(cover.isLoss(), "isLoss");
}

void ForecastTest::aRefreshTokenThatEndsIsFollowedToTheLastAccessToken_data()
{
    QTest::addColumn<SourceStatus>("status");
    QTest::addColumn<Instant>("until");
    QTest::addColumn<int>("gap");
    const auto row = [](const char *name, const SourceStatus &status, Instant until, Gap gap) {
        QTest::newRow(name) << status << until << int(gap);
    };
    const WallTime evening = at(20, 0);
    const SourceStatus stays = withRefreshToken(evening, false);
    row("it is given no more time", stays, lastEndBefore(stays, evening), Gap::RefreshTokenEnds);
    row("nothing was seen of that yet", withRefreshToken(evening, std::nullopt), lastEndBefore(stays, evening),
        Gap::RefreshTokenMayEnd);
    row("each refresh gives it more time", withRefreshToken(evening, true), {}, Gap::None);
    row("it ends before its next use", withRefreshToken(at(15, 0), true), at(15, 19, 22), Gap::RefreshTokenEnds);
    row("it does not say when it ends", withRefreshToken({}, std::nullopt), {}, Gap::None);
    SourceStatus byItself = stays;
    byItself.renewsByItself = true;
    row("credentials give a token too", byItself, {}, Gap::None);
}

void ForecastTest::aRefreshTokenThatEndsIsFollowedToTheLastAccessToken()
{
    QFETCH(const SourceStatus, status);
    const Cover cover = coverOf(status, {});
    QTEST(cover.until, "until");
    QTEST(int(cover.gap), "gap");
    QCOMPARE(cover.signInBefore.has_value(), cover.gap != Gap::None);
    QCOMPARE(cover.mayGoOn, cover.gap == Gap::RefreshTokenMayEnd);
}

void ForecastTest::manyRefreshesAreNeverPromisedMoreThanTheyGive()
{
    for (int hours = 1; hours <= 60; ++hours) {
        SourceStatus status = withRefreshToken(samples::now() + std::chrono::hours(hours), false);
        status.issuedAt = samples::now() - 1min;
        status.expiresAt = *status.issuedAt + 5min;
        status.nextRefreshAt = status.refreshPointAt = *status.issuedAt + 4min;
        const WallTime promised = *coverOf(status, {}).until;
        const WallTime given = lastEndBefore(status, *status.refreshExpiresAt);
        QVERIFY2(promised <= given, qPrintable(QString::number(hours)));
        QVERIFY2(given - promised <= 4min + 1s, qPrintable(QString::number(hours)));
        QVERIFY(promised > *status.refreshExpiresAt);
    }
}

void ForecastTest::refreshesComeWhenTheEnginePlansThem_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<Milliseconds>("lifetime");
    QTest::newRow("an hour") << Schedule() << Milliseconds(1h);
    QTest::newRow("five minutes") << Schedule() << Milliseconds(5min);
    Schedule early;
    early.refreshBefore = Margin(0.5);
    QTest::newRow("at half of it") << early << Milliseconds(8h);
    Schedule paced;
    paced.refreshEvery = Margin(Seconds(10min));
    QTest::newRow("every ten minutes") << paced << Milliseconds(1h);
}

void ForecastTest::refreshesComeWhenTheEnginePlansThem()
{
    QFETCH(const Schedule, schedule);
    QFETCH(const Milliseconds, lifetime);
    SourceStatus status = samples::fresh();
    status.schedule = schedule;
    status.issuedAt = samples::now();
    status.expiresAt = samples::now() + lifetime;

    Token token;
    token.receivedAt = *status.issuedAt;
    token.expiresAt = status.expiresAt;
    token.generation = status.generation;
    status.nextRefreshAt = refreshPoint(schedule, token, status.id);
    RefreshChain chain(status, *status.nextRefreshAt);
    for (int i = 0; i < 100; ++i) {
        const WallTime due = refreshPoint(schedule, token, status.id).value();
        QCOMPARE(chain.at(), std::optional(due));
        QCOMPARE(chain.tokenEnd(), std::optional(due + lifetime));
        token.receivedAt = due;
        token.expiresAt = due + lifetime;
        token.generation = token.generation.next();
        chain.advance();
    }
}

void ForecastTest::skippingKeepsTheRhythm()
{
    RefreshChain chain(samples::fresh(), at(15, 14, 22));
    const Milliseconds rhythm = chain.rhythm().value();
    QVERIFY(rhythm > 54min && rhythm <= 55min);
    chain.skip(100);
    QCOMPARE(chain.at(), std::optional(at(15, 14, 22) + 100 * rhythm));
    chain.skip(-3);
    QCOMPARE(chain.at(), std::optional(at(15, 14, 22) + 100 * rhythm));

    SourceStatus endless = samples::fresh();
    endless.expiresAt.reset();
    RefreshChain once(endless, at(15, 14));
    QVERIFY(!once.rhythm());
    QVERIFY(!once.tokenEnd());
    once.advance();
    QVERIFY(!once.at());
}

void ForecastTest::whoRestsIsNotActive()
{
    int active = 0;
    for (const SourceStatus &status : samples::all())
        active += isActive(status) ? 1 : 0;
    QCOMPARE(active, 10); // all but the paused and the cleared one
    SourceStatus resting = samples::refused();
    resting.reason = Reason::OnDemand;
    QVERIFY(!isActive(resting));
}

QTEST_GUILESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
