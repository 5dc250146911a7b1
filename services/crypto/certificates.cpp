// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/certificates.h"

#include "crypto/key_p.h"
#include "crypto/random.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace tokenwatch::crypto {

namespace {

using OwnedCertificate = std::unique_ptr<X509, EvpDeleter<X509_free>>;
using OwnedExtension = std::unique_ptr<X509_EXTENSION, EvpDeleter<X509_EXTENSION_free>>;
using MemoryBio = std::unique_ptr<BIO, EvpDeleter<BIO_free_all>>;

EvpKey newCertificateKey()
{
    EvpKey key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    mustSucceed(key != nullptr, "EVP_PKEY_Q_keygen");
    return key;
}

/// Who signs; without a certificate of its own it is the subject itself.
struct CertificateSigner {
    EVP_PKEY *key;
    X509 *certificate = nullptr;
};

void addExtension(X509 *certificate, X509 *issuer, int kind, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const OwnedExtension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    mustSucceed(extension && X509_add_ext(certificate, extension.get(), -1) == 1, "X509_add_ext");
}

void setInstant(ASN1_TIME *into, WallTime instant)
{
    const auto seconds = std::chrono::floor<Seconds>(instant).time_since_epoch().count();
    mustSucceed(ASN1_TIME_set(into, static_cast<time_t>(seconds)) != nullptr, "ASN1_TIME_set");
}

OwnedCertificate draft(const CertificateWish &wish, EVP_PKEY *key, const CertificateSigner &signer)
{
    OwnedCertificate certificate(X509_new());
    mustSucceed(certificate != nullptr, "X509_new");
    X509 *raw = certificate.get();
    X509_set_version(raw, X509_VERSION_3);
    QByteArray serial = randomBytes(16);
    serial[0] = static_cast<char>((serial[0] & 0x3f) | 0x40); // positive, of full length (RFC 5280 4.1.2.2)
    const PrivateNumber number(BN_bin2bn(asBytes(serial.constData()), int(serial.size()), nullptr));
    mustSucceed(number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(raw)), "BN_to_ASN1_INTEGER");
    setInstant(X509_getm_notBefore(raw), wish.validFrom);
    setInstant(X509_getm_notAfter(raw), wish.validUntil);
    X509_NAME *subject = X509_get_subject_name(raw);
    X509_NAME_add_entry_by_txt(subject, "CN", MBSTRING_UTF8, asBytes(wish.commonName.constData()),
                               int(wish.commonName.size()), -1, 0);
    X509_set_issuer_name(raw, signer.certificate ? X509_get_subject_name(signer.certificate) : subject);
    mustSucceed(X509_set_pubkey(raw, key) == 1, "X509_set_pubkey");
    return certificate;
}

void signCertificate(X509 *certificate, const CertificateSigner &signer)
{
    mustSucceed(X509_sign(certificate, signer.key, EVP_sha256()) > 0, "X509_sign");
}

QByteArray textIn(BIO *text)
{
    char *bytes = nullptr;
    const long length = BIO_get_mem_data(text, &bytes);
    return {bytes, length};
}

QByteArray certificatePem(X509 *certificate)
{
    const MemoryBio text(BIO_new(BIO_s_mem()));
    mustSucceed(text && PEM_write_bio_X509(text.get(), certificate) == 1, "PEM_write_bio_X509");
    return textIn(text.get());
}

Secret keyPem(EVP_PKEY *key)
{
    const MemoryBio text(BIO_new(BIO_s_secmem()));
    mustSucceed(text && PEM_write_bio_PKCS8PrivateKey(text.get(), key, nullptr, nullptr, 0, nullptr, nullptr) == 1,
                "PEM_write_bio_PKCS8PrivateKey");
    return Secret::take(textIn(text.get()));
}

IssuedCertificate issuedBy(const CertificateSigner *authority, const CertificateWish &wish)
{
    const EvpKey key = newCertificateKey();
    const CertificateSigner itself{key.get()};
    const CertificateSigner &signer = authority ? *authority : itself;
    const OwnedCertificate certificate = draft(wish, key.get(), signer);
    X509 *raw = certificate.get();
    X509 *issuer = authority ? authority->certificate : raw;
    addExtension(raw, issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(raw, issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(raw, issuer, NID_ext_key_usage, "serverAuth");
    addExtension(raw, issuer, NID_subject_key_identifier, "hash");
    addExtension(raw, issuer, NID_authority_key_identifier, "keyid:always");
    if (!wish.names.isEmpty())
        addExtension(raw, issuer, NID_subject_alt_name, wish.names.constData());
    signCertificate(raw, signer);
    return {certificatePem(raw), keyPem(key.get())};
}

} // namespace

struct CertificateAuthority::Private {
    EvpKey key;
    OwnedCertificate certificate;
};

CertificateAuthority::CertificateAuthority(const QByteArray &name, WallTime validFrom, WallTime validUntil)
{
    EvpKey key = newCertificateKey();
    OwnedCertificate certificate = draft({name, {}, validFrom, validUntil}, key.get(), {key.get()});
    X509 *raw = certificate.get();
    addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(raw, raw, NID_key_usage, "critical,keyCertSign");
    addExtension(raw, raw, NID_subject_key_identifier, "hash");
    addExtension(raw, raw, NID_authority_key_identifier, "keyid:always");
    signCertificate(raw, {key.get()});
    d = std::make_unique<const Private>(Private{std::move(key), std::move(certificate)});
}

CertificateAuthority::~CertificateAuthority() = default;
CertificateAuthority::CertificateAuthority(CertificateAuthority &&) noexcept = default;

QByteArray CertificateAuthority::certificate() const
{
    return certificatePem(d->certificate.get());
}

IssuedCertificate CertificateAuthority::issue(const CertificateWish &wish) const
{
    const CertificateSigner signer{d->key.get(), d->certificate.get()};
    return issuedBy(&signer, wish);
}

IssuedCertificate selfSigned(const CertificateWish &wish)
{
    return issuedBy(nullptr, wish);
}

} // namespace tokenwatch::crypto
