// SPDX-License-Identifier: GPL-3.0-or-later
#include "refreshpause.h"

#include "models/sourcesmodel.h"

#include <algorithm>

namespace tokenwatch::runtime {

namespace {

constexpr Milliseconds lookedAtLeast = std::chrono::seconds(30); ///< so that sleep does not make it longer

} // namespace

bool isPausedAt(const Settings::PutOff &putOff, WallTime now)
{
    return putOff.refreshing && (!putOff.refreshingUntil || *putOff.refreshingUntil > now);
}

RefreshPause::RefreshPause(Agent &agent, Clock &clock, WindowSettings &settings, QObject *parent)
    : QObject(parent)
    , m_agent(agent)
    , m_clock(clock)
    , m_settings(settings)
{
    const Settings::PutOff putOff = m_settings.settings().putOff;
    if (isPausedAt(putOff, m_clock.now().wall))
        begin(putOff.refreshingUntil);
    else if (putOff.refreshing)
        keep(false, {});
}

void RefreshPause::watch(const SourcesModel &sources)
{
    if (m_sources)
        disconnect(m_sources, nullptr, this, nullptr);
    m_sources = &sources;
    connect(m_sources, &SourcesModel::batchApplied, this, &RefreshPause::look);
}

void RefreshPause::begin(std::optional<WallTime> until)
{
    m_wasStopped = false;
    keep(true, until);
    m_agent.setSchedulerRunning(false);
    wait();
}

void RefreshPause::end()
{
    m_timer = {};
    keep(false, {});
    m_agent.setSchedulerRunning(true);
}

void RefreshPause::wait()
{
    m_timer = {};
    const Settings::PutOff &putOff = m_settings.settings().putOff;
    if (!putOff.refreshing || !putOff.refreshingUntil)
        return;
    const Milliseconds left = *putOff.refreshingUntil - m_clock.now().wall;
    if (left <= Milliseconds(0))
        return end();
    m_timer = m_clock.after(std::min(left, lookedAtLeast), [this] { wait(); });
}

/// Started by hand meanwhile, in the window: then the pause is over. A batch from before the stop says nothing.
void RefreshPause::look()
{
    if (!m_settings.settings().putOff.refreshing)
        return;
    const bool isRunning = m_sources->scheduler().running;
    if (isRunning && m_wasStopped) {
        m_timer = {};
        keep(false, {});
    }
    m_wasStopped = !isRunning;
}

void RefreshPause::keep(bool isPaused, std::optional<WallTime> until)
{
    Settings settings = m_settings.settings();
    settings.putOff.refreshing = isPaused;
    settings.putOff.refreshingUntil = until;
    m_settings.keep(settings);
}

} // namespace tokenwatch::runtime
