// SPDX-License-Identifier: GPL-3.0-or-later
// Private to crypto: owners for OpenSSL's objects, and what happens when OpenSSL itself fails.
// Include only from .cpp files of this room.
#pragma once

#include <QtGlobal>

#include <memory>
#include <openssl/evp.h>
#include <openssl/kdf.h>

namespace tokenwatch::crypto {

template <auto Free>
struct EvpDeleter {
    template <class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, EvpDeleter<EVP_CIPHER_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, EvpDeleter<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, EvpDeleter<EVP_KDF_CTX_free>>;

/// With fixed algorithms and checked lengths OpenSSL fails only without memory or without its own modules. Going on
/// would write records that nobody can open.
inline void mustSucceed(bool succeeded, const char *what)
{
    if (!succeeded)
        qFatal("OpenSSL failed: %s", what);
}

inline const unsigned char *asBytes(const char *chars)
{
    return reinterpret_cast<const unsigned char *>(chars);
}
inline unsigned char *asBytes(char *chars)
{
    return reinterpret_cast<unsigned char *>(chars);
}

} // namespace tokenwatch::crypto
