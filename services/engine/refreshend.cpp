// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/refreshend.h"

#include <algorithm>
#include <utility>

namespace tokenwatch {

void forgive(State &state)
{
    state.memory.failures = 0;
    state.memory.refusals = 0;
    state.memory.stoppedAt.reset();
    state.memory.failingSince.reset();
    state.memory.notBefore.reset();
    // A password stays cooling: typing a new one quickly must not lock the account either.
    state.waitUntil = state.coolUntil;
    state.obstacle.reset();
    state.lostInTransit = false;
    state.primaryNext = false;
}

void shortenWait(SourceMachine::Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    const bool isBackOff = state.memory.failures > 0 && state.waitUntil && state.lastEnd;
    const auto &error = state.lastAttempt ? state.lastAttempt->error : std::optional<Error>();
    if (!isBackOff || (error && error->retryAfter))
        return;
    BootTime most = *state.lastEnd + policy.retryPace.longestWait;
    if (state.coolUntil)
        most = std::max(most, *state.coolUntil);
    if (*state.waitUntil <= most)
        return;
    state.waitUntil = most;
    state.memory.notBefore = now.wall + (most - now.boot);
    to.effects.append(Effect::SaveMemory);
}

void queueRefresh(SourceMachine::Transition &to, Moment now)
{
    to.state.phase = State::Phase::Queued;
    to.state.phaseSince = now.wall;
    to.effects.append(Effect::Refresh);
}

namespace {

void backOff(State &state, Milliseconds span, Moment now)
{
    state.waitUntil = now.boot + span;
    state.memory.notBefore = now.wall + span;
}

bool fallbackIsLeft(const State &state, const Policy &policy)
{
    return policy.hasFallback && !state.fallbackSpent && !state.onFallback;
}

/// Some providers give a refresh token more time with every refresh, some never do: only the second kind asks for a
/// person one day. Nothing of either is announced; two tokens in a row show it.
std::optional<bool> refreshEndMoved(const Token &before, const Token &after)
{
    const Milliseconds passed = after.receivedAt - before.receivedAt;
    if (!before.refreshExpiresAt || !after.refreshExpiresAt || before.lineage != after.lineage || passed <= Seconds(0))
        return std::nullopt;
    return *after.refreshExpiresAt - *before.refreshExpiresAt > passed / 2;
}

void succeeded(const SourceMachine::Ended &ended, SourceMachine::Transition &to, Moment now)
{
    State &state = to.state;
    const SourceMemory before = state.memory;
    const auto primaryObstacle = state.obstacle;
    const bool personStopped = before.stoppedAt.has_value();
    forgive(state);
    if (state.onFallback) {
        // The primary way stays shut until a person opens it.
        state.obstacle = primaryObstacle;
        if (personStopped)
            state.memory.stoppedAt = before.stoppedAt;
    }
    state.coolUntil.reset();
    state.waitUntil.reset();
    state.memory.clearedAt.reset();
    if (!state.onFallback)
        state.memory.flowMemory.clear();
    state.memory.lastSuccessAt = now.wall;
    if (const auto moved = state.token ? refreshEndMoved(*state.token, *ended.token) : std::nullopt)
        state.refreshEndMoves = moved;
    state.token = ended.token;
    state.generation = std::max(state.generation, ended.token->generation);
    state.unsaved = !ended.durable;
    state.journal.reset();
    state.recovering = false;
    state.forced = std::exchange(state.stirredMeanwhile, false);
    state.asked = false;
    state.rejected.reset();
    to.effects.append(Effect::SaveMemory);
}

/// Back off; nothing but time is lost.
void failedForNow(const SourceMachine::Ended &ended, SourceMachine::Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    ++state.memory.failures;
    if (!state.memory.failingSince)
        state.memory.failingSince = now.wall;
    // No plan would bring it back.
    state.forced |= policy.watchOnly;
    std::optional<Milliseconds> timeLeft;
    if (const Token *token = state.current(policy); token && token->expiresAt)
        timeLeft = *token->expiresAt - now.wall;
    const auto retryAfter = ended.error ? ended.error->retryAfter : std::nullopt;
    Milliseconds span = backoff(state.memory.failures, timeLeft, retryAfter, policy.id, policy.retryPace);
    const bool reachedServer = ended.error && (ended.error->maySent || ended.error->httpStatus != 0);
    if (policy.usesPassword && ended.spends == Spends::Attempt && reachedServer) {
        span = std::max<Milliseconds>(span, Timing::passwordCooldown);
        state.coolUntil = now.boot + Timing::passwordCooldown;
    }
    backOff(state, span, now);
    to.effects.append(Effect::SaveMemory);
}

void refused(const SourceMachine::Ended &ended, SourceMachine::Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    const bool answerWasLost = state.journal.has_value();
    state.journal.reset();
    state.recovering = false;
    if (ended.spends == Spends::Credential && policy.hasPrimary && !state.primaryNext && !state.onFallback) {
        state.primaryNext = true;
        queueRefresh(to, now);
        return;
    }
    ++state.memory.refusals;
    if (!state.memory.failingSince)
        state.memory.failingSince = now.wall;
    Milliseconds pause = Timing::bareRefusalRetry;
    if (policy.usesPassword && ended.spends == Spends::Attempt) {
        pause = Timing::passwordCooldown;
        state.coolUntil = now.boot + pause;
    }
    backOff(state, pause, now);
    to.effects.append(Effect::SaveMemory);
    const bool oneMoreTry = ended.error && isBareRefusal(*ended.error) && state.memory.refusals < 2;
    if (oneMoreTry)
        return;
    if (state.onFallback) {
        state.fallbackSpent = true;
        state.memory.notBefore = notBeforeAPersonActs;
        return;
    }
    state.memory.stoppedAt = now.wall;
    state.lostInTransit = answerWasLost;
    if (fallbackIsLeft(state, policy)) {
        state.onFallback = true;
        state.memory.refusals = 0;
        queueRefresh(to, now);
    }
}

/// A locked vault, no network, a missing credential: nothing is counted.
void obstructed(const SourceMachine::Ended &ended, SourceMachine::Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    const bool missing = ended.error->kind == ErrorKind::MissingCredentials;
    if (missing && state.onFallback) {
        state.fallbackSpent = true;
        return;
    }
    if (!state.obstacle || state.obstacle->kind != ended.error->kind)
        state.obstacleSince = now.wall;
    state.obstacle = ended.error;
    if (missing && fallbackIsLeft(state, policy)) {
        state.onFallback = true;
        queueRefresh(to, now);
        return;
    }
    // The world says it is well, the attempt says it is not: look again later, without a loop.
    if (!missing)
        state.waitUntil = now.boot + Timing::longestTimer;
}

/// The one retry of this start got no answer either. The next start may try once more; a person may at any time.
void recoveryFailed(State &state, const Policy &policy)
{
    state.recovering = false;
    if (policy.hasPrimary)
        state.primaryNext = true;
    else
        state.lostInTransit = true;
}

} // namespace

void endRefresh(const SourceMachine::Ended &ended, SourceMachine::Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    state.phase = State::Phase::Idle;
    state.phaseSince = now.wall;
    if (ended.verdict != Verdict::Abandoned) {
        state.lastEnd = now.boot;
        state.lastAttempt = ended.attempt;
    }
    // What the fallback's flow learned says nothing of the primary one.
    if (ended.flowMemory && !state.onFallback && state.memory.flowMemory != *ended.flowMemory) {
        state.memory.flowMemory = *ended.flowMemory;
        to.effects.append(Effect::SaveMemory);
    }
    if (ended.error && isStateNotOutcome(ended.error->kind)) {
        obstructed(ended, to, policy, now);
    } else {
        switch (ended.verdict) {
        case Verdict::Refreshed:
            succeeded(ended, to, now);
            break;
        case Verdict::Transient:
            // Another attempt may have been ambiguous before; an answer that spent nothing does not settle that one.
            failedForNow(ended, to, policy, now);
            break;
        case Verdict::Ambiguous:
            state.journal = ended.journal ? ended.journal : state.journal;
            if (!state.ambiguousOnce && !state.recovering) {
                state.ambiguousOnce = true;
                state.phase = State::Phase::Running;
                to.effects.append(Effect::Retry);
                return;
            }
            failedForNow(ended, to, policy, now);
            if (state.recovering)
                recoveryFailed(state, policy);
            break;
        case Verdict::Refused:
            refused(ended, to, policy, now);
            break;
        case Verdict::Abandoned:
            break;
        }
    }
    if (state.phase == State::Phase::Idle)
        state.ambiguousOnce = false;
}

} // namespace tokenwatch
