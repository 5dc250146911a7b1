// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from the provider: judge, re-read, commit, serve; and what becomes of answers nobody waits for any more.
#include "engine/refresher.h"

#include "engine/refresher_p.h"
#include "log/categories.h"

#include <QPointer>

namespace tokenwatch {

namespace {

TokenPtr withoutAccess(const Token &token)
{
    Token kept = token.duplicate();
    kept.access.wipe();
    return std::make_shared<const Token>(std::move(kept));
}

} // namespace

void keepUnsaid(Token &token, const TokenPtr &basis, Spends spends)
{
    if (!basis)
        return;
    if (token.refresh.isEmpty() && spends == Spends::Credential) {
        token.refresh = basis->refresh.duplicate();
        if (!token.refreshExpiresAt)
            token.refreshExpiresAt = basis->refreshExpiresAt;
    }
    if (token.flowMemory.isEmpty())
        token.flowMemory = basis->flowMemory.duplicate();
}

void keepPrimarys(Token &token, const TokenPtr &basis)
{
    token.refresh = basis ? basis->refresh.duplicate() : Secret();
    token.refreshExpiresAt = basis ? basis->refreshExpiresAt : std::nullopt;
    token.flowMemory = basis ? basis->flowMemory.duplicate() : Secret();
}

void Refresher::answered(const RunPtr &run, GrantResult result)
{
    run->slot = {};
    run->grant.detach();
    run->flowMemory = result.memory;
    // What the flow missed, it missed for the other source's trouble.
    if (!result.token && run->subjectError && result.token.error().kind == ErrorKind::MissingCredentials)
        result.token = failure(*run->subjectError);
    const auto &entry = *d->parts.states.find(run->id);
    const Moment now = d->parts.clock.now();
    run->record.latency = now.boot - run->began;
    run->record.httpStatus =
        result.token || result.token.error().httpStatus == 0 ? result.httpStatus : result.token.error().httpStatus;
    run->record.verdict = result.token ? Verdict::Refreshed : judge(result.token.error(), result.spends);
    if (result.token)
        run->record.newLifetime = result.token->lifetime();
    else
        run->record.error = result.token.error();
    run->record.request = result.request;
    run->record.answer = result.answer;
    run->record.clock = result.clock;
    const QByteArray name = entry.source.name.toUtf8();
    const bool nothingNew = result.token && isNothingNew(run, *result.token);
    if (nothingNew) {
        qCDebug(lcEngine, "%s: read again, nothing new", name.constData());
    } else if (result.token) {
        qCInfo(lcEngine, "%s: refreshed in %lld ms", name.constData(),
               static_cast<long long>(run->record.latency.count()));
    } else {
        qCInfo(lcEngine, "%s: refresh failed: %s, %s, HTTP status %d", name.constData(),
               wireName(run->record.verdict).constData(), wireName(result.token.error().kind).constData(),
               run->record.httpStatus);
    }
    const bool isWorthTelling = !(nothingNew && run->automatic);
    if ((result.token && isWorthTelling) || (!result.token && !isStateNotOutcome(result.token.error().kind)))
        d->parts.history.append(run->id, run->record);

    if (run->wasAbandoned)
        return abandoned(run, std::move(result));
    if (nothingNew)
        return unchanged(run);
    if (result.token)
        return received(run, std::move(*result.token), result.spends);
    const Verdict verdict = run->record.verdict;
    const Error error = result.token.error();
    const bool lastHope = (verdict == Verdict::Refused && result.spends == Spends::Credential) ||
                          (verdict == Verdict::Ambiguous && (entry.state.ambiguousOnce || entry.state.recovering)) ||
                          (error.kind == ErrorKind::Conflict && !result.sent);
    if (lastHope)
        reread(run, verdict, error, result.spends);
    else
        failed(run, verdict, error, result.spends);
}

/// Before a credential is given up for dead: another process may have refreshed it.
void Refresher::reread(const RunPtr &run, Verdict verdict, const Error &error, Spends spends)
{
    const auto read = [this, weak = std::weak_ptr(run), verdict, error, spends](const Expected<StoredSource> &stored) {
        const auto self = weak.lock();
        if (!self || !isCurrent(self))
            return;
        const Generation known = d->parts.states.find(self->id)->state.generation;
        if (!stored || !stored->token || stored->token->generation <= known)
            return failed(self, verdict, error, spends);
        qCInfo(lcEngine, "%s: the store holds a newer token",
               qUtf8Printable(d->parts.states.find(self->id)->source.name));
        committed(self, stored->token, true);
    };
    d->parts.tokens.loadOne(run->id, [guard = QPointer<Refresher>(this), read](const Expected<StoredSource> &stored) {
        if (guard)
            read(stored);
    });
}

void Refresher::failed(const RunPtr &run, Verdict verdict, const Error &error, Spends spends)
{
    SourceStates &states = d->parts.states;
    if (run->wasAbandoned)
        return abandoned(run, {failure(error), spends, true, 0, {}});
    // The source was edited meanwhile: what its old self was told does not count against the new one.
    const bool outdated = run->isOutdated || run->lineage != states.find(run->id)->policy.lineage;
    if (outdated && verdict != Verdict::Ambiguous) {
        closeJournal(run);
        const SourceId id = run->id;
        auto waiters = std::exchange(run->waiters, {});
        finish(run, {});
        return startAgain(std::move(waiters), id);
    }
    SourceMachine::Ended ended;
    ended.verdict = verdict;
    ended.error = error;
    ended.spends = spends;
    ended.attempt = run->record;
    ended.flowMemory = run->flowMemory;
    const auto known = states.find(run->id)->state.journal;
    if (verdict == Verdict::Ambiguous && run->attempt && !known)
        ended.journal =
            OpenAttempt{*run->attempt, run->basis ? run->basis->generation : Generation{}, run->record.at, 0};
    // An entry that tells of an older, lost answer stays open until that is settled.
    const bool settled = verdict == Verdict::Refused || (verdict != Verdict::Ambiguous && !known);
    if (settled && !run->attempt && known)
        run->attempt = known->id;
    if (settled)
        closeJournal(run);
    const auto transition = states.step(run->id, ended);
    if (transition.has(Effect::Retry) && !d->settling) {
        run->retry = d->parts.clock.after(Timing::ambiguousRetry, [this, weak = std::weak_ptr(run)] {
            if (const auto self = weak.lock(); self && isCurrent(self))
                prepare(self);
        });
        return;
    }
    if (transition.has(Effect::Refresh))
        return prepare(run);
    Outcome outcome;
    outcome.verdict = isStateNotOutcome(error.kind) ? Verdict::Transient : verdict;
    outcome.error = error;
    outcome.token = states.valid(run->id, Seconds(0));
    outcome.durable = !states.find(run->id)->state.unsaved;
    finish(run, outcome);
}

/// A watched file is read more often than it changes.
bool Refresher::isNothingNew(const RunPtr &run, const Token &token) const
{
    const auto &entry = *d->parts.states.find(run->id);
    const TokenPtr &present = entry.state.token;
    if (!entry.policy.watchOnly || run->onFallback || !present || present != run->basis || present->access.isEmpty() ||
        run->lineage != entry.policy.lineage)
        return false;
    const bool bothGuessed =
        present->expiryOrigin == ExpiryOrigin::Assumed && token.expiryOrigin == ExpiryOrigin::Assumed;
    return present->access == token.access && (present->expiresAt == token.expiresAt || bothGuessed);
}

void Refresher::unchanged(const RunPtr &run)
{
    SourceStates &states = d->parts.states;
    SourceMachine::Ended ended;
    ended.verdict = Verdict::Refreshed;
    ended.token = run->basis;
    ended.durable = !states.find(run->id)->state.unsaved;
    ended.attempt = run->record;
    states.step(run->id, ended);
    Outcome outcome;
    outcome.verdict = Verdict::Refreshed;
    outcome.token = states.valid(run->id, Seconds(0));
    outcome.durable = ended.durable;
    finish(run, outcome);
}

void Refresher::received(const RunPtr &run, Token token, Spends spends)
{
    if (run->onFallback)
        keepPrimarys(token, run->basis);
    else
        keepUnsaid(token, run->basis, spends);
    token.lineage = run->lineage;
    token.generation = nextGeneration(run->id);
    commit(run, std::make_shared<const Token>(std::move(token)));
}

void Refresher::commit(const RunPtr &run, const TokenPtr &token)
{
    run->stage = Run::Stage::Committing;
    const auto &journal = d->parts.states.find(run->id)->state.journal;
    if (!run->attempt && journal)
        run->attempt = journal->id;
    const AttemptId attempt = run->attempt.value_or(AttemptId{});
    const auto written = [this, weak = std::weak_ptr(run), token, attempt](const Expected<> &result) {
        const auto self = weak.lock();
        if (!self || !isCurrent(self))
            return;
        if (!result && result.error().kind == ErrorKind::Conflict)
            return reread(self, Verdict::Transient, result.error(), Spends::Nothing);
        if (!result) {
            qCWarning(lcEngine, "%s: the new token is served, but could not be stored: %s",
                      qUtf8Printable(d->parts.states.find(self->id)->source.name),
                      wireName(result.error().kind).constData());
            if (!self->wasAbandoned || self->keepsRotated)
                d->unsaved.keep(self->id, attempt, self->wasAbandoned ? withoutAccess(*token) : token);
        } else {
            d->unsaved.forget(self->id);
        }
        committed(self, token, result.has_value());
    };
    d->parts.tokens.commit(run->id, attempt, token,
                           [guard = QPointer<Refresher>(this), written](const Expected<> &result) {
                               if (guard)
                                   written(result);
                           });
}

void Refresher::committed(const RunPtr &run, const TokenPtr &token, bool durable)
{
    SourceStates &states = d->parts.states;
    const SourceId id = run->id;
    d->resumed.erase(id);
    auto waiters = std::exchange(run->waiters, {});
    if (run->wasAbandoned) {
        if (run->keepsRotated)
            states.step(id, SourceMachine::Unsealed{withoutAccess(*token)});
        finish(run, {});
        return startAgain(std::move(waiters), id);
    }
    if (token->lineage != states.find(id)->policy.lineage) {
        states.step(id, SourceMachine::Unsealed{token});
        finish(run, {});
        return startAgain(std::move(waiters), id);
    }
    SourceMachine::Ended ended;
    ended.verdict = Verdict::Refreshed;
    ended.token = token;
    ended.durable = durable;
    ended.attempt = run->record;
    states.step(id, ended);
    run->waiters = std::move(waiters);
    Outcome outcome;
    outcome.verdict = Verdict::Refreshed;
    outcome.token = states.valid(id, Seconds(0));
    outcome.durable = durable;
    finish(run, outcome);
    Q_EMIT tokenArrived(id, token);
}

/// Nobody is served; but a credential that was rotated must not be lost.
void Refresher::abandoned(const RunPtr &run, GrantResult result)
{
    const bool rotated = result.token && !result.token->refresh.isEmpty() && run->keepsRotated;
    if (rotated) {
        Token token = std::move(*result.token);
        token.access.wipe();
        return received(run, std::move(token), result.spends);
    }
    const bool unknown = !result.token && judge(result.token.error(), result.spends) == Verdict::Ambiguous;
    if (!unknown || !run->keepsRotated)
        closeJournal(run);
    const SourceId id = run->id;
    auto waiters = std::exchange(run->waiters, {});
    finish(run, {});
    startAgain(std::move(waiters), id);
}

/// Those who asked after the refresh they joined was overtaken get one of their own.
void Refresher::startAgain(std::vector<Waiter> waiters, const SourceId &id)
{
    for (const Waiter &waiter : waiters) {
        if (waiter.reply.isWanted())
            refresh(id, waiter.asker, [reply = waiter.reply](Expected<Outcome> outcome) {
                reply.resolve(std::move(outcome));
            }).detach();
    }
}

void Refresher::closeJournal(const RunPtr &run)
{
    if (!run->attempt)
        return;
    d->parts.tokens.close(run->id, *std::exchange(run->attempt, std::nullopt), [](const Expected<> &closed) {
        if (!closed)
            qCWarning(lcEngine, "a journal entry could not be closed: %s", wireName(closed.error().kind).constData());
    });
}

void Refresher::adopt(const SourceId &id, Token token, bool byPerson, Then<> then)
{
    const auto *entry = d->parts.states.find(id);
    if (!entry)
        return then(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    if (const auto found = d->runs.find(id); found != d->runs.end()) {
        const RunPtr run = found->second;
        run->wasAbandoned = true;
        run->keepsRotated = false;
        if (!run->attempt && run->stage != Run::Stage::Committing) {
            auto waiters = std::exchange(run->waiters, {});
            drop(run);
            startAgain(std::move(waiters), id);
        }
    }
    token.lineage = entry->policy.lineage;
    token.generation = nextGeneration(id);
    const auto whole = std::make_shared<const Token>(std::move(token));
    const AttemptId journal = entry->state.journal ? entry->state.journal->id : AttemptId{};
    const int clears = d->clears[id];
    const auto written = [this, id, whole, byPerson, journal, clears, then = std::move(then)](Expected<> result) {
        if (!d->parts.states.find(id))
            return then(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
        // Cleared meanwhile: the store has wiped it, or is about to.
        if (d->clears[id] != clears)
            return then(failure(ErrorKind::Cancelled));
        const bool diskTrouble = !result && (result.error().kind == ErrorKind::StorageFull ||
                                             result.error().kind == ErrorKind::StorageFailed);
        if (!result && !diskTrouble)
            return then(std::move(result));
        if (diskTrouble)
            d->unsaved.keep(id, journal, whole);
        else
            d->unsaved.forget(id);
        d->parts.states.step(id, SourceMachine::Adopted{whole, !diskTrouble, byPerson});
        then({});
        if (d->parts.states.find(id))
            Q_EMIT tokenArrived(id, whole);
    };
    d->parts.tokens.commit(id, journal, whole, [guard = QPointer<Refresher>(this), written](Expected<> result) {
        if (guard)
            written(std::move(result));
    });
}

void Refresher::takeNewer(const SourceId &id)
{
    const auto read = [this, guard = QPointer<Refresher>(this), id,
                       clears = d->clears[id]](const Expected<StoredSource> &stored) {
        if (!guard || !stored || !stored->token || !d->parts.states.find(id) || d->clears[id] != clears)
            return;
        d->parts.states.step(id, SourceMachine::Adopted{stored->token, true, false});
    };
    d->parts.tokens.loadOne(id, read);
}

Generation Refresher::nextGeneration(const SourceId &id)
{
    Generation &issued = d->issued[id];
    issued = std::max(issued, d->parts.states.find(id)->state.generation).next();
    return issued;
}

} // namespace tokenwatch
