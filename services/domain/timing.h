// SPDX-License-Identifier: GPL-3.0-or-later
// Every constant of time in the program, and when a token is due, as pure functions of now (design 4).
#pragma once

#include "domain/error.h"
#include "domain/source.h"
#include "domain/token.h"

namespace tokenwatch {

namespace Timing {
using namespace std::chrono_literals;

inline constexpr Seconds longestMargin = 5min;    ///< S5-12
inline constexpr double marginShare = 0.20;       ///< caps the margin of short tokens, so that it never loops
inline constexpr double jitterShare = 0.05;       ///< of the margin, drawn from source and generation
inline constexpr Seconds assumedLifetime = 1h;    ///< nothing is known of the expiry
inline constexpr Seconds longestTimer = 30s;      ///< each wake-up re-reads both clocks (S4-07)
inline constexpr Seconds healthCheckEvery = 5min; ///< S5-14
inline constexpr int failuresBeforeRecovery = 3;  ///< S5-15
inline constexpr Seconds firstBackoffLeast = 5s;
inline constexpr Seconds firstBackoffMost = 60s;
inline constexpr Seconds longestBackoff = 15min;
inline constexpr double backoffJitter = 0.10;
inline constexpr Seconds longestRetryAfter = 1h;
inline constexpr Seconds passwordCooldown = 30s; ///< between attempts after a failure (S5-16)
inline constexpr Seconds bareRefusalRetry = 5s;  ///< a 400, 401 or 403 without a reason gets one more try
inline constexpr Seconds ambiguousRetry = 1s;    ///< the one retry with the same credential
inline constexpr Seconds connectDeadline = 10s;
inline constexpr Seconds attemptDeadline = 30s;
inline constexpr Seconds browserPatience = 10min;  ///< a person signs in; not counted into the attempt
inline constexpr Seconds farewell = 10s;           ///< the end of the program waits so long for a spending request
inline constexpr qint64 answerLimit = 1024 * 1024; ///< bytes after decompression
inline constexpr Milliseconds statusBatchEvery = 50ms;
inline constexpr Seconds commitRetry = 5s;            ///< a token that could not be stored is written again after this
inline constexpr Seconds leastBetweenRefreshes = 1s;  ///< whatever a provider claims, no busy loop
inline constexpr Milliseconds overdueStagger = 200ms; ///< between overdue sources of one host
inline constexpr Seconds clockJumpNoticed = 5s;       ///< wall against boot clock
inline constexpr Seconds clockTolerated = 30s;        ///< so far this clock may be off before anybody is told
inline constexpr Seconds clockReadingHolds = 24h;     ///< what an older answer said of the clock counts no longer
inline constexpr Seconds expiringSoonLeast = 10min; ///< "Expiring soon": max(this, 10 % of the lifetime), capped below
inline constexpr Seconds expiringSoonMost = 24h;
inline constexpr Seconds environmentRefreshEvery = 600s; ///< S5-13, for sources made from the environment
inline constexpr int attemptsPerHost = 4;                ///< the budget of one host: attempts under way at once
inline constexpr Seconds removalGrace = 30s;             ///< a deleted source comes back whole within this
inline constexpr Seconds vaultDeadline = 20s;            ///< one read or write of the keychain, its queue included
inline constexpr Seconds unlockDeadline = 5min;          ///< a person types a password into the keychain's prompt
inline constexpr Seconds gatewayPatience = 30s;          ///< a request to the gateway waits so long for a token
inline constexpr Seconds gatewayMargin = 30s; ///< a request that cannot be repeated is sent with a token that lives on
inline constexpr Seconds longestLifetime = std::chrono::hours(24 * 365 * 100); ///< claimed lifetimes are clamped to it
} // namespace Timing

/// How soon a source that fails is tried again.
struct RetryPace {
    Seconds firstWait = Timing::firstBackoffMost; ///< at most; where little time is left, the first wait is shorter
    Seconds longestWait = Timing::longestBackoff;
    friend bool operator==(const RetryPace &, const RetryPace &) = default;
};

/// How long before expiry a token is refreshed: min(5 min, 20 % of its lifetime), or the schedule's own,
/// never the whole lifetime; plus the jitter of `id` and `generation`.
[[nodiscard]] Milliseconds refreshMargin(const Schedule &schedule, Milliseconds lifetime, const SourceId &id,
                                         Generation generation);

/// When the token is due, by expiry and by `refreshEvery`, whichever comes first; none if it is never due.
[[nodiscard]] std::optional<WallTime> refreshPoint(const Schedule &schedule, const Token &token, const SourceId &id);

/// The wait before try `failures` + 1: an eighth of the time left at first, doubling, jittered; `retryAfter` is a
/// floor.
[[nodiscard]] Milliseconds backoff(int failures, std::optional<Milliseconds> timeLeft,
                                   std::optional<Seconds> retryAfter, const SourceId &id, const RetryPace &pace = {});

/// "Expiring soon" begins this long before the end.
[[nodiscard]] Milliseconds expiringSoonWindow(std::optional<Milliseconds> lifetime);

/// Refuses an override that would refresh without pause; `lifetime` as last seen, if known.
[[nodiscard]] Expected<> checkSchedule(const Schedule &schedule, std::optional<Milliseconds> lifetime);

} // namespace tokenwatch
