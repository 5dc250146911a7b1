// SPDX-License-Identifier: GPL-3.0-or-later
// Tokens that live in memory only because the disk was full when they came. They are served meanwhile; each
// Timing::commitRetry they are written again, until they are safe. Service thread; owned by Refresher.
#pragma once

#include "ports/clock.h"
#include "ports/tokenstore.h"

#include <map>
#include <memory>

namespace tokenwatch {

class UnsavedTokens
{
public:
    struct Events {
        std::function<void(const SourceId &)> saved;
        std::function<void(const SourceId &)> overtaken; ///< the store holds a newer one
    };
    UnsavedTokens(Clock &clock, TokenStore &tokens, Events events);

    /// Replaces an older one of that source; its journal entry is taken over, to be closed with the commit.
    void keep(const SourceId &id, AttemptId attempt, TokenPtr token);
    void forget(const SourceId &id);
    [[nodiscard]] TokenPtr find(const SourceId &id) const;
    [[nodiscard]] bool isEmpty() const { return m_kept.empty(); }
    /// Once, now, for all; answers when each was tried.
    void writeAll(std::function<void()> then);

private:
    struct Kept {
        AttemptId attempt;
        TokenPtr token;
    };
    void arm();
    void written(const SourceId &id, const TokenPtr &token, const Expected<> &result);

    Clock &m_clock;
    TokenStore &m_tokens;
    const Events m_events;
    std::map<SourceId, Kept> m_kept;
    Pending m_timer;
    const std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace tokenwatch
