// SPDX-License-Identifier: GPL-3.0-or-later
// A key for signatures: RSA, EC (P-256, P-384, P-521), Ed25519, or shared bytes (RFC 7517, 7518 6, 8037). Imported and
// checked once, then immutable and shared; cheap to copy. Thread-safe.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "jose/algorithm.h"

#include <QJsonObject>
#include <QList>
#include <memory>

namespace tokenwatch::jose {

class Jwk
{
public:
    /// InvalidInput naming the member that is missing, malformed or not allowed (an RSA key below 2048 bits, a point
    /// that is not on its curve).
    [[nodiscard]] static Expected<Jwk> fromJson(const QJsonObject &jwk);
    /// A PEM or a JWK, as people enter private keys: PKCS #8, PKCS #1, SEC 1, a public key, a certificate.
    /// InvalidInput.
    [[nodiscard]] static Expected<Jwk> read(QByteArrayView pemOrJwk);
    /// Shared bytes, for HMAC (a client secret).
    [[nodiscard]] static Jwk fromBytes(const Secret &bytes);
    /// A new private P-256 key.
    [[nodiscard]] static Jwk generateEs256();
    /// A new private RSA key, for RS256 alone. Takes a good part of a second.
    [[nodiscard]] static Jwk generateRs256(const QByteArray &keyId);

    [[nodiscard]] QByteArray keyId() const; ///< `kid`; empty if it has none
    [[nodiscard]] bool isPrivate() const;   ///< it can sign
    /// `use` is absent or "sig", and `key_ops` is absent or allows verifying.
    [[nodiscard]] bool isForSignatures() const;
    /// What it may be used with: its `alg` alone if it has one, else all that suit its type. The first is the usual
    /// one.
    [[nodiscard]] QList<Algorithm> algorithms() const;

    /// The public members only, for a header (DPoP). Empty for shared bytes.
    [[nodiscard]] QJsonObject publicJson() const;
    /// Everything, to be sealed.
    [[nodiscard]] Secret privateJson() const;
    /// RFC 7638, SHA-256, base64url.
    [[nodiscard]] QByteArray thumbprint() const;

    struct Material;
    /// For jws.cpp.
    [[nodiscard]] const Material &material() const { return *m_material; }

private:
    explicit Jwk(std::shared_ptr<const Material> material);
    std::shared_ptr<const Material> m_material;
};

} // namespace tokenwatch::jose
