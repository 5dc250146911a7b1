// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON file store as a value: all of it in memory, copied cheaply, written and read whole (docs/store-format.md).
#pragma once

#include "domain/caller.h"
#include "ports/tokenstore.h"
#include "storage/tokenrecord.h"

#include <QMap>

namespace tokenwatch {

inline constexpr int storeDocumentVersion = 2;

struct StoreDocument {
    /// A token with the bookkeeping of its row.
    struct CachedToken {
        TokenRecord record;
        WallTime createdAt, lastUsed;
    };
    struct Entry {
        Source source;
        SourceMemory memory;
        std::optional<CachedToken> token;
        std::optional<OpenAttempt> journal;
        std::vector<Attempt> attempts; ///< oldest first
    };

    QByteArray keyCheck;    ///< empty: no data key was ever given
    qint64 lastAttempt = 0; ///< ids of journal entries are never used twice
    QMap<SourceId, Entry> entries;
    QMap<SourceId, QMap<QByteArray, QByteArray>> secrets; ///< sealed, by slot
    QMap<QString, ClientKey> keys;
    std::vector<CallerUse> uses; ///< the last used first

    [[nodiscard]] bool holdsSealedTokens() const;
};

[[nodiscard]] QByteArray toJson(const StoreDocument &document);
/// StoreCorrupt with what is wrong and where, or Conflict if a newer version wrote it.
[[nodiscard]] Expected<StoreDocument> storeDocumentFromJson(QByteArrayView json);

/// The longest file that is read.
inline constexpr qsizetype longestStoreDocument = 64 * 1024 * 1024;

} // namespace tokenwatch
