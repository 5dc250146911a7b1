// SPDX-License-Identifier: GPL-3.0-or-later
// A set of keys (RFC 7517 5). A value without I/O: jwkscache.h says when to ask its owner for it again, net/jwksclient
// asks. Thread-safe.
#pragma once

#include "jose/jws.h"

namespace tokenwatch::jose {

class JwkSet
{
public:
    /// A JWK set, or a single JWK. Keys that are not understood are left out (RFC 7517 5), and shared ones beside
    /// public ones: who publishes a set does not share. At most 200 keys. MalformedAnswer.
    [[nodiscard]] static Expected<JwkSet> fromJson(QByteArrayView json);
    [[nodiscard]] static Expected<JwkSet> fromObject(const QJsonObject &object);
    /// As people keep keys: what fromJson() reads, or a PEM with one key. `where` names the member of a single key that
    /// is not right.
    [[nodiscard]] static Expected<JwkSet> read(QByteArrayView pemOrJson);
    [[nodiscard]] static JwkSet of(Jwk key);

    [[nodiscard]] const QList<Jwk> &keys() const { return m_keys; }
    [[nodiscard]] bool hasKeyId(const QByteArray &kid) const;

    /// With the key that `kid` names, or with a key that has no name; without a `kid`, with each key that suits.
    /// NotAllowed with the reason; `where` is "kid" if no key has that name, so that the set may be fetched again.
    [[nodiscard]] Expected<Jws> verifyJws(QByteArrayView compact, std::optional<Algorithm> only = {}) const;
    /// As verifyJws(), and MalformedAnswer if the payload is no JSON object.
    [[nodiscard]] Expected<Jwt> verify(QByteArrayView compact, std::optional<Algorithm> only = {}) const;

private:
    [[nodiscard]] Expected<QList<Jwk>> candidates(const QByteArray &kid, Algorithm algorithm,
                                                  std::optional<Algorithm> only) const;

    QList<Jwk> m_keys;
    QList<QByteArray> m_ambiguousIds; ///< names that two keys of one kind have
};

} // namespace tokenwatch::jose
