// SPDX-License-Identifier: GPL-3.0-or-later
// All that the window may ask of a running sandbox: what is registered and signed in there, what is asked of it, and
// which failures are switched on. Snapshots without secrets, and only what changed. Lives on the window thread; signals
// and callbacks arrive there. The sandbox's own implementation is sandbox/sandboxview.h.
#pragma once

#include "domain/pending.h"
#include "domain/secret.h"
#include "domain/time.h"

#include <QList>
#include <QObject>
#include <array>
#include <vector>

namespace tokenwatch {

/// A registered client (S2-09, S2-11).
struct SandboxClient {
    QString id;
    bool isPublic = false;
    bool hasKeys = false; ///< it signs instead of having a secret
    Seconds accessLifetime{0}, refreshLifetime{0};
    Milliseconds latency{0};
    bool absoluteExpiresIn = false; ///< the quirk of S2-12
    friend bool operator==(const SandboxClient &, const SandboxClient &) = default;
};

/// One sign-in or one client's own request: the family that its sessions belong to (S2-14).
struct SandboxGrant {
    QString id, clientId;
    QByteArray kind; ///< the grant_type, or "login"
    QString scope;
    bool hasUser = false;
    WallTime createdAt;
    int sessions = 0;
    int created = 0; ///< of them in state Created
    friend bool operator==(const SandboxGrant &, const SandboxGrant &) = default;
};

/// The four states of S2-06. Only a `Created` session's tokens work, and only until they end.
enum class SandboxSessionState { Created, Refreshed, Expired, Revoked };

struct SandboxSession {
    QString id, grantId, clientId;
    QByteArray kind;
    QString scope;
    bool hasUser = false;
    SandboxSessionState state = SandboxSessionState::Created;
    WallTime createdAt, changedAt, accessExpiresAt;
    std::optional<WallTime> refreshExpiresAt;
    friend bool operator==(const SandboxSession &, const SandboxSession &) = default;

    /// Whether any of its tokens could still be used.
    [[nodiscard]] bool isLive(WallTime now) const
    {
        return state == SandboxSessionState::Created &&
               (accessExpiresAt > now || (refreshExpiresAt && *refreshExpiresAt > now));
    }
};

/// One line of the request trace. Secrets are masked before they come here.
struct SandboxRequest {
    quint64 number = 0; ///< counts from 1
    WallTime at;
    QByteArray method;
    QString path;      ///< with its query
    QString client;    ///< as whose it counted; empty: nobody's
    QString grantType; ///< empty: none was sent
    int status = 0;    ///< 0: the connection was ended without an answer
    QString error;     ///< the code or message of a refusal
    int attempt = 1;   ///< 2: it repeats one that had failed
    Milliseconds took{0};
    QByteArrayList faults; ///< those that struck it
    friend bool operator==(const SandboxRequest &, const SandboxRequest &) = default;
};

/// What can be switched on. `name` is as `tokenctl sandbox fault` takes it.
struct SandboxFaultKind {
    QByteArray name;
    bool atOnce = false;                 ///< happens once, when it is ordered; it is never on
    std::optional<Milliseconds> by = {}; ///< takes SandboxFaultOrder::by; this much if nothing is said
};

/// A fault that is switched on.
struct SandboxFault {
    QByteArray name;
    QString client;   ///< empty: everybody
    QString endpoint; ///< a path; empty: every one
    bool active = false;
    int hits = 0;
    std::optional<int> left;       ///< strikes so many times more
    std::optional<WallTime> until; ///< strikes no longer then
    std::optional<Milliseconds> by;
    friend bool operator==(const SandboxFault &, const SandboxFault &) = default;
};

/// A wish for one. Without `count` and `lasts` it stays until it is switched off.
struct SandboxFaultOrder {
    QByteArray name;
    QString client;   ///< empty: everybody
    QString endpoint; ///< a path; empty: every one
    std::optional<int> count;
    std::optional<Seconds> lasts;
    std::optional<Milliseconds> by; ///< how long, how far ahead, or what Retry-After says
    friend bool operator==(const SandboxFaultOrder &, const SandboxFaultOrder &) = default;
};

/// The ten steps between the wish for a transfer and the answer with fresh tokens (S1-25), in their order.
enum class SandboxStep {
    TransferRequested,    ///< the consumer asks for a transfer
    DataFlowStarted,      ///< the provider tells its data plane
    EdrCreated,           ///< the data plane makes the EDR with both tokens
    EdrReceived,          ///< the provider's control plane has it
    EdrDelivered,         ///< the start message brings it to the consumer
    DataAsked,            ///< the consumer asks for data with the raw token
    DataAuthorized,       ///< the provider looks at the token
    AuthenticationSigned, ///< the consumer signs its authentication token
    RefreshAsked,         ///< and sends it with the refresh token
    TokensIssued,         ///< the provider checks both and answers with new ones
};
inline constexpr int sandboxSteps = 10;

struct SandboxStepState {
    enum class Mark { Ahead, Passed, Failed };
    Mark mark = Mark::Ahead;
    std::optional<WallTime> at; ///< the last time
    int times = 0;
    QString reason; ///< of a failure, as the provider worded it
    friend bool operator==(const SandboxStepState &, const SandboxStepState &) = default;
};

/// A transfer of S1 and how far its EDR has come.
struct SandboxEdr {
    QString transferId, assetId, audience;
    WallTime startedAt;
    std::optional<WallTime> accessExpiresAt;
    bool revoked = false;
    std::array<SandboxStepState, sandboxSteps> steps;
    friend bool operator==(const SandboxEdr &, const SandboxEdr &) = default;

