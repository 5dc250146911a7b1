// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes and message authentication with OpenSSL EVP. Thread-safe.
#pragma once

#include "domain/secret.h"

namespace tokenwatch::crypto {

[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
[[nodiscard]] QByteArray hmacSha256(const Secret &key, QByteArrayView bytes);
/// In constant time.
[[nodiscard]] bool equal(QByteArrayView a, QByteArrayView b);

} // namespace tokenwatch::crypto
