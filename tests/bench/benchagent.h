// SPDX-License-Identifier: GPL-3.0-or-later
// A true agent that a benchmark asks, in a home of its own, quiet: its sources are what the benchmark gives it.
// Main thread.
#pragma once

#include "support/agentprocess.h"

namespace tokenwatch::bench {

class BenchAgent
{
public:
    explicit BenchAgent(const QStringList &options = {});

    /// A source whose token is `token` for a day.
    void addToken(const QString &name, const QByteArray &token, const QString &upstream = {});
    /// Any other, as JSON, and its secret.
    void addSource(const QJsonObject &source, const QString &slot, const QByteArray &secret);

    [[nodiscard]] QByteArray socket() const { return QFile::encodeName(m_agent.data(QStringLiteral("agent.sock"))); }
    [[nodiscard]] quint16 apiPort() const { return port(QStringLiteral("api")); }
    /// 0: this agent has no gateway.
    [[nodiscard]] quint16 gatewayPort() const { return port(QStringLiteral("gateway")); }
    [[nodiscard]] QByteArray key() const { return m_agent.description()[QStringLiteral("key")].toString().toLatin1(); }
    [[nodiscard]] qint64 pid() const { return m_agent.pid(); }
    [[nodiscard]] AgentProcess &process() { return m_agent; }

private:
    [[nodiscard]] quint16 port(const QString &of) const;

    Home m_home;
    AgentProcess m_agent;
};

/// Of the size that a JSON Web Token with a few claims has.
[[nodiscard]] QByteArray sampleToken();

} // namespace tokenwatch::bench