    [[nodiscard]] const SandboxStepState &step(SandboxStep which) const
    {
        return steps[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] SandboxStepState &step(SandboxStep which) { return steps[static_cast<std::size_t>(which)]; }
};

/// Changes since the last batch; the first one after start() is complete. Lists are oldest first.
struct SandboxBatch {
    bool complete = false; ///< what is not in it is gone
    QStringList endpoints; ///< every path that is served, '*' being any one segment; in a complete batch only
    std::vector<SandboxClient> clients;
    std::vector<SandboxGrant> grants;
    std::vector<SandboxSession> sessions;
    std::vector<SandboxEdr> edrs;
    std::vector<SandboxRequest> requests;            ///< new ones
    std::optional<std::vector<SandboxFault>> faults; ///< all of them, if any changed
    std::vector<QString> goneGrants, goneSessions, goneEdrs;

    [[nodiscard]] bool isEmpty() const
    {
        return !complete && clients.empty() && grants.empty() && sessions.empty() && edrs.empty() && requests.empty() &&
               !faults && goneGrants.empty() && goneSessions.empty() && goneEdrs.empty();
    }
};

class SandboxPort : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Asks for a complete batch; later ones hold changes only.
    virtual void start() = 0;
    /// No batch comes any more: nobody looks.
    virtual void stop() = 0;
    /// "http://127.0.0.1:PORT"
    [[nodiscard]] virtual QString address() const = 0;
    /// The faults that can be switched on, in the order people are shown them.
    [[nodiscard]] virtual QList<SandboxFaultKind> faultKinds() const = 0;

    virtual Pending revokeSession(const QString &id, Then<> then) = 0;
    /// How many there were.
    virtual Pending revokeAllSessions(Then<int> then) = 0;
    virtual Pending switchFaultOn(const SandboxFaultOrder &order, Then<> then) = 0;
    /// Every order of that name.
    virtual Pending switchFaultOff(const QByteArray &name, Then<> then) = 0;

    /// A traced request as a curl command, secrets masked. InvalidInput if it is forgotten.
    virtual Pending requestAsCurl(quint64 number, Then<QString> then) = 0;
    /// A curl command that gets this client a token, with its secret. InvalidInput if there is no such client.
    virtual Pending clientAsCurl(const QString &clientId, Then<Secret> then) = 0;

Q_SIGNALS:
    void changed(const tokenwatch::SandboxBatch &batch);
};

} // namespace tokenwatch

Q_DECLARE_METATYPE(tokenwatch::SandboxBatch)
