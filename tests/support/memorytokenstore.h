// SPDX-License-Identifier: GPL-3.0-or-later
// A TokenStore and HistoryStore in memory with the rules of the real ones (generations, journal, key), for tests of
// whoever uses a store. Answers arrive through the event loop, never inside the call. Lives on the test's thread.
#pragma once

#include "ports/clock.h"
#include "ports/historystore.h"
#include "ports/tokenstore.h"

#include <map>

namespace tokenwatch {

class MemoryTokenStore : public TokenStore, public HistoryStore
{
    Q_OBJECT
public:
    /// Stamps journal entries with `clock`.
    explicit MemoryTokenStore(const Clock &clock, QObject *parent = nullptr);

    // For the test.
    /// As if an earlier run had left it.
    void put(StoredSource stored);
    /// Closed: load() gives clear columns only and commit() fails with VaultLocked. Emits opened() on opening.
    void setOpen(bool open);
    /// What is stored now, whole, without the event loop; null if there is none.
    [[nodiscard]] const StoredSource *stored(const SourceId &id) const;
    /// Of all sources, in the order of the answers.
    [[nodiscard]] const std::vector<TokenPtr> &committed() const { return m_committed; }
    /// Oldest first.
    [[nodiscard]] std::vector<Attempt> history(const SourceId &id) const;

    // TokenStore
    [[nodiscard]] bool isOpen() const override { return m_open; }
    void load(Then<std::vector<StoredSource>> then) override;
    void saveSource(const Source &source, Then<> then) override;
    void removeSource(const SourceId &id, Then<> then) override;
    void saveMemory(const SourceId &id, const SourceMemory &memory, Then<> then) override;
    void begin(const SourceId &id, Generation generation, std::optional<AttemptId> resumed,
               Then<AttemptId> then) override;
    void commit(const SourceId &id, AttemptId attempt, TokenPtr token, Then<> then) override;
    void close(const SourceId &id, AttemptId attempt, Then<> then) override;
    void wipe(const SourceId &id, bool refreshToken, Then<> then) override;

    // HistoryStore
    void append(const SourceId &source, const Attempt &attempt) override;
    void attempts(const SourceId &source, std::optional<WallTime> since, int most,
                  Then<std::vector<Attempt>> then) override;

private:
    template <class T, class Work>
    void answer(Then<T> then, Work work);

    const Clock &m_clock;
    bool m_open = true;
    qint64 m_lastAttempt = 0;
    std::map<SourceId, StoredSource> m_sources;
    std::map<SourceId, std::vector<Attempt>> m_history;
    std::vector<TokenPtr> m_committed;
};

} // namespace tokenwatch
