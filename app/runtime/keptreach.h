// SPDX-License-Identifier: GPL-3.0-or-later
// reach.json in the data directory: what clients of an agent rely on, kept so that a restart changes nothing for them:
// the managing key, and the ports it got where any free one would do. Mode 0600. Not sealed: agent.json holds the same
// key in the clear while the agent runs, and the API must answer while the keychain is locked. Service thread.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

namespace tokenwatch::runtime {

class KeptReach
{
public:
    /// What `dataDirectory` keeps; a new key where there is none, or what is there is not ours alone, or not whole.
    [[nodiscard]] static KeptReach read(const QString &dataDirectory);
    /// StorageFailed: the next start makes a new key, and takes other ports.
    [[nodiscard]] Expected<> write() const;

    [[nodiscard]] const Secret &key() const { return m_key; }

    /// Where the port last used lies; 0: there was none.
    quint16 apiPort = 0;
    quint16 gatewayPort = 0;

private:
    explicit KeptReach(QString path)
        : m_path(std::move(path))
    {}
    QString m_path;
    Secret m_key;
};

/// Listens on `asked`; where that is 0, on the port of last time if it is free, and else on any. `listen` answers with
/// the port it got. InUse if the port asked for is taken.
[[nodiscard]] Expected<quint16> listenAgain(quint16 asked, quint16 lastTime,
                                            const std::function<Expected<quint16>(quint16)> &listen);

} // namespace tokenwatch::runtime
