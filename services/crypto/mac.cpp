// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/mac.h"

#include "crypto/evp_p.h"

#include <openssl/crypto.h>

namespace tokenwatch::crypto {

namespace {
constexpr int sha256Bytes = 32;
} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray digest(sha256Bytes, Qt::Uninitialized);
    std::size_t length = 0;
    mustSucceed(EVP_Q_digest(nullptr, "SHA256", nullptr, bytes.data(), static_cast<std::size_t>(bytes.size()),
                             asBytes(digest.data()), &length) == 1 &&
                    length == sha256Bytes,
                "SHA-256");
    return digest;
}

QByteArray hmacSha256(const Secret &key, QByteArrayView bytes)
{
    QByteArray mac(sha256Bytes, Qt::Uninitialized);
    std::size_t length = 0;
    // An empty key is a key too, but not a null pointer.
    const char *keyBytes = key.isEmpty() ? "" : key.reveal().data();
    mustSucceed(EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, keyBytes, key.size(), asBytes(bytes.data()),
                          static_cast<std::size_t>(bytes.size()), asBytes(mac.data()), sha256Bytes,
                          &length) != nullptr &&
                    length == sha256Bytes,
                "HMAC");
    return mac;
}

bool equal(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size())) == 0;
}

} // namespace tokenwatch::crypto
