// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/memorytokenstore.h"

#include <algorithm>

namespace tokenwatch {

namespace {

TokenPtr clearColumnsOf(const Token &token)
{
    Token clear = token.duplicate();
    clear.access = {};
    clear.refresh = {};
    clear.flowMemory = {};
    return std::make_shared<const Token>(std::move(clear));
}

tl::unexpected<Error> noSuchSource(const SourceId &id)
{
    return failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value));
}

} // namespace

MemoryTokenStore::MemoryTokenStore(const Clock &clock, QObject *parent)
    : TokenStore(parent)
    , m_clock(clock)
{}

void MemoryTokenStore::put(StoredSource stored)
{
    if (stored.journal)
        m_lastAttempt = std::max(m_lastAttempt, stored.journal->id.value);
    const SourceId id = stored.source.id;
    if (stored.lastAttempt)
        m_history[id].push_back(*stored.lastAttempt);
    m_sources.insert_or_assign(id, std::move(stored));
}

void MemoryTokenStore::setOpen(bool open)
{
    if (std::exchange(m_open, open) == open)
        return;
    if (open)
        Q_EMIT opened();
}

const StoredSource *MemoryTokenStore::stored(const SourceId &id) const
{
    const auto found = m_sources.find(id);
    return found == m_sources.end() ? nullptr : &found->second;
}

std::vector<Attempt> MemoryTokenStore::history(const SourceId &id) const
{
    const auto found = m_history.find(id);
    return found == m_history.end() ? std::vector<Attempt>() : found->second;
}

/// Works and answers in the order of the calls, later.
template <class T, class Work>
void MemoryTokenStore::answer(Then<T> then, Work work)
{
    QMetaObject::invokeMethod(
        this, [then = std::move(then), work = std::move(work)] { then(work()); }, Qt::QueuedConnection);
}

void MemoryTokenStore::load(Then<std::vector<StoredSource>> then)
{
    answer(std::move(then), [this]() -> Expected<std::vector<StoredSource>> {
        std::vector<StoredSource> all;
        for (const auto &[id, stored] : m_sources) {
            all.push_back(stored);
            if (const auto history = m_history.find(id); history != m_history.end() && !history->second.empty())
                all.back().lastAttempt = history->second.back();
            if (!m_open && stored.token)
                all.back().token = clearColumnsOf(*stored.token);
        }
        return all;
    });
}

void MemoryTokenStore::saveSource(const Source &source, Then<> then)
{
    answer(std::move(then), [this, source]() -> Expected<> {
        for (const auto &[id, stored] : m_sources) {
            if (stored.source.name == source.name && id != source.id)
                return failure(ErrorKind::Conflict, source.name);
        }
        m_sources[source.id].source = source;
        return {};
    });
}

void MemoryTokenStore::removeSource(const SourceId &id, Then<> then)
{
    answer(std::move(then), [this, id]() -> Expected<> {
        m_sources.erase(id);
        m_history.erase(id);
        return {};
    });
}

void MemoryTokenStore::saveMemory(const SourceId &id, const SourceMemory &memory, Then<> then)
{
    answer(std::move(then), [this, id, memory]() -> Expected<> {
        const auto found = m_sources.find(id);
        if (found == m_sources.end())
            return noSuchSource(id);
        found->second.memory = memory;
        return {};
    });
}

void MemoryTokenStore::begin(const SourceId &id, Generation generation, std::optional<AttemptId> resumed,
                             Then<AttemptId> then)
{
    answer(std::move(then), [this, id, generation, resumed]() -> Expected<AttemptId> {
        const auto found = m_sources.find(id);
        if (found == m_sources.end())
            return noSuchSource(id);
        StoredSource &stored = found->second;
        if (stored.token && generation < stored.token->generation)
            return failure(ErrorKind::Conflict, stored.source.name);
        OpenAttempt entry{{}, generation, m_clock.now().wall, 0};
        if (resumed) {
            if (!stored.journal || stored.journal->id != *resumed)
                return failure(ErrorKind::Conflict, stored.source.name);
            entry.id = *resumed;
            entry.tries = stored.journal->tries + 1;
        } else {
            entry.id = AttemptId{++m_lastAttempt};
        }
        stored.journal = entry;
        return entry.id;
    });
}

void MemoryTokenStore::commit(const SourceId &id, AttemptId attempt, TokenPtr token, Then<> then)
{
    answer(std::move(then), [this, id, attempt, token]() -> Expected<> {
        if (!m_open)
            return failure(ErrorKind::VaultLocked);
        const auto found = m_sources.find(id);
        if (found == m_sources.end())
            return noSuchSource(id);
        StoredSource &stored = found->second;
        if (token->generation <= (stored.token ? stored.token->generation : Generation{}))
            return failure(ErrorKind::Conflict, stored.source.name);
        stored.token = token;
        if (stored.journal && stored.journal->id == attempt)
            stored.journal.reset();
        m_committed.push_back(token);
        return {};
    });
}

void MemoryTokenStore::close(const SourceId &id, AttemptId attempt, Then<> then)
{
    answer(std::move(then), [this, id, attempt]() -> Expected<> {
        const auto found = m_sources.find(id);
        if (found != m_sources.end() && found->second.journal && found->second.journal->id == attempt)
            found->second.journal.reset();
        return {};
    });
}

void MemoryTokenStore::wipe(const SourceId &id, bool refreshToken, Then<> then)
{
    answer(std::move(then), [this, id, refreshToken]() -> Expected<> {
        const auto found = m_sources.find(id);
        if (found == m_sources.end())
            return {};
        StoredSource &stored = found->second;
        if (refreshToken) {
            stored.token.reset();
            stored.journal.reset();
        } else if (stored.token) {
            Token kept = stored.token->duplicate();
            kept.access = {};
            stored.token = std::make_shared<const Token>(std::move(kept));
        }
        return {};
    });
}

void MemoryTokenStore::append(const SourceId &source, const Attempt &attempt)
{
    m_history[source].push_back(attempt);
}

void MemoryTokenStore::attempts(const SourceId &source, std::optional<WallTime> since, int most,
                                Then<std::vector<Attempt>> then)
{
    answer(std::move(then), [this, source, since, most]() -> Expected<std::vector<Attempt>> {
        std::vector<Attempt> found;
        const std::vector<Attempt> all = history(source);
        for (auto attempt = all.rbegin(); attempt != all.rend() && std::ssize(found) < most; ++attempt) {
            if (!since || attempt->at >= *since)
                found.push_back(*attempt);
        }
        return found;
    });
}

} // namespace tokenwatch
