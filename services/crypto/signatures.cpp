// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_p.h"
#include "crypto/mac.h"

#include <openssl/core_names.h>
#include <openssl/params.h>
#include <openssl/rsa.h>

namespace tokenwatch::crypto {

namespace {

constexpr std::array<Hash, 3> allHashes{Hash::Sha256, Hash::Sha384, Hash::Sha512};
constexpr std::size_t longestHash = 64;

Hash hashOfCurve(KeyKind kind)
{
    return kind == KeyKind::P256 ? Hash::Sha256 : kind == KeyKind::P384 ? Hash::Sha384 : Hash::Sha512;
}

/// After EVP_DigestSignInit or -VerifyInit; RFC 7518 3.5: a salt as long as the hash.
bool chosePadding(EVP_PKEY_CTX *context, Scheme scheme)
{
    if (scheme != Scheme::RsaPss)
        return true;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

DigestContext verifier(EVP_PKEY *key, Method method)
{
    DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *inner = nullptr;
    const char *digest = method.scheme == Scheme::EdDsa ? nullptr : digestName(method.hash);
    mustSucceed(context &&
                    EVP_DigestVerifyInit_ex(context.get(), &inner, digest, nullptr, nullptr, key, nullptr) == 1 &&
                    chosePadding(inner, method.scheme),
                "preparing to verify");
    return context;
}

MacContext authenticator(const Mac &mac, const Secret &key, Hash hash)
{
    MacContext context(EVP_MAC_CTX_new(mac.get()));
    // OpenSSL only reads through this pointer.
    const std::array<OSSL_PARAM, 2> parameters{
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(digestName(hash)), 0),
        OSSL_PARAM_construct_end()};
    mustSucceed(context &&
                    EVP_MAC_init(context.get(), asBytes(key.reveal().data()), key.size(), parameters.data()) == 1,
                "HMAC");
    return context;
}

/// The MAC's length is the hash's.
void authenticate(const MacContext &prepared, QByteArrayView bytes, unsigned char *mac, std::size_t length)
{
    const MacContext context(EVP_MAC_CTX_dup(prepared.get()));
    std::size_t written = 0;
    mustSucceed(context &&
                    EVP_MAC_update(context.get(), asBytes(bytes.data()), static_cast<std::size_t>(bytes.size())) == 1 &&
                    EVP_MAC_final(context.get(), mac, &written, length) == 1 && written == length,
                "HMAC");
}

bool hasRightMac(const MacContext &prepared, QByteArrayView bytes, QByteArrayView signature, int length)
{
    if (signature.size() != length)
        return false;
    std::array<unsigned char, longestHash> mac{};
    authenticate(prepared, bytes, mac.data(), static_cast<std::size_t>(length));
    return equal(QByteArrayView(reinterpret_cast<const char *>(mac.data()), length), signature);
}

/// RFC 7518 3.4: r and s in full size, to the SEQUENCE that OpenSSL reads. Empty for another length.
QByteArray derFromJose(QByteArrayView signature, int size)
{
    if (signature.size() != 2 * qsizetype(size))
        return {};
    const EcdsaSignature numbers(ECDSA_SIG_new());
    PrivateNumber r(BN_bin2bn(asBytes(signature.data()), size, nullptr));
    PrivateNumber s(BN_bin2bn(asBytes(signature.data()) + size, size, nullptr));
    mustSucceed(numbers && r && s && ECDSA_SIG_set0(numbers.get(), r.release(), s.release()) == 1, "memory");
    QByteArray der(2 * qsizetype(size) + 16, Qt::Uninitialized);
    unsigned char *at = asBytes(der.data());
    const int length = i2d_ECDSA_SIG(numbers.get(), &at);
    mustSucceed(length > 0 && length <= der.size(), "encoding a signature");
    der.truncate(length);
    return der;
}

QByteArray joseFromDer(QByteArrayView der, int size)
{
    const unsigned char *at = asBytes(der.data());
    const EcdsaSignature numbers(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
    QByteArray signature(2 * qsizetype(size), Qt::Uninitialized);
    unsigned char *bytes = asBytes(signature.data());
    mustSucceed(numbers && BN_bn2binpad(ECDSA_SIG_get0_r(numbers.get()), bytes, size) == size &&
                    BN_bn2binpad(ECDSA_SIG_get0_s(numbers.get()), bytes + size, size) == size,
                "reading a signature");
    return signature;
}

/// Empty if OpenSSL refuses, as it does with a private key whose parts contradict each other.
QByteArray evpSignature(EVP_PKEY *key, Method method, QByteArrayView bytes)
{
    const DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *inner = nullptr;
    const char *digest = method.scheme == Scheme::EdDsa ? nullptr : digestName(method.hash);
    const auto size = static_cast<std::size_t>(bytes.size());
    std::size_t length = 0;
    if (!context || EVP_DigestSignInit_ex(context.get(), &inner, digest, nullptr, nullptr, key, nullptr) != 1 ||
        !chosePadding(inner, method.scheme) ||
        EVP_DigestSign(context.get(), nullptr, &length, asBytes(bytes.data()), size) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), asBytes(signature.data()), &length, asBytes(bytes.data()), size) != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

bool hasRightSignature(const DigestContext &prepared, QByteArrayView bytes, QByteArrayView signature)
{
    const QuietErrors quiet;
    const DigestContext context(EVP_MD_CTX_new());
    mustSucceed(context && EVP_MD_CTX_copy_ex(context.get(), prepared.get()) == 1, "preparing to verify");
    return EVP_DigestVerify(context.get(), asBytes(signature.data()), static_cast<std::size_t>(signature.size()),
                            asBytes(bytes.data()), static_cast<std::size_t>(bytes.size())) == 1;
}

} // namespace

int byteCount(Hash hash)
{
    switch (hash) {
    case Hash::Sha256:
        return 32;
    case Hash::Sha384:
        return 48;
    case Hash::Sha512:
        break;
    }
    return 64;
}

const char *digestName(Hash hash)
{
    switch (hash) {
    case Hash::Sha256:
        return "SHA256";
    case Hash::Sha384:
        return "SHA384";
    case Hash::Sha512:
        break;
    }
    return "SHA512";
}

void prepare(Key::Material &material)
{
    EVP_PKEY *key = material.key.get();
    const auto add = [&](Method method) { material.verifiers.at(slot(method)) = verifier(key, method); };
    switch (material.parts.kind) {
    case KeyKind::Shared: {
        const Mac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
        mustSucceed(mac != nullptr, "HMAC");
        for (const Hash hash : allHashes)
            material.macs.at(static_cast<std::size_t>(hash)) = authenticator(mac, material.parts.d, hash);
        break;
    }
    case KeyKind::Rsa:
        for (const Hash hash : allHashes) {
            add({Scheme::RsaPkcs1, hash});
            add({Scheme::RsaPss, hash});
        }
        break;
    case KeyKind::P256:
    case KeyKind::P384:
    case KeyKind::P521:
        add({Scheme::Ecdsa, hashOfCurve(material.parts.kind)});
        break;
    case KeyKind::Ed25519:
    case KeyKind::Ed448:
        add({Scheme::EdDsa});
        break;
    }
}

bool Key::suits(Method method) const
{
    if (!m_material)
        return false;
    switch (m_material->parts.kind) {
    case KeyKind::Shared:
        return method.scheme == Scheme::Hmac;
    case KeyKind::Rsa:
        return method.scheme == Scheme::RsaPkcs1 || method.scheme == Scheme::RsaPss;
    case KeyKind::P256:
    case KeyKind::P384:
    case KeyKind::P521:
        return method.scheme == Scheme::Ecdsa && method.hash == hashOfCurve(m_material->parts.kind);
    case KeyKind::Ed25519:
    case KeyKind::Ed448:
        break;
    }
    return method.scheme == Scheme::EdDsa;
}

QByteArray Key::sign(Method method, QByteArrayView bytes) const
{
    if (!suits(method) || !isPrivate())
        return {};
    if (method.scheme == Scheme::Hmac) {
        QByteArray mac(byteCount(method.hash), Qt::Uninitialized);
        authenticate(m_material->macs.at(slot(method)), bytes, asBytes(mac.data()),
                     static_cast<std::size_t>(mac.size()));
        return mac;
    }
    const QuietErrors quiet;
    const QByteArray signature = evpSignature(m_material->key.get(), method, bytes);
    if (method.scheme != Scheme::Ecdsa || signature.isEmpty())
        return signature;
    return joseFromDer(signature, fieldBytes(m_material->parts.kind));
}

bool Key::verify(Method method, QByteArrayView bytes, QByteArrayView signature) const
{
    if (!suits(method))
        return false;
    const DigestContext &verifier = m_material->verifiers.at(slot(method));
    switch (method.scheme) {
    case Scheme::Hmac:
        return hasRightMac(m_material->macs.at(slot(method)), bytes, signature, byteCount(method.hash));
    case Scheme::RsaPkcs1:
    case Scheme::RsaPss:
        // RFC 8017 8.1.2 and 8.2.2, step 1.
        return signature.size() == m_material->parts.n.size() && hasRightSignature(verifier, bytes, signature);
    case Scheme::Ecdsa: {
        const QByteArray der = derFromJose(signature, fieldBytes(m_material->parts.kind));
        return !der.isEmpty() && hasRightSignature(verifier, bytes, der);
    }
    case Scheme::EdDsa:
        break;
    }
    return hasRightSignature(verifier, bytes, signature);
}

} // namespace tokenwatch::crypto
