// SPDX-License-Identifier: GPL-3.0-or-later
// Random bytes from the operating system through OpenSSL. Thread-safe.
#pragma once

#include "domain/ids.h"
#include "domain/secret.h"

namespace tokenwatch::crypto {

/// Not for secrets: nonces, identifiers.
[[nodiscard]] QByteArray randomBytes(int count);
[[nodiscard]] Secret randomSecret(int count);
/// A new source id.
[[nodiscard]] SourceId newSourceId();

} // namespace tokenwatch::crypto
