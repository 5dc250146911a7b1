// SPDX-License-Identifier: GPL-3.0-or-later
// All sources paused for a while, or until somebody resumes: it ends in time, and holds over a restart. Owned by
// Presence. Window thread.
#pragma once

#include "windowsettings.h"

#include "ports/agent.h"
#include "ports/clock.h"

namespace tokenwatch {
class SourcesModel;
}

namespace tokenwatch::runtime {

class RefreshPause final : public QObject
{
    Q_OBJECT
public:
    /// Goes on with what `settings` say. All must outlive it.
    RefreshPause(Agent &agent, Clock &clock, WindowSettings &settings, QObject *parent = nullptr);

    /// Where it is seen that somebody resumed. `sources` must outlive this, or the next call.
    void watch(const SourcesModel &sources);
    /// None: until somebody resumes.
    void begin(std::optional<WallTime> until);
    void end();

private:
    void wait();
    void look();
    void keep(bool isPaused, std::optional<WallTime> until);

    Agent &m_agent;
    Clock &m_clock;
    WindowSettings &m_settings;
    const SourcesModel *m_sources = nullptr;
    bool m_wasStopped = false; ///< the engine has taken the pause over
    Pending m_timer;
};

/// Whether a start at `now` begins with the pause that was kept.
[[nodiscard]] bool isPausedAt(const Settings::PutOff &putOff, WallTime now);

} // namespace tokenwatch::runtime
