// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/forecast.h"

#include "domain/timing.h"

#include <algorithm>

namespace tokenwatch {

namespace {

/// So many refreshes are drawn one by one to find the last before a refresh token ends; after that a bound does.
constexpr int mostDrawn = 64;

Cover withoutEnd()
{
    return {.now = true, .until = {}, .gap = Gap::None, .mayGoOn = false, .signInBefore = {}};
}

/// As long as the present token, if there is one, and no longer.
Cover withPresentToken(const SourceStatus &status, Gap gap, bool mayGoOn = false)
{
    if (status.valid && !status.expiresAt)
        return withoutEnd();
    return {.now = status.valid, .until = status.expiresAt, .gap = gap, .mayGoOn = mayGoOn, .signInBefore = {}};
}

bool isFailing(const SourceStatus &status)
{
    return status.consecutiveFailures > 0 || status.refusals > 0;
}

/// What nobody refreshes, for the states whose reason says why.
Gap gapOf(const SourceStatus &status)
{
    switch (status.reason) {
    case Reason::CannotRenew:
        return Gap::CannotRenew;
    case Reason::ProviderRefusal:
    case Reason::LostInTransit:
    case Reason::BadConfiguration:
        return Gap::Refused;
    case Reason::CredentialMissing:
    case Reason::NeverFetched:
        return Gap::NoCredentials;
    case Reason::SchedulerStopped:
        return Gap::SchedulerStopped;
    case Reason::OnDemand:
        return Gap::OnDemand;
    case Reason::WatchOnly:
        return Gap::WatchOnly;
    case Reason::VaultAbsent:
        return Gap::VaultAbsent;
    case Reason::RetryScheduled:
        return Gap::RetriesFail;
    case Reason::None:
    case Reason::Queued:
    case Reason::SavedLater:
        return isFailing(status) ? Gap::RetriesFail : status.renewable ? Gap::None : Gap::CannotRenew;
    }
    Q_UNREACHABLE();
}

/// The end of the last token that a refresh token of this end brings.
std::optional<WallTime> endAfter(const SourceStatus &status, WallTime refreshTokenEnd, WallTime firstAt)
{
    RefreshChain chain(status, firstAt);
    std::optional<WallTime> end = status.expiresAt;
    for (int drawn = 0; drawn < mostDrawn; ++drawn) {
        if (!chain.at() || *chain.at() >= refreshTokenEnd)
            return end;
        end = chain.tokenEnd();
        chain.advance();
    }
    // The last refresh lies less than one rhythm before that end, and its token outlives the next one's due time by at
    // least the margin without its drawn share.
    const auto lifetime = status.lifetime();
    const auto rhythm = chain.rhythm();
    if (!lifetime || !rhythm)
        return end;
    const double margin = static_cast<double>((*lifetime - *rhythm).count()) / (1.0 + Timing::jitterShare);
    return refreshTokenEnd + Milliseconds(static_cast<qint64>(margin));
}

Cover withRefreshToken(const SourceStatus &status, WallTime refreshTokenEnd, WallTime firstAt)
{
    Cover cover{.now = true,
                .until = status.expiresAt,
                .gap = Gap::RefreshTokenEnds,
                .mayGoOn = false,
                .signInBefore = refreshTokenEnd};
    if (refreshTokenEnd <= firstAt)
        return cover; // it ends before its next use, and renews nothing
    if (status.refreshEndMoves.value_or(false))
        return withoutEnd();
    cover.until = endAfter(status, refreshTokenEnd, firstAt);
    if (!cover.until)
        return withoutEnd();
    if (!status.refreshEndMoves) {
        cover.gap = Gap::RefreshTokenMayEnd;
        cover.mayGoOn = true;
    }
    return cover;
}

/// A source that is refreshed as planned, as far as it has a plan.
Cover asPlanned(const SourceStatus &status, const ForecastWorld &world)
{
    if (status.valid && !status.expiresAt)
        return withoutEnd();
    const bool isUnderWay = status.state == SourceState::Refreshing || status.state == SourceState::Recovering;
    if (!status.renewable && !isUnderWay)
        return withPresentToken(
            status, status.reason == Reason::WatchOnly && !status.pasted ? Gap::WatchOnly : Gap::CannotRenew,
            status.reason == Reason::WatchOnly && !status.pasted);
    if (!isUnderWay) {
        if (!world.schedulerRunning)
            return withPresentToken(status, Gap::SchedulerStopped);
        if (status.needsVault && world.vault != Vault::Ready)
            return withPresentToken(status, world.vault == Vault::Absent ? Gap::VaultAbsent : Gap::Locked);
        if (world.offline && !status.isLocal)
            return withPresentToken(status, Gap::Offline, true);
    }
    const KeepAlive &keep = status.schedule.keepAlive;
    if (keep.mode == KeepAlive::Mode::OnDemand && !isUnderWay) {
        // Somebody asked: one more refresh comes, and no other.
        Cover cover = withPresentToken(status, Gap::OnDemand);
        const auto lifetime = status.lifetime();
        if (status.nextRefreshAt && lifetime)
            cover.until = std::max(cover.until.value_or(WallTime::min()), *status.nextRefreshAt + *lifetime);
        return cover;
    }
    if (keep.mode == KeepAlive::Mode::Until && keep.until) {
        Cover cover = withPresentToken(status, Gap::KeptUntil);
        cover.now = true;
        cover.until = std::max(*keep.until, cover.until.value_or(*keep.until));
        return cover;
    }
    const auto firstAt = firstRefreshOf(status);
    if (status.refreshExpiresAt && !status.renewsByItself && firstAt)
        return withRefreshToken(status, *status.refreshExpiresAt, *firstAt);
    return withoutEnd();
}

} // namespace

bool Cover::isLoss() const
{
    switch (gap) {
    case Gap::None:
    case Gap::OnDemand:
    case Gap::KeptUntil:
    case Gap::Paused:
    case Gap::Cleared:
        return false;
    case Gap::CannotRenew:
    case Gap::Refused:
    case Gap::NoCredentials:
    case Gap::RetriesFail:
    case Gap::RefreshTokenEnds:
    case Gap::RefreshTokenMayEnd:
    case Gap::WatchOnly:
    case Gap::SchedulerStopped:
    case Gap::Locked:
    case Gap::VaultAbsent:
    case Gap::Offline:
        return true;
    }
    Q_UNREACHABLE();
}

Cover coverOf(const SourceStatus &status, const ForecastWorld &world)
{
    switch (status.state) {
    case SourceState::Cleared:
        return {.now = false, .until = status.since, .gap = Gap::Cleared, .mayGoOn = false, .signInBefore = {}};
    case SourceState::Paused:
        return withPresentToken(status, Gap::Paused);
    case SourceState::NoCredentials:
        return withPresentToken(status, status.reason == Reason::BadConfiguration ? Gap::Refused : Gap::NoCredentials);
    case SourceState::Locked:
        return withPresentToken(status, status.reason == Reason::VaultAbsent ? Gap::VaultAbsent : Gap::Locked);
    case SourceState::Offline:
        return withPresentToken(status, Gap::Offline, true);
    case SourceState::Refreshing:
    case SourceState::Recovering:
        return isFailing(status) ? withPresentToken(status, Gap::RetriesFail, true) : asPlanned(status, world);
    case SourceState::Fresh:
        return isFailing(status) ? withPresentToken(status, gapOf(status)) : asPlanned(status, world);
    case SourceState::Expiring:
    case SourceState::Failing:
    case SourceState::Expired: {
        const Gap gap = gapOf(status);
        return gap == Gap::None ? asPlanned(status, world)
                                : withPresentToken(status, gap, gap == Gap::RetriesFail || gap == Gap::WatchOnly);
    }
    }
    Q_UNREACHABLE();
}

Family familyOf(const Cover &cover)
{
    switch (cover.gap) {
    case Gap::None:
        return Family::Ok;
    case Gap::CannotRenew:
    case Gap::Refused:
    case Gap::RefreshTokenEnds:
    case Gap::SchedulerStopped:
        return Family::Crit;
    case Gap::RetriesFail:
    case Gap::RefreshTokenMayEnd:
    case Gap::WatchOnly:
    case Gap::Offline:
        return cover.now ? Family::Warn : Family::Crit;
    case Gap::NoCredentials:
    case Gap::Locked:
    case Gap::VaultAbsent:
        return Family::Act;
    case Gap::OnDemand:
    case Gap::KeptUntil:
    case Gap::Paused:
    case Gap::Cleared:
        return Family::Off;
    }
    Q_UNREACHABLE();
}

bool isActive(const SourceStatus &status)
{
    switch (status.state) {
    case SourceState::Paused:
    case SourceState::Cleared:
        return false;
    case SourceState::Expired:
        return status.reason != Reason::OnDemand;
    case SourceState::Fresh:
    case SourceState::Refreshing:
    case SourceState::Expiring:
    case SourceState::Failing:
    case SourceState::NoCredentials:
    case SourceState::Locked:
    case SourceState::Offline:
    case SourceState::Recovering:
        return true;
    }
    Q_UNREACHABLE();
}

std::optional<WallTime> firstRefreshOf(const SourceStatus &status)
{
    if (status.state == SourceState::Refreshing || status.state == SourceState::Recovering)
        return status.since;
    return status.nextRefreshAt ? status.nextRefreshAt : status.refreshPointAt;
}

RefreshChain::RefreshChain(const SourceStatus &status, WallTime firstAt)
    : m_schedule(status.schedule)
    , m_id(status.id)
    , m_lifetime(status.lifetime())
    , m_generation(status.generation.next())
    , m_at(firstAt)
{}

std::optional<WallTime> RefreshChain::tokenEnd() const
{
    return m_at && m_lifetime ? std::optional(*m_at + *m_lifetime) : std::nullopt;
}

std::optional<WallTime> RefreshChain::after(WallTime received, Generation generation) const
{
    Token token;
    token.receivedAt = received;
    token.generation = generation;
    if (m_lifetime)
        token.expiresAt = received + *m_lifetime;
    return refreshPoint(m_schedule, token, m_id);
}

void RefreshChain::advance()
{
    if (!m_at)
        return;
    m_at = after(*m_at, m_generation);
    m_generation = m_generation.next();
}

void RefreshChain::skip(qint64 count)
{
    const auto each = rhythm();
    if (!each || count <= 0)
        return;
    m_at = *m_at + count * *each;
    m_generation.value += static_cast<quint64>(count);
}

std::optional<Milliseconds> RefreshChain::rhythm() const
{
    const auto next = m_at ? after(*m_at, m_generation) : std::nullopt;
    return next ? std::optional(*next - *m_at) : std::nullopt;
}

} // namespace tokenwatch
