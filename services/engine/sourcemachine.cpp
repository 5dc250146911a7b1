// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sourcemachine.h"

#include "engine/outlook.h"

#include <algorithm>
#include <utility>

namespace tokenwatch {

namespace {

using Machine = SourceMachine;
using Transition = SourceMachine::Transition;

void wait(State &state, Milliseconds span, Moment now)
{
    state.waitUntil = now.boot + span;
    state.memory.notBefore = now.wall + span;
}

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

void queue(Transition &to, Moment now)
{
    to.state.phase = State::Phase::Queued;
    to.state.phaseSince = now.wall;
    to.effects.append(Effect::Refresh);
}

bool fallbackIsLeft(const State &state, const Policy &policy)
{
    return policy.hasFallback && !state.fallbackSpent && !state.onFallback;
}

/// Which way the next attempt goes.
void choosePath(State &state, const Policy &policy, bool byPerson)
{
    state.onFallback = !byPerson && policy.hasFallback && !state.fallbackSpent && isPrimaryStuck(state);
    state.ambiguousOnce = false;
}

// One handler per event.

void on(const Machine::Due &, Transition &to, const Policy &policy, Moment now)
{
    if (to.state.phase != State::Phase::Idle)
        return;
    const Outlook outlook = Machine::outlook(to.state, policy, now);
    if (!outlook.refreshAt || *outlook.refreshAt > now.wall)
        return;
    choosePath(to.state, policy, false);
    queue(to, now);
}

void on(const Machine::Asked &asked, Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    if (state.phase != State::Phase::Idle)
        return;
    const bool byPerson = asked.asker == Machine::Asker::Person;
    to.refusal = whyNotNow(state, policy, byPerson, now);
    if (to.refusal)
        return;
    if (state.memory.clearedAt) {
        state.memory.clearedAt.reset();
        to.effects.append(Effect::SaveMemory);
    }
    if (byPerson)
        state.fallbackSpent = false;
    choosePath(state, policy, byPerson);
    queue(to, now);
}

void on(const Machine::Began &, Transition &to, const Policy &, Moment now)
{
    to.state.phase = State::Phase::Running;
    to.state.phaseSince = now.wall;
}

void succeeded(const Machine::Ended &ended, Transition &to, Moment now)
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
    state.memory.lastSuccessAt = now.wall;
    state.token = ended.token;
    state.generation = std::max(state.generation, ended.token->generation);
    state.unsaved = !ended.durable;
    state.journal.reset();
    state.recovering = false;
    state.forced = false;
    state.asked = false;
    state.rejected.reset();
    to.effects.append(Effect::SaveMemory);
}

/// Back off; nothing but time is lost.
void failedForNow(const Machine::Ended &ended, Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    ++state.memory.failures;
    if (!state.memory.failingSince)
        state.memory.failingSince = now.wall;
    std::optional<Milliseconds> timeLeft;
    if (const Token *token = state.current(policy); token && token->expiresAt)
        timeLeft = *token->expiresAt - now.wall;
    const auto retryAfter = ended.error ? ended.error->retryAfter : std::nullopt;
    Milliseconds span = backoff(state.memory.failures, timeLeft, retryAfter, policy.id);
    const bool reachedServer = ended.error && (ended.error->maySent || ended.error->httpStatus != 0);
    if (policy.usesPassword && ended.spends == Spends::Attempt && reachedServer) {
        span = std::max<Milliseconds>(span, Timing::passwordCooldown);
        state.coolUntil = now.boot + Timing::passwordCooldown;
    }
    wait(state, span, now);
    to.effects.append(Effect::SaveMemory);
}

void refused(const Machine::Ended &ended, Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    const bool answerWasLost = state.journal.has_value();
    state.journal.reset();
    state.recovering = false;
    if (ended.spends == Spends::Credential && policy.hasPrimary && !state.primaryNext && !state.onFallback) {
        state.primaryNext = true;
        queue(to, now);
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
    wait(state, pause, now);
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
        queue(to, now);
    }
}

/// A locked vault, no network, a missing credential: nothing is counted.
void obstructed(const Machine::Ended &ended, Transition &to, const Policy &policy, Moment now)
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
        queue(to, now);
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

void on(const Machine::Ended &ended, Transition &to, const Policy &policy, Moment now)
{
    State &state = to.state;
    state.phase = State::Phase::Idle;
    state.phaseSince = now.wall;
    if (ended.verdict != Verdict::Abandoned) {
        state.lastEnd = now.boot;
        state.lastAttempt = ended.attempt;
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

void on(const Machine::Rejected &rejected, Transition &to, const Policy &policy, Moment)
{
    State &state = to.state;
    const Token *token = state.current(policy);
    if (!token || token->generation != rejected.generation || state.rejected == rejected.generation)
        return;
    state.rejected = rejected.generation;
    state.forced = true;
    state.asked = true;
}

void on(const Machine::Adopted &adopted, Transition &to, const Policy &, Moment now)
{
    State &state = to.state;
    if (adopted.byPerson) {
        forgive(state);
        state.fallbackSpent = false;
    }
    state.memory.failures = 0;
    state.memory.failingSince.reset();
    state.memory.clearedAt.reset();
    if (!adopted.token->access.isEmpty())
        state.memory.lastSuccessAt = now.wall;
    state.token = adopted.token;
    state.generation = std::max(state.generation, adopted.token->generation);
    state.unsaved = !adopted.durable;
    state.onFallback = false;
    state.journal.reset();
    state.recovering = false;
    state.forced = false;
    state.asked = false;
    to.effects.append(Effect::SaveMemory);
}

void on(const Machine::Unsealed &unsealed, Transition &to, const Policy &, Moment)
{
    State &state = to.state;
    if (!unsealed.token || (state.token && unsealed.token->generation < state.token->generation))
        return;
    state.token = unsealed.token;
    state.generation = std::max(state.generation, state.token->generation);
}

void on(const Machine::Edited &edited, Transition &to, const Policy &, Moment)
{
    if (!edited.matters)
        return;
    forgive(to.state);
    to.state.fallbackSpent = false;
    to.state.onFallback = false;
    to.effects.append(Effect::SaveMemory);
}

void on(const Machine::Entered &entered, Transition &to, const Policy &, Moment)
{
    State &state = to.state;
    state.fallbackSpent = false;
    if (entered.fallbackOnly) {
        if (state.memory.notBefore == notBeforeAPersonActs)
            state.memory.notBefore.reset();
    } else {
        forgive(state);
        state.onFallback = false;
    }
    to.effects.append(Effect::SaveMemory);
}

void on(const Machine::Cleared &cleared, Transition &to, const Policy &, Moment now)
{
    State &state = to.state;
    state.memory.clearedAt = now.wall;
    state.forced = false;
    state.asked = false;
    if (cleared.revoke) {
        state.token.reset();
        state.journal.reset();
        state.recovering = false;
    } else if (state.token) {
        Token kept = state.token->duplicate();
        kept.access.wipe();
        state.token = std::make_shared<const Token>(std::move(kept));
    }
    to.effects.append(Effect::SaveMemory);
}

void on(const Machine::Paused &, Transition &to, const Policy &, Moment now)
{
    if (to.state.memory.pausedAt)
        return;
    to.state.memory.pausedAt = now.wall;
    to.effects.append(Effect::SaveMemory);
}

void on(const Machine::Resumed &, Transition &to, const Policy &, Moment)
{
    if (!to.state.memory.pausedAt)
        return;
    to.state.memory.pausedAt.reset();
    to.effects.append(Effect::SaveMemory);
}

void on(const Machine::WorldChanged &, Transition &to, const Policy &policy, Moment)
{
    State &state = to.state;
    if (!state.obstacle || state.obstacle->kind == ErrorKind::MissingCredentials || policy.worldBlocks())
        return;
    state.obstacle.reset();
    state.waitUntil = state.coolUntil;
}

void on(const Machine::ClockJumped &, Transition &, const Policy &, Moment) {}

void on(const Machine::Used &, Transition &to, const Policy &, Moment)
{
    to.state.asked = true;
}

void on(const Machine::Saved &, Transition &to, const Policy &, Moment)
{
    to.state.unsaved = false;
}

} // namespace

State SourceMachine::restored(const StoredSource &stored, const Policy &policy, Moment now)
{
    State state;
    state.token = stored.token;
    if (stored.token)
        state.generation = stored.token->generation;
    state.memory = stored.memory;
    state.lastAttempt = stored.lastAttempt;
    state.phaseSince = now.wall;
    state.obstacleSince = now.wall;
    if (state.memory.notBefore == notBeforeAPersonActs) {
        state.fallbackSpent = true;
    } else if (state.memory.notBefore) {
        // However the clock was set meanwhile: never longer than the longest wait there is.
        const Milliseconds left = std::min<Milliseconds>(*state.memory.notBefore - now.wall, Timing::longestRetryAfter);
        if (left > Milliseconds(0)) {
            state.waitUntil = now.boot + left;
            if (policy.usesPassword)
                state.coolUntil = now.boot + std::min<Milliseconds>(left, Timing::passwordCooldown);
        }
    }
    // What came after the primary way was shut came from the fallback.
    state.onFallback = policy.hasFallback && state.memory.stoppedAt && state.token &&
                       state.token->receivedAt >= *state.memory.stoppedAt;
    if (stored.journal) {
        constexpr int mostRetriesInAll = 2;
        state.journal = stored.journal;
        state.recovering = true;
        if (stored.journal->tries >= mostRetriesInAll) {
            state.recovering = false;
            if (policy.hasPrimary) {
                state.primaryNext = true;
            } else if (!state.memory.stoppedAt) {
                state.memory.stoppedAt = now.wall;
                state.lostInTransit = true;
            }
        }
    }
    return state;
}

SourceMachine::Transition SourceMachine::step(State state, const Event &event, const Policy &policy, Moment now)
{
    Transition to{std::move(state), {}, {}, {}};
    std::visit([&](const auto &happened) { on(happened, to, policy, now); }, event);
    to.outlook = outlook(to.state, policy, now);
    return to;
}

} // namespace tokenwatch
