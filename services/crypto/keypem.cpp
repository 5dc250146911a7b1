// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/key_p.h"
#include "crypto/keys.h"

#include <limits>
#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace tokenwatch::crypto {

namespace {

using Bio = std::unique_ptr<BIO, EvpDeleter<BIO_free_all>>;
using Certificate = std::unique_ptr<X509, EvpDeleter<X509_free>>;
using Pkcs8 = std::unique_ptr<PKCS8_PRIV_KEY_INFO, EvpDeleter<PKCS8_PRIV_KEY_INFO_free>>;

tl::unexpected<Error> badPem(const QString &why)
{
    return failure(ErrorKind::InvalidInput, {}, why);
}

/// One "-----BEGIN …-----" of a text, not decrypted.
struct PemBlock {
    QByteArray name;
    bool encrypted = false;
    Secret der;
};

/// None at the end of the text.
std::optional<PemBlock> nextBlock(BIO *text)
{
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *bytes = nullptr;
    long length = 0;
    if (PEM_read_bio(text, &name, &header, &bytes, &length) != 1)
        return std::nullopt;
    const QByteArrayView der(reinterpret_cast<const char *>(bytes), length);
    PemBlock block{QByteArray(name), QByteArrayView(header).contains("ENCRYPTED"), Secret(der)};
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_clear_free(bytes, static_cast<std::size_t>(length));
    return block;
}

EvpKey fromPkcs8(const unsigned char **at, long length)
{
    const Pkcs8 info(d2i_PKCS8_PRIV_KEY_INFO(nullptr, at, length));
    return EvpKey(info ? EVP_PKCS82PKEY(info.get()) : nullptr);
}

EvpKey fromCertificate(const unsigned char **at, long length)
{
    const Certificate certificate(d2i_X509(nullptr, at, length));
    return EvpKey(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

using KeyReader = EvpKey (*)(const unsigned char **at, long length);
struct PemForm {
    const char *name;
    KeyReader read;
};
const std::array<PemForm, 6> pemForms{{
    {"PRIVATE KEY", fromPkcs8},
    {"RSA PRIVATE KEY",
     [](const unsigned char **at, long length) { return EvpKey(d2i_PrivateKey(EVP_PKEY_RSA, nullptr, at, length)); }},
    {"EC PRIVATE KEY",
     [](const unsigned char **at, long length) { return EvpKey(d2i_PrivateKey(EVP_PKEY_EC, nullptr, at, length)); }},
    {"PUBLIC KEY", [](const unsigned char **at, long length) { return EvpKey(d2i_PUBKEY(nullptr, at, length)); }},
    {"RSA PUBLIC KEY",
     [](const unsigned char **at, long length) { return EvpKey(d2i_PublicKey(EVP_PKEY_RSA, nullptr, at, length)); }},
    {"CERTIFICATE", fromCertificate},
}};

Expected<Key> fromBlock(const PemBlock &block, KeyReader read)
{
    const QByteArrayView der = block.der.reveal();
    const unsigned char *at = asBytes(der.data());
    const EvpKey key = read(&at, static_cast<long>(der.size()));
    if (!key || at != asBytes(der.data()) + der.size())
        return badPem(QStringLiteral("not a readable key"));
    Expected<KeyParts> parts = partsOf(key.get());
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    return Key::fromParts(*std::move(parts));
}

/// Empty if the key has no such part. In `size` bytes, or as few as it takes.
Secret number(EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *found = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &found) != 1)
        return {};
    const PrivateNumber owned(found);
    QByteArray bytes(std::max(size, BN_num_bytes(found)), Qt::Uninitialized);
    if (BN_bn2binpad(found, asBytes(bytes.data()), static_cast<int>(bytes.size())) < 0)
        return {};
    return Secret::take(std::move(bytes));
}

QByteArray publicNumber(EVP_PKEY *key, const char *name, int size = 0)
{
    return number(key, name, size).reveal().toByteArray();
}

Expected<KeyParts> rsaParts(EVP_PKEY *key)
{
    if (!number(key, OSSL_PKEY_PARAM_RSA_FACTOR3).isEmpty())
        return badPem(QStringLiteral("an RSA key of more than two primes"));
    KeyParts parts;
    parts.kind = KeyKind::Rsa;
    parts.n = publicNumber(key, OSSL_PKEY_PARAM_RSA_N);
    parts.e = publicNumber(key, OSSL_PKEY_PARAM_RSA_E);
    parts.d = number(key, OSSL_PKEY_PARAM_RSA_D);
    parts.p = number(key, OSSL_PKEY_PARAM_RSA_FACTOR1);
    parts.q = number(key, OSSL_PKEY_PARAM_RSA_FACTOR2);
    parts.dp = number(key, OSSL_PKEY_PARAM_RSA_EXPONENT1);
    parts.dq = number(key, OSSL_PKEY_PARAM_RSA_EXPONENT2);
    parts.qi = number(key, OSSL_PKEY_PARAM_RSA_COEFFICIENT1);
    return parts;
}

Expected<KeyParts> pointParts(EVP_PKEY *key)
{
    std::array<char, 64> group{};
    if (EVP_PKEY_get_utf8_string_param(key, OSSL_PKEY_PARAM_GROUP_NAME, group.data(), group.size(), nullptr) != 1)
        return badPem(QStringLiteral("an EC key without a named curve"));
    const QByteArrayView curve(group.data());
    KeyParts parts;
    if (curve == "prime256v1")
        parts.kind = KeyKind::P256;
    else if (curve == "secp384r1")
        parts.kind = KeyKind::P384;
    else if (curve == "secp521r1")
        parts.kind = KeyKind::P521;
    else
        return badPem(QStringLiteral("the curve is none of P-256, P-384, P-521"));
    const int size = fieldBytes(parts.kind);
    parts.x = publicNumber(key, OSSL_PKEY_PARAM_EC_PUB_X, size);
    parts.y = publicNumber(key, OSSL_PKEY_PARAM_EC_PUB_Y, size);
    parts.d = number(key, OSSL_PKEY_PARAM_PRIV_KEY, size);
    return parts;
}

Expected<KeyParts> edwardsParts(EVP_PKEY *key, KeyKind kind)
{
    KeyParts parts;
    parts.kind = kind;
    const int size = fieldBytes(kind);
    std::size_t length = static_cast<std::size_t>(size);
    parts.x = QByteArray(size, Qt::Uninitialized);
    if (EVP_PKEY_get_raw_public_key(key, asBytes(parts.x.data()), &length) != 1)
        return badPem(QStringLiteral("not a readable key"));
    QByteArray seed(size, Qt::Uninitialized);
    if (EVP_PKEY_get_raw_private_key(key, asBytes(seed.data()), &length) == 1)
        parts.d = Secret::take(std::move(seed));
    return parts;
}

} // namespace

