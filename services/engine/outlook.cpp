// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/outlook.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// The end of keep_alive {"until": …} has come.
bool keptLongEnough(const Schedule &schedule, WallTime now)
{
    return schedule.keepAlive.mode == KeepAlive::Mode::Until && schedule.keepAlive.until &&
           now >= *schedule.keepAlive.until;
}

/// When the source itself wants a refresh, waits and the world aside; none: it does not.
std::optional<WallTime> wantedAt(const State &state, const Policy &policy, Moment now)
{
    const Schedule &schedule = policy.schedule;
    if (keptLongEnough(schedule, now.wall))
        return std::nullopt;
    if (state.recovering || state.forced)
        return now.wall;
    if (schedule.keepAlive.mode == KeepAlive::Mode::OnDemand && !state.asked && !policy.watchOnly)
        return std::nullopt;
    const Token *token = state.current(policy);
    const bool unreadable = !policy.world.storeOpen;
    if (!token || (token->access.isEmpty() && !unreadable))
        return now.wall;
    if (policy.watchOnly)
        return std::nullopt;
    // The clock was set back: this token's expiry says nothing any more. A new one will.
    if (token->receivedAt > now.wall + Timing::clockJumpNoticed)
        return now.wall;
    const auto point = refreshPoint(schedule, *token, policy.id);
    if (point && schedule.keepAlive.mode == KeepAlive::Mode::Until && schedule.keepAlive.until &&
        *point >= *schedule.keepAlive.until)
        return std::nullopt;
    return point;
}

/// Whether this token holds what renews it. That an access token renews itself only while it is valid is its flow's to
/// say: what it lacks then is a credential that a person can enter.
bool holdsRenewal(const Token *token, const Policy &policy)
{
    if (!token)
        return false;
    const bool isSealed = !policy.world.storeOpen;
    switch (policy.renewsWith) {
    case RenewsWith::RefreshToken:
        // Of a sealed token nobody knows whether it holds a refresh token; most do.
        return isSealed || !token->refresh.isEmpty();
    case RenewsWith::AccessToken:
        return isSealed || !token->access.isEmpty() || !token->refresh.isEmpty();
    case RenewsWith::Nothing:
        return false;
    }
    Q_UNREACHABLE();
}

WallTime onTheWall(BootTime instant, Moment now)
{
    return now.wall + (instant - now.boot);
}

Error errorOf(ErrorKind kind, QString where = {})
{
    return failure(kind, std::move(where)).value();
}

Error cooling(BootTime until, Moment now)
{
    Error error = errorOf(ErrorKind::Cooling);
    error.retryAfter = std::chrono::ceil<Seconds>(until - now.boot);
    return error;
}

} // namespace

bool isPrimaryStuck(const State &state)
{
    return state.memory.stoppedAt || state.lostInTransit ||
           (state.obstacle && state.obstacle->kind == ErrorKind::MissingCredentials);
}

bool SourceMachine::isRenewable(const State &state, const Policy &policy)
{
    return policy.hasPrimary || holdsRenewal(state.current(policy), policy) || policy.fallbackAutomatic;
}

bool canGoOn(const State &state, const Policy &policy)
{
    const bool fallbackLeft =
        policy.hasFallback && !state.fallbackSpent && (policy.fallbackAutomatic || !state.onFallback);
    if (isPrimaryStuck(state))
        return fallbackLeft;
    return policy.watchOnly || SourceMachine::isRenewable(state, policy) || (fallbackLeft && !state.current(policy));
}

bool isRenewalExpected(const State &state, const Outlook &outlook)
{
    return state.phase != State::Phase::Idle || outlook.refreshAt || outlook.deferred;
}

Next Outlook::next() const
{
    if (refreshAt && changeAt)
        return std::min(*refreshAt, *changeAt);
    if (refreshAt)
        return *refreshAt;
    if (changeAt)
        return *changeAt;
    return needsYou ? Next(NeedsYou{}) : Next();
}

Outlook SourceMachine::outlook(const State &state, const Policy &policy, Moment now)
{
    Outlook outlook;
    const bool resting = state.phase == State::Phase::Idle && !state.memory.pausedAt && !state.memory.clearedAt;
    if (resting) {
        outlook.needsYou = !canGoOn(state, policy);
        if (!outlook.needsYou && policy.world.schedulerRunning) {
            if (const auto wanted = wantedAt(state, policy, now)) {
                WallTime at = *wanted;
                if (state.waitUntil && *state.waitUntil > now.boot)
                    at = std::max(at, onTheWall(*state.waitUntil, now));
                if (state.lastEnd)
                    at = std::max(at, onTheWall(*state.lastEnd + Timing::leastBetweenRefreshes, now));
                if (at <= now.wall && policy.worldBlocks())
                    outlook.deferred = true;
                else
                    outlook.refreshAt = at;
            }
        }
    }
    const auto changes = [&](WallTime at) {
        if (at > now.wall && (!outlook.changeAt || at < *outlook.changeAt))
            outlook.changeAt = at;
    };
    if (const Token *token = state.current(policy); token && token->expiresAt) {
        changes(*token->expiresAt);
        if (!isRenewalExpected(state, outlook) && !policy.watchOnly)
            changes(*token->expiresAt - expiringSoonWindow(token->lifetime()));
    }
    if (policy.schedule.keepAlive.mode == KeepAlive::Mode::Until && policy.schedule.keepAlive.until)
        changes(*policy.schedule.keepAlive.until);
    return outlook;
}

std::optional<Error> worldObstacle(const Policy &policy)
{
    if (!policy.world.storeOpen || (policy.needsVault && policy.world.vault != Vault::Ready))
        return errorOf(policy.world.vault == Vault::Absent ? ErrorKind::VaultAbsent : ErrorKind::VaultLocked);
    if (policy.world.offline && !policy.isLocal)
        return errorOf(ErrorKind::Offline);
    return std::nullopt;
}

std::optional<Error> whyNotNow(const State &state, const Policy &policy, bool byPerson, Moment now)
{
    if (state.memory.pausedAt)
        return errorOf(ErrorKind::NotAllowed, u"paused"_s);
    if (state.memory.clearedAt && !byPerson)
        return errorOf(ErrorKind::NotAllowed, u"cleared"_s);
    if (const auto obstacle = worldObstacle(policy))
        return obstacle;
    if (!SourceMachine::isRenewable(state, policy) && !policy.hasFallback && !policy.watchOnly)
        return errorOf(state.current(policy) ? ErrorKind::Unsupported : ErrorKind::MissingCredentials);
    if (state.coolUntil && *state.coolUntil > now.boot)
        return cooling(*state.coolUntil, now);
    if (state.lastEnd && *state.lastEnd + Timing::leastBetweenRefreshes > now.boot) {
        // Where a credential is missing, waiting would not help.
        if (state.obstacle && state.obstacle->kind == ErrorKind::MissingCredentials)
            return state.obstacle;
        return cooling(*state.lastEnd + Timing::leastBetweenRefreshes, now);
    }
    if (byPerson)
        return std::nullopt;
    if (!canGoOn(state, policy)) {
        if (state.obstacle)
            return state.obstacle;
        if (state.lastAttempt && state.lastAttempt->error)
            return state.lastAttempt->error;
        return errorOf(ErrorKind::MissingCredentials);
    }
    if (state.waitUntil && *state.waitUntil > now.boot)
        return cooling(*state.waitUntil, now);
    return std::nullopt;
}

} // namespace tokenwatch
