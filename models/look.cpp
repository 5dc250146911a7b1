// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/look.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

double share(Milliseconds part, Milliseconds whole)
{
    return std::clamp(static_cast<double>(part.count()) / static_cast<double>(whole.count()), 0.0, 1.0);
}

/// Whether the present token is about to be replaced by itself.
bool isBeingRefreshed(const SourceStatus &status)
{
    switch (status.state) {
    case SourceState::Paused:
    case SourceState::Cleared:
    case SourceState::NoCredentials:
    case SourceState::Locked:
    case SourceState::Offline:
        return false;
    case SourceState::Fresh:
    case SourceState::Refreshing:
    case SourceState::Recovering:
    case SourceState::Expiring:
    case SourceState::Failing:
    case SourceState::Expired:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace

double Bar::fillAt(WallTime now) const
{
    if (style == BarStyle::None || style == BarStyle::DashedEmpty || !issuedAt || !expiresAt || *expiresAt <= *issuedAt)
        return 0.0;
    return share(*expiresAt - now, *expiresAt - *issuedAt);
}

std::optional<double> Bar::markPosition() const
{
    if (!mark || !issuedAt || !expiresAt || *expiresAt <= *issuedAt)
        return std::nullopt;
    return share(*expiresAt - *mark, *expiresAt - *issuedAt);
}

Family familyOf(const SourceStatus &status)
{
    switch (status.state) {
    case SourceState::Fresh:
    case SourceState::Refreshing:
    case SourceState::Recovering:
        return Family::Ok;
    case SourceState::Expiring:
        return Family::Warn;
    case SourceState::Failing:
        return status.valid ? Family::Warn : Family::Crit;
    case SourceState::Expired:
        return Family::Crit;
    case SourceState::NoCredentials:
    case SourceState::Locked:
        return Family::Act;
    case SourceState::Paused:
    case SourceState::Cleared:
    case SourceState::Offline:
        return Family::Off;
    }
    Q_UNREACHABLE();
}

QString iconName(SourceState state)
{
    switch (state) {
    case SourceState::Fresh:
        return u"fresh"_s;
    case SourceState::Refreshing:
    case SourceState::Recovering:
        return u"refreshing"_s;
    case SourceState::Expiring:
        return u"expiring"_s;
    case SourceState::Failing:
        return u"failing"_s;
    case SourceState::Expired:
        return u"expired"_s;
    case SourceState::Paused:
        return u"paused"_s;
    case SourceState::Cleared:
        return u"cleared"_s;
    case SourceState::NoCredentials:
        return u"key"_s;
    case SourceState::Locked:
        return u"locked"_s;
    case SourceState::Offline:
        return u"offline"_s;
    }
    Q_UNREACHABLE();
}

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Lost:
        return iconName(SourceState::Expired);
    case Severity::Blocked:
        return iconName(SourceState::NoCredentials);
    case Severity::AtRisk:
        return iconName(SourceState::Expiring);
    case Severity::Fresh:
        return iconName(SourceState::Fresh);
    case Severity::Inactive:
        return iconName(SourceState::Paused);
    }
    Q_UNREACHABLE();
}

Bar barOf(const SourceStatus &status)
{
    Bar bar;
    if (!status.hasToken || !status.expiresAt || !status.issuedAt)
        return bar;
    bar.issuedAt = status.issuedAt;
    bar.expiresAt = status.expiresAt;
    bar.assumedLifetime = status.expiryOrigin == ExpiryOrigin::Assumed;
    if (!status.valid) {
        bar.style = BarStyle::DashedEmpty;
        return bar;
    }
    bar.style = isBeingRefreshed(status) ? BarStyle::Solid : BarStyle::Hatched;
    // A paused source keeps no plan, so its bar has no mark (pictures states-*).
    const bool hasPlan = status.state != SourceState::Paused && status.refreshPointAt;
    if (hasPlan && *status.refreshPointAt > *status.issuedAt && *status.refreshPointAt < *status.expiresAt)
        bar.mark = status.refreshPointAt;
    return bar;
}

} // namespace tokenwatch
