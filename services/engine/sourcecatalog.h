// SPDX-License-Identifier: GPL-3.0-or-later
// The sources the engine knows, by id and by name, and every edit of them: checked, stored, then in force.
// Service thread; owned by TokenService.
#pragma once

#include "domain/pending.h"
#include "domain/sourcedraft.h"
#include "ports/clock.h"
#include "ports/grantflow.h"
#include "ports/secretstore.h"
#include "ports/tokenstore.h"

#include <QObject>
#include <map>
#include <vector>

namespace tokenwatch {

class SourceCatalog : public QObject
{
    Q_OBJECT
public:
    SourceCatalog(GrantCatalogue grants, TokenStore &tokens, SecretStore &secrets, Clock &clock,
                  QObject *parent = nullptr);
    ~SourceCatalog() override;

    /// What the store held at start. Provisioned sources come into force when they are provisioned again.
    void install(const std::vector<Source> &stored);

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
    /// The same, with its secrets: they are checked first, and in the vault before the source is in force. Nothing is
    /// saved if the vault does not take them.
    Pending save(SourceDraft draft, Then<Source> then);
    /// With its token and its secrets. NotAllowed for a provisioned one, Conflict while it is being saved or removed.
    Pending remove(const SourceId &id, Then<> then);
    /// Out of force at once; removed after Timing::removalGrace unless undoRemoval() comes first. Errors as remove().
    [[nodiscard]] Expected<> removeLater(const SourceId &id);
    /// NoSuchSource if it is too late, Conflict if its name is taken; else as it was, its token included.
    void undoRemoval(const SourceId &id, const Then<> &then);
    /// Removes now what waits: the program ends.
    void finishRemovals(Then<> then);
    /// Keeps the definition's `paused` in step with what a person chose; no edit, so the revision stays.
    void notePaused(const SourceId &id, bool paused);
    /// Replaces the provisioned sources of `origin` ("file", "environment") as a whole; ids are kept by name, restarts
    /// included. Nothing changes if one of them is invalid. A secret is stored when it differs from the last one given;
    /// while the vault is locked it waits for it. To be called for every origin after each start, with nothing if there
    /// is nothing: what an earlier run provisioned stays out of force until then.
    Pending provision(const QByteArray &origin, std::vector<std::pair<Source, SlotSecrets>> sources, Then<> then);

    /// Stores a typed secret, or adopts a pasted token where the slot is consumable (a new generation begins).
    /// InvalidInput for a slot the grant does not have. A fallback's pasted token waits in the vault for its day.
    Pending setSecret(const SourceId &id, const QByteArray &slot, Secret value, Then<> then);
    Pending removeSecret(const SourceId &id, const QByteArray &slot, Then<> then);
    /// The slots a person can fill, those of the fallback as "fallback.SLOT".
    [[nodiscard]] QList<QByteArray> secretSlots(const SourceId &id) const;
    /// Whether what is entered there becomes a token, and does not stay as it was typed.
    [[nodiscard]] bool isConsumable(const SourceId &id, const QByteArray &slot) const;

Q_SIGNALS:
    void sourceSaved(const tokenwatch::Source &source, bool isNew);
    void sourceRemoved(const tokenwatch::SourceId &id);
    /// A removal was undone; `done` is to be answered when its state is there again.
    void sourceReturned(const tokenwatch::Source &source, const tokenwatch::Then<> &done);
    /// A note of the catalogue's own changed: no edit.
    void sourceNoted(const tokenwatch::Source &source);
    /// Credentials changed: what was refused may be tried again.
    void credentialsEntered(const tokenwatch::SourceId &id);
    /// Those of the fallback alone.
    void fallbackEntered(const tokenwatch::SourceId &id);
    /// A person entered a consumable credential; the token made from it is to be committed as a new generation, and
    /// `done` answered then.
    void tokenEntered(const tokenwatch::SourceId &id, const tokenwatch::TokenPtr &token,
                      const tokenwatch::Then<> &done);
    /// A person removed one: the token goes, its refresh token included, and `done` is answered then.
    void tokenWithdrawn(const tokenwatch::SourceId &id, const tokenwatch::Then<> &done);

private:
    /// `company`: sources that come into force with it.
    [[nodiscard]] Expected<> check(const Source &source, const std::vector<const Source *> &company) const;
    void inForce(const Source &source);
    void outOfForce(const Source &source);
    void noteCredentials(const SourceId &id);
    void keepNote(const Source &source);

    struct Saving;
    using SavingPtr = std::shared_ptr<Saving>;
    [[nodiscard]] bool isOnItsWay(const SourceId &id) const;
    [[nodiscard]] Expected<> mayBeSaved(const Source &source) const;
    void announceToStore(const SavingPtr &saving);
    void storeTyped(const SavingPtr &saving);
    void storeDefinition(const SavingPtr &saving, bool hasNewSecrets);
    void enterConsumable(const SavingPtr &saving);
    void endSaving(const SavingPtr &saving, const Error &error);
    [[nodiscard]] Expected<Source> mayBeRemoved(const SourceId &id) const;

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch
