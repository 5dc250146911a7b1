// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Web Tokens in compact form (RFC 7515, 7519). Thread-safe.
#pragma once

#include "domain/error.h"
#include "jose/base64url.h"

#include <QJsonObject>

namespace tokenwatch::jose {

struct Jwt {
    QJsonObject header, claims;
    QByteArray signedPart; ///< "header.payload"
    QByteArray signature;  ///< decoded

    /// Registered NumericDate claims (RFC 7519 4.1); none if absent or not a number.
    [[nodiscard]] std::optional<WallTime> expiresAt() const;
    [[nodiscard]] std::optional<WallTime> issuedAt() const;
    [[nodiscard]] std::optional<WallTime> notBefore() const;
};

/// Reads without checking the signature. Strict base64url without padding, at most 64 KiB, one JSON object each.
/// MalformedAnswer for anything else.
[[nodiscard]] Expected<Jwt> decode(QByteArrayView compact);

} // namespace tokenwatch::jose
