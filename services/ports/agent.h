// SPDX-License-Identifier: GPL-3.0-or-later
// All that the window may ask of the engine. Lives on the window thread; signals and callbacks arrive there.
// The engine's own implementation is engine/localagent.h; another could watch an agent in another process.
#pragma once

#include "domain/agentpreferences.h"
#include "domain/caller.h"
#include "domain/grantform.h"
#include "domain/importreview.h"
#include "domain/logline.h"
#include "domain/pending.h"
#include "domain/secret.h"
#include "domain/signin.h"
#include "domain/sourcedraft.h"
#include "domain/status.h"
#include "domain/testreport.h"
#include "domain/tokenclaims.h"
#include "domain/verdict.h"

#include <QList>
#include <QObject>

namespace tokenwatch {

enum class TokenForm { Bare, HeaderLine, Curl };

/// Where the agent can be reached, for the status bar.
struct AgentFacts {
    QString apiAddress;          ///< "http://127.0.0.1:8765"; empty: socket only
    QString sandboxAddress;      ///< empty: no sandbox runs
    QString vaultName;           ///< "keychain", "key file" or "memory"; a word, translated by texts/
    QString gatewayAddress = {}; ///< "http://127.0.0.1:8766"; empty: none
    QString socket = {};         ///< a path, where tokenctl must be told it; empty: it finds the agent by itself
    /// What the command line says wins over the preferences, as long as this agent runs.
    bool apiPortIsFixed = false, gatewayPortIsFixed = false, tcpIsForbidden = false;
    /// Why a door that is wanted is shut: its port could not be had when the agent started.
    std::optional<Error> apiProblem = {}, gatewayProblem = {};
};

class Agent : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks for a complete batch; later ones hold changes only.
    virtual void start() = 0;
    [[nodiscard]] virtual AgentFacts facts() const = 0;
    /// As chosen. What the command line fixes stands in facts().
    [[nodiscard]] virtual AgentPreferences preferences() const = 0;
    /// Comes into force at once and is kept; or nothing changes: InvalidInput as from checkPreferences(), besides
    /// "network.ca_file" with the code "unreadable" or "no_certificate"; InUse for "serving.api_port" or
    /// "serving.gateway_port", `serverText` naming who has the port, as far as that can be told; StorageFailed;
    /// Unsupported where the file is a newer version's. factsChanged() comes before the answer.
    virtual Pending setPreferences(const AgentPreferences &preferences, Then<> then) = 0;
    /// The ways to get a token, in the order people are shown them.
    [[nodiscard]] virtual QList<GrantForm> grantForms() const = 0;

    virtual Pending refresh(const SourceId &id, Then<Outcome> then) = 0;
    virtual Pending clear(const SourceId &id, bool revoke, Then<Cleared> then) = 0;
    virtual void setPaused(const SourceId &id, bool paused) = 0;
    virtual void setSchedulerRunning(bool running) = 0;
    virtual Pending unlock(Then<> then) = 0;

    /// Begins, or joins the pending one of the same source; how it goes on is told by signInChanged().
    /// InUse (naming the source) while another source's sign-in is pending; Unsupported where nobody signs in.
    virtual Pending beginSignIn(const SourceId &id, Then<> then) = 0;
    virtual void cancelSignIn(const SourceId &id) = 0;