Expected<KeyParts> partsOf(EVP_PKEY *key)
{
    // The newer name of OpenSSL's own says "RSA" for a key that is restricted to PSS as well.
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return rsaParts(key);
    case EVP_PKEY_EC:
        return pointParts(key);
    case EVP_PKEY_ED25519:
        return edwardsParts(key, KeyKind::Ed25519);
    case EVP_PKEY_ED448:
        return edwardsParts(key, KeyKind::Ed448);
    default:
        return badPem(QStringLiteral("a kind of key that is not for signatures here"));
    }
}

Expected<Key> Key::fromPem(QByteArrayView pem)
{
    const QuietErrors quiet;
    // Of nothing OpenSSL makes no text to read.
    if (pem.isEmpty() || pem.size() > std::numeric_limits<int>::max())
        return badPem(QStringLiteral("no key in PEM form"));
    const Bio text(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    mustSucceed(text != nullptr, "memory");
    while (const std::optional<PemBlock> block = nextBlock(text.get())) {
        if (block->encrypted || block->name == "ENCRYPTED PRIVATE KEY")
            return badPem(QStringLiteral("the key is encrypted with a passphrase"));
        for (const PemForm &form : pemForms) {
            if (block->name == form.name)
                return fromBlock(*block, form.read);
        }
        // "EC PARAMETERS" and the like stand before the key.
    }
    return badPem(QStringLiteral("no key in PEM form"));
}

} // namespace tokenwatch::crypto
