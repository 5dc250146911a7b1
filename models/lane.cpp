// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lane.h"

#include "domain/timing.h"

#include <algorithm>

namespace tokenwatch {

namespace {

/// So many refreshes are drawn one by one to reach a window that lies ahead.
constexpr qint64 mostBeforeWindow = 512;

/// Collects what a lane shows, cut to its window.
class LaneBuilder
{
public:
    LaneBuilder(const SourceStatus &status, const Cover &cover, const LaneWindow &window, WallTime now)
        : m_status(status)
        , m_cover(cover)
        , m_window(window)
        , m_now(now)
    {}

    Lane build()
    {
        if (m_cover.gap == Gap::Cleared) {
            span(SpanKind::Nothing, m_window.from, m_window.to, Family::Off);
            return std::move(m_lane);
        }
        addToken();
        if (m_cover.now)
            addPlan();
        addGap();
        addRetries();
        if (m_cover.signInBefore)
            event(LaneMark::RefreshTokenEnds, *m_cover.signInBefore);
        if (m_cover.until && m_cover.now)
            event(LaneMark::CoverEnds, *m_cover.until);
        std::stable_sort(m_lane.events.begin(), m_lane.events.end(),
                         [](const LaneEvent &a, const LaneEvent &b) { return a.at < b.at; });
        return std::move(m_lane);
    }

private:
    void span(SpanKind kind, WallTime from, WallTime to, Family family, std::optional<Milliseconds> rhythm = {})
    {
        from = std::max(from, m_window.from);
        to = std::min(to, m_window.to);
        if (from < to)
            m_lane.spans.push_back({kind, from, to, family, rhythm});
    }

    void event(LaneMark mark, WallTime at)
    {
        if (m_window.holds(at))
            m_lane.events.push_back({mark, at});
    }

    /// Where the present token ends; far away if it does not.
    [[nodiscard]] WallTime tokenEnd() const { return m_status.expiresAt.value_or(WallTime::max()); }

    void addToken()
    {
        if (!m_status.hasToken || !m_status.issuedAt)
            return;
        // One that took over from another: what was before it had a token too, as far as anybody remembers.
        const bool hadOneBefore = m_status.generation.value > 1 && m_status.valid;
        const WallTime from = hadOneBefore ? m_window.from : *m_status.issuedAt;
        span(SpanKind::InHand, from, tokenEnd(), m_status.valid ? familyOf(m_status) : Family::Ok);
    }

    /// Refreshes come until then, and not after.
    [[nodiscard]] WallTime lastRefreshBefore() const
    {
        switch (m_cover.gap) {
        case Gap::None:
            return WallTime::max();
        case Gap::RefreshTokenEnds:
        case Gap::RefreshTokenMayEnd:
            return m_cover.signInBefore.value_or(WallTime::min());
        case Gap::KeptUntil:
            return m_status.schedule.keepAlive.until.value_or(WallTime::min());
        case Gap::OnDemand:
            return m_status.nextRefreshAt ? *m_status.nextRefreshAt + Milliseconds(1) : WallTime::min();
        case Gap::CannotRenew:
        case Gap::Refused:
        case Gap::NoCredentials:
        case Gap::RetriesFail:
        case Gap::WatchOnly:
        case Gap::Paused:
        case Gap::Cleared:
        case Gap::SchedulerStopped:
        case Gap::Locked:
        case Gap::VaultAbsent:
        case Gap::Offline:
            return WallTime::min();
        }
        Q_UNREACHABLE();
    }

    void addPlan()
    {
        const WallTime stop = lastRefreshBefore();
        const WallTime coverEnd = m_cover.until.value_or(WallTime::max());
        const WallTime from = m_status.valid ? tokenEnd() : m_now;
        const auto firstAt = firstRefreshOf(m_status);
        std::optional<Milliseconds> rhythm;
        if (firstAt && stop > m_now) {
            RefreshChain chain(m_status, std::max(*firstAt, m_now));
            rhythm = chain.rhythm();
            if (!rhythm || *rhythm >= m_window.closest) {
                addRefreshes(std::move(chain), stop);
                rhythm.reset();
            } else if (*chain.at() < stop) {
                event(LaneMark::Refresh, *chain.at());
            }
        }
        if (from < coverEnd)
            span(SpanKind::Planned, from, coverEnd, Family::Ok, rhythm);
    }

    void addRefreshes(RefreshChain chain, WallTime stop)
    {
        if (const auto rhythm = chain.rhythm(); rhythm && *chain.at() < m_window.from)
            chain.skip((m_window.from - *chain.at()) / *rhythm - mostBeforeWindow);
        for (; chain.at() && *chain.at() < std::min(stop, m_window.to); chain.advance())
            event(LaneMark::Refresh, *chain.at());
    }

    void addGap()
    {
        const Family family = familyOf(m_cover);
        if (m_cover.now && !m_status.valid) // the first token is on its way
            return span(SpanKind::Uncovered, tokenEnd(), m_now, Family::Crit);
        if (m_cover.gap == Gap::None)
            return;
        span(SpanKind::Uncovered, m_cover.until.value_or(WallTime::min()), m_window.to, family);
    }

    /// Those that decide whether cover is lost, and the next one in any case, each as if all before it failed.
    void addRetries()
    {
        if (m_cover.gap != Gap::RetriesFail)
            return;
        const auto firstAt = firstRefreshOf(m_status);
        if (!firstAt)
            return;
        WallTime at = std::max(*firstAt, m_now);
        event(LaneMark::Retry, at);
        WallTime drawn = at;
        for (int failures = m_status.consecutiveFailures + 1;; ++failures) {
            at += backoff(failures, tokenEnd() - at, std::nullopt, m_status.id, m_status.retryPace);
            if (at >= tokenEnd() || at >= m_window.to)
                return;
            if (at - drawn < m_window.closest)
                continue;
            event(LaneMark::Retry, at);
            drawn = at;
        }
    }

    const SourceStatus &m_status;
    const Cover &m_cover;
    const LaneWindow &m_window;
    WallTime m_now;
    Lane m_lane;
};

} // namespace

Lane laneOf(const SourceStatus &status, const Cover &cover, const LaneWindow &window, WallTime now)
{
    return LaneBuilder(status, cover, window, now).build();
}

} // namespace tokenwatch
