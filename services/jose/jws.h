// SPDX-License-Identifier: GPL-3.0-or-later
// Signing and verifying JSON Web Signatures in compact form (RFC 7515). The algorithm is always the key's, never the
// token's (RFC 8725 3.1). Thread-safe.
#pragma once

#include "jose/jwk.h"
#include "jose/jwt.h"

namespace tokenwatch::jose {

/// A JWT signed with `key`. `header` is what stands beside `alg` ("kid", "typ", "jwk"). InvalidInput if the key cannot
/// sign with this algorithm.
[[nodiscard]] Expected<QByteArray> sign(const QJsonObject &claims, QJsonObject header, const Jwk &key,
                                        Algorithm algorithm);

/// What a right signature covers.
struct Jws {
    QJsonObject header;
    QByteArray payload; ///< any bytes
    Algorithm algorithm;
};

/// The content if its signature is right. `only` narrows what the key allows. MalformedAnswer if it is no JWS in
/// compact form; NotAllowed with the reason in `serverText` otherwise ("wrong signature"), also for a header with
/// `crit` or `b64`, of which none is understood.
[[nodiscard]] Expected<Jws> verifyJws(QByteArrayView compact, const Jwk &key, std::optional<Algorithm> only = {});

/// The `kid` of a JWS whose header is acceptable, to choose keys by; empty if it has none. As verifyJws() otherwise.
[[nodiscard]] Expected<QByteArray> keyIdIn(QByteArrayView compact);

/// The token if its signature is right; times and claims are the caller's to check. As verifyJws(), and MalformedAnswer
/// if the payload is no JSON object.
[[nodiscard]] Expected<Jwt> verify(QByteArrayView compact, const Jwk &key, std::optional<Algorithm> only = {});

} // namespace tokenwatch::jose
