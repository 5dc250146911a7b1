// SPDX-License-Identifier: GPL-3.0-or-later
// The key file of --secrets file (contract 2), or a systemd credential: what everything else is sealed under where
// there is no keychain. Read once at start; blocking, but never for long.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

namespace tokenwatch {

inline constexpr qsizetype shortestKeyFile = 32;
inline constexpr qsizetype longestKeyFile = 64 * 1024;

/// All its bytes, as they are. InvalidInput naming the file if it is a link, no regular file, open to others (more than
/// 0600), another user's, or of the wrong size; StorageFailed if it cannot be read.
[[nodiscard]] Expected<Secret> loadKeyFile(const QString &path);

} // namespace tokenwatch
