// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/status.h"

namespace tokenwatch {

QByteArray wireName(SourceState state)
{
    switch (state) {
    case SourceState::Fresh:
        return "fresh";
    case SourceState::Refreshing:
        return "refreshing";
    case SourceState::Expiring:
        return "expiring";
    case SourceState::Failing:
        return "failing";
    case SourceState::Expired:
        return "expired";
    case SourceState::Paused:
        return "paused";
    case SourceState::Cleared:
        return "cleared";
    case SourceState::NoCredentials:
        return "no_credentials";
    case SourceState::Locked:
        return "locked";
    case SourceState::Offline:
        return "offline";
    case SourceState::Recovering:
        return "recovering";
    }
    Q_UNREACHABLE();
}

QByteArray wireName(Severity severity)
{
    switch (severity) {
    case Severity::Fresh:
        return "fresh";
    case Severity::AtRisk:
        return "at_risk";
    case Severity::Lost:
        return "lost";
    case Severity::Blocked:
        return "blocked";
    case Severity::Inactive:
        return "inactive";
    }
    Q_UNREACHABLE();
}

bool isTrouble(Severity severity)
{
    switch (severity) {
    case Severity::Lost:
    case Severity::Blocked:
    case Severity::AtRisk:
        return true;
    case Severity::Fresh:
    case Severity::Inactive:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace tokenwatch
