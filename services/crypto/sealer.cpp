// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/sealer.h"

#include "crypto/evp_p.h"
#include "crypto/random.h"

#include <QtEndian>

#include <array>
#include <limits>
#include <openssl/core_names.h>
#include <openssl/params.h>

namespace tokenwatch::crypto {

namespace {

constexpr char recordVersion = 1;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr int overheadBytes = 1 + nonceBytes + tagBytes;

void appendNumber(QByteArray &bytes, quint64 number)
{
    std::array<char, sizeof number> bigEndian{};
    qToBigEndian(number, bigEndian.data());
    bytes.append(bigEndian.data(), static_cast<qsizetype>(bigEndian.size()));
}

/// Lengths first, so that no two places read the same; the version too, so that a later one cannot be passed off as
/// this one.
QByteArray boundTo(const SealContext &context)
{
    QByteArray bytes("tokenwatch record");
    bytes.append(recordVersion);
    for (const QByteArray &part : {context.owner, context.column}) {
        appendNumber(bytes, static_cast<quint64>(part.size()));
        bytes.append(part);
    }
    appendNumber(bytes, context.generation);
    return bytes;
}

int checkedLength(qsizetype size)
{
    mustSucceed(size <= std::numeric_limits<int>::max(), "record too long");
    return static_cast<int>(size);
}

tl::unexpected<Error> unreadable(const SealContext &context)
{
    return failure(ErrorKind::StoreCorrupt, QString::fromLatin1(context.owner + '/' + context.column));
}

} // namespace

Sealer::Sealer(const Secret &key)
    : m_key(key.duplicate())
{
    if (m_key.size() != dataKeyBytes)
        qFatal("a data key has %d bytes", dataKeyBytes);
}

QByteArray Sealer::seal(const Secret &plain, const SealContext &context) const
{
    if (plain.isEmpty())
        return {};
    const QByteArray aad = boundTo(context);
    const int size = checkedLength(plain.reveal().size());
    QByteArray record(1, recordVersion);
    record += randomBytes(nonceBytes);
    record.resize(size + overheadBytes);
    unsigned char *bytes = asBytes(record.data());

    const CipherContext cipher(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool sealed =
        cipher &&
        EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), asBytes(m_key.reveal().data()), bytes + 1, nullptr) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &written, asBytes(aad.constData()), checkedLength(aad.size())) == 1 &&
        EVP_EncryptUpdate(cipher.get(), bytes + 1 + nonceBytes, &written, asBytes(plain.reveal().data()), size) == 1 &&
        written == size && EVP_EncryptFinal_ex(cipher.get(), bytes + 1 + nonceBytes + size, &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, tagBytes, bytes + 1 + nonceBytes + size) == 1;
    mustSucceed(sealed, "AES-256-GCM");
    return record;
}

Expected<Secret> Sealer::open(QByteArrayView record, const SealContext &context) const
{
    if (record.isEmpty())
        return Secret();
    // An empty secret is never sealed, so a record holds one byte at least.
    if (record.size() <= overheadBytes || record.size() > std::numeric_limits<int>::max() ||
        record.front() != recordVersion)
        return unreadable(context);
    const QByteArray aad = boundTo(context);
    const int size = static_cast<int>(record.size()) - overheadBytes;
    const unsigned char *bytes = asBytes(record.data());
    std::array<unsigned char, tagBytes> tag{};
    std::copy_n(bytes + 1 + nonceBytes + size, tagBytes, tag.begin());
    QByteArray plain(size, Qt::Uninitialized);

    const CipherContext cipher(EVP_CIPHER_CTX_new());
    mustSucceed(cipher != nullptr, "AES-256-GCM");
    int written = 0;
    const bool authentic =
        EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), asBytes(m_key.reveal().data()), bytes + 1, nullptr) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &written, asBytes(aad.constData()), checkedLength(aad.size())) == 1 &&
        EVP_DecryptUpdate(cipher.get(), asBytes(plain.data()), &written, bytes + 1 + nonceBytes, size) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, tagBytes, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), asBytes(plain.data()) + written, &written) == 1;
    // Wiped either way: without the right tag these bytes are nobody's, but perhaps partly plain text.
    Secret secret = Secret::take(std::move(plain));
    if (!authentic)
        return unreadable(context);
    return secret;
}

Secret deriveKey(const Secret &material, QByteArrayView purpose)
{
    static constexpr char salt[] = "tokenwatch";
    QByteArray key(dataKeyBytes, Qt::Uninitialized);
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
    char digest[] = "SHA256";
    const auto octets = [](const char *name, QByteArrayView bytes) {
        // OpenSSL only reads through this pointer.
        return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(bytes.data()),
                                                 static_cast<std::size_t>(bytes.size()));
    };
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, material.reveal()),
        octets(OSSL_KDF_PARAM_SALT, QByteArrayView(salt, sizeof salt - 1)),
        octets(OSSL_KDF_PARAM_INFO, purpose),
        OSSL_PARAM_construct_end(),
    };
    mustSucceed(context && EVP_KDF_derive(context.get(), asBytes(key.data()), dataKeyBytes, parameters) == 1, "HKDF");
    return Secret::take(std::move(key));
}

} // namespace tokenwatch::crypto
