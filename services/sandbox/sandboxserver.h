// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization server itself: routes, faults, sessions. Lives on one thread, the sandbox's own in a program
// (sandbox.h moves it there before start()), the test's in a test. The port answers clients only; what an operator may
// do with it is this class's methods.
#pragma once

#include "ports/clock.h"
#include "sandbox/demosources.h"
#include "sandbox/faults.h"
#include "sandbox/options.h"
#include "sandbox/signingkeys.h"
#include "sandbox/tokenissuer.h"

#include <QObject>
#include <map>

namespace tokenwatch::http {
struct Request;
class Responder;
class Server;
} // namespace tokenwatch::http

namespace tokenwatch::sandbox {

class Provider;

class SandboxServer : public QObject
{
    Q_OBJECT
public:
    /// `clock` is read and armed on this object's thread and must outlive it.
    SandboxServer(SandboxOptions options, Clock &clock);
    ~SandboxServer() override;

    /// Opens the sessions and listens on 127.0.0.1; 0: any free port. InUse names a port that is taken.
    [[nodiscard]] Expected<> start(quint16 port);

    /// "http://127.0.0.1:PORT"; empty before start().
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] const Registry &registry() const { return m_registry; }

    // The operator's side.

    /// As `tokenctl --json sandbox status` prints it (contract 3). It holds the demonstration's passwords.
    [[nodiscard]] QJsonObject status();
    [[nodiscard]] Expected<> addFault(const FaultOrder &order);
    /// Disarms every fault; sessions stay.
    void reset();
    /// Newest first: {"id","grant_id","client_id","user_id","kind","scope","status","live","created_at",…}
    [[nodiscard]] Expected<QJsonArray> sessions();
    /// InvalidInput if there is no such session.
    [[nodiscard]] Expected<> revokeSession(const QString &id);
    /// How many there were.
    [[nodiscard]] Expected<int> revokeAllSessions();
    /// Clerk's tokens are signed with another key from now on; those before it are forgotten at once, or kept until
    /// their tokens have ended.
    void rotateClerkKeys(SigningKeys::Before before);
    /// Sources to watch, with their secrets and fetched tokens; arms the faults that belong to them.
    [[nodiscard]] Expected<std::vector<DemoSource>> makeDemo();

private:
    static Registry withSecrets(SandboxOptions &options, const Keys &keys);

    void take(const http::Request &request, http::Responder responder);

    Clock &m_clock;
    SandboxOptions m_options;
    Keys m_keys;
    Registry m_registry;
    Faults m_faults;
    QString m_url;
    std::unique_ptr<Provider> m_provider;  ///< exists once started
    std::map<quint64, Pending> m_heldBack; ///< requests that wait for their client's latency
    quint64 m_heldBackCount = 0;
    std::unique_ptr<http::Server> m_server; ///< the last to come, the first to go
};

} // namespace tokenwatch::sandbox
