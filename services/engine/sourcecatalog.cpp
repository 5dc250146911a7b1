// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sourcecatalog.h"

#include "engine/slotwriter.h"
#include "engine/sourcecheck.h"
#include "log/categories.h"

#include <QCryptographicHash>
#include <QPointer>
#include <QUuid>
#include <set>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// The same source of the same origin has the same id after each start.
SourceId provisionedId(const QByteArray &origin, const QString &name)
{
    return {QCryptographicHash::hash(origin + '\n' + name.toUtf8(), QCryptographicHash::Sha256).toHex().first(32)};
}

SourceId newId()
{
    return {QUuid::createUuid().toByteArray(QUuid::Id128)};
}

/// Answers once when all parts have answered: with the first failure, or success.
class Gathering
{
public:
    explicit Gathering(Then<> then)
        : m_then(std::move(then))
    {}
    ~Gathering() { m_then(std::move(m_result)); }
    Gathering(const Gathering &) = delete;
    Gathering &operator=(const Gathering &) = delete;
    void note(const Expected<> &part)
    {
        if (!part && m_result)
            m_result = part;
    }

private:
    const Then<> m_then;
    Expected<> m_result;
};

} // namespace

struct SourceCatalog::Private {
    GrantCatalogue grants;
    TokenStore &tokens;
    SlotWriter secretSlots;
    std::map<SourceId, Source> sources;
    std::map<QString, SourceId> names;
    std::map<SourceId, Source> dormant; ///< provisioned by an earlier run
    std::set<SourceId> beingSaved;
    std::set<QString> namesBeingSaved;
};

SourceCatalog::SourceCatalog(GrantCatalogue grants, TokenStore &tokens, SecretStore &secrets, Clock &clock,
                             QObject *parent)
    : QObject(parent)
    , d(new Private{grants, tokens, SlotWriter(grants, secrets, clock), {}, {}, {}, {}, {}})
{
    connect(&d->secretSlots, &SlotWriter::credentialsEntered, this, &SourceCatalog::credentialsEntered);
    connect(&d->secretSlots, &SlotWriter::fallbackEntered, this, &SourceCatalog::fallbackEntered);
    connect(&d->secretSlots, &SlotWriter::tokenEntered, this, &SourceCatalog::tokenEntered);
    connect(&d->secretSlots, &SlotWriter::tokenWithdrawn, this, &SourceCatalog::tokenWithdrawn);
}

SourceCatalog::~SourceCatalog() = default;

void SourceCatalog::install(const std::vector<Source> &stored)
{
    for (const Source &source : stored) {
        if (source.provisioned)
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
    d->secretSlots.removeAll(gone);
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

Pending SourceCatalog::save(Source source, Then<Source> then)
{
    const Reply<Source> reply(std::move(then));
    const auto refuse = [this, &reply](Error error) {
        QMetaObject::invokeMethod(
            this, [reply, error = std::move(error)] { reply.resolve(failure(error)); }, Qt::QueuedConnection);
        return reply.pending();
    };
    const bool isNew = source.id.isEmpty();
    const Source *present = isNew ? nullptr : find(source.id);
    if (!isNew && !present)
        return refuse(failure(ErrorKind::NoSuchSource, source.name).value());
    if (present && present->provisioned)
        return refuse(
            failure(ErrorKind::NotAllowed, present->name, u"is provisioned: change it where it comes from"_s).value());
    if (present && (present->revision != source.revision || d->beingSaved.contains(source.id)))
        return refuse(failure(ErrorKind::Conflict, source.name, u"was changed meanwhile"_s).value());
    if (const auto valid = check(source, {}); !valid)
        return refuse(valid.error());
    const Source *namesake = find(source.name);
    if ((namesake && namesake->id != source.id) || d->namesBeingSaved.contains(source.name))
        return refuse(failure(ErrorKind::Conflict, source.name, u"is taken"_s).value());
    if (isNew)
        source.id = newId();
    source.revision = present ? present->revision.next() : Revision{1};
    source.provisioned = false;
    d->beingSaved.insert(source.id);
    d->namesBeingSaved.insert(source.name);
    d->tokens.saveSource(source,
                         [guard = QPointer<SourceCatalog>(this), source, isNew, reply](const Expected<> &saved) {
                             if (!guard)
                                 return;
                             guard->d->beingSaved.erase(source.id);
                             guard->d->namesBeingSaved.erase(source.name);
                             if (!saved)
                                 return reply.resolve(failure(saved.error()));
                             guard->inForce(source);
                             Q_EMIT guard->sourceSaved(source, isNew);
                             reply.resolve(source);
                         });
    return reply.pending();
}

void SourceCatalog::notePaused(const SourceId &id, bool paused)
{
    const auto found = d->sources.find(id);
    if (found == d->sources.end() || found->second.provisioned || found->second.paused == paused)
        return;
    found->second.paused = paused;
    d->tokens.saveSource(found->second, [name = found->second.name](const Expected<> &saved) {
        if (!saved)
            qCWarning(lcEngine, "%s: its pause was not stored: %s", qUtf8Printable(name),
                      wireName(saved.error().kind).constData());
    });
}

Pending SourceCatalog::remove(const SourceId &id, Then<> then)
{
    const Reply<> reply(std::move(then));
    const Source *source = find(id);
    if (!source || source->provisioned) {
        const Error error = source ? failure(ErrorKind::NotAllowed, source->name).value()
                                   : failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)).value();
        QMetaObject::invokeMethod(
            this, [reply, error] { reply.resolve(failure(error)); }, Qt::QueuedConnection);
        return reply.pending();
    }
    d->tokens.removeSource(id, [guard = QPointer<SourceCatalog>(this), id, reply](Expected<> removed) {
        if (!guard)
            return;
        if (const Source *gone = guard->find(id); removed && gone)
            guard->outOfForce(*gone);
        reply.resolve(std::move(removed));
    });
    return reply.pending();
}

