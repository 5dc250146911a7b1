// SPDX-License-Identifier: GPL-3.0-or-later
// A TokenStore in front of another one that fails, or keeps its callers waiting, when the test says so: a full disk,
// a slow disk, a disk that comes back. What fails never reaches the store behind. Lives on the test's thread.
#pragma once

#include "ports/tokenstore.h"

#include <deque>
#include <map>

namespace tokenwatch {

class FaultyStore : public TokenStore
{
    Q_OBJECT
public:
    enum class Call { Load, SaveSource, RemoveSource, SaveMemory, Begin, Commit, Close, Wipe };

    /// `behind` must outlive it; its opened() is passed on.
    explicit FaultyStore(TokenStore &behind, QObject *parent = nullptr);

    // For the test.
    static constexpr int always = -1;
    /// The next `times` calls of this kind fail with `kind`; `always`: until heal().
    void fail(Call call, ErrorKind kind, int times = 1);
    void heal();
    /// Calls of this kind wait, in order, until release().
    void hold(Call call);
    void release(Call call);
    [[nodiscard]] int held(Call call) const;
    /// Every call made so far, the failed and the held ones included.
    [[nodiscard]] const std::vector<Call> &calls() const { return m_calls; }
    [[nodiscard]] int count(Call call) const;

    [[nodiscard]] bool isOpen() const override { return m_behind.isOpen(); }
    void load(Then<std::vector<StoredSource>> then) override;
    void saveSource(const Source &source, Then<> then) override;
    void removeSource(const SourceId &id, Then<> then) override;
    void saveMemory(const SourceId &id, const SourceMemory &memory, Then<> then) override;
    void begin(const SourceId &id, Generation generation, std::optional<AttemptId> resumed,
               Then<AttemptId> then) override;
    void commit(const SourceId &id, AttemptId attempt, TokenPtr token, Then<> then) override;
    void close(const SourceId &id, AttemptId attempt, Then<> then) override;
    void wipe(const SourceId &id, bool refreshToken, Then<> then) override;

private:
    struct Fault {
        ErrorKind kind;
        int left;
    };
    template <class T>
    void pass(Call call, Then<T> then, std::function<void(Then<T>)> forward);

    TokenStore &m_behind;
    std::map<Call, Fault> m_faults;
    std::map<Call, std::deque<std::function<void()>>> m_held; ///< a key that is present holds
    std::vector<Call> m_calls;
};

} // namespace tokenwatch
