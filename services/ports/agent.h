// SPDX-License-Identifier: GPL-3.0-or-later
// All that the window may ask of the engine. Lives on the window thread; signals and callbacks arrive there.
// The engine's own implementation is engine/localagent.h; another could watch an agent in another process.
#pragma once

#include "domain/grantform.h"
#include "domain/pending.h"
#include "domain/secret.h"
#include "domain/signin.h"
#include "domain/status.h"
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
};

class Agent : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks for a complete batch; later ones hold changes only.
    virtual void start() = 0;
    [[nodiscard]] virtual AgentFacts facts() const = 0;
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
    /// Imports sources JSON or .env text; the number of sources added or changed.
    virtual Pending importSources(const QByteArray &text, const QString &fileName, Then<int> then) = 0;
    virtual Pending removeSource(const SourceId &id, Then<> then) = 0;

    /// The present token for the clipboard; NoValidToken if there is none.
    virtual Pending copyToken(const SourceId &id, TokenForm form, Then<Secret> then) = 0;
    /// Newest first.
    virtual Pending attempts(const SourceId &id, int most, Then<std::vector<Attempt>> then) = 0;
    /// The secret slots of a source that a person can fill, in the descriptor's order.
    virtual Pending secretSlots(const SourceId &id, Then<QList<QByteArray>> then) = 0;

Q_SIGNALS:
    void statusesChanged(const tokenwatch::StatusBatch &batch);
    /// Each step of the present sign-in; after start() the one that is pending, if any.
    void signInChanged(const tokenwatch::SignIn &signIn);
};

} // namespace tokenwatch
