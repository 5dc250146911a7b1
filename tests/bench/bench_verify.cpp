// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "crypto/random.h"
#include "jose/jws.h"

#include <array>
#include <memory>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;
using jose::Algorithm;

namespace {

constexpr int verifyRounds = 100;
constexpr int verifyBatch = 100;

struct KeyFree {
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
};
using BareKey = std::unique_ptr<EVP_PKEY, KeyFree>;

const unsigned char *octets(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray pemOf(EVP_PKEY *key)
{
    BIO *text = BIO_new(BIO_s_mem());
    char *bytes = nullptr;
    PEM_write_bio_PKCS8PrivateKey(text, key, nullptr, nullptr, 0, nullptr, nullptr);
    const long length = BIO_get_mem_data(text, &bytes);
    const QByteArray pem(bytes, length);
    BIO_free(text);
    return pem;
}

/// Of r and s side by side: what OpenSSL wants.
QByteArray derSignature(const QByteArray &jose)
{
    ECDSA_SIG *signature = ECDSA_SIG_new();
    const auto half = static_cast<int>(jose.size() / 2);
    ECDSA_SIG_set0(signature, BN_bin2bn(octets(jose), half, nullptr), BN_bin2bn(octets(jose) + half, half, nullptr));
    unsigned char *bytes = nullptr;
    const int length = i2d_ECDSA_SIG(signature, &bytes);
    const QByteArray der(reinterpret_cast<const char *>(bytes), length);
    OPENSSL_free(bytes);
    ECDSA_SIG_free(signature);
    return der;
}

QByteArray typicalToken(const jose::Jwk &key, Algorithm algorithm)
{
    const QJsonObject claims{{u"iss"_s, u"https://identity.example.com/realms/main"_s},
                             {u"sub"_s, u"5f1c2c9e-3a44-4a51-9d0a-6c1f0b7f7a55"_s},
                             {u"aud"_s, u"https://api.example.com"_s},
                             {u"exp"_s, 1900000000},
                             {u"iat"_s, 1899996400},
                             {u"jti"_s, u"b1b6a9a4-8d53-4f6e-a1b2-0c2c4c1a9b11"_s},
                             {u"scope"_s, u"openid profile read write"_s}};
    return jose::sign(claims, {{u"kid"_s, u"2026-11"_s}, {u"typ"_s, u"JWT"_s}}, key, algorithm).value();
}

/// The bare calls, ours, and ours with the claims read, by turns, so that what else the machine does falls on each.
template <class Bare>
void addAll(std::vector<Series> &all, const jose::Jwk &key, Algorithm algorithm, const QByteArray &token, Bare bare)
{
    const QString name = u"verify/"_s + QString::fromLatin1(wireName(algorithm));
    Series plain{name + u" bare EVP"_s, {}};
    Series ours{name, {}};
    Series withClaims{name + u" and claims"_s, {}};
    bool right = true;
    const auto add = [&right](Series &series, auto verify) {
        const Series batch = measured({}, 1, verifyBatch, [&](int) { right = verify() && right; });
        series.samples.push_back(batch.samples.front());
    };
    for (int round = 0; round < verifyRounds; ++round) {
        add(plain, bare);
        add(ours, [&] { return jose::verifyJws(token, key).has_value(); });
        add(withClaims, [&] { return jose::verify(token, key).has_value(); });
    }
    if (!right)
        qFatal("a right signature was refused");
    for (Series *series : {&plain, &ours, &withClaims})
        all.push_back(std::move(*series));
}

void addAsymmetric(std::vector<Series> &all, const BareKey &key, Algorithm algorithm)
{
    const auto jwk = jose::Jwk::read(pemOf(key.get()));
    const QByteArray token = typicalToken(*jwk, algorithm);
    const auto jwt = jose::decode(token);
    const QByteArray signature = algorithm == Algorithm::ES256 ? derSignature(jwt->signature) : jwt->signature;
    const EVP_MD *digest = algorithm == Algorithm::EdDSA ? nullptr : EVP_sha256();
    addAll(all, *jwk, algorithm, token, [&] {
        EVP_MD_CTX *context = EVP_MD_CTX_new();
        EVP_DigestVerifyInit(context, nullptr, digest, nullptr, key.get());
        const int right = EVP_DigestVerify(context, octets(signature), static_cast<std::size_t>(signature.size()),
                                           octets(jwt->signedPart), static_cast<std::size_t>(jwt->signedPart.size()));
        EVP_MD_CTX_free(context);
        return right == 1;
    });
}

void addHmac(std::vector<Series> &all)
{
    const Secret bytes = crypto::randomSecret(32);
    const auto jwk = jose::Jwk::fromBytes(bytes);
    const QByteArray token = typicalToken(jwk, Algorithm::HS256);
    const auto jwt = jose::decode(token);
    addAll(all, jwk, Algorithm::HS256, token, [&] {
        std::array<unsigned char, 32> mac{};
        std::size_t length = 0;
        EVP_Q_mac(nullptr, "HMAC", nullptr, "SHA256", nullptr, bytes.reveal().data(), bytes.size(),
                  octets(jwt->signedPart), static_cast<std::size_t>(jwt->signedPart.size()), mac.data(), mac.size(),
                  &length);
        return CRYPTO_memcmp(mac.data(), jwt->signature.constData(), mac.size()) == 0;
    });
}

} // namespace

Report verifying()
{
    std::vector<Series> all;
    addAsymmetric(all, BareKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(2048))), Algorithm::RS256);
    addAsymmetric(all, BareKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256")), Algorithm::ES256);
    addAsymmetric(all, BareKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")), Algorithm::EdDSA);
    addHmac(all);
    return {all, {}};
}

} // namespace tokenwatch::bench
