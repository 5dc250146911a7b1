// SPDX-License-Identifier: GPL-3.0-or-later
// What must survive: sources, sealed tokens, the journal of refreshes under way, counters that protect accounts.
// An answer means durable. Called and answering on the service thread; the work happens on the store thread.
#pragma once

#include "domain/attempt.h"
#include "domain/pending.h"
#include "domain/source.h"
#include "domain/token.h"

#include <QObject>
#include <vector>

namespace tokenwatch {

/// What must survive a restart besides the token: a restart loop must not lock an account.
struct SourceMemory {
    int failures = 0;                  ///< transient, in a row
    int refusals = 0;                  ///< in a row
    std::optional<WallTime> notBefore; ///< no attempt before this (back-off, cool-down)
    std::optional<WallTime> stoppedAt; ///< refused for good: needs a person since then
    std::optional<WallTime> clearedAt;
    std::optional<WallTime> pausedAt;
    std::optional<WallTime> lastSuccessAt;
    std::optional<WallTime> failingSince;
    QByteArray flowMemory; ///< GrantFlow::memory() of the last run if that failed; holds no secret
    friend bool operator==(const SourceMemory &, const SourceMemory &) = default;
};

/// A journal entry found at start: a credential may have been spent and no answer was committed.
struct OpenAttempt {
    AttemptId id;
    Generation generation; ///< of the token whose credential was sent
    WallTime at;
    int tries = 0; ///< retries after restarts so far
};

struct StoredSource {
    Source source;
    TokenPtr token; ///< null: none. Without the key, all bytes are empty and only the clear columns are filled
    SourceMemory memory;
    std::optional<OpenAttempt> journal;
    std::optional<Attempt> lastAttempt;
    bool corrupt = false; ///< a sealed part of the token did not open; it is empty, its generation is still true
};

class TokenStore : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Whether the data key is there, so that tokens can be read and written.
    [[nodiscard]] virtual bool isOpen() const = 0;

    virtual void load(Then<std::vector<StoredSource>> then) = 0;
    /// One source as it is stored now; NoSuchSource if it is gone. Picked from load() where a store has no shorter way.
    virtual void loadOne(const SourceId &id, Then<StoredSource> then);

    virtual void saveSource(const Source &source, Then<> then) = 0;
    /// With its token, journal, memory and history.
    virtual void removeSource(const SourceId &id, Then<> then) = 0;
    virtual void saveMemory(const SourceId &id, const SourceMemory &memory, Then<> then) = 0;

    /// Journals the intent to spend the credential of `generation`. `resumed`: the entry found at start that this
    /// retries.
    virtual void begin(const SourceId &id, Generation generation, std::optional<AttemptId> resumed,
                       Then<AttemptId> then) = 0;

    /// Seals and stores the token and closes the journal entry in one transaction. `attempt` 0: nothing was journaled.
    /// The token's generation must be newer than the stored one (Conflict otherwise, and nothing changes).
    /// StorageFull and StorageFailed leave the old token and the journal entry as they were.
    virtual void commit(const SourceId &id, AttemptId attempt, TokenPtr token, Then<> then) = 0;

    /// Closes a journal entry without a token.
    virtual void close(const SourceId &id, AttemptId attempt, Then<> then) = 0;

    /// Removes the access token; with `refreshToken` the whole record, the journal included.
    virtual void wipe(const SourceId &id, bool refreshToken, Then<> then) = 0;

Q_SIGNALS:
    /// The data key arrived: load() now gives whole tokens.
    void opened();
};

} // namespace tokenwatch
