// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/unsavedtokens.h"

#include "domain/timing.h"

namespace tokenwatch {

UnsavedTokens::UnsavedTokens(Clock &clock, TokenStore &tokens, Events events)
    : m_clock(clock)
    , m_tokens(tokens)
    , m_events(std::move(events))
{}

void UnsavedTokens::keep(const SourceId &id, AttemptId attempt, TokenPtr token)
{
    Kept &kept = m_kept[id];
    if (attempt.value != 0)
        kept.attempt = attempt;
    kept.token = std::move(token);
    arm();
}

void UnsavedTokens::forget(const SourceId &id)
{
    m_kept.erase(id);
}

TokenPtr UnsavedTokens::find(const SourceId &id) const
{
    const auto found = m_kept.find(id);
    return found == m_kept.end() ? nullptr : found->second.token;
}

void UnsavedTokens::arm()
{
    if (m_timer.isOwned())
        return;
    m_timer = m_clock.after(Timing::commitRetry, [this] {
        m_timer.detach(); // it has fired
        if (!m_kept.empty())
            writeAll([this] {
                if (!m_kept.empty())
                    arm();
            });
    });
}

void UnsavedTokens::writeAll(std::function<void()> then)
{
    if (m_kept.empty())
        return then();
    auto left = std::make_shared<std::size_t>(m_kept.size());
    const std::map<SourceId, Kept> all = m_kept;
    for (const auto &[id, kept] : all) {
        const auto done = [this, alive = std::weak_ptr(m_alive), id = id, token = kept.token, left,
                           then](Expected<> result) {
            if (alive.expired())
                return;
            written(id, token, result);
            if (--*left == 0)
                then();
        };
        m_tokens.commit(id, kept.attempt, kept.token, done);
    }
}

void UnsavedTokens::written(const SourceId &id, const TokenPtr &token, const Expected<> &result)
{
    const auto found = m_kept.find(id);
    // A newer token took its place while this one was written.
    if (found == m_kept.end() || found->second.token != token)
        return;
    if (result) {
        m_kept.erase(found);
        m_events.saved(id);
    } else if (result.error().kind == ErrorKind::Conflict) {
        m_kept.erase(found);
        m_events.overtaken(id);
    } else if (result.error().kind == ErrorKind::NoSuchSource) {
        m_kept.erase(found);
    }
}

} // namespace tokenwatch
