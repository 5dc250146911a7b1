// SPDX-License-Identifier: GPL-3.0-or-later
// Private to crypto: what a Key shares, and OpenSSL's side of it. Include only from .cpp files of this room.
#pragma once

#include "crypto/evp_p.h"
#include "crypto/keys.h"

#include <array>
#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/err.h>

namespace tokenwatch::crypto {

using PrivateNumber = std::unique_ptr<BIGNUM, EvpDeleter<BN_clear_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, EvpDeleter<ECDSA_SIG_free>>;
using EvpKey = std::unique_ptr<EVP_PKEY, EvpDeleter<EVP_PKEY_free>>;
using EvpKeyContext = std::unique_ptr<EVP_PKEY_CTX, EvpDeleter<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, EvpDeleter<EVP_MD_CTX_free>>;
using Mac = std::unique_ptr<EVP_MAC, EvpDeleter<EVP_MAC_free>>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, EvpDeleter<EVP_MAC_CTX_free>>;

/// Refusals leave entries in the thread's error queue, which TLS on the same thread would take for its own.
class QuietErrors
{
public:
    QuietErrors() { ERR_set_mark(); }
    ~QuietErrors() { ERR_pop_to_mark(); }
    Q_DISABLE_COPY_MOVE(QuietErrors)
};

struct Key::Material {
    KeyParts parts;
    bool isPrivate = false;
    EvpKey key; ///< none for shared bytes

    // Set up once for each method, then copied for each use: setting up takes longer than a whole HMAC.
    std::array<DigestContext, 6> verifiers; ///< by slot()
    std::array<MacContext, 3> macs;         ///< by hash
};

/// Where `verifiers` keeps a method's.
[[nodiscard]] inline std::size_t slot(Method method)
{
    const auto hash = static_cast<std::size_t>(method.hash);
    switch (method.scheme) {
    case Scheme::RsaPss:
        return 3 + hash;
    case Scheme::Hmac:
    case Scheme::RsaPkcs1:
    case Scheme::Ecdsa:
        return hash;
    case Scheme::EdDsa:
        break;
    }
    return 0;
}

/// Of a coordinate, a scalar, or an Edwards key; 0 for other kinds.
[[nodiscard]] int fieldBytes(KeyKind kind);
/// The name that OpenSSL knows a hash by.
[[nodiscard]] const char *digestName(Hash hash);

/// Sets up what verifies and authenticates.
void prepare(Key::Material &material);

/// The parts of an imported key, for fromParts() to check. InvalidInput for kinds that are not for signatures here.
[[nodiscard]] Expected<KeyParts> partsOf(EVP_PKEY *key);

} // namespace tokenwatch::crypto
