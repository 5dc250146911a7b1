// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sourcemachine.h"

#include "engine/outlook.h"
#include "engine/refreshend.h"

#include <algorithm>
#include <utility>

namespace tokenwatch {

namespace {

using Machine = SourceMachine;
using Transition = SourceMachine::Transition;

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
    queueRefresh(to, now);
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
    queueRefresh(to, now);
}

void on(const Machine::Began &, Transition &to, const Policy &, Moment now)
{
    to.state.phase = State::Phase::Running;
    to.state.phaseSince = now.wall;
}

void on(const Machine::Ended &ended, Transition &to, const Policy &policy, Moment now)
{
    endRefresh(ended, to, policy, now);
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
    state.memory.flowMemory.clear();
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
    if (state.memory.clearedAt && !state.token->access.isEmpty()) {
        Token kept = state.token->duplicate();
        kept.access.wipe();
        state.token = std::make_shared<const Token>(std::move(kept));
    }
    state.generation = std::max(state.generation, state.token->generation);
}

void on(const Machine::Edited &edited, Transition &to, const Policy &, Moment)
{
    if (!edited.matters)
        return;
    forgive(to.state);
    to.state.fallbackSpent = false;
    to.state.onFallback = false;
    if (edited.changesLineage) {
        to.state.memory.flowMemory.clear();
        to.state.refreshEndMoves.reset();
    }
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

void on(const Machine::Repaced &, Transition &to, const Policy &policy, Moment now)
{
    shortenWait(to, policy, now);
}

void on(const Machine::Used &, Transition &to, const Policy &, Moment)
{
    to.state.asked = true;
}

void on(const Machine::Stirred &, Transition &to, const Policy &policy, Moment)
{
    State &state = to.state;
    forgive(state);
    state.forced |= policy.watchOnly;
    // What is under way may have read what was there before.
    state.stirredMeanwhile |= policy.watchOnly && state.phase == State::Phase::Running;
    to.effects.append(Effect::SaveMemory);
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
    // The file may have changed while nobody watched it.
    state.forced = policy.watchOnly;
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
