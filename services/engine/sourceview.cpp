// SPDX-License-Identifier: GPL-3.0-or-later
// SourceMachine::view(): the snapshot that people and programs see, made from the state at one instant.
#include "engine/outlook.h"
#include "engine/sourcemachine.h"

#include <algorithm>

namespace tokenwatch {

namespace {

/// All that the verdict on a source is made from, worked out once.
struct Sight {
    const State &state;
    const Policy &policy;
    Moment now;
    Outlook outlook;
    const Token *token;
    bool valid;
    bool expected; ///< a refresh is expected to come
    bool renewable;
    bool failing;
};

struct Finding {
    SourceState state = SourceState::Fresh;
    Reason reason = Reason::None;
    WallTime since;
};

bool hasObstacle(const State &state, ErrorKind kind)
{
    return state.obstacle && state.obstacle->kind == kind;
}

Reason refusalReason(const State &state)
{
    if (state.lostInTransit)
        return Reason::LostInTransit;
    const bool misconfigured = state.lastAttempt && state.lastAttempt->error &&
                               (state.lastAttempt->error->kind == ErrorKind::InvalidInput ||
                                state.lastAttempt->error->kind == ErrorKind::Unsupported);
    return misconfigured ? Reason::BadConfiguration : Reason::ProviderRefusal;
}

/// Why nobody is going to refresh.
Reason restReason(const Sight &sight)
{
    if (isPrimaryStuck(sight.state) && !(sight.state.onFallback && sight.valid))
        return refusalReason(sight.state);
    if (sight.policy.watchOnly)
        return Reason::WatchOnly;
    if (!canGoOn(sight.state, sight.policy))
        return Reason::CannotRenew;
    if (!sight.policy.world.schedulerRunning)
        return Reason::SchedulerStopped;
    return sight.policy.schedule.keepAlive.mode == KeepAlive::Mode::Always ? Reason::CannotRenew : Reason::OnDemand;
}

/// The states that hide whatever the token is like (ui/screens 3, top of the table).
std::optional<Finding> hindrance(const Sight &sight)
{
    const State &state = sight.state;
    const World &world = sight.policy.world;
    const bool waitsForWorld = sight.outlook.deferred;
    if (state.phase != State::Phase::Idle && !state.recovering)
        return Finding{SourceState::Refreshing, state.phase == State::Phase::Queued ? Reason::Queued : Reason::None,
                       state.phaseSince};
    if (state.memory.clearedAt)
        return Finding{SourceState::Cleared, Reason::None, *state.memory.clearedAt};
    if (state.memory.pausedAt)
        return Finding{SourceState::Paused, Reason::None, *state.memory.pausedAt};
    const bool bareOfWays = !sight.token && !sight.renewable && !canGoOn(state, sight.policy);
    const bool missing = hasObstacle(state, ErrorKind::MissingCredentials) && !(state.onFallback && sight.valid);
    if (bareOfWays || missing) {
        const bool hadOne = state.memory.lastSuccessAt || state.generation.value > 0;
        return Finding{SourceState::NoCredentials, hadOne ? Reason::CredentialMissing : Reason::NeverFetched,
                       state.obstacleSince};
    }
    const bool vaultBlocks = !world.storeOpen || (sight.policy.needsVault && world.vault != Vault::Ready);
    const bool sealed = !world.storeOpen && sight.token;
    if ((vaultBlocks && (waitsForWorld || (sealed && sight.token->access.isEmpty()))) ||
        hasObstacle(state, ErrorKind::VaultLocked) || hasObstacle(state, ErrorKind::VaultAbsent)) {
        const bool absent = world.vault == Vault::Absent || hasObstacle(state, ErrorKind::VaultAbsent);
        return Finding{SourceState::Locked, absent ? Reason::VaultAbsent : Reason::None, world.since};
    }
    if ((world.offline && waitsForWorld) || hasObstacle(state, ErrorKind::Offline))
        return Finding{SourceState::Offline, Reason::None, world.since};
    if (state.recovering)
        return Finding{SourceState::Recovering, sight.failing ? Reason::RetryScheduled : Reason::None,
                       state.phaseSince};
    return std::nullopt;
}

Finding withoutToken(const Sight &sight)
{
    const State &state = sight.state;
    const WallTime ended = sight.token && sight.token->expiresAt ? *sight.token->expiresAt : state.phaseSince;
    if (sight.expected && sight.failing)
        return {SourceState::Failing, Reason::RetryScheduled, state.memory.failingSince.value_or(ended)};
    if (sight.expected)
        return {SourceState::Refreshing, Reason::Queued, state.phaseSince};
    return {SourceState::Expired, restReason(sight), ended};
}

Finding withToken(const Sight &sight)
{
    const State &state = sight.state;
    if (sight.failing)
        return {SourceState::Failing, sight.expected ? Reason::RetryScheduled : refusalReason(state),
                state.memory.failingSince.value_or(state.phaseSince)};
    // Whoever renews a watched token may well do so at the last moment.
    if (!sight.expected && sight.token->expiresAt && !sight.policy.watchOnly) {
        const WallTime soon = *sight.token->expiresAt - expiringSoonWindow(sight.token->lifetime());
        if (soon <= sight.now.wall)
            return {SourceState::Expiring, restReason(sight), std::max(soon, sight.token->receivedAt)};
    }
    Reason reason = Reason::None;
    if (state.unsaved)
        reason = Reason::SavedLater;
    else if (sight.policy.renewsWith == RenewsWith::Nothing)
        reason = Reason::WatchOnly;
    else if (sight.policy.schedule.keepAlive.mode == KeepAlive::Mode::OnDemand && !sight.expected && sight.renewable)
        reason = Reason::OnDemand;
    return {SourceState::Fresh, reason, state.memory.lastSuccessAt.value_or(sight.token->receivedAt)};
}

Severity severityOf(SourceState state, Reason reason, const Sight &sight)
{
    switch (state) {
    case SourceState::Cleared:
    case SourceState::Paused:
        return Severity::Inactive;
    case SourceState::NoCredentials:
    case SourceState::Locked:
        return Severity::Blocked;
    case SourceState::Offline:
        return sight.valid ? Severity::Inactive : Severity::Lost;
    case SourceState::Refreshing: {
        if (sight.valid)
            return sight.failing ? Severity::AtRisk : Severity::Fresh;
        // The very first fetch is no loss; there was nothing to lose.
        const bool neverHad = !sight.token || (sight.token->access.isEmpty() && sight.policy.world.storeOpen);
        const bool first = neverHad && !sight.failing && !sight.state.memory.lastSuccessAt;
        return first ? Severity::Fresh : Severity::Lost;
    }
    case SourceState::Recovering:
    case SourceState::Failing:
        return sight.valid ? Severity::AtRisk : Severity::Lost;
    case SourceState::Expiring:
        return Severity::AtRisk;
    case SourceState::Expired:
        return reason == Reason::OnDemand ? Severity::Inactive : Severity::Lost;
    case SourceState::Fresh:
        return sight.state.unsaved ? Severity::AtRisk : Severity::Fresh;
    }
    Q_UNREACHABLE();
}

bool needsPerson(SourceState state, Reason reason, const Sight &sight)
{
    switch (state) {
    case SourceState::NoCredentials:
    case SourceState::Locked:
        return true;
    case SourceState::Failing:
        return !sight.expected;
    case SourceState::Expired:
    case SourceState::Expiring:
        return reason != Reason::OnDemand;
    case SourceState::Fresh:
    case SourceState::Refreshing:
    case SourceState::Paused:
    case SourceState::Cleared:
    case SourceState::Offline:
    case SourceState::Recovering:
        return false;
    }
    Q_UNREACHABLE();
}

/// Until when a token is sure to be there; none while renewal goes on, or without any end.
std::optional<WallTime> coverage(const Sight &sight)
{
    if (!sight.token || !sight.token->expiresAt)
        return std::nullopt;
    const WallTime end = *sight.token->expiresAt;
    const bool healthy = sight.valid && sight.expected && !sight.failing && !sight.outlook.deferred;
    if (!healthy)
        return end;
    // A refresh token that ends before its next use renews nothing.
    if (sight.token->refreshExpiresAt && !sight.policy.hasPrimary && !sight.policy.hasFallback &&
        sight.outlook.refreshAt && *sight.token->refreshExpiresAt <= *sight.outlook.refreshAt)
        return end;
    const KeepAlive &keep = sight.policy.schedule.keepAlive;
    if (keep.mode == KeepAlive::Mode::Until && keep.until)
        return std::max(end, *keep.until);
    return keep.mode == KeepAlive::Mode::OnDemand ? std::optional(end) : std::nullopt;
}

void describe(SourceStatus &status, const Source &source)
{
    status.id = source.id;
    status.name = source.name;
    status.title = source.title;
    status.group = source.group;
    status.host = source.host();
    status.grant = source.grant.type;
    status.revision = source.revision;
    status.provisioned = source.provisioned;
    status.headerScheme = source.headerScheme;
    if (source.credentialsSince && source.rotateCredentialsEvery)
        status.rotateCredentialsAt = *source.credentialsSince + *source.rotateCredentialsEvery;
}

void describe(SourceStatus &status, const Token &token, const Sight &sight)
{
    status.hasToken = !token.access.isEmpty() || (!sight.policy.world.storeOpen && !sight.state.memory.clearedAt);
    status.hasRefreshToken = !token.refresh.isEmpty();
    status.tokenType = token.type;
    status.refreshExpiresAt = token.refreshExpiresAt;
    if (!status.hasToken)
        return;
    status.issuedAt = token.receivedAt;
    status.expiresAt = token.expiresAt;
    status.expiryOrigin = token.expiryOrigin;
    if (sight.renewable)
        status.refreshPointAt = refreshPoint(sight.policy.schedule, token, sight.policy.id);
}

} // namespace

SourceStatus SourceMachine::view(const Source &source, const State &state, const Policy &policy, Moment now)
{
    const Outlook outlook = SourceMachine::outlook(state, policy, now);
    const Token *token = state.current(policy);
    const bool stuck = isPrimaryStuck(state) && !state.onFallback;
    const Sight sight{state,
                      policy,
                      now,
                      outlook,
                      token,
                      token && token->isValidAt(now.wall),
                      isRenewalExpected(state, outlook),
                      isRenewable(state, policy),
                      state.memory.failures > 0 || state.memory.refusals > 0 || stuck};
    const auto hindered = hindrance(sight);
    const Finding verdict = hindered ? *hindered : sight.valid ? withToken(sight) : withoutToken(sight);

    SourceStatus status;
    describe(status, source);
    if (token)
        describe(status, *token, sight);
    status.generation = state.generation;
    status.state = verdict.state;
    status.reason = verdict.reason;
    status.since = verdict.since;
    status.severity = severityOf(verdict.state, verdict.reason, sight);
    status.needsUser = needsPerson(verdict.state, verdict.reason, sight);
    status.valid = sight.valid;
    status.unsaved = state.unsaved;
    status.renewable = sight.renewable;
    status.renewsByItself = policy.hasPrimary || policy.fallbackAutomatic;
    status.needsVault = policy.needsVault;
    status.isLocal = policy.isLocal;
    status.schedule = policy.schedule;
    status.retryPace = policy.retryPace;
    status.revocable = policy.revocable;
    status.refreshEndMoves = state.refreshEndMoves;
    status.pasted = token && !sight.renewable && !policy.watchOnly;
    status.usesFallback = state.onFallback;
    status.nextRefreshAt = outlook.refreshAt;
    status.coveredUntil = coverage(sight);
    status.lastSuccessAt = state.memory.lastSuccessAt;
    status.failingSince = state.memory.failingSince;
    status.lastAttempt = state.lastAttempt;
    status.consecutiveFailures = state.memory.failures;
    status.refusals = state.memory.refusals;
    return status;
}

} // namespace tokenwatch
