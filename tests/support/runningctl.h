// SPDX-License-Identifier: GPL-3.0-or-later
// A tokenctl that runs while the test plays the person it waits for. Owned by one test; lives on its thread.
#pragma once

#include "support/agentprocess.h"

#include <QUrl>

namespace tokenwatch {

/// A tokenctl that goes on while the test plays the person.
class RunningCtl
{
public:
    RunningCtl(const AgentProcess &agent, const Home &home, const QStringList &arguments,
               const QMap<QString, QString> &variables = {})
    {
        QProcessEnvironment environment = home.environment();
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        m_process.setProcessEnvironment(environment);
        m_process.start(program("tokenctl"), QStringList{QStringLiteral("--data-dir"), agent.data()} + arguments);
    }
    [[nodiscard]] QByteArray out()
    {
        m_out += m_process.readAllStandardOutput();
        return m_out;
    }
    [[nodiscard]] QByteArray err()
    {
        m_err += m_process.readAllStandardError();
        return m_err;
    }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    void interrupt() { ::kill(static_cast<pid_t>(m_process.processId()), SIGINT); }
    [[nodiscard]] int end()
    {
        const bool ended = QTest::qWaitFor([this] { return !isRunning(); }, 30000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

private:
    QProcess m_process;
    QByteArray m_out, m_err;
};

/// The line that is an address.
[[nodiscard]] inline QUrl addressIn(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        if (line.trimmed().startsWith("http"))
            return QUrl(QString::fromLatin1(line.trimmed()));
    }
    return {};
}

} // namespace tokenwatch
