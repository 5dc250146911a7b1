// SPDX-License-Identifier: GPL-3.0-or-later
// A key for signatures: imported and checked once, then immutable and shared. What it signs has the form of JOSE
// (RFC 7518 3): ECDSA as r and s in full size. Thread-safe; cheap to copy.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"

#include <memory>

namespace tokenwatch::crypto {

enum class KeyKind { Shared, Rsa, P256, P384, P521, Ed25519, Ed448 };
enum class Scheme { Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa };
enum class Hash { Sha256, Sha384, Sha512 };

/// A way to sign. EdDSA brings its own hash: there `hash` does not count.
struct Method {
    Scheme scheme;
    Hash hash = Hash::Sha512;
};

/// What a key consists of, named as in RFC 7518 6 and 8037 2. Numbers are unsigned and big-endian.
struct KeyParts {
    KeyKind kind = KeyKind::Shared;
    QByteArray n, e;         ///< RSA
    QByteArray x, y;         ///< a point's coordinates in full size; of Ed25519 and Ed448 `x` alone
    Secret d;                ///< what is private; the bytes themselves of a shared key
    Secret p, q, dp, dq, qi; ///< RSA, all or none
};

class Key
{
public:
    /// No key: suits nothing.
    Key() = default;
    /// InvalidInput; `where` names the part that is missing or not allowed: a modulus below 2048 bits, even or with the
    /// ROCA weakness; an exponent that is even, 1 or longer than 64 bits; a point that is not on its curve; a private
    /// part that does not belong to the public one; an empty shared key.
    [[nodiscard]] static Expected<Key> fromParts(KeyParts parts);
    /// PKCS #8, PKCS #1, SEC 1, SubjectPublicKeyInfo or the key of a certificate, whichever comes first in the text.
    /// Encrypted keys are refused; nobody is asked for a passphrase. InvalidInput.
    [[nodiscard]] static Expected<Key> fromPem(QByteArrayView pem);
    /// A new private key; RSA with 2048 bits, shared bytes as many as the longest hash has.
    [[nodiscard]] static Key generate(KeyKind kind);

    [[nodiscard]] bool isNull() const { return !m_material; }
    /// Not of a null key.
    [[nodiscard]] const KeyParts &parts() const;
    [[nodiscard]] bool isPrivate() const;
    /// Whether the method is one for this kind of key; of the ECDSA ones that is the curve's own.
    [[nodiscard]] bool suits(Method method) const;

    /// Empty unless the key is private and suits.
    [[nodiscard]] QByteArray sign(Method method, QByteArrayView bytes) const;
    /// False for a signature of another length, with r or s outside the curve's order, with another PSS salt length
    /// than the hash's, and if the key does not suit.
    [[nodiscard]] bool verify(Method method, QByteArrayView bytes, QByteArrayView signature) const;

    struct Material;

private:
    explicit Key(std::shared_ptr<const Material> material);
    std::shared_ptr<const Material> m_material;
};

/// Of a hash's output.
[[nodiscard]] int byteCount(Hash hash);

} // namespace tokenwatch::crypto
