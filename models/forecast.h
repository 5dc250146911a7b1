// SPDX-License-Identifier: GPL-3.0-or-later
// Until when a source is covered, and what ends it: a pure function of its snapshot and of what is in everybody's way.
// It promises no more than is known, draws its refreshes with the engine's own functions (domain/timing.h), and reads
// no clock, so that it holds until the next snapshot. What a lane of the timeline shows is in models/lane.h.
#pragma once

#include "models/look.h"

namespace tokenwatch {

/// What holds for all sources at once.
struct ForecastWorld {
    bool schedulerRunning = true;
    bool offline = false;
    Vault vault = Vault::Ready;
    friend bool operator==(const ForecastWorld &, const ForecastWorld &) = default;
};

/// Why a source is without a token, or will be.
enum class Gap {
    None,               ///< no end in sight
    CannotRenew,        ///< pasted by hand, or nothing that renews it
    Refused,            ///< the server refuses to renew it; needs a person
    NoCredentials,      ///< cannot even try
    RetriesFail,        ///< failing: uncovered if all retries fail
    RefreshTokenEnds,   ///< nobody gives the refresh token more time
    RefreshTokenMayEnd, ///< nothing has been seen of that yet
    WatchOnly,          ///< whoever keeps the file may renew it
    OnDemand,           ///< by wish: fetched when somebody asks
    KeptUntil,          ///< by wish: kept alive until a date
    Paused,             ///< by wish
    Cleared,            ///< by wish
    SchedulerStopped,
    Locked,
    VaultAbsent,
    Offline,
};

struct Cover {
    bool now = false;              ///< a valid token is there, or the first one is being fetched
    std::optional<WallTime> until; ///< the end of the last token that is sure to come. None: no end in sight, or, if
                                   ///< not covered now, there never was a token
    Gap gap = Gap::None;           ///< what comes after it
    bool mayGoOn = false;          ///< nobody has to act for it to last longer than that
    std::optional<WallTime> signInBefore; ///< the refresh token's end, where that is what ends the cover
    friend bool operator==(const Cover &, const Cover &) = default;

    /// Not covered, now or one day, without anybody having wished it.
    [[nodiscard]] bool isLoss() const;
    /// When that happens; the far past if there never was a token. Only if isLoss().
    [[nodiscard]] WallTime lossAt() const { return until.value_or(WallTime::min()); }
};

[[nodiscard]] Cover coverOf(const SourceStatus &status, const ForecastWorld &world);

/// The colours of what is uncovered.
[[nodiscard]] Family familyOf(const Cover &cover);

/// Whether somebody counts on this source: not paused, cleared or resting until it is used.
[[nodiscard]] bool isActive(const SourceStatus &status);

/// The refreshes to come of one source, each from the token that the one before will bring: as long-lived as the
/// present one, and refreshed with the drawn share of its own generation, as the engine will.
class RefreshChain
{
public:
    /// `firstAt` is the first of them.
    RefreshChain(const SourceStatus &status, WallTime firstAt);

    /// The next refresh; none: its token needs none any more.
    [[nodiscard]] std::optional<WallTime> at() const { return m_at; }
    /// The end of the token that the refresh at at() brings; none: it does not expire, or nobody knows.
    [[nodiscard]] std::optional<WallTime> tokenEnd() const;
    void advance();
    /// Over `count` refreshes at once, each as far apart as the next two are: nobody knows the thousandth to the
    /// second.
    void skip(qint64 count);
    /// From one refresh to the next, as far as the next ones tell.
    [[nodiscard]] std::optional<Milliseconds> rhythm() const;

private:
    [[nodiscard]] std::optional<WallTime> after(WallTime received, Generation generation) const;

    Schedule m_schedule;
    SourceId m_id;
    std::optional<Milliseconds> m_lifetime;
    Generation m_generation; ///< of the token that the refresh at m_at brings
    std::optional<WallTime> m_at;
};

/// When the first refresh to come is planned, or wanted once what is in the way is gone; none: nothing is.
[[nodiscard]] std::optional<WallTime> firstRefreshOf(const SourceStatus &status);

} // namespace tokenwatch
