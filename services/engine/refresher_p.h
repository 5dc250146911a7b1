// SPDX-License-Identifier: GPL-3.0-or-later
// What refresher.cpp and refresheranswers.cpp share. Private to the engine.
#pragma once

#include "engine/refresher.h"

#include <unordered_map>

namespace tokenwatch {

/// One refresh, from its wish to its commit.
struct Refresher::Run {
    enum class Stage { Queued, Working, Committing };
    using Waiters = std::vector<Waiter>;

    SourceId id;
    bool automatic = true;
    Stage stage = Stage::Queued;
    Waiters waiters;

    Pending subjectWait, slotWait, grant, retry;
    QString subjectName; ///< of the source whose token this needs; empty: none
    TokenPtr subject;
    std::optional<Error> subjectError; ///< there is none, but a refresh token that may do without
    HostSlot slot;
    int tries = 0; ///< tells the answer of one try from that of the next

    Lineage lineage;                  ///< of the source when this was sent
    TokenPtr basis;                   ///< the token it started from
    std::optional<AttemptId> attempt; ///< journaled: a credential was sent
    Attempt record;
    std::optional<QByteArray> flowMemory; ///< of a flow that ended without a token
    BootTime began;

    bool onFallback = false;   ///< tried with the fallback's credentials
    bool isOutdated = false;   ///< other credentials were entered meanwhile
    bool wasAbandoned = false; ///< cleared meanwhile, or another credential entered
    bool keepsRotated = true;  ///< abandoned, but a rotated credential is still wanted
};

struct Refresher::Private {
    Parts parts;
    UnsavedTokens unsaved;
    struct IdHash {
        std::size_t operator()(const SourceId &id) const { return qHash(id); }
    };
    std::unordered_map<SourceId, RunPtr, IdHash> runs;
    std::unordered_map<SourceId, Generation, IdHash> issued; ///< given to tokens that are not committed yet
    std::unordered_map<SourceId, int, IdHash> clears; ///< how often each was cleared; outruns what was on its way
    std::set<SourceId> resumed;                       ///< journal entries of an earlier run that this one has taken up
    std::function<void()> settled;
    bool settling = false;
    Pending farewell;
    /// Their source is gone, perhaps for a while only, and a credential of it was spent: the answer is still stored.
    std::unordered_map<SourceId, RunPtr, IdHash> orphans;
    std::unordered_map<SourceId, std::vector<std::function<void()>>, IdHash> quietWaits;
};

/// What the provider did not repeat stays as it was (RFC 6749 6: no new refresh token means keep the old one).
void keepUnsaid(Token &token, const TokenPtr &basis, Spends spends);
/// What renews a token goes to the provider it came from and to no other: the fallback starts from its own credentials
/// each time, and the primary grant keeps what it had.
void keepPrimarys(Token &token, const TokenPtr &basis);

} // namespace tokenwatch
