// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that come from outside, as a whole for each origin.
#include "engine/sourcecatalog_p.h"

#include <QCryptographicHash>
#include <QPointer>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// The same source of the same origin has the same id after each start.
SourceId provisionedId(const QByteArray &origin, const QString &name)
{
    return {QCryptographicHash::hash(origin + '\n' + name.toUtf8(), QCryptographicHash::Sha256).toHex().first(32)};
}

} // namespace

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
        d->secretSlots.removeAll(source, [](const Expected<> &) {});
        d->tokens.removeSource(source.id, [gathering](const Expected<> &removed) { gathering->note(removed); });
    }
    for (auto &[source, secrets] : sources) {
        // A store has no two of one name.
        if (const Source *leaving = d->removals.held(source.name))
            d->removals.carryOut(Source(*leaving), [](const Expected<> &) {});
        const Source *present = find(source.id);
        const auto sleeping = d->dormant.find(source.id);
        const bool isNew = !present;
        if (!present && sleeping != d->dormant.end())
            present = &sleeping->second;
        source.revision = present ? present->revision : Revision{1};
        source.credentialsSince = present ? present->credentialsSince : std::nullopt;
        if (source.rotateCredentialsEvery && !source.credentialsSince)
            source.credentialsSince = d->clock.now().wall;
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

} // namespace tokenwatch
