// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Web Tokens in compact form (RFC 7515, 7519). Thread-safe.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

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

/// HS256 (RFC 7518 3.2), the header {"alg":"HS256","typ":"JWT"}.
[[nodiscard]] QByteArray signHs256(const QJsonObject &claims, const Secret &key);
/// The claims if alg is HS256 and the signature is right; times are the caller's to check. NotAllowed otherwise.
[[nodiscard]] Expected<Jwt> verifyHs256(QByteArrayView compact, const Secret &key);

/// Strict: no padding, no characters outside the alphabet, no stray bits. Nothing otherwise.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

} // namespace tokenwatch::jose
