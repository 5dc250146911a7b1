// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokenmonitor/rowmotion.h"

#include "ui/theme.h"

#include <algorithm>
#include <utility>

namespace tokenwatch {

using namespace std::chrono_literals;

namespace {

constexpr Milliseconds frame = 33ms;
constexpr Milliseconds turnTakes = 1s;
constexpr Milliseconds fadeTakes = 150ms;

bool isAtWork(SourceState state)
{
    return state == SourceState::Refreshing || state == SourceState::Recovering;
}

} // namespace

RowMotion::RowMotion(Clock &clock, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_theme(theme)
{}

void RowMotion::show(const std::vector<VisibleRow> &rows)
{
    const BootTime now = m_clock.now().boot;
    const bool wasTurning = !m_turning.isEmpty();
    const QSet<SourceId> turned = std::exchange(m_turning, {});
    QHash<SourceId, SourceState> seen;
    for (const VisibleRow &row : rows) {
        const SourceStatus &status = *row.status;
        seen.insert(status.id, status.state);
        if (isAtWork(status.state))
            m_turning.insert(status.id);
        const auto before = m_seen.constFind(status.id);
        if (before != m_seen.cend() && *before != status.state && !m_theme.isStill())
            m_fading.insert(status.id, now);
    }
    m_seen = std::move(seen);
    if (m_turning.size() > mostTurning || m_theme.isStill())
        m_turning.clear();
    if (!wasTurning)
        m_turnsSince = now;
    // Who stops half way would stand askew.
    if (const QSet<SourceId> stopped = turned - m_turning; !stopped.isEmpty())
        Q_EMIT moved(stopped);
    if (rows.empty()) {
        m_fading.clear();
        m_step = {};
        m_isArmed = false;
        return;
    }
    arm();
}

double RowMotion::turnOf(const SourceId &id) const
{
    if (!m_turning.contains(id))
        return 0;
    const auto since = std::chrono::duration_cast<Milliseconds>(m_clock.now().boot - m_turnsSince) % turnTakes;
    return 360.0 * static_cast<double>(since.count()) / static_cast<double>(turnTakes.count());
}

double RowMotion::presenceOf(const SourceId &id) const
{
    const auto since = m_fading.constFind(id);
    if (since == m_fading.cend())
        return 1;
    const auto passed = std::chrono::duration_cast<Milliseconds>(m_clock.now().boot - *since);
    return std::clamp(static_cast<double>(passed.count()) / static_cast<double>(fadeTakes.count()), 0.0, 1.0);
}

void RowMotion::arm()
{
    if (isAtRest() || m_isArmed)
        return;
    m_isArmed = true;
    m_step = m_clock.after(frame, [this] { step(); });
}

void RowMotion::step()
{
    m_isArmed = false;
    QSet<SourceId> sources = m_turning;
    if (m_theme.isStill())
        m_turning.clear();
    const BootTime now = m_clock.now().boot;
    m_fading.removeIf([&](const QHash<SourceId, BootTime>::iterator &fading) {
        sources.insert(fading.key());
        return now - fading.value() >= fadeTakes || m_theme.isStill();
    });
    Q_EMIT moved(sources);
    arm();
}

} // namespace tokenwatch
