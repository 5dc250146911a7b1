// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keys.h"

#include "crypto/key_p.h"
#include "crypto/random.h"
#include "crypto/roca.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <deque>
#include <openssl/core_names.h>
#include <openssl/params.h>
#include <vector>

namespace tokenwatch::crypto {

namespace {

constexpr qsizetype fewestModulusBits = 2048;
constexpr qsizetype mostModulusBits = 16384;
// Beyond it OpenSSL does not verify with long moduli.
constexpr qsizetype mostExponentBits = 64;

tl::unexpected<Error> badPart(const char *part, const QString &why)
{
    return failure(ErrorKind::InvalidInput, QString::fromLatin1(part), why);
}

QByteArrayView withoutLeadingZeros(QByteArrayView number)
{
    while (!number.isEmpty() && number.front() == 0)
        number = number.sliced(1);
    return number;
}

/// Of a number without leading zeros.
qsizetype bitCount(QByteArrayView number)
{
    if (number.isEmpty())
        return 0;
    return (number.size() - 1) * 8 + std::bit_width(static_cast<unsigned char>(number.front()));
}

bool isOdd(QByteArrayView number)
{
    return !number.isEmpty() && (static_cast<unsigned char>(number.back()) & 1U) != 0;
}

/// What EVP_PKEY_fromdata() is given. Owns the bytes, and wipes them.
class EvpParameters
{
public:
    EvpParameters() = default;
    ~EvpParameters()
    {
        for (QByteArray &bytes : m_bytes)
            wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    Q_DISABLE_COPY_MOVE(EvpParameters)

    void addNumber(const char *name, QByteArrayView bigEndian)
    {
        QByteArray &bytes = m_bytes.emplace_back(bigEndian.data(), bigEndian.size());
        if constexpr (Q_BYTE_ORDER == Q_LITTLE_ENDIAN)
            std::reverse(bytes.begin(), bytes.end());
        m_parameters.push_back(
            OSSL_PARAM_construct_BN(name, asBytes(bytes.data()), static_cast<std::size_t>(bytes.size())));
    }
    void addOctets(const char *name, QByteArrayView octets)
    {
        QByteArray &bytes = m_bytes.emplace_back(octets.data(), octets.size());
        m_parameters.push_back(
            OSSL_PARAM_construct_octet_string(name, bytes.data(), static_cast<std::size_t>(bytes.size())));
    }
    void addText(const char *name, const char *text)
    {
        QByteArray &bytes = m_bytes.emplace_back(text);
        m_parameters.push_back(OSSL_PARAM_construct_utf8_string(name, bytes.data(), 0));
    }
    [[nodiscard]] EvpKey makeKey(const char *type, bool isPrivate)
    {
        m_parameters.push_back(OSSL_PARAM_construct_end());
        const EvpKeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr));
        EVP_PKEY *key = nullptr;
        if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
            EVP_PKEY_fromdata(context.get(), &key, isPrivate ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY,
                              m_parameters.data()) != 1)
            return nullptr;
        return EvpKey(key);
    }

private:
    std::deque<QByteArray> m_bytes; // stays where it is while it grows
    std::vector<OSSL_PARAM> m_parameters;
};

Expected<> checkModulus(const KeyParts &parts)
{
    if (bitCount(parts.n) < fewestModulusBits)
        return badPart("n", QStringLiteral("RSA below 2048 bits"));
    if (bitCount(parts.n) > mostModulusBits)
        return badPart("n", QStringLiteral("RSA beyond 16384 bits"));
    if (!isOdd(parts.n))
        return badPart("n", QStringLiteral("an even modulus"));
    if (hasRocaWeakness(parts.n))
        return badPart("n", QStringLiteral("a key of a broken generator (ROCA)"));
    if (!isOdd(parts.e) || bitCount(parts.e) < 2 || bitCount(parts.e) > mostExponentBits)
        return badPart("e", QStringLiteral("an exponent that is even, 1 or longer than 64 bits"));
    return {};
}

