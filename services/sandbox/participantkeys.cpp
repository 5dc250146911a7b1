// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/participantkeys.h"

#include "crypto/sealer.h"

namespace tokenwatch::sandbox {

namespace {

/// PKCS #8 up to the private number, which is the rest: the public part is computed from it (RFC 8410 7, RFC 5915 3).
constexpr const char *ed25519Prefix = "302e020100300506032b657004220420";
constexpr const char *p256Prefix = "3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420";

jose::Jwk keyOf(const char *prefix, const QByteArray &number)
{
    const QByteArray der = QByteArray::fromHex(prefix) + number;
    auto key = jose::Jwk::read("-----BEGIN PRIVATE KEY-----\n" + der.toBase64() + "\n-----END PRIVATE KEY-----\n");
    if (!key)
        qFatal("a derived key is none");
    return *std::move(key);
}

} // namespace

jose::Jwk derivedEd25519(const Secret &master, QByteArrayView purpose)
{
    return keyOf(ed25519Prefix, crypto::deriveKey(master, purpose).reveal().toByteArray());
}

jose::Jwk derivedP256(const Secret &master, QByteArrayView purpose)
{
    QByteArray number = crypto::deriveKey(master, purpose).reveal().toByteArray();
    // Below the order of the curve and not zero, whatever was derived.
    number[0] = char((number.at(0) & 0x3f) | 0x40);
    return keyOf(p256Prefix, number);
}

} // namespace tokenwatch::sandbox
