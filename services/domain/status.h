// SPDX-License-Identifier: GPL-3.0-or-later
// What the world may know of a source: an immutable snapshot without secrets, copied freely between threads.
// Instants, not remaining times: whoever shows one computes "4 min 12 s" from its own clock.
#pragma once

#include "domain/attempt.h"
#include "domain/source.h"
#include "domain/timing.h"

#include <QMetaType>
#include <vector>

namespace tokenwatch {

/// contract 5, `state`. Precedence where several hold: the order in ui/screens 3.
enum class SourceState {
    Fresh,
    Refreshing,
    Expiring,
    Failing,
    Expired,
    Paused,
    Cleared,
    NoCredentials,
    Locked,
    Offline,
    Recovering,
};
[[nodiscard]] QByteArray wireName(SourceState state);

/// Lost: no valid token. Blocked: cannot even try. At risk: valid, but no refresh is expected to save it.
enum class Severity { Lost, Blocked, AtRisk, Fresh, Inactive };
[[nodiscard]] QByteArray wireName(Severity severity);
/// Whether it asks for attention: lost, blocked and at risk.
[[nodiscard]] bool isTrouble(Severity severity);

/// Why `state` is what it is; texts/ makes the second line and the message from it.
enum class Reason {
    None,
    Queued,            ///< refreshing: waits for its host's slot
    WatchOnly,         ///< fresh: renewed elsewhere
    CannotRenew,       ///< expiring: pasted by hand, or no refresh token and no credentials
    RetryScheduled,    ///< failing: another try is planned
    ProviderRefusal,   ///< failing or expired: refused, needs a person
    NeverFetched,      ///< no credentials and no token yet
    CredentialMissing, ///< a credential that was there is gone
    SchedulerStopped,  ///< expired or expiring: nobody refreshes, because the scheduler is stopped
    OnDemand,          ///< kept alive only when used
    SavedLater,        ///< the last commit failed: the token lives in memory only
    LostInTransit,     ///< the provider rotated, the answer was lost, the old credential no longer works
    VaultAbsent,       ///< locked: there is no keychain service at all
    BadConfiguration,  ///< the grant cannot be started as configured
};

struct SourceStatus {
    SourceId id;
    QString name, title, group, host;
    QByteArray grant;
    Revision revision;
    Generation generation;

    SourceState state = SourceState::NoCredentials;
    Severity severity = Severity::Blocked;
    Reason reason = Reason::None;
    WallTime since; ///< of the state

    bool hasToken = false;
    bool valid = false;
    bool needsUser = false;
    bool unsaved = false;
    bool pasted = false;    ///< the token was entered by hand
    bool renewable = false; ///< some automatic way to a new token exists
    bool provisioned = false;
    bool usesFallback = false;
    bool hasRefreshToken = false;
    bool renewsByItself = false; ///< credentials give a token by themselves, whatever becomes of the refresh token
    bool needsVault = false;     ///< refreshing it reads the keychain
    bool isLocal = false;        ///< reached without any network
    bool revocable = false;      ///< a provider is known, or may be found, that takes tokens back (RFC 7009)
    QByteArray tokenType;
    QByteArray headerScheme;

    std::optional<WallTime> issuedAt, expiresAt;
    ExpiryOrigin expiryOrigin = ExpiryOrigin::None;
    std::optional<WallTime> refreshExpiresAt;
    /// Whether the last refresh moved the end of the refresh token on; none: not seen since the start.
    std::optional<bool> refreshEndMoves;
    std::optional<WallTime> nextRefreshAt;  ///< a planned refresh or retry
    std::optional<WallTime> refreshPointAt; ///< where the bar's mark stands: the planned refresh of the present token
    std::optional<WallTime> coveredUntil;   ///< honest forecast: expiry, or none while renewal is expected to go on
    std::optional<WallTime> lastSuccessAt;
    std::optional<WallTime> failingSince;
    std::optional<Attempt> lastAttempt;
    int consecutiveFailures = 0;
    int refusals = 0;
    std::optional<WallTime> rotateCredentialsAt; ///< its owner wants new credentials from then on (S5-33)
    Schedule schedule;                           ///< in force: the source's own, or where it has none the agent's
    RetryPace retryPace;                         ///< in force

    friend bool operator==(const SourceStatus &, const SourceStatus &) = default;

    [[nodiscard]] std::optional<Milliseconds> lifetime() const
    {
        return expiresAt && issuedAt ? std::optional(*expiresAt - *issuedAt) : std::nullopt;
    }
    [[nodiscard]] QString displayName() const { return title.isEmpty() ? name : title; }
};

/// What the scheduler says of itself (S5-36).
struct SchedulerStatus {
    enum class Note { None, OfflineDeferred, Woke, ClockJumped, Storm };
    bool running = true;
    std::optional<WallTime> nextAt;
    int overdue = 0;
    int failures = 0; ///< sources whose last refresh failed
    Note note = Note::None;
    int noteCount = 0;     ///< how many were overdue on waking
    Seconds noteAmount{0}; ///< how far the clock jumped
    friend bool operator==(const SchedulerStatus &, const SchedulerStatus &) = default;
};

/// Where credentials are kept, and whether they can be reached.
enum class Vault { Ready, Locked, Unlocking, Absent };

/// Changes since the last batch; whoever starts listening is given everything first.
struct StatusBatch {
    Sequence sequence;
    bool complete = false; ///< holds every source: what is not in it is gone
    std::vector<SourceStatus> changed;
    std::vector<SourceId> removed;
    SchedulerStatus scheduler;
    Vault vault = Vault::Ready;
    bool offline = false;
    ClockStatus clock = {};
};

} // namespace tokenwatch

Q_DECLARE_METATYPE(tokenwatch::StatusBatch)
