// SPDX-License-Identifier: GPL-3.0-or-later
// The authorization server itself: routes, faults, sessions. Lives on one thread, the sandbox's own in a program
// (sandbox.h moves it there before start()), the test's in a test. The port answers clients only; what an operator may
// do with it is this class's methods.
#pragma once

#include "ports/clock.h"
#include "ports/sandboxport.h"
#include "sandbox/demosources.h"
#include "sandbox/faults.h"
#include "sandbox/options.h"
#include "sandbox/sessionstore.h"
#include "sandbox/tlsface.h"
#include "sandbox/tokenissuer.h"
#include "sandbox/trace.h"

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
    /// Closes all connections and frees the port; faults are disarmed, and sessions that are kept nowhere are gone.
    /// May start again.
    void stop();

    /// "http://127.0.0.1:PORT"; empty while nobody is served.
    [[nodiscard]] QString url() const { return m_url; }
    /// "https://127.0.0.1:PORT", another port with the same answers; empty where there is no TLS.
    [[nodiscard]] QString secureUrl() const { return m_secureUrl; }
    [[nodiscard]] const Registry &registry() const { return m_registry; }

    // The operator's side.

    /// As `tokenctl --json sandbox status` prints it (contract 3). It holds the demonstration's passwords.
    [[nodiscard]] QJsonObject status();
    [[nodiscard]] Expected<> addFault(const FaultOrder &order);
    [[nodiscard]] std::vector<FaultState> faults() const { return m_faults.states(m_clock.now()); }
    /// Disarms every fault; sessions stay.
    void reset();
    /// Disarms every fault of this name.
    void removeFaults(const QByteArray &name) { m_faults.clear(name); }
    [[nodiscard]] const Trace &trace() const { return m_trace; }
    /// {"requests":[…],"last"}: what was asked after the request of this number (trace.h), the newest `most` of it.
    [[nodiscard]] QJsonObject requests(quint64 after, std::size_t most) const;
    /// Newest first: {"id","grant_id","client_id","user_id","kind","scope","status","live","created_at",…}
    [[nodiscard]] Expected<QJsonArray> sessions();
    /// Every path that is served, '*' being any one segment; sorted.
    [[nodiscard]] QStringList paths() const;
    /// Newest first.
    [[nodiscard]] Expected<std::vector<Session>> newestSessions(int most);
    /// The transfers of S1, oldest first, and how far they have come.
    [[nodiscard]] Expected<std::vector<SandboxEdr>> edrs();
    /// InvalidInput if there is no such session.
    [[nodiscard]] Expected<> revokeSession(const QString &id);
    /// How many there were.
    [[nodiscard]] Expected<int> revokeAllSessions();
    /// Sources to watch, with their secrets and fetched tokens; arms the faults that belong to them.
    [[nodiscard]] Expected<std::vector<DemoSource>> makeDemo();

private:
    static Registry withSecrets(SandboxOptions &options, const Keys &keys);

    struct Taken;
    void take(const http::Request &request, http::Responder responder);
    void answer(Taken &taken, http::Responder responder);
    void listenSecurely();

    Clock &m_clock;
    SandboxOptions m_options;
    Keys m_keys;
    Registry m_registry;
    Faults m_faults;
    Trace m_trace;
    std::optional<TlsFace> m_face;
    QString m_url, m_secureUrl;
    std::unique_ptr<Provider> m_provider;  ///< exists once started
    std::map<quint64, Pending> m_heldBack; ///< requests that wait for their client's latency
    quint64 m_heldBackCount = 0;
    std::unique_ptr<http::Server> m_server; ///< the last to come, the first to go
};

} // namespace tokenwatch::sandbox
