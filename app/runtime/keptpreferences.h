// SPDX-License-Identifier: GPL-3.0-or-later
// preferences.json in the data directory: what a person chose of the agent, kept from run to run. Mode 0600; holds no
// secret. Service thread; owned by Runtime.
#pragma once

#include "domain/agentpreferences.h"

namespace tokenwatch::runtime {

class KeptPreferences
{
public:
    /// What `dataDirectory` keeps; the defaults where there is nothing, or nothing that can be used, which the log
    /// says.
    [[nodiscard]] static KeptPreferences read(const QString &dataDirectory);

    [[nodiscard]] const AgentPreferences &value() const { return m_value; }

    /// What the file says now. StorageFailed, StoreCorrupt naming file and member, Unsupported for a newer version's.
    [[nodiscard]] Expected<AgentPreferences> look() const;
    /// Without writing them: they are what the file says.
    void take(const AgentPreferences &value) { m_value = value; }
    /// Writes them first. Unsupported, and the file stays as it is, where it is a newer version's; StorageFailed. What
    /// could not be read is copied aside.
    [[nodiscard]] Expected<> replace(const AgentPreferences &value);

private:
    explicit KeptPreferences(QString path)
        : m_path(std::move(path))
    {}
    QString m_path;
    AgentPreferences m_value;
};

} // namespace tokenwatch::runtime