Expected<EvpKey> rsaKey(KeyParts &parts)
{
    parts.n = withoutLeadingZeros(parts.n).toByteArray();
    parts.e = withoutLeadingZeros(parts.e).toByteArray();
    if (auto checked = checkModulus(parts); !checked)
        return tl::unexpected<Error>(checked.error());

    struct PrivatePart {
        const char *part, *name;
        const Secret &value;
    };
    const std::array<PrivatePart, 5> factors{{{"p", OSSL_PKEY_PARAM_RSA_FACTOR1, parts.p},
                                              {"q", OSSL_PKEY_PARAM_RSA_FACTOR2, parts.q},
                                              {"dp", OSSL_PKEY_PARAM_RSA_EXPONENT1, parts.dp},
                                              {"dq", OSSL_PKEY_PARAM_RSA_EXPONENT2, parts.dq},
                                              {"qi", OSSL_PKEY_PARAM_RSA_COEFFICIENT1, parts.qi}}};
    const bool hasFactors =
        std::any_of(factors.begin(), factors.end(), [](auto &part) { return !part.value.isEmpty(); });
    const bool isPrivate = !parts.d.isEmpty();
    EvpParameters parameters;
    parameters.addNumber(OSSL_PKEY_PARAM_RSA_N, parts.n);
    parameters.addNumber(OSSL_PKEY_PARAM_RSA_E, parts.e);
    if (isPrivate)
        parameters.addNumber(OSSL_PKEY_PARAM_RSA_D, parts.d.reveal());
    else if (hasFactors)
        return badPart("d", QStringLiteral("missing"));
    for (const PrivatePart &factor : factors) {
        if (!hasFactors)
            break;
        if (factor.value.isEmpty() || factor.value.size() > static_cast<std::size_t>(parts.n.size()))
            return badPart(factor.part, QStringLiteral("missing or too long"));
        parameters.addNumber(factor.name, factor.value.reveal());
    }
    if (parts.d.size() > static_cast<std::size_t>(parts.n.size()))
        return badPart("d", QStringLiteral("too long"));
    EvpKey key = parameters.makeKey("RSA", isPrivate);
    if (!key)
        return badPart("n", QStringLiteral("not an RSA key"));
    return key;
}

const char *curveName(KeyKind kind)
{
    switch (kind) {
    case KeyKind::P256:
        return "P-256";
    case KeyKind::P384:
        return "P-384";
    case KeyKind::P521:
        return "P-521";
    case KeyKind::Shared:
    case KeyKind::Rsa:
    case KeyKind::Ed25519:
    case KeyKind::Ed448:
        break;
    }
    return "";
}

Expected<EvpKey> pointKey(const KeyParts &parts)
{
    const int size = fieldBytes(parts.kind);
    if (parts.x.size() != size)
        return badPart("x", QStringLiteral("not %1 bytes").arg(size));
    if (parts.y.size() != size)
        return badPart("y", QStringLiteral("not %1 bytes").arg(size));
    if (!parts.d.isEmpty() && parts.d.size() != static_cast<std::size_t>(size))
        return badPart("d", QStringLiteral("not %1 bytes").arg(size));
    EvpParameters parameters;
    parameters.addText(OSSL_PKEY_PARAM_GROUP_NAME, curveName(parts.kind));
    parameters.addOctets(OSSL_PKEY_PARAM_PUB_KEY, QByteArray(1, POINT_CONVERSION_UNCOMPRESSED) + parts.x + parts.y);
    if (!parts.d.isEmpty())
        parameters.addNumber(OSSL_PKEY_PARAM_PRIV_KEY, parts.d.reveal());
    EvpKey key = parameters.makeKey("EC", !parts.d.isEmpty());
    if (!key)
        return badPart("x", QStringLiteral("not a point of its curve"));
    const EvpKeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, key.get(), nullptr));
    if (!check || EVP_PKEY_public_check_quick(check.get()) != 1)
        return badPart("x", QStringLiteral("not a point of its curve"));
    if (!parts.d.isEmpty() && (EVP_PKEY_private_check(check.get()) != 1 || EVP_PKEY_pairwise_check(check.get()) != 1))
        return badPart("d", QStringLiteral("does not belong to its public key"));
    return key;
}

