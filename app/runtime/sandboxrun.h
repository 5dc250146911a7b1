// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox beside the engine: starts it, watches its demonstration, and gives the API its door to it.
// With a data directory of the user's choice the sandbox keeps its sessions there, so that a restart of the agent meets
// the same provider again. Service thread.
#pragma once

#include "api/apidoors.h"
#include "sandbox/sandbox.h"

namespace tokenwatch::runtime {

/// Whose sources the demonstration's are.
inline constexpr auto sandboxOrigin = "sandbox";

class SandboxRun : public QObject
{
    Q_OBJECT
public:
    /// `keptIn`: the directory to keep sessions, key and port in; empty: everything is forgotten at the end.
    SandboxRun(const QString &keptIn, quint16 port, Clock &clock, QObject *parent = nullptr);

    /// InUse if the port asked for is taken. Again after stop(), at the same port if that is still free.
    void start(Then<> then);
    /// Its port is closed when `then` is called, and what was kept of it is gone.
    void stop(std::function<void()> then);
    [[nodiscard]] QString url() const { return m_sandbox->url(); }
    /// The demonstration's sources, provisioned into the engine; what they already hold is left alone.
    void provision(TokenService &service, Then<> then);
    [[nodiscard]] api::SandboxDoor door();
    /// For a window in this program, from any thread, once started.
    [[nodiscard]] std::unique_ptr<SandboxPort> makePort() { return m_sandbox->makePort(); }

private:
    void started(const Expected<> &outcome, const Then<> &then);
    void remember() const;
    void forget();

    const QString m_keptIn;
    quint16 m_port;
    bool m_portIsAsked;
    bool m_isReturning = false; ///< it is the provider of an earlier start, sessions and all
    std::shared_ptr<const Secret> m_key;
    std::unique_ptr<sandbox::Sandbox> m_sandbox;
    Pending m_provisioning;
};

} // namespace tokenwatch::runtime
