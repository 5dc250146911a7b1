// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the provider: wishes, queue, journal, send. What comes back is handled in refresheranswers.cpp.
#include "engine/refresher.h"

#include "domain/timing.h"
#include "engine/refresher_p.h"
#include "log/categories.h"

#include <QPointer>

namespace tokenwatch {

namespace {

Outcome refusalOutcome(Error error)
{
    const bool justNotNow = isStateNotOutcome(error.kind) || error.kind == ErrorKind::Cooling;
    Outcome outcome;
    outcome.verdict = justNotNow ? Verdict::Transient : judge(error, Spends::Nothing);
    outcome.error = std::move(error);
    return outcome;
}

/// The pause between any two attempts, not one that protects an account or that a provider asked for.
bool isShortPause(const Outcome &outcome)
{
    return outcome.error && outcome.error->kind == ErrorKind::Cooling &&
           outcome.error->retryAfter.value_or(Seconds::max()) <= Timing::leastBetweenRefreshes;
}

} // namespace

Refresher::Refresher(const Parts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(Private{parts,
                                          UnsavedTokens(parts.clock, parts.tokens,
                                                        {[this](const SourceId &id) {
                                                             if (!d->parts.states.find(id))
                                                                 return;
                                                             d->parts.states.step(id, SourceMachine::Saved{});
                                                             qCInfo(
                                                                 lcEngine, "%s: its token is stored now",
                                                                 qUtf8Printable(d->parts.states.find(id)->source.name));
                                                         },
                                                         [this](const SourceId &id) { takeNewer(id); }}),
                                          {},
                                          {},
                                          {},
                                          {},
                                          {},
                                          false,
                                          {}}))
{}

Refresher::~Refresher()
{
    // Answers that arrive while this goes find no run.
    const auto runs = std::exchange(d->runs, {});
    const auto orphans = std::exchange(d->orphans, {});
}

void Refresher::due(const SourceId &id)
{
    if (d->settling || isUnderWay(id) || !d->parts.states.find(id))
        return;
    if (d->parts.states.step(id, SourceMachine::Due{}).has(Effect::Refresh))
        launch(id, {});
}

bool Refresher::isUnderWay(const SourceId &id) const
{
    return d->runs.contains(id);
}

Pending Refresher::refresh(const SourceId &id, SourceMachine::Asker asker, Then<Outcome> then)
{
    const Reply<Outcome> reply(std::move(then));
    const auto answerLater = [this, reply](Expected<Outcome> answer) {
        QMetaObject::invokeMethod(
            this, [reply, answer = std::move(answer)] { reply.resolve(answer); }, Qt::QueuedConnection);
        return reply.pending();
    };
    const auto *entry = d->parts.states.find(id);
    if (!entry)
        return answerLater(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    if (const auto run = d->runs.find(id); run != d->runs.end()) {
        // One that was cleared away is waited for: its credential must not be sent twice.
        run->second->waiters.push_back({reply, asker});
        return reply.pending();
    }
    if (d->settling)
        return answerLater(refusalOutcome(failure(ErrorKind::Cancelled).value()));
    auto transition = d->parts.states.step(id, SourceMachine::Asked{asker});
    if (transition.has(Effect::Refresh)) {
        launch(id, {{reply, asker}});
        return reply.pending();
    }
    Outcome outcome = refusalOutcome(transition.refusal.value_or(failure(ErrorKind::Internal).value()));
    outcome.token = d->parts.states.valid(id, Seconds(0));
    outcome.durable = !transition.state.unsaved;
    // It was refreshed this very second; once more would bring nothing newer.
    if (outcome.error->kind == ErrorKind::Cooling && outcome.token && transition.state.memory.failures == 0 &&
        d->parts.clock.now().wall - outcome.token->receivedAt < Timing::leastBetweenRefreshes) {
        outcome.verdict = Verdict::Refreshed;
        outcome.error.reset();
    }
    if (asker == SourceMachine::Asker::Person && isShortPause(outcome)) {
        // "Stored the secret; now refresh" comes a moment too early. Nobody is to be told so: the moment passes.
        d->parts.clock
            .after(Timing::leastBetweenRefreshes,
                   [guard = QPointer<Refresher>(this), id, asker, reply] {
                       if (!guard || !reply.isWanted())
                           return;
                       guard->refresh(id, asker, [reply](Expected<Outcome> late) { reply.resolve(std::move(late)); })
                           .detach();
                   })
            .detach();
        return reply.pending();
    }
    return answerLater(std::move(outcome));
}

void Refresher::launch(const SourceId &id, std::vector<Waiter> waiters)
{
    const auto run = std::make_shared<Run>();
    run->id = id;
    run->automatic = waiters.empty();
    run->waiters = std::move(waiters);
    d->runs.insert_or_assign(id, run);
    if (run->automatic)
        return prepare(run);
    // Later: whoever asked must not be answered inside the call.
    QMetaObject::invokeMethod(
        this,
        [this, weak = std::weak_ptr(run)] {
            if (const auto self = weak.lock(); self && isCurrent(self))
                prepare(self);
        },
        Qt::QueuedConnection);
}

void Refresher::enqueue(const RunPtr &run)
{
    run->stage = Run::Stage::Queued;
    const QString host = d->parts.states.find(run->id)->source.host();
    const auto lane = run->waiters.empty() ? HostBudget::Lane::Scheduled : HostBudget::Lane::Awaited;
    Pending waiting = d->parts.hosts.acquire(host, lane, [this, weak = std::weak_ptr(run)](HostSlot slot) {
        if (const auto self = weak.lock(); self && isCurrent(self))
            work(self, std::move(slot));
    });
    if (run->stage == Run::Stage::Queued)
        run->slotWait = std::move(waiting);
}

bool Refresher::isCurrent(const RunPtr &run) const
{
    const auto found = d->runs.find(run->id);
    return found != d->runs.end() && found->second == run && d->parts.states.find(run->id);
}

void Refresher::work(const RunPtr &run, HostSlot slot)
{
    // It was edited while it waited for its turn.
    if (neededSubject(run->id) != run->subjectName) {
        run->slotWait.detach();
        return prepare(run);
    }
    run->stage = Run::Stage::Working;
    run->slot = std::move(slot);
    run->slotWait.detach();
    d->parts.states.step(run->id, SourceMachine::Began{});

    const auto &entry = *d->parts.states.find(run->id);
    const State &state = entry.state;
    run->lineage = entry.policy.lineage;
    run->basis = state.current(entry.policy) ? state.token : nullptr;
    const Moment now = d->parts.clock.now();
    run->began = now.boot;
    run->record = {};
    run->record.at = now.wall;
    run->record.automatic = run->automatic;
    run->isOutdated = false;

    run->onFallback = state.onFallback;
    const int number = ++run->tries;
    const GrantSpec grant = state.onFallback && entry.source.fallback ? *entry.source.fallback : entry.source.grant;
    const GrantDescriptor *descriptor = findGrant(d->parts.grants, grant.type);
    if (!descriptor) {
        answered(run, {failure(ErrorKind::Unsupported, QString::fromLatin1(grant.type)), {}, {}, {}, {}});
        return;
    }
    GrantOrder order;
    order.source = run->id;
    order.descriptor = descriptor;
    order.grant = grant;
    order.slotPrefix = state.onFallback ? QByteArrayLiteral("fallback.") : QByteArray();
    order.transport = entry.source.transport;
    order.current = state.onFallback ? nullptr : run->basis;
    order.subject = run->subject;
    order.memory = state.onFallback ? QByteArray() : state.memory.flowMemory;
    const bool recovery = state.memory.failures >= Timing::failuresBeforeRecovery && entry.policy.hasPrimary; // S5-15
    order.primaryOnly = !state.onFallback && (state.primaryNext || (recovery && !run->subjectError));
    const std::weak_ptr<Run> weak = run;
    Pending walking = d->parts.runner.run(
        std::move(order),
        [this, weak](Then<> then) {
            if (const auto self = weak.lock())
                journal(self, std::move(then));
        },
        [this, weak, number](GrantResult result) {
            const auto self = weak.lock();
            if (!self || self->tries != number)
                return;
            if (isCurrent(self))
                answered(self, std::move(result));
            else if (isOrphan(self))
                orphanAnswered(self, std::move(result));
        });
    // It may have ended inside the call, and another try may have begun.
    if (run->tries == number && run->stage == Run::Stage::Working)
        run->grant = std::move(walking);
}

void Refresher::journal(const RunPtr &run, Then<> then)
{
    if (!isCurrent(run))
        return;
    // Nothing further is spent while a token that was paid for is not safe.
    if (d->unsaved.find(run->id))
        return then(failure(ErrorKind::StorageFull));
    if (run->attempt)
        return then({});
    const State &state = d->parts.states.find(run->id)->state;
    const bool takenUp = state.journal && (!state.recovering || d->resumed.contains(run->id));
    if (takenUp) {
        run->attempt = state.journal->id;
        return then({});
    }
    const auto resumed = state.journal ? std::optional(state.journal->id) : std::nullopt;
    const Generation generation = run->basis ? run->basis->generation : state.generation;
    const std::weak_ptr<Run> weak = run;
    const auto begun = [this, weak, resumed, id = run->id, then = std::move(then)](Expected<AttemptId> attempt) {
        const auto self = weak.lock();
        if (!self || !isCurrent(self)) {
            // Cancelled before anything was sent.
            if (attempt && !resumed)
                d->parts.tokens.close(id, *attempt, [](const Expected<> &) {});
            return;
        }
        if (!attempt)
            return then(failure(attempt.error()));
        self->attempt = *attempt;
        if (resumed)
            d->resumed.insert(self->id);
        then({});
    };
    d->parts.tokens.begin(run->id, generation, resumed,
                          [guard = QPointer<Refresher>(this), begun](Expected<AttemptId> attempt) {
                              if (guard)
                                  begun(std::move(attempt));
                          });
}

void Refresher::clear(const SourceId &id, bool revoke, Then<> then)
{
    if (const auto found = d->runs.find(id); found != d->runs.end()) {
        const RunPtr run = found->second;
        run->wasAbandoned = true;
        run->keepsRotated &= !revoke;
        const bool spent = run->attempt || run->stage == Run::Stage::Committing;
        auto waiters = std::exchange(run->waiters, {});
        if (!spent)
            drop(run);
        turnAway(std::move(waiters));
    }
    if (!d->parts.states.find(id))
        return then(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    ++d->clears[id];
    d->parts.states.step(id, SourceMachine::Cleared{revoke});
    if (d->unsaved.find(id)) {
        const TokenPtr kept = d->parts.states.find(id)->state.token;
        if (revoke || !kept || kept->refresh.isEmpty())
            d->unsaved.forget(id);
        else
            d->unsaved.keep(id, {}, kept);
    }
    d->parts.tokens.wipe(id, revoke, std::move(then));
}

void Refresher::credentialsChanged(const SourceId &id)
{
    if (const auto found = d->runs.find(id); found != d->runs.end() && found->second->stage != Run::Stage::Queued)
        found->second->isOutdated = true;
}

void Refresher::turnAway(std::vector<Waiter> waiters)
{
    for (const Waiter &waiter : waiters)
        waiter.reply.resolve(refusalOutcome(failure(ErrorKind::Cancelled).value()));
}

/// Nothing was spent: as if it had not begun.
void Refresher::drop(const RunPtr &run)
{
    closeJournal(run);
    finish(run, {});
}

void Refresher::finish(const RunPtr &run, const Outcome &outcome)
{
    d->runs.erase(run->id);
    if (d->parts.states.find(run->id) && d->parts.states.find(run->id)->state.phase != State::Phase::Idle)
        d->parts.states.step(run->id, SourceMachine::Ended{});
    // Taken out first: a waiter may ask again.
    for (const auto &waiter : std::exchange(run->waiters, {}))
        waiter.reply.resolve(outcome);
    checkSettled();
}

void Refresher::settle(std::function<void()> then)
{
    d->settling = true;
    d->settled = std::move(then);
    std::vector<RunPtr> harmless;
    for (const auto &[id, run] : d->runs) {
        if (!run->attempt && run->stage != Run::Stage::Committing)
            harmless.push_back(run);
    }
    for (const RunPtr &run : harmless) {
        auto waiters = std::exchange(run->waiters, {});
        drop(run);
        turnAway(std::move(waiters));
    }
    d->farewell = d->parts.clock.after(Timing::farewell, [this] { leaveBehind(); });
    checkSettled();
}

/// Whoever has not answered by now is asked again after the next start: the journal entries stay open.
void Refresher::leaveBehind()
{
    d->farewell.detach(); // it has fired
    std::vector<RunPtr> unanswered;
    for (const auto &[id, run] : d->runs) {
        if (run->stage != Run::Stage::Committing)
            unanswered.push_back(run);
    }
    for (const RunPtr &run : unanswered)
        finish(run, {});
    d->orphans.clear();
    checkSettled();
}

void Refresher::checkSettled()
{
    if (!d->settling || !d->settled || !d->runs.empty() || !d->orphans.empty())
        return;
    d->farewell.cancel();
    d->unsaved.writeAll(std::exchange(d->settled, nullptr));
}

} // namespace tokenwatch
