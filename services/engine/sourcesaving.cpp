// SPDX-License-Identifier: GPL-3.0-or-later
// How a source of a person's own comes, changes and goes: always whole, whatever ends the program meanwhile.
#include "engine/sourcecatalog_p.h"

#include "domain/timing.h"

#include <QPointer>
#include <QUuid>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

SourceId newId()
{
    return {QUuid::createUuid().toByteArray(QUuid::Id128)};
}

} // namespace

/// One save on its way: the secrets first, where nobody uses them yet, then the definition.
struct SourceCatalog::Saving {
    Source source;
    bool isNew = false;
    SlotSecrets typed;      ///< go to the vault as they are
    SlotSecrets consumable; ///< a token is made from each, once the source is in force
    Reply<Source> reply;
};

/// Being stored or wiped: what else were done to it meanwhile would be half undone.
bool SourceCatalog::isOnItsWay(const SourceId &id) const
{
    return d->beingSaved.contains(id) || d->beingRemoved.contains(id);
}

Expected<> SourceCatalog::mayBeSaved(const Source &source) const
{
    const Source *present = source.id.isEmpty() ? nullptr : find(source.id);
    if (!source.id.isEmpty() && !present)
        return failure(ErrorKind::NoSuchSource, source.name);
    if (present && present->provisioned)
        return failure(ErrorKind::NotAllowed, present->name, u"is provisioned: change it where it comes from"_s);
    if (present && (present->revision != source.revision || isOnItsWay(source.id)))
        return failure(ErrorKind::Conflict, source.name, u"was changed meanwhile"_s);
    if (auto valid = check(source, {}); !valid)
        return valid;
    const Source *namesake = find(source.name);
    if ((namesake && namesake->id != source.id) || d->namesBeingSaved.contains(source.name))
        return failure(ErrorKind::Conflict, source.name, u"is taken"_s);
    return {};
}

Pending SourceCatalog::save(Source source, Then<Source> then)
{
    return save(SourceDraft{std::move(source), {}}, std::move(then));
}

Pending SourceCatalog::save(SourceDraft draft, Then<Source> then)
{
    const Reply<Source> reply(std::move(then));
    Source &source = draft.source;
    Expected<> fine = mayBeSaved(source);
    for (const auto &[slot, secret] : draft.secrets) {
        if (fine)
            fine = d->secretSlots.check(source, slot, secret);
    }
    if (!fine) {
        QMetaObject::invokeMethod(
            this, [reply, error = fine.error()] { reply.resolve(failure(error)); }, Qt::QueuedConnection);
        return reply.pending();
    }
    const auto saving = std::make_shared<Saving>();
    saving->isNew = source.id.isEmpty();
    if (const Source *present = find(source.id)) {
        source.revision = present->revision.next();
        source.credentialsSince = present->credentialsSince;
    } else {
        source.id = newId();
        source.revision = {1};
        source.credentialsSince.reset();
    }
    source.provisioned = source.unfinished = false;
    for (auto &[slot, secret] : draft.secrets) {
        SlotSecrets &kind = d->secretSlots.staysTyped(source, slot) ? saving->typed : saving->consumable;
        kind.emplace(slot, std::move(secret));
    }
    if (source.rotateCredentialsEvery && (!saving->typed.empty() || !source.credentialsSince))
        source.credentialsSince = d->clock.now().wall;
    d->beingSaved.insert(source.id);
    d->namesBeingSaved.insert(source.name);
    if (const Source *leaving = d->removals.held(source.name))
        d->removals.carryOut(Source(*leaving), [](const Expected<> &) {});
    saving->source = std::move(source);
    saving->reply = reply;
    if (saving->isNew && !saving->typed.empty())
        announceToStore(saving);
    else
        storeTyped(saving);
    return reply.pending();
}

/// A crash before the end leaves a mark by which the next start wipes the secrets of a source that never was.
void SourceCatalog::announceToStore(const SavingPtr &saving)
{
    d->tokens.saveSource(Removals::marked(saving->source),
                         [guard = QPointer<SourceCatalog>(this), saving](const Expected<> &saved) {
                             if (!guard)
                                 return;
                             if (!saved)
                                 return guard->endSaving(saving, saved.error());
                             guard->storeTyped(saving);
                         });
}

