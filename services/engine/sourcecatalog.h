// SPDX-License-Identifier: GPL-3.0-or-later
// The sources the engine knows, by id and by name, and every edit of them: checked, stored, then in force.
// Service thread; owned by TokenService.
#pragma once

#include "domain/pending.h"
#include "domain/source.h"
#include "ports/grantflow.h"
#include "ports/secretstore.h"
#include "ports/tokenstore.h"

#include <QObject>
#include <map>
#include <vector>

namespace tokenwatch {

/// Secrets that come with a source (environment, import), by slot.
using SlotSecrets = std::map<QByteArray, Secret>;

class SourceCatalog : public QObject
{
    Q_OBJECT
public:
    SourceCatalog(GrantCatalogue grants, TokenStore &tokens, SecretStore &secrets, QObject *parent = nullptr);
    ~SourceCatalog() override;

    [[nodiscard]] const Source *find(const SourceId &id) const;
    [[nodiscard]] const Source *find(const QString &name) const;
    /// By name; for an empty name the only source there is. NoSuchSource, or Ambiguous listing the names.
    [[nodiscard]] Expected<SourceId> resolve(const QString &name) const;
    /// By name.
    [[nodiscard]] std::vector<Source> all() const;

    /// Adds (no id: one is given) or edits (an id; its revision must be the present one, else Conflict).
    /// Answers with the source as stored. InvalidInput for a name that is malformed, Conflict for one that is taken,
    /// NotAllowed for a provisioned one.
    Pending save(Source source, Then<Source> then);
    /// With its token and its secrets.
    Pending remove(const SourceId &id, Then<> then);
    /// Replaces the provisioned sources of `origin` ("file", "environment") as a whole; ids are kept by name.
    Pending provision(const QByteArray &origin, std::vector<std::pair<Source, SlotSecrets>> sources, Then<> then);

    /// Stores a typed secret, or adopts a pasted token where the slot is consumable (a new generation begins).
    /// InvalidInput for a slot the grant does not have.
    Pending setSecret(const SourceId &id, const QByteArray &slot, Secret value, Then<> then);
    Pending removeSecret(const SourceId &id, const QByteArray &slot, Then<> then);
    /// The slots a person can fill, those of the fallback as "fallback.SLOT".
    [[nodiscard]] QList<QByteArray> secretSlots(const SourceId &id) const;

Q_SIGNALS:
    void sourceSaved(const tokenwatch::Source &source, bool isNew);
    void sourceRemoved(const tokenwatch::SourceId &id);
    /// Credentials changed: what was refused may be tried again.
    void credentialsEntered(const tokenwatch::SourceId &id);
    /// A person entered a consumable credential; the token made from it is to be committed as a new generation.
    void tokenEntered(const tokenwatch::SourceId &id, const tokenwatch::TokenPtr &token);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch
