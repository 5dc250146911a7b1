// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/health.h"

namespace tokenwatch {

bool isBeyondRefresh(const SourceStatus &status)
{
    const bool rests = status.state == SourceState::Paused || status.state == SourceState::Cleared;
    const bool neverRenewed = status.pasted && !status.renewable;
    return !rests && !neverRenewed && (status.needsUser || status.state == SourceState::Locked);
}

QStringList unhealthy(const std::vector<SourceStatus> &sources)
{
    QStringList names;
    for (const SourceStatus &status : sources) {
        if (isBeyondRefresh(status))
            names.append(status.name);
    }
    return names;
}

} // namespace tokenwatch
