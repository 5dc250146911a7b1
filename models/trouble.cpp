// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trouble.h"

namespace tokenwatch {

bool hasRefreshUnderWay(const SourceStatus &status)
{
    return status.state == SourceState::Refreshing || status.state == SourceState::Recovering;
}

std::optional<WallTime> uncoveredAt(const SourceStatus &status)
{
    switch (status.severity) {
    case Severity::AtRisk:
        return status.valid ? status.expiresAt : std::nullopt;
    case Severity::Fresh:
        // Somebody else renews it, or it rests by wish.
        if (!status.valid || status.reason == Reason::WatchOnly || status.reason == Reason::OnDemand)
            return std::nullopt;
        return status.coveredUntil;
    case Severity::Inactive:
        return status.valid && status.state == SourceState::Offline ? status.expiresAt : std::nullopt;
    case Severity::Lost:
    case Severity::Blocked:
        break;
    }
    return std::nullopt;
}

bool isRetried(const SourceStatus &status)
{
    return status.consecutiveFailures > 0 && !status.needsUser;
}

bool isTheServers(const SourceStatus &status)
{
    return isRetried(status) && !status.host.isEmpty() && !status.isLocal;
}

std::optional<Trouble> troubleOf(const SourceStatus &status, const NoticePolicy &policy, WallTime now)
{
    if (status.severity == Severity::Lost)
        return policy.losses ? std::optional(Trouble::Lost) : std::nullopt;
    if (status.severity == Severity::Blocked)
        return policy.blocks ? std::optional(Trouble::Blocked) : std::nullopt;
    if (!policy.endings)
        return std::nullopt;
    if (const auto end = uncoveredAt(status); end && *end - now <= policy.lead)
        return Trouble::EndsSoon;
    return status.severity == Severity::AtRisk && isRetried(status) ? std::optional(Trouble::Failing) : std::nullopt;
}

std::optional<NoticeKey> commonTopic(const SourceStatus &status)
{
    if (status.state == SourceState::Offline)
        return NoticeKey{NoticeKey::About::Offline, {}};
    if (status.state == SourceState::Locked)
        return NoticeKey{NoticeKey::About::Keychain, {}};
    if (status.reason == Reason::SchedulerStopped)
        return NoticeKey{NoticeKey::About::Scheduler, {}};
    return std::nullopt;
}

} // namespace tokenwatch