Pending SourceCatalog::provision(const QByteArray &origin, std::vector<std::pair<Source, SlotSecrets>> sources,
                                 Then<> then)
{
    const Reply<> reply(std::move(then));
    const QPointer<SourceCatalog> guard(this);
    auto gathering = std::make_shared<Gathering>([guard, reply](Expected<> result) {
        // Later, so that nobody is answered inside the call.
        if (guard)
            QMetaObject::invokeMethod(
                guard.data(), [reply, result] { reply.resolve(result); }, Qt::QueuedConnection);
    });
    std::set<SourceId> wanted;
    std::vector<const Source *> company; // they may depend on each other
    company.reserve(sources.size());
    for (const auto &[source, secrets] : sources)
        company.push_back(&source);
    for (auto &[source, secrets] : sources) {
        source.id = provisionedId(origin, source.name);
        source.provisioned = true;
        const Source *namesake = find(source.name);
        Expected<> fine = check(source, company);
        if (fine && ((namesake && namesake->id != source.id) || !wanted.insert(source.id).second))
            fine = failure(ErrorKind::Conflict, source.name, u"is taken"_s);
        gathering->note(fine);
        if (!fine)
            return reply.pending();
    }
    std::vector<Source> gone;
    for (const auto *known : {&d->sources, &d->dormant}) {
        for (const auto &[id, source] : *known) {
            if (source.provisioned && id == provisionedId(origin, source.name) && !wanted.contains(id))
                gone.push_back(source);
        }
    }
    for (const Source &source : gone) {
        outOfForce(source);
        d->tokens.removeSource(source.id, [gathering](const Expected<> &removed) { gathering->note(removed); });
    }
    for (auto &[source, secrets] : sources) {
        const Source *present = find(source.id);
        const auto sleeping = d->dormant.find(source.id);
        const bool isNew = !present;
        if (!present && sleeping != d->dormant.end())
            present = &sleeping->second;
        source.revision = present ? present->revision : Revision{1};
        const bool changed = !present || *present != source;
        if (present && changed)
            source.revision = present->revision.next();
        auto given = std::make_shared<SlotSecrets>(std::move(secrets));
        const bool isUnknown = !present;
        const auto stored = [guard, source = source, isNew, isUnknown, given, gathering](const Expected<> &saved) {
            gathering->note(saved);
            if (!guard || !saved)
                return;
            const auto provide = [guard, source, gathering](auto &secret, const auto &afterwards) {
                guard->d->secretSlots.provide(source, secret.first, std::move(secret.second),
                                              [gathering, afterwards](const Expected<> &provided) {
                                                  Q_UNUSED(afterwards) // it only has to live until here
                                                  gathering->note(provided);
                                              });
            };
            const auto arrival =
                std::make_shared<Gathering>([guard, source, isNew, given, provide](const Expected<> &) {
                    if (!guard)
                        return;
                    guard->inForce(source);
                    Q_EMIT guard->sourceSaved(source, isNew);
                    for (auto &secret : *given)
                        provide(secret, nullptr);
                });
            if (!isUnknown)
                return;
            // It has no token to serve meanwhile; its first attempt shall find what it needs.
            for (auto secret = given->begin(); secret != given->end();) {
                const auto taken = secret++;
                if (guard->d->secretSlots.staysTyped(source, taken->first)) {
                    auto node = given->extract(taken);
                    std::pair<QByteArray, Secret> typed(node.key(), std::move(node.mapped()));
                    provide(typed, arrival);
                }
            }
        };
        if (changed)
            d->tokens.saveSource(source, stored);
        else
            stored({});
    }
    return reply.pending();
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

} // namespace tokenwatch