    /// Stores a typed secret, or adopts a pasted token where the slot is consumable.
    virtual Pending setSecret(const SourceId &id, const QByteArray &slot, Secret value, Then<> then) = 0;
    /// What the editor begins with; NoSuchSource.
    virtual Pending source(const SourceId &id, Then<SourceDetails> then) = 0;
    /// Adds (no id) or edits (the revision must be the present one, else Conflict). Its secrets are in the vault before
    /// the source begins to refresh; without the vault nothing is saved. Errors besides: InvalidInput, NotAllowed.
    virtual Pending saveSource(SourceDraft draft, Then<Source> then) = 0;
    /// What testSource() would do; nothing is sent. Errors as there.
    virtual Pending planTest(SourceDraft draft, Then<TestPlan> then) = 0;
    /// Tries a draft, or the source in force where the draft is the same; nothing is stored. `told` is given each
    /// attempt when it is answered; what an attempt means may still change with the report. Destroying the Pending
    /// stops the test. Errors: those of engine/sourcetest.h.
    virtual Pending testSource(SourceDraft draft, std::function<void(const TestAttempt &)> told,
                               Then<TestReport> then) = 0;
    /// Reads sources JSON, .env text, EDRs, Postman and Insomnia exports; takes nothing. InvalidInput for a file that
    /// is none of these; what is wrong with one source only stands beside it.
    virtual Pending reviewImport(const QByteArray &text, const QString &fileName, Then<ImportReview> then) = 0;
    /// Imports the entries of these names, with their secrets.
    virtual Pending importSources(const QByteArray &text, const QString &fileName, const QStringList &names,
                                  Then<ImportOutcome> then) = 0;
    /// Stops it at once. Until Timing::removalGrace has passed it can come back whole; then it is wiped, its secrets
    /// included. The end of the program, or a new source of its name, ends the grace early; a crash gives it back.
    virtual Pending removeSource(const SourceId &id, Then<> then) = 0;
    /// NoSuchSource once the grace is over; Conflict if its name was given away.
    virtual Pending undoRemoval(const SourceId &id, Then<> then) = 0;

    /// The present token for the clipboard; NoValidToken if there is none.
    virtual Pending copyToken(const SourceId &id, TokenForm form, Then<Secret> then) = 0;
    /// Newest first, at most `most`; without `since` from the beginning.
    virtual Pending attempts(const SourceId &id, std::optional<WallTime> since, int most,
                             Then<std::vector<Attempt>> then) = 0;
    /// Of the present token; NoValidToken if there is none. The token's text is given by copyToken() alone.
    virtual Pending claims(const SourceId &id, Then<TokenClaims> then) = 0;
    /// Checks the present token's signature with its issuer's published keys, which are asked for over the network;
    /// nothing of the token is sent. claims() remembers the answer with the token. NoSuchSource, NoValidToken.
    virtual Pending verifySignature(const SourceId &id, Then<SignatureReport> then) = 0;
    /// Oldest first: the newest `most` lines numbered above `after`.
    virtual Pending logLines(quint64 after, int most, Then<std::vector<LogLine>> then) = 0;
    /// Who took tokens of a source, or of any where the id is empty; the last to do so first.
    virtual Pending callers(const SourceId &id, Then<std::vector<CallerUse>> then) = 0;
    /// The keys made for programs, by name; expired ones too.
    virtual Pending keys(Then<std::vector<ClientKey>> then) = 0;
    /// Its text is told once. InvalidInput naming the field, Conflict if the name is taken.
    virtual Pending createKey(const KeyWish &wish, Then<NewKey> then) = 0;
    /// Counts at once. InvalidInput if there is no such key.
    virtual Pending revokeKey(const QString &name, Then<> then) = 0;
    /// A ZIP file for whoever helps; redacted, and searched for secrets before it is given.
    virtual Pending supportBundle(Then<QByteArray> then) = 0;
    /// The secret slots of a source that a person can fill, in the descriptor's order.
    virtual Pending secretSlots(const SourceId &id, Then<QList<QByteArray>> then) = 0;

    /// Starts the sandbox and its demonstration's sources; nothing happens if it runs.
    virtual Pending startSandbox(Then<> then) = 0;
    /// Its sources and what they held go with it.
    virtual Pending removeSandbox(Then<> then) = 0;

Q_SIGNALS:
    void statusesChanged(const tokenwatch::StatusBatch &batch);
    /// Each step of the present sign-in; after start() the one that is pending, if any.
    void signInChanged(const tokenwatch::SignIn &signIn);
    /// facts() or preferences() say something else now.
    void factsChanged();
};

} // namespace tokenwatch
