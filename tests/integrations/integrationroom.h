// SPDX-License-Identifier: GPL-3.0-or-later
// A true agent with its sandbox, and tokenctl on the PATH of whatever program is tried with it. Owned by one test.
#pragma once

#include "support/agentprocess.h"
#include "support/guardedfiles.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace tokenwatch {

class IntegrationRoom
{
public:
    IntegrationRoom()
        : m_agent(m_home, {QStringLiteral("--sandbox")})
    {}

    [[nodiscard]] bool isReady()
    {
        return m_agent.isReady() && QTest::qWaitFor([this] { return !token().isEmpty(); }, 15000);
    }
    [[nodiscard]] AgentProcess &agent() { return m_agent; }
    [[nodiscard]] const Home &home() const { return m_home; }
    [[nodiscard]] QByteArray token(const QString &source = QStringLiteral("reporting")) const
    {
        return m_agent.ctl({QStringLiteral("get"), source}).out.trimmed();
    }
    /// "tokenctl" finds the agent by itself, as for a user: its directory is the usual one.
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = m_home.environment();
        const QString wrappers = m_home.path(QStringLiteral("bin"));
        QDir().mkpath(wrappers);
        QDir().mkpath(m_home.path(QStringLiteral("tokenwatch")));
        QFile::link(m_agent.data(QStringLiteral("agent.sock")), m_home.path(QStringLiteral("tokenwatch/agent.sock")));
        QFile::link(program("tokenctl"), wrappers + QStringLiteral("/tokenctl"));
        environment.insert(QStringLiteral("PATH"), wrappers + u':' + qEnvironmentVariable("PATH"));
        return environment;
    }
    /// A line for a shell.
    [[nodiscard]] Ran shell(const QString &line, const QMap<QString, QString> &variables = {}) const
    {
        QProcessEnvironment all = environment();
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            all.insert(it.key(), it.value());
        return run(QStringLiteral("/bin/bash"), {QStringLiteral("-c"), line}, all);
    }

private:
    Home m_home;
    AgentProcess m_agent;
};

} // namespace tokenwatch
