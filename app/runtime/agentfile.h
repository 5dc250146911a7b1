// SPDX-License-Identifier: GPL-3.0-or-later
// agent.json: where this agent is reached, and its key (contract 2). Written when it serves, removed when it ends.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

#include <QString>

namespace tokenwatch::runtime {

struct AgentDescription {
    QString socket;
    std::optional<quint16> apiPort, gatewayPort;
    QString sandbox; ///< empty: none
    const Secret *key = nullptr;
};

/// Makes the runtime directory with mode 0700; refuses one that is a link, or not ours.
[[nodiscard]] Expected<> makeRuntimeDirectory(const QString &path);

class AgentFile
{
public:
    /// Replaces what a dead agent left. The data directory's lock says that nobody else lives here.
    [[nodiscard]] static Expected<AgentFile> write(const QString &directory, const AgentDescription &description);

    AgentFile(AgentFile &&other) noexcept
        : m_path(std::exchange(other.m_path, QString()))
    {}
    AgentFile &operator=(AgentFile &&) = delete;
    /// Removes it.
    ~AgentFile();
    /// The file is another one's from now on.
    void leave() { m_path.clear(); }

private:
    explicit AgentFile(QString path)
        : m_path(std::move(path))
    {}
    QString m_path;
};

} // namespace tokenwatch::runtime
