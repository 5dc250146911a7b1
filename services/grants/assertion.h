// SPDX-License-Identifier: GPL-3.0-or-later
// Short-lived signed statements: a client's of itself (RFC 7523 2.2) and a grant's of its subject (RFC 7523 2.1).
// Values; any thread.
#pragma once

#include "jose/jws.h"
#include "ports/grantflow.h"

namespace tokenwatch {

struct AssertionKey {
    jose::Jwk key;
    jose::Algorithm algorithm = jose::Algorithm::RS256;
    QByteArray keyId; ///< empty: no `kid`
};

/// Of the slot private_key (PEM or JWK) with `key_id` and `signing_alg`; without them, the key's own `kid` and the
/// usual algorithm of its type. MissingCredentials; InvalidInput naming the slot, or the field that does not suit.
[[nodiscard]] Expected<AssertionKey> privateKeyOf(const FlowContext &context);
/// Of the slot client_secret, for client_secret_jwt: HS256, or what `signing_alg` says.
[[nodiscard]] Expected<AssertionKey> secretKeyOf(const FlowContext &context, const Secret &clientSecret);

struct AssertionClaims {
    QString issuer, subject, audience;
    QString scope = {}; ///< some providers read it here (Google); empty: not said
};

/// Signed, valid for five minutes from `now`, with a `jti` of its own.
[[nodiscard]] Expected<QByteArray> signedAssertion(const AssertionKey &key, const AssertionClaims &claims, Moment now);

} // namespace tokenwatch
