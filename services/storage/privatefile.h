// SPDX-License-Identifier: GPL-3.0-or-later
// Files and directories that are ours alone: made with their final mode, never followed through a symbolic link,
// replaced whole or not at all. Blocking; for start-up and for the store's own thread.
#pragma once

#include "domain/error.h"

namespace tokenwatch {

enum class OpenToOthers { Tighten, Refuse };

/// Makes `path` (and what is missing above it) with mode 0700, or checks that it is a directory of ours and no symbolic
/// link. One that others may enter is tightened (and the log says so) or refused. StorageFailed names it otherwise.
[[nodiscard]] Expected<> makePrivateDirectory(const QString &path, OpenToOthers others);

/// The whole file, or nothing if there is none. StorageFailed if it is not a regular file of ours or a link,
/// StoreCorrupt if it is longer than `limit`. One that others may read is tightened to 0600, and the log says so.
[[nodiscard]] Expected<std::optional<QByteArray>> readPrivateFile(const QString &path, qsizetype limit);

/// Writes beside `path`, syncs, renames over it and syncs the directory: after a crash there is the old file or the
/// new one. StorageFull or StorageFailed, and the old file is as it was.
[[nodiscard]] Expected<> replacePrivateFile(const QString &path, QByteArrayView bytes);

/// Removes what a killed replacePrivateFile() left behind.
void removeLeftovers(const QString &path);

/// Copies a file that cannot be read to PATH.corrupt-DATE, DATE being when it was last changed, so that trying again
/// makes no second copy. The name of the copy, or empty if it could not be made.
[[nodiscard]] QString keepCorruptCopy(const QString &path, QByteArrayView bytes);

} // namespace tokenwatch
