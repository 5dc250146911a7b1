// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's front: every wish for a token, from the window, the API, the gateway or the scheduler, comes through
// here and ends in the same Refresher. The work is in Refresher, TokenScheduler, StatusBoard and SourceCatalog.
// Service thread. Owned by app/runtime; the doors must outlive it.
#pragma once

#include "domain/agentpreferences.h"
#include "domain/pending.h"
#include "domain/status.h"
#include "domain/tokenclaims.h"
#include "engine/signaturecheck.h"
#include "engine/signindesk.h"
#include "engine/sourcecatalog.h"
#include "engine/sourcetest.h"
#include "ports/clock.h"
#include "ports/grantflow.h"
#include "ports/historystore.h"
#include "ports/secretstore.h"
#include "ports/tokenstore.h"

#include <QObject>
#include <memory>

namespace tokenwatch {

/// The doors the engine works through.
struct EngineDoors {
    Clock &clock;
    HttpTransport &transport;
    SecretStore &secrets;
    TokenStore &tokens;
    HistoryStore &history;
    GrantCatalogue grants;
    RedirectReceiver &redirects;
    ProgramRunner &programs;
    TokenFiles &files;
    FindKeys findKeys = {}; ///< none: no signature is checked with anybody's keys
};

class TokenService : public QObject
{
    Q_OBJECT
public:
    explicit TokenService(const EngineDoors &doors, QObject *parent = nullptr);
    ~TokenService() override;

    /// Loads the store, resumes what the journal says, and starts the scheduler. Answers when statuses are true.
    void start(Then<> then);
    /// Before the program ends: clears sources that ask for it (clear_on_exit), lets commits finish, then answers.
    void stop(Then<> then);

    /// The present token if it is valid for at least `minValid` more; null otherwise. No hop, no disk.
    /// While a source's lineage was edited away, its old token is not served.
    [[nodiscard]] TokenPtr valid(const SourceId &id, Seconds minValid) const;

    /// The token as it was received, also once it has ended: for an export, never to be used. Null if there is none;
    /// without its bytes while the store is locked.
    [[nodiscard]] TokenPtr present(const SourceId &id) const;

    /// valid(), or at most one refresh; then the best valid token. NoValidToken (with the reason) after `patience`.
    Pending token(const SourceId &id, Seconds minValid, Seconds patience, Then<TokenPtr> then);

    /// Joins a refresh that is under way. `unlessNewer`: a no-op when the token is newer than that generation.
    /// Errors: NoSuchSource; everything else is an Outcome, cool-downs and missing credentials included.
    Pending refresh(const SourceId &id, std::optional<Generation> unlessNewer, Then<Outcome> then);

    /// A server answered 401 to this generation although it looked valid: one refresh, at once.
    void rejected(const SourceId &id, Generation generation);
    /// The same for a request that waits: the newer token, of the one refresh that all who say so share.
    Pending replacement(const SourceId &id, Generation rejected, Then<Outcome> then);
    /// A service says that this generation ends sooner than it looks (S3-13): one refresh, as a program asks for it.
    void endsSoon(const SourceId &id, Generation generation);

    /// Wipes the access token; with `revoke` the refresh token as well, and the provider is told afterwards (RFC 7009).
    /// Also stops a refresh under way from serving. Errors are of the wiping; what the provider said is in the answer.
    Pending clear(const SourceId &id, bool revoke, Then<Cleared> then);
    void setPaused(const SourceId &id, bool paused);

    /// S5-36. A stopped scheduler refreshes nothing by itself; people and programs still may.
    void setSchedulerRunning(bool running);
    [[nodiscard]] SchedulerStatus scheduler() const;

    /// Counts at once: due instants and waits move, hosts let more in. An attempt under way keeps its deadline.
    void setPreferences(const AgentPreferences &preferences);

    /// Told by net: whether this computer has a network.
    void setOffline(bool offline);

    /// Of the present token, an expired one included. NoSuchSource, NoValidToken.
    [[nodiscard]] Expected<TokenClaims> claims(const SourceId &id) const;

    /// Of the present token, with its issuer's published keys; remembered by claims(). As SignatureCheck::check().
    Pending verifySignature(const SourceId &id, Then<SignatureReport> then);

    [[nodiscard]] SignInDesk &signIns();
    [[nodiscard]] SourceTest &tests();
    /// Static data; any thread.
    [[nodiscard]] GrantCatalogue grants() const;
    [[nodiscard]] SourceCatalog &catalog();
    [[nodiscard]] const SourceCatalog &catalog() const;

    /// Whatever is known, as one complete batch.
    [[nodiscard]] StatusBatch everything() const;
    [[nodiscard]] std::optional<SourceStatus> status(const SourceId &id) const;

Q_SIGNALS:
    /// At most one batch per Timing::statusBatchEvery.
    void statusesChanged(const tokenwatch::StatusBatch &batch);
    /// Each one as the history gets it, sign-ins included.
    void attempted(const tokenwatch::SourceId &id, const tokenwatch::Attempt &attempt);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch
