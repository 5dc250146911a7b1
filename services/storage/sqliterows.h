// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the SQLite store and the values they stand for. Used by sqlitetokenstore on the store thread.
#pragma once

#include "ports/tokenstore.h"
#include "sql/connection.h"
#include "storage/tokenrecord.h"

namespace tokenwatch::rows {

/// The one source that is asked for; none: all of them.
using Only = std::optional<SourceId>;

/// In the order of their ids, without tokens. A record that cannot be read is left out and logged.
[[nodiscard]] Expected<std::vector<StoredSource>> sources(sql::Connection &connection, const Only &only);
[[nodiscard]] Expected<std::vector<std::pair<SourceId, TokenRecord>>> tokens(sql::Connection &connection,
                                                                             const Only &only);
[[nodiscard]] Expected<std::vector<std::pair<SourceId, OpenAttempt>>> journal(sql::Connection &connection,
                                                                              const Only &only);
/// The newest of each source.
[[nodiscard]] Expected<std::vector<std::pair<SourceId, Attempt>>> lastAttempts(sql::Connection &connection,
                                                                               const Only &only);
/// Newest first.
[[nodiscard]] Expected<std::vector<Attempt>> attempts(sql::Connection &connection, const SourceId &source,
                                                      std::optional<WallTime> since, int most);

[[nodiscard]] Expected<> putSource(sql::Connection &connection, const Source &source);
[[nodiscard]] Expected<> putMemory(sql::Connection &connection, const SourceId &source, const SourceMemory &memory);
/// Inserts or replaces; `now` becomes createdAt of a new row and lastUsed of any.
[[nodiscard]] Expected<> putToken(sql::Connection &connection, const SourceId &source, const TokenRecord &token,
                                  WallTime now);
/// Appends and keeps the history within its bounds. Does nothing for a source that is gone.
[[nodiscard]] Expected<> appendAttempt(sql::Connection &connection, const SourceId &source, const Attempt &attempt);

/// The generation of the stored token, 0 if there is none; NoSuchSource without the source.
[[nodiscard]] Expected<Generation> storedGeneration(sql::Connection &connection, const SourceId &source);

// How values are bound: SQLite keeps texts and bytes apart in STRICT tables, and Qt binds null strings as NULL.
[[nodiscard]] QVariant asText(const QByteArray &bytes);
[[nodiscard]] QVariant asText(const QString &text);
[[nodiscard]] QVariant asBlob(const QByteArray &bytes);
[[nodiscard]] QVariant asInstant(std::optional<WallTime> instant);
[[nodiscard]] QVariant asInteger(quint64 counter);

} // namespace tokenwatch::rows