Expected<EvpKey> edwardsKey(const KeyParts &parts)
{
    const auto size = static_cast<std::size_t>(fieldBytes(parts.kind));
    const char *name = parts.kind == KeyKind::Ed448 ? "ED448" : "ED25519";
    if (parts.x.size() != fieldBytes(parts.kind))
        return badPart("x", QStringLiteral("not %1 bytes").arg(size));
    if (parts.d.isEmpty()) {
        EvpKey key(EVP_PKEY_new_raw_public_key_ex(nullptr, name, nullptr, asBytes(parts.x.constData()), size));
        if (!key)
            return badPart("x", QStringLiteral("not a public key"));
        return key;
    }
    if (parts.d.size() != size)
        return badPart("d", QStringLiteral("not %1 bytes").arg(size));
    EvpKey key(EVP_PKEY_new_raw_private_key_ex(nullptr, name, nullptr, asBytes(parts.d.reveal().data()), size));
    QByteArray derived(parts.x.size(), Qt::Uninitialized);
    std::size_t length = size;
    if (!key || EVP_PKEY_get_raw_public_key(key.get(), asBytes(derived.data()), &length) != 1 || derived != parts.x)
        return badPart("d", QStringLiteral("does not belong to its public key"));
    return key;
}

Expected<EvpKey> evpKey(KeyParts &parts)
{
    switch (parts.kind) {
    case KeyKind::Shared:
        if (parts.d.isEmpty())
            return badPart("k", QStringLiteral("empty"));
        break;
    case KeyKind::Rsa:
        return rsaKey(parts);
    case KeyKind::P256:
    case KeyKind::P384:
    case KeyKind::P521:
        return pointKey(parts);
    case KeyKind::Ed25519:
    case KeyKind::Ed448:
        return edwardsKey(parts);
    }
    return EvpKey();
}

EvpKey generatedKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Shared:
        break;
    case KeyKind::Rsa:
        return EvpKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", static_cast<std::size_t>(fewestModulusBits)));
    case KeyKind::P256:
    case KeyKind::P384:
    case KeyKind::P521:
        return EvpKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curveName(kind)));
    case KeyKind::Ed25519:
        return EvpKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519"));
    case KeyKind::Ed448:
        return EvpKey(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED448"));
    }
    return nullptr;
}

} // namespace

Key::Key(std::shared_ptr<const Material> material)
    : m_material(std::move(material))
{}

Expected<Key> Key::fromParts(KeyParts parts)
{
    const QuietErrors quiet;
    Expected<EvpKey> key = evpKey(parts);
    if (!key)
        return tl::unexpected<Error>(key.error());
    auto material = std::make_shared<Material>();
    material->isPrivate = !parts.d.isEmpty();
    material->parts = std::move(parts);
    material->key = std::move(*key);
    prepare(*material);
    Key made(std::move(material));
    // A private exponent of another key would be noticed only by those who check its signatures.
    constexpr Method tried{Scheme::RsaPkcs1, Hash::Sha256};
    if (made.isPrivate() && made.suits(tried) && !made.verify(tried, "probe", made.sign(tried, "probe")))
        return badPart("d", QStringLiteral("does not belong to its public key"));
    return made;
}

Key Key::generate(KeyKind kind)
{
    KeyParts parts;
    if (kind == KeyKind::Shared) {
        parts.d = randomSecret(byteCount(Hash::Sha512));
    } else {
        const EvpKey key = generatedKey(kind);
        mustSucceed(key != nullptr, "key generation");
        Expected<KeyParts> generated = partsOf(key.get());
        mustSucceed(generated.has_value(), "key generation");
        parts = *std::move(generated);
    }
    Expected<Key> made = fromParts(std::move(parts));
    mustSucceed(made.has_value(), "key generation");
    return *std::move(made);
}

const KeyParts &Key::parts() const
{
    return m_material->parts;
}

bool Key::isPrivate() const
{
    return m_material && m_material->isPrivate;
}

int fieldBytes(KeyKind kind)
{
    switch (kind) {
    case KeyKind::P256:
    case KeyKind::Ed25519:
        return 32;
    case KeyKind::P384:
        return 48;
    case KeyKind::P521:
        return 66;
    case KeyKind::Ed448:
        return 57;
    case KeyKind::Shared:
    case KeyKind::Rsa:
        break;
    }
    return 0;
}

} // namespace tokenwatch::crypto
