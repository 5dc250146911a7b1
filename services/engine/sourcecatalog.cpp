// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sourcecatalog.h"

#include "engine/sourcecatalog_p.h"
#include "engine/sourcecheck.h"
#include "log/categories.h"

#include <QPointer>

namespace tokenwatch {

using namespace Qt::StringLiterals;

SourceCatalog::SourceCatalog(GrantCatalogue grants, TokenStore &tokens, SecretStore &secrets, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , d(new Private(grants, tokens, secrets, clock))
{
    connect(&d->secretSlots, &SlotWriter::credentialsEntered, this, [this](const SourceId &id) {
        noteCredentials(id);
        Q_EMIT credentialsEntered(id);
    });
    connect(&d->secretSlots, &SlotWriter::fallbackEntered, this, &SourceCatalog::fallbackEntered);
    connect(&d->secretSlots, &SlotWriter::tokenEntered, this, &SourceCatalog::tokenEntered);
    connect(&d->secretSlots, &SlotWriter::tokenWithdrawn, this, &SourceCatalog::tokenWithdrawn);
}

SourceCatalog::~SourceCatalog() = default;

void SourceCatalog::install(const std::vector<Source> &stored)
{
    for (const Source &source : stored) {
        if (source.unfinished)
            d->removals.goOn(source);
        else if (source.provisioned)
            d->dormant.insert_or_assign(source.id, source);
        else
            inForce(source);
    }
}

void SourceCatalog::inForce(const Source &source)
{
    if (const Source *before = find(source.id))
        d->names.erase(before->name);
    d->names.insert_or_assign(source.name, source.id);
    d->sources.insert_or_assign(source.id, source);
    d->dormant.erase(source.id);
}

void SourceCatalog::outOfForce(const Source &source)
{
    const Source gone = source; // the argument may be the element that goes
    d->names.erase(gone.name);
    d->sources.erase(gone.id);
    d->dormant.erase(gone.id);
    Q_EMIT sourceRemoved(gone.id);
}

const Source *SourceCatalog::find(const SourceId &id) const
{
    const auto found = d->sources.find(id);
    return found == d->sources.end() ? nullptr : &found->second;
}

const Source *SourceCatalog::find(const QString &name) const
{
    const auto found = d->names.find(name);
    return found == d->names.end() ? nullptr : find(found->second);
}

Expected<SourceId> SourceCatalog::resolve(const QString &name) const
{
    if (!name.isEmpty()) {
        if (const Source *source = find(name))
            return source->id;
        return failure(ErrorKind::NoSuchSource, cleaned(name));
    }
    if (d->sources.size() == 1)
        return d->sources.begin()->first;
    if (d->sources.empty())
        return failure(ErrorKind::NoSuchSource);
    QStringList names;
    for (const auto &[known, id] : d->names)
        names += known;
    return failure(ErrorKind::Ambiguous, {}, names.join(u", "_s));
}

std::vector<Source> SourceCatalog::all() const
{
    std::vector<Source> sources;
    for (const auto &[name, id] : d->names)
        sources.push_back(d->sources.at(id));
    return sources;
}

Expected<> SourceCatalog::check(const Source &source, const std::vector<const Source *> &company) const
{
    const auto find = [&](const QString &name) -> const Source * {
        for (const Source *other : company) {
            if (other->name == name)
                return other;
        }
        const Source *known = this->find(name);
        return known && known->id != source.id ? known : nullptr;
    };
    return checkSource(d->grants, source, find);
}

void SourceCatalog::noteCredentials(const SourceId &id)
{
    const auto found = d->sources.find(id);
    if (found == d->sources.end() || !found->second.rotateCredentialsEvery)
        return;
    found->second.credentialsSince = d->clock.now().wall;
    keepNote(found->second);
    Q_EMIT sourceNoted(found->second);
}

void SourceCatalog::keepNote(const Source &source)
{
    d->tokens.saveSource(source, [name = source.name](const Expected<> &saved) {
        if (!saved)
            qCWarning(lcEngine, "%s: a note of it was not stored: %s", qUtf8Printable(name),
                      wireName(saved.error().kind).constData());
    });
}

void SourceCatalog::notePaused(const SourceId &id, bool paused)
{
    const auto found = d->sources.find(id);
    if (found == d->sources.end() || found->second.provisioned || found->second.paused == paused)
        return;
    found->second.paused = paused;
    keepNote(found->second);
}

Pending SourceCatalog::setSecret(const SourceId &id, const QByteArray &slot, Secret value, Then<> then)
{
    const Reply<> reply(std::move(then));
    const auto answer = [guard = QPointer<SourceCatalog>(this), reply](Expected<> result) {
        if (guard)
            QMetaObject::invokeMethod(
                guard.data(), [reply, result] { reply.resolve(result); }, Qt::QueuedConnection);
    };
    if (const Source *source = find(id))
        d->secretSlots.write(*source, slot, std::move(value), answer);
    else
        answer(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    return reply.pending();
}

Pending SourceCatalog::removeSecret(const SourceId &id, const QByteArray &slot, Then<> then)
{
    const Reply<> reply(std::move(then));
    const auto answer = [guard = QPointer<SourceCatalog>(this), reply](Expected<> result) {
        if (guard)
            QMetaObject::invokeMethod(
                guard.data(), [reply, result] { reply.resolve(result); }, Qt::QueuedConnection);
    };
    if (const Source *source = find(id))
        d->secretSlots.remove(*source, slot, answer);
    else
        answer(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
    return reply.pending();
}

QList<QByteArray> SourceCatalog::secretSlots(const SourceId &id) const
{
    const Source *source = find(id);
    return source ? d->secretSlots.slotsOf(*source) : QList<QByteArray>();
}

bool SourceCatalog::isConsumable(const SourceId &id, const QByteArray &slot) const
{
    const Source *source = find(id);
    return source && !d->secretSlots.staysTyped(*source, slot);
}

} // namespace tokenwatch
