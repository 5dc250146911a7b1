// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at a sandbox for somebody who watches it and tells what has changed since the last look. Lives on the
// sandbox's thread and costs nothing until it is started; made and let go by its SandboxView.
#pragma once

#include "ports/sandboxport.h"
#include "sandbox/sandboxserver.h"

#include <QMap>

namespace tokenwatch::sandbox {

class SandboxWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostSessions = 1000; ///< the newest; grants are told as far as these belong to them
    /// How soon what was asked of the sandbox is seen, and how soon everything else.
    static constexpr Milliseconds pace{200}, slowPace{1000};

    /// `server` and `clock` outlive this.
    SandboxWatch(SandboxServer &server, Clock &clock);

    /// The next batch is complete.
    void start();
    void stop();
    /// Something was done to the sandbox: looks at once, if it looks at all.
    void lookNow();

Q_SIGNALS:
    void changed(const tokenwatch::SandboxBatch &batch);

private:
    void look();
    void rearm();
    void collectClients(SandboxBatch &batch);
    void collectSessions(SandboxBatch &batch);
    void collectEdrs(SandboxBatch &batch);
    void collectRequests(SandboxBatch &batch);
    void collectFaults(SandboxBatch &batch);

    SandboxServer &m_server;
    Clock &m_clock;
    Pending m_next;
    bool m_isWatching = false;
    BootTime m_lookedAt;
    quint64 m_lastRequest = 0;
    std::size_t m_clients = 0; ///< told of; they come, and neither go nor change
    QMap<QString, SandboxSession> m_sessions;
    QMap<QString, SandboxGrant> m_grants;
    QMap<QString, SandboxEdr> m_edrs;
    std::vector<SandboxFault> m_faults;
};

} // namespace tokenwatch::sandbox
