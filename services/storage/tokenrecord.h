// SPDX-License-Identifier: GPL-3.0-or-later
// A token as it is stored: what must be shown without the key in clear, all else sealed and bound to its place.
// Both stores use it, so that they seal alike (docs/store-format.md). Thread-safe functions of values.
#pragma once

#include "crypto/sealer.h"
#include "domain/token.h"

namespace tokenwatch {

struct TokenRecord {
    Generation generation;
    QByteArray access, refresh, flowMemory; ///< sealed; empty: there is none
    QByteArray type, scope;
    Lineage lineage;
    WallTime receivedAt;
    std::optional<WallTime> expiresAt, refreshExpiresAt;
    ExpiryOrigin expiryOrigin = ExpiryOrigin::None;

    [[nodiscard]] bool holdsSecrets() const { return !access.isEmpty() || !refresh.isEmpty() || !flowMemory.isEmpty(); }
    friend bool operator==(const TokenRecord &, const TokenRecord &) = default;
};

[[nodiscard]] TokenRecord sealToken(const crypto::Sealer &sealer, const SourceId &source, const Token &token);

struct OpenedToken {
    TokenPtr token;       ///< never null; what did not open is empty
    bool corrupt = false; ///< something did not open
};
/// Without a sealer all bytes stay empty.
[[nodiscard]] OpenedToken openToken(const crypto::Sealer *sealer, const SourceId &source, const TokenRecord &record);

// A record that only the right data key opens, so that a wrong key is noticed before it does harm.
[[nodiscard]] QByteArray sealKeyCheck(const crypto::Sealer &sealer);
[[nodiscard]] bool opensKeyCheck(const crypto::Sealer &sealer, QByteArrayView record);

} // namespace tokenwatch
