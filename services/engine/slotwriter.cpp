// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/slotwriter.h"

#include "engine/gathering.h"
#include "log/categories.h"

#include <QCryptographicHash>
#include <QPointer>

namespace tokenwatch {

namespace {

constexpr QByteArrayView fallbackPrefix = "fallback.";

/// Where the mark of the last provisioned consumable secret lives: it must not be adopted again once it was spent.
QByteArray markSlot(const QByteArray &slot)
{
    return "entered." + slot;
}

Secret markOf(const Secret &value)
{
    return Secret::take(QCryptographicHash::hash(value.reveal().toByteArray(), QCryptographicHash::Sha256).toHex());
}

bool isVaultClosed(const Error &error)
{
    return error.kind == ErrorKind::VaultLocked || error.kind == ErrorKind::VaultAbsent;
}

} // namespace

SlotWriter::SlotWriter(GrantCatalogue grants, SecretStore &vault, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_grants(grants)
    , m_vault(vault)
    , m_clock(clock)
{
    connect(&m_vault, &SecretStore::stateChanged, this, [this](Vault state) {
        if (state == Vault::Ready)
            provideWaiting();
    });
}

QList<QByteArray> SlotWriter::slotsOf(const Source &source) const
{
    QList<QByteArray> names;
    const auto add = [&](const GrantSpec &grant, QByteArrayView prefix) {
        if (const GrantDescriptor *descriptor = findGrant(m_grants, grant.type)) {
            for (const SlotRule &rule : descriptor->secretSlots)
                names += prefix.toByteArray() + rule.name;
        }
    };
    add(source.grant, {});
    if (source.fallback)
        add(*source.fallback, fallbackPrefix);
    return names;
}

Expected<SlotWriter::Slot> SlotWriter::find(const Source &source, const QByteArray &slot) const
{
    const bool ofFallback = slot.startsWith(fallbackPrefix);
    const QByteArray name = ofFallback ? slot.sliced(fallbackPrefix.size()) : slot;
    const GrantSpec *grant = !ofFallback ? &source.grant : source.fallback ? &*source.fallback : nullptr;
    const GrantDescriptor *descriptor = grant ? findGrant(m_grants, grant->type) : nullptr;
    if (descriptor) {
        for (const SlotRule &rule : descriptor->secretSlots) {
            if (name == rule.name)
                return Slot{descriptor, grant, &rule, ofFallback};
        }
    }
    return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot),
                   QStringLiteral("is not a secret of this source"));
}

bool SlotWriter::staysTyped(const Source &source, const QByteArray &slot) const
{
    const auto found = find(source, slot);
    return found && (!found->rule->consumable || found->ofFallback);
}

void SlotWriter::write(const Source &source, const QByteArray &slot, Secret value, Then<> then)
{
    const auto found = find(source, slot);
    if (!found)
        return then(failure(found.error()));
    if (value.isEmpty())
        return then(failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), QStringLiteral("is empty")));
    if (found->rule->consumable && found->descriptor->adopt) {
        auto token = found->descriptor->adopt(*found->grant, found->rule->name, value, m_clock.now());
        if (!token)
            return then(failure(token.error()));
        if (!found->ofFallback) {
            Q_EMIT tokenEntered(source.id, std::make_shared<const Token>(std::move(*token)), then);
            return;
        }
    }
    const bool ofFallback = found->ofFallback;
    auto written = [guard = QPointer<SlotWriter>(this), id = source.id, ofFallback,
                    then = std::move(then)](Expected<> result) {
        if (guard && result) {
            if (ofFallback)
                Q_EMIT guard->fallbackEntered(id);
            else
                Q_EMIT guard->credentialsEntered(id);
        }
        then(std::move(result));
    };
    m_vault.write({source.id, slot}, std::move(value), std::move(written)).detach();
}

