// SPDX-License-Identifier: GPL-3.0-or-later
// Before the queue: a grant that needs the token of another source waits for that one first, holding no host slot, so
// that two who wait can never keep each other from going on.
#include "engine/refresher.h"

#include "engine/refresher_p.h"
#include "engine/subjects.h"

namespace tokenwatch {

namespace {

/// Why the token of the source `name` could not be had: the form that texts/ explains.
Error subjectError(const QString &name, const Expected<Outcome> &outcome)
{
    Error error = failure(ErrorKind::NoValidToken, name).value();
    const std::optional<Error> why = outcome ? outcome->error : std::optional(outcome.error());
    if (!why)
        return error;
    error.code = wireName(why->kind);
    if (why->kind == ErrorKind::ProviderRefused && !why->code.isEmpty())
        error.code += ':' + why->code;
    error.serverText = isStateNotOutcome(why->kind) ? why->where : why->serverText;
    error.retryAfter = why->retryAfter;
    return error;
}

} // namespace

QString Refresher::neededSubject(const SourceId &id) const
{
    const auto &entry = *d->parts.states.find(id);
    const bool onFallback = entry.state.onFallback && entry.source.fallback;
    return subjectName(d->parts.grants, onFallback ? *entry.source.fallback : entry.source.grant);
}

void Refresher::prepare(const RunPtr &run)
{
    run->stage = Run::Stage::Queued;
    run->subject.reset();
    run->subjectError.reset();
    run->subjectName = neededSubject(run->id);
    if (run->subjectName.isEmpty())
        return enqueue(run);
    const SourceStates &states = d->parts.states;
    const auto find = [&states](const QString &name) {
        const auto *entry = states.find(name);
        return entry ? &entry->source : nullptr;
    };
    // Sources that were not saved through the catalogue's check, or were renamed since.
    if (auto fine = checkSubjects(d->parts.grants, states.find(run->id)->source, find); !fine)
        return failUnsent(run, std::move(fine.error()));
    const auto *subject = states.find(run->subjectName);
    if (!subject)
        return failUnsent(run, failure(ErrorKind::NoSuchSource, run->subjectName).value());
    const SourceId id = subject->source.id;
    if ((run->subject = states.valid(id, Timing::attemptDeadline)))
        return enqueue(run);
    run->subjectWait = refresh(id, SourceMachine::Asker::Program,
                               [this, weak = std::weak_ptr(run), id](const Expected<Outcome> &outcome) {
                                   const auto self = weak.lock();
                                   if (!self || !isCurrent(self))
                                       return;
                                   self->subjectWait.detach();
                                   // Whatever became of the refresh: what is valid still will do.
                                   self->subject = d->parts.states.valid(id, Seconds(0));
                                   if (!self->subject)
                                       return goOnWithoutSubject(self, subjectError(self->subjectName, outcome));
                                   enqueue(self);
                               });
}

/// A refresh token of its own keeps a token alive while the source it was first made from is in trouble.
void Refresher::goOnWithoutSubject(const RunPtr &run, Error error)
{
    const auto &entry = *d->parts.states.find(run->id);
    const Token *present = entry.state.current(entry.policy);
    if (!present || present->refresh.isEmpty() || entry.state.onFallback || entry.state.primaryNext)
        return failUnsent(run, std::move(error));
    run->subjectError = std::move(error);
    enqueue(run);
}

void Refresher::failUnsent(const RunPtr &run, Error error)
{
    const auto &entry = *d->parts.states.find(run->id);
    const Moment now = d->parts.clock.now();
    run->lineage = entry.policy.lineage;
    run->basis = entry.state.current(entry.policy) ? entry.state.token : nullptr;
    run->began = now.boot;
    run->record = {};
    run->record.at = now.wall;
    run->record.automatic = run->automatic;
    run->isOutdated = false;
    run->onFallback = entry.state.onFallback;
    answered(run, {failure(std::move(error)), Spends::Nothing, false, 0, {}});
}

} // namespace tokenwatch
