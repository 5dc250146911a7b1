// SPDX-License-Identifier: GPL-3.0-or-later
// Private to sql: the database file as the file system sees it, before SQLite opens it. Private to its owner from the
// first moment, never behind a symbolic link, never somebody else's. Thread-safe.
#pragma once

#include "domain/error.h"

namespace tokenwatch::sql {

enum class FileState { Missing, Present };

/// Checks `path` and the files that SQLite keeps beside it, and takes group and others their access.
/// StorageFailed for a link, a foreign owner or anything but a regular file; StoreCorrupt for a file shorter than
/// any database, which something must have truncated: a new store gets its name only when it is complete.
[[nodiscard]] Expected<FileState> inspectFile(const QString &path);

/// Where a new store is made before it gets its name; whatever an earlier try left there is removed.
[[nodiscard]] Expected<QString> createDraft(const QString &path);
/// Gives a complete draft its name. Durable once it returns.
[[nodiscard]] Expected<> publishDraft(const QString &draft, const QString &path);

} // namespace tokenwatch::sql