void SlotWriter::remove(const Source &source, const QByteArray &slot, Then<> then)
{
    const auto found = find(source, slot);
    if (!found)
        return then(failure(found.error()));
    if (found->rule->consumable && !found->ofFallback) {
        Q_EMIT tokenWithdrawn(source.id, then);
        return;
    }
    m_vault.remove({source.id, slot}, std::move(then)).detach();
}

Expected<> SlotWriter::check(const Source &source, const QByteArray &slot, const Secret &value) const
{
    const auto found = find(source, slot);
    if (!found)
        return failure(found.error());
    if (value.isEmpty())
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), QStringLiteral("is empty"));
    if (found->rule->consumable && found->descriptor->adopt) {
        const auto token = found->descriptor->adopt(*found->grant, found->rule->name, value, m_clock.now());
        if (!token)
            return failure(token.error());
    }
    return {};
}

void SlotWriter::keep(const Source &source, SlotSecrets secrets, Then<> then)
{
    const auto gathering = std::make_shared<Gathering>(std::move(then));
    for (auto &[slot, value] : secrets)
        m_vault
            .write({source.id, slot}, std::move(value),
                   [gathering](const Expected<> &written) { gathering->note(written); })
            .detach();
}

void SlotWriter::removeAll(const Source &source, Then<> then)
{
    const auto gathering = std::make_shared<Gathering>(std::move(then));
    m_waiting.remove_if([&](const Waiting &waiting) { return waiting.source.id == source.id; });
    for (const QByteArray &slot : slotsOf(source)) {
        const auto found = find(source, slot);
        const bool hasMarkOnly = found && found->rule->consumable && !found->ofFallback;
        if (hasMarkOnly && !source.provisioned)
            continue;
        m_vault
            .remove({source.id, hasMarkOnly ? markSlot(slot) : slot},
                    [name = source.name, gathering](const Expected<> &removed) {
                        gathering->note(removed);
                        if (!removed)
                            qCWarning(lcEngine, "%s: a secret could not be removed: %s", qUtf8Printable(name),
                                      wireName(removed.error().kind).constData());
                    })
            .detach();
    }
}

void SlotWriter::provide(const Source &source, const QByteArray &slot, Secret value, Then<> then)
{
    provideShared(source, slot, std::make_shared<const Secret>(std::move(value)), std::move(then));
}

void SlotWriter::provideShared(const Source &source, const QByteArray &slot, std::shared_ptr<const Secret> value,
                               Then<> then)
{
    const auto found = find(source, slot);
    if (!found)
        return then(failure(found.error()));
    const bool marked = found->rule->consumable && !found->ofFallback;
    const SecretRef where{source.id, marked ? markSlot(slot) : slot};
    const auto wanted = std::make_shared<const Secret>(marked ? markOf(*value) : value->duplicate());
    const QPointer<SlotWriter> guard(this);
    const auto done = [guard, source, slot, value, then](Expected<> result) {
        if (guard && !result && isVaultClosed(result.error())) {
            guard->m_waiting.push_back({source, slot, value});
            return then({});
        }
        then(std::move(result));
    };
    const auto compared = [guard, source, slot, value, marked, where, wanted, done](const Expected<Secret> &stored) {
        if (!guard)
            return;
        if (stored && *stored == *wanted)
            return done({});
        if (!stored && stored.error().kind != ErrorKind::MissingCredentials)
            return done(failure(stored.error()));
        if (!marked)
            return guard->write(source, slot, value->duplicate(), done);
        guard->write(source, slot, value->duplicate(), [guard, where, wanted, done](Expected<> entered) {
            if (!guard || !entered)
                return done(std::move(entered));
            guard->m_vault.write(where, wanted->duplicate(), done).detach();
        });
    };
    m_vault.read(where, compared).detach();
}

void SlotWriter::provideWaiting()
{
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        provideShared(waiting.source, waiting.slot, waiting.value,
                      [name = waiting.source.name](const Expected<> &provided) {
                          if (!provided)
                              qCWarning(lcEngine, "%s: a provisioned secret was not stored: %s", qUtf8Printable(name),
                                        wireName(provided.error().kind).constData());
                      });
    }
}

} // namespace tokenwatch
