// SPDX-License-Identifier: GPL-3.0-or-later
// The RSA keys that an issuer's tokens are signed with (S3-07): one that signs, and those before it for as long as they
// are kept. Made when first needed, never stored: a restart is a rotation, too. Sandbox thread.
#pragma once

#include "jose/jwks.h"

#include <QJsonObject>
#include <vector>

namespace tokenwatch::sandbox {

class SigningKeys
{
public:
    /// A JWT with RS256 and the `kid` of the key that signs now.
    [[nodiscard]] QByteArray sign(const QJsonObject &claims, WallTime now);

    /// Another key signs from now on. The one before it stays published for `keepFor`; then its tokens verify no more.
    void rotate(Milliseconds keepFor, WallTime now);

    /// The public keys, as a document (RFC 7517 5) and ready for use.
    [[nodiscard]] QJsonObject document(WallTime now);
    [[nodiscard]] const jose::JwkSet &set(WallTime now);

private:
    struct Published {
        jose::Jwk key;
        std::optional<WallTime> until; ///< none: it signs
    };
    /// Makes the first key, and forgets those that are over.
    void prepare(WallTime now);
    void publish();

    std::vector<Published> m_keys; ///< the last one signs
    QJsonObject m_document;
    jose::JwkSet m_set;
};

} // namespace tokenwatch::sandbox
