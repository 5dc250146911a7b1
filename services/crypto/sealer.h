// SPDX-License-Identifier: GPL-3.0-or-later
// Sealing at rest: AES-256-GCM under the data key, each record bound to where it belongs. Thread-safe, immutable.
// Record: version byte 1, 12 byte nonce, ciphertext, 16 byte tag (docs/store-format.md).
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

namespace tokenwatch::crypto {

inline constexpr int dataKeyBytes = 32;

/// The place of a record. A record copied to another place does not open.
struct SealContext {
    QByteArray owner;  ///< source id
    QByteArray column; ///< "access_token"
    quint64 generation = 0;
};

class Sealer
{
public:
    /// `key` must be dataKeyBytes long; anything else ends the program, so check what comes from outside.
    explicit Sealer(const Secret &key);

    /// An empty secret gives an empty record.
    [[nodiscard]] QByteArray seal(const Secret &plain, const SealContext &context) const;
    /// StoreCorrupt if it was changed, moved, or sealed under another key. An empty record opens as an empty secret.
    [[nodiscard]] Expected<Secret> open(QByteArrayView record, const SealContext &context) const;

private:
    Secret m_key;
};

/// A data key from a key file's bytes, which must not be empty (HKDF-SHA-256; RFC 5869). `purpose` separates uses of
/// one file.
[[nodiscard]] Secret deriveKey(const Secret &material, QByteArrayView purpose);

} // namespace tokenwatch::crypto
