// SPDX-License-Identifier: GPL-3.0-or-later
// What a source does next, as a pure function: state, event, policy and both clocks in; new state, effects and the next
// instants out. It decides alone when a refresh may be sent; Refresher carries it out. Any thread, no side effects.
#pragma once

#include "domain/status.h"
#include "domain/timing.h"
#include "domain/verdict.h"
#include "ports/grantflow.h"
#include "ports/tokenstore.h"

#include <QVarLengthArray>
#include <variant>

namespace tokenwatch {

/// What holds for all sources at once.
struct World {
    Vault vault = Vault::Ready;
    bool storeOpen = true;
    bool offline = false;
    bool schedulerRunning = true;
    WallTime since; ///< of the last change
    friend bool operator==(const World &, const World &) = default;
};

/// What of a source's definition and of the world matters for decisions.
struct Policy {
    SourceId id;
    Lineage lineage;
    Schedule schedule; ///< in force: the source's own, or else the agent's
    RetryPace retryPace;
    bool hasPrimary = false; ///< credentials that give a token by themselves, refresh tokens aside
    RenewsWith renewsWith = RenewsWith::RefreshToken;
    bool hasFallback = false;
    bool fallbackAutomatic = false; ///< the fallback renews by itself (a pasted token does not)
    bool usesPassword = false;
    bool needsVault = false; ///< has slots that live in the vault
    bool watchOnly = false;  ///< another program renews the token: it is read when that changes it, or somebody asks
    bool revocable = false;  ///< its provider takes tokens back, or may say where (RFC 7009)
    bool isLocal = false;    ///< its host is this computer, or it has none: being offline does not matter
    World world;

    [[nodiscard]] bool worldBlocks() const
    {
        return !world.storeOpen || (needsVault && world.vault != Vault::Ready) || (world.offline && !isLocal);
    }
};

struct State {
    enum class Phase { Idle, Queued, Running };

    TokenPtr token;
    Generation generation; ///< the newest ever seen, also when its token is gone
    SourceMemory memory;
    Phase phase = Phase::Idle;
    WallTime phaseSince;

    std::optional<OpenAttempt> journal; ///< a credential was sent and nobody knows what became of it
    bool recovering = false;            ///< the journal entry is from an earlier run of the program
    bool lostInTransit = false;
    bool ambiguousOnce = false; ///< the retry with the same credential is under way

    bool unsaved = false;
    bool onFallback = false;       ///< the fallback is tried, or gave the present token
    bool fallbackSpent = false;    ///< the fallback failed too; until credentials are entered
    bool primaryNext = false;      ///< the refresh token was refused: start from the primary credentials
    bool forced = false;           ///< due whatever the token says
    bool stirredMeanwhile = false; ///< what was read may have changed since: once more
    bool asked = false;            ///< somebody used the present token (keep_alive on_demand)

    std::optional<Error> obstacle; ///< a state, not an outcome, that stopped the last attempt
    WallTime obstacleSince;
    std::optional<BootTime> waitUntil; ///< back-off
    std::optional<BootTime> coolUntil; ///< password cool-down: nobody may try before
    std::optional<BootTime> lastEnd;   ///< of an attempt
    std::optional<Generation> rejected;
    std::optional<bool> refreshEndMoves; ///< whether the provider gives the refresh token more time with each refresh
    std::optional<Attempt> lastAttempt;

    /// The token if it belongs to the source as it is now.
    [[nodiscard]] const Token *current(const Policy &policy) const
    {
        return token && token->lineage == policy.lineage ? token.get() : nullptr;
    }
};

enum class Effect {
    Refresh, ///< queue it; the state says Queued
    Retry,   ///< the same credential once more after Timing::ambiguousRetry; the state stays Running
    SaveMemory,
};

/// When a source wants attention again.
struct NeedsYou {
};
using Next = std::variant<std::monostate, WallTime, NeedsYou>; ///< monostate: nothing will change by itself

struct Outlook {
    std::optional<WallTime> refreshAt; ///< a planned refresh; may be in the past: overdue
    std::optional<WallTime> changeAt;  ///< an expiry or a warning
    bool deferred = false;             ///< due, but the world is in the way
    bool needsYou = false;

    [[nodiscard]] Next next() const;
};

struct SourceMachine {
    enum class Asker { Person, Program };

    struct Due {
    };
    struct Asked {
        Asker asker = Asker::Program;
    };
    struct Began {
    };
    struct Ended {
        Verdict verdict = Verdict::Abandoned;
        TokenPtr token; ///< for Refreshed
        bool durable = true;
        std::optional<Error> error;
        Spends spends = Spends::Nothing; ///< of the last request
        Attempt attempt;
        std::optional<OpenAttempt> journal;   ///< left open by an ambiguous end
        std::optional<QByteArray> flowMemory; ///< of a flow that ended without a token
    };
    struct Rejected {
        Generation generation;
    };
    /// A token from elsewhere: entered by a person, or found newer in the store.
    struct Adopted {
        TokenPtr token;
        bool durable = true;
        bool byPerson = true;
    };
    /// The token as it is stored now (the store was opened, an answer nobody waits for was kept): nothing is forgiven.
    struct Unsealed {
        TokenPtr token;
    };
    struct Edited {
        bool matters = true;         ///< what was refused may work now
        bool changesLineage = false; ///< what was learned of the old one says nothing of the new
    };
    struct Entered {
        bool fallbackOnly = false;
    };
    struct Cleared {
        bool revoke = false;
    };
    struct Paused {
    };
    struct Resumed {
    };
    struct WorldChanged {
    };
    struct ClockJumped {
    };
    /// The agent's rule or pace is another one now.
    struct Repaced {
    };
    struct Used {
    };
    struct Saved {
    };
    /// What it takes its token from has changed: the file it watches, or the source it depends on. What failed may work
    /// now.
    struct Stirred {
    };
    using Event = std::variant<Due, Asked, Began, Ended, Rejected, Adopted, Unsealed, Edited, Entered, Cleared, Paused,
                               Resumed, WorldChanged, ClockJumped, Repaced, Used, Saved, Stirred>;

    struct Transition {
        State state;
        QVarLengthArray<Effect, 2> effects;
        Outlook outlook;
        std::optional<Error> refusal; ///< Asked, and the answer is no

        [[nodiscard]] bool has(Effect effect) const { return effects.contains(effect); }
    };

    /// The state after a start: what was stored, seen from now.
    [[nodiscard]] static State restored(const StoredSource &stored, const Policy &policy, Moment now);
    [[nodiscard]] static Transition step(State state, const Event &event, const Policy &policy, Moment now);
    [[nodiscard]] static Outlook outlook(const State &state, const Policy &policy, Moment now);
    /// Whether some automatic way to a new token exists.
    [[nodiscard]] static bool isRenewable(const State &state, const Policy &policy);
    [[nodiscard]] static SourceStatus view(const Source &source, const State &state, const Policy &policy, Moment now);
};

/// memory.notBefore of a source that may try nothing more until a person acts, restarts included.
inline constexpr WallTime notBeforeAPersonActs{std::chrono::hours(24 * 365 * 200)};

} // namespace tokenwatch
