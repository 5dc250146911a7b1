// SPDX-License-Identifier: GPL-3.0-or-later
// Brings secrets to their home: typed ones to the vault, consumable ones to the token store, by way of the token that
// the grant makes from them. Service thread; owned by SourceCatalog.
#pragma once

#include "domain/sourcedraft.h"
#include "ports/clock.h"
#include "ports/grantflow.h"
#include "ports/secretstore.h"

#include <QObject>
#include <list>

namespace tokenwatch {

class SlotWriter : public QObject
{
    Q_OBJECT
public:
    SlotWriter(GrantCatalogue grants, SecretStore &vault, Clock &clock, QObject *parent = nullptr);

    /// The slots of a source, those of the fallback as "fallback.SLOT", in the descriptors' order.
    [[nodiscard]] QList<QByteArray> slotsOf(const Source &source) const;

    /// Whether it is kept in the vault as it was typed; else a token is made from it, which needs the source first.
    [[nodiscard]] bool staysTyped(const Source &source, const QByteArray &slot) const;
    void write(const Source &source, const QByteArray &slot, Secret value, Then<> then);
    void remove(const Source &source, const QByteArray &slot, Then<> then);
    /// Whether write() would take it; a pasted token is tried on for that.
    [[nodiscard]] Expected<> check(const Source &source, const QByteArray &slot, const Secret &value) const;
    /// Stores what stays typed and tells nobody: its source is not in force yet.
    void keep(const Source &source, SlotSecrets secrets, Then<> then);
    /// All of a source that is gone. What cannot be removed is logged, and the first of it answered.
    void removeAll(const Source &source, Then<> then);
    /// Writes what differs from the last time; what the locked vault does not take waits for it.
    void provide(const Source &source, const QByteArray &slot, Secret value, Then<> then);

Q_SIGNALS:
    void credentialsEntered(const tokenwatch::SourceId &id);
    void fallbackEntered(const tokenwatch::SourceId &id);
    void tokenEntered(const tokenwatch::SourceId &id, const tokenwatch::TokenPtr &token,
                      const tokenwatch::Then<> &done);
    void tokenWithdrawn(const tokenwatch::SourceId &id, const tokenwatch::Then<> &done);

private:
    struct Slot {
        const GrantDescriptor *descriptor;
        const GrantSpec *grant;
        const SlotRule *rule;
        bool ofFallback;
    };
    struct Waiting {
        Source source;
        QByteArray slot;
        std::shared_ptr<const Secret> value;
    };
    [[nodiscard]] Expected<Slot> find(const Source &source, const QByteArray &slot) const;
    void provideShared(const Source &source, const QByteArray &slot, std::shared_ptr<const Secret> value, Then<> then);
    void provideWaiting();

    const GrantCatalogue m_grants;
    SecretStore &m_vault;
    Clock &m_clock;
    std::list<Waiting> m_waiting; ///< provisioned while the vault was locked
};

} // namespace tokenwatch