void SourceCatalog::storeTyped(const SavingPtr &saving)
{
    const bool hasNewSecrets = !saving->typed.empty();
    d->secretSlots.keep(saving->source, std::move(saving->typed),
                        [guard = QPointer<SourceCatalog>(this), saving, hasNewSecrets](const Expected<> &kept) {
                            if (!guard)
                                return;
                            if (kept)
                                return guard->storeDefinition(saving, hasNewSecrets);
                            if (saving->isNew)
                                guard->d->removals.carryOut(saving->source, [](const Expected<> &) {});
                            guard->endSaving(saving, kept.error());
                        });
}

void SourceCatalog::storeDefinition(const SavingPtr &saving, bool hasNewSecrets)
{
    const auto stored = [guard = QPointer<SourceCatalog>(this), saving, hasNewSecrets](const Expected<> &saved) {
        if (!guard)
            return;
        if (!saved)
            return guard->endSaving(saving, saved.error());
        guard->inForce(saving->source);
        guard->d->beingSaved.erase(saving->source.id);
        guard->d->namesBeingSaved.erase(saving->source.name);
        Q_EMIT guard->sourceSaved(saving->source, saving->isNew);
        if (hasNewSecrets && !saving->isNew)
            Q_EMIT guard->credentialsEntered(saving->source.id);
        guard->enterConsumable(saving);
    };
    d->tokens.saveSource(saving->source, stored);
}

/// It is in force: what is wrong from here on is told, and the source stays.
void SourceCatalog::enterConsumable(const SavingPtr &saving)
{
    if (saving->consumable.empty())
        return saving->reply.resolve(saving->source);
    auto secret = saving->consumable.extract(saving->consumable.begin());
    d->secretSlots.write(saving->source, secret.key(), std::move(secret.mapped()),
                         [guard = QPointer<SourceCatalog>(this), saving](const Expected<> &entered) {
                             if (!guard)
                                 return;
                             if (!entered)
                                 return saving->reply.resolve(failure(entered.error()));
                             guard->enterConsumable(saving);
                         });
}

void SourceCatalog::endSaving(const SavingPtr &saving, const Error &error)
{
    d->beingSaved.erase(saving->source.id);
    d->namesBeingSaved.erase(saving->source.name);
    saving->reply.resolve(failure(error));
}

Expected<Source> SourceCatalog::mayBeRemoved(const SourceId &id) const
{
    const Source *source = find(id);
    if (!source)
        return failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value));
    if (source->provisioned)
        return failure(ErrorKind::NotAllowed, source->name);
    if (isOnItsWay(id))
        return failure(ErrorKind::Conflict, source->name, u"is being changed"_s);
    return *source;
}

Pending SourceCatalog::remove(const SourceId &id, Then<> then)
{
    const Reply<> reply(std::move(then));
    const auto source = mayBeRemoved(id);
    if (!source) {
        QMetaObject::invokeMethod(
            this, [reply, error = source.error()] { reply.resolve(failure(error)); }, Qt::QueuedConnection);
        return reply.pending();
    }
    d->beingRemoved.insert(id);
    d->removals.carryOut(*source, [guard = QPointer<SourceCatalog>(this), id, reply](Expected<> removed) {
        if (!guard)
            return;
        guard->d->beingRemoved.erase(id);
        if (const Source *gone = guard->find(id); removed && gone)
            guard->outOfForce(*gone);
        reply.resolve(std::move(removed));
    });
    return reply.pending();
}

Expected<> SourceCatalog::removeLater(const SourceId &id)
{
    const auto source = mayBeRemoved(id);
    if (!source)
        return failure(source.error());
    d->removals.hold(*source, Timing::removalGrace);
    outOfForce(*source);
    return {};
}

void SourceCatalog::undoRemoval(const SourceId &id, const Then<> &then)
{
    const Source *held = d->removals.held(id);
    if (!held)
        return then(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    if (find(held->name) || d->namesBeingSaved.contains(held->name))
        return then(failure(ErrorKind::Conflict, held->name, u"is taken"_s));
    const Source source = *held;
    d->removals.release(id);
    inForce(source);
    Q_EMIT sourceReturned(source, then);
}

void SourceCatalog::finishRemovals(Then<> then)
{
    d->removals.carryOutHeld(std::move(then));
}

} // namespace tokenwatch
