// SPDX-License-Identifier: GPL-3.0-or-later
// A set of keys (RFC 7517 5), and when to ask its owner for it again. Values without I/O: net/jwksclient fetches.
#pragma once

#include "jose/jws.h"

namespace tokenwatch::jose {

class JwkSet
{
public:
    /// A JWK set, or a single JWK. Keys that are not understood are left out (RFC 7517 5). MalformedAnswer.
    [[nodiscard]] static Expected<JwkSet> fromJson(QByteArrayView json);

    [[nodiscard]] const QList<Jwk> &keys() const { return m_keys; }
    [[nodiscard]] bool hasKeyId(const QByteArray &kid) const;

    /// With the key that `kid` names; without a `kid`, with each key that suits. NotAllowed with the reason; `where` is
    /// "kid" if no key has that name, so that the set may be fetched again.
    [[nodiscard]] Expected<Jwt> verify(QByteArrayView compact, std::optional<Algorithm> only = {}) const;

private:
    QList<Jwk> m_keys;
};

} // namespace tokenwatch::jose
