// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwk.h"

#include "crypto/mac.h"
#include "jose/base64url.h"
#include "jose/jwk_p.h"
#include "json/strictjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace tokenwatch::jose {

namespace {

using namespace Qt::StringLiterals;
using crypto::Key;
using crypto::KeyKind;
using crypto::KeyParts;

constexpr json::Limits jwkLimits{8, 64 * 1024};

tl::unexpected<Error> badMember(const char *member, const QString &why)
{
    return failure(ErrorKind::InvalidInput, QString::fromLatin1(member), why);
}

struct PublicMember {
    const char *name;
    QByteArray KeyParts::*part;
};
struct PrivateMember {
    const char *name;
    Secret KeyParts::*part;
};

/// RFC 7518 6, RFC 8037 2: a key type with its members.
struct KeyForm {
    KeyKind kind;
    const char *type, *curve;
    std::vector<PublicMember> publicMembers;
    std::vector<PrivateMember> privateMembers;
};

const std::vector<KeyForm> &keyForms()
{
    static const std::vector<PublicMember> point{{"x", &KeyParts::x}, {"y", &KeyParts::y}};
    static const std::vector<PublicMember> edwards{{"x", &KeyParts::x}};
    static const std::vector<PrivateMember> scalar{{"d", &KeyParts::d}};
    static const std::vector<KeyForm> forms{
        {KeyKind::Shared, "oct", "", {}, {{"k", &KeyParts::d}}},
        {KeyKind::Rsa,
         "RSA",
         "",
         {{"n", &KeyParts::n}, {"e", &KeyParts::e}},
         {{"d", &KeyParts::d},
          {"p", &KeyParts::p},
          {"q", &KeyParts::q},
          {"dp", &KeyParts::dp},
          {"dq", &KeyParts::dq},
          {"qi", &KeyParts::qi}}},
        {KeyKind::P256, "EC", "P-256", point, scalar},
        {KeyKind::P384, "EC", "P-384", point, scalar},
        {KeyKind::P521, "EC", "P-521", point, scalar},
        {KeyKind::Ed25519, "OKP", "Ed25519", edwards, scalar},
        {KeyKind::Ed448, "OKP", "Ed448", edwards, scalar},
    };
    return forms;
}

const KeyForm &formOf(KeyKind kind)
{
    return *std::find_if(keyForms().begin(), keyForms().end(),
                         [kind](const KeyForm &form) { return form.kind == kind; });
}

Expected<QByteArray> bytesOf(const QJsonObject &jwk, const char *name)
{
    const QJsonValue value = jwk.value(QLatin1StringView(name));
    if (value.isUndefined())
        return badMember(name, u"missing"_s);
    const std::optional<QByteArray> bytes = value.isString() ? fromBase64Url(value.toString().toUtf8()) : std::nullopt;
    if (!bytes)
        return badMember(name, u"not base64url"_s);
    return *bytes;
}

Expected<const KeyForm *> formOf(const QJsonObject &jwk)
{
    const QString type = jwk.value("kty"_L1).toString();
    const QString curve = jwk.value("crv"_L1).toString();
    bool knownType = false;
    for (const KeyForm &form : keyForms()) {
        if (type != QLatin1StringView(form.type))
            continue;
        knownType = true;
        if (*form.curve == '\0' || curve == QLatin1StringView(form.curve))
            return &form;
    }
    if (knownType)
        return badMember("crv", u"not a curve for signatures here"_s);
    return badMember("kty", u"not a key type for signatures here"_s);
}

Expected<KeyParts> partsOf(const QJsonObject &jwk)
{
    const Expected<const KeyForm *> form = formOf(jwk);
    if (!form)
        return tl::unexpected<Error>(form.error());
    if (jwk.contains("oth"_L1))
        return badMember("oth", u"an RSA key of more than two primes"_s);
    KeyParts parts;
    parts.kind = (*form)->kind;
    for (const PublicMember &member : (*form)->publicMembers) {
        Expected<QByteArray> bytes = bytesOf(jwk, member.name);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        parts.*member.part = *std::move(bytes);
    }
    for (const PrivateMember &member : (*form)->privateMembers) {
        if (!jwk.contains(QLatin1StringView(member.name)))
            continue;
        Expected<QByteArray> bytes = bytesOf(jwk, member.name);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        if (bytes->isEmpty())
            return badMember(member.name, u"empty"_s);
        parts.*member.part = Secret::take(*std::move(bytes));
    }
    return parts;
}

/// RFC 7518 3.2: a shared key at least as long as the hash.
bool isLongEnough(const Key &key, Algorithm algorithm)
{
    return key.parts().kind != KeyKind::Shared ||
           key.parts().d.size() >= static_cast<std::size_t>(byteCount(methodOf(algorithm).hash));
}

/// What `alg` leaves of those that suit the key.
Expected<QList<Algorithm>> allowedAlgorithms(const QJsonObject &jwk, const Key &key)
{
    QList<Algorithm> suitable = algorithmsFor(key);
    suitable.removeIf([&](Algorithm algorithm) { return !isLongEnough(key, algorithm); });
    if (suitable.isEmpty())
        return badMember("k", u"shorter than 32 bytes"_s);
    const QJsonValue alg = jwk.value("alg"_L1);
    if (alg.isUndefined())
        return suitable;
    const std::optional<Algorithm> named = algorithmFrom(alg.toString().toUtf8());
    if (!named || !suitable.contains(*named))
        return badMember("alg", u"not a signature algorithm for this key"_s);
    return QList{*named};
}

/// RFC 7517 4.2 and 4.3: what `use` and `key_ops` leave.
Expected<> readUses(const QJsonObject &jwk, Jwk::Material &material)
{
    const QJsonValue use = jwk.value("use"_L1);
    if (!use.isUndefined() && !use.isString())
        return badMember("use", u"not a text"_s);
    const bool forSignatures = use.isUndefined() || use.toString() == "sig"_L1;
    material.mayVerify = forSignatures;
    material.maySign = forSignatures;
    const QJsonValue operations = jwk.value("key_ops"_L1);
    if (operations.isUndefined())
        return {};
    const QJsonArray all = operations.toArray();
    if (!operations.isArray() || !std::all_of(all.begin(), all.end(), [](const auto &one) { return one.isString(); }))
        return badMember("key_ops", u"not a list of texts"_s);
    material.mayVerify = forSignatures && all.contains(u"verify"_s);
    material.maySign = forSignatures && all.contains(u"sign"_s);
    return {};
}

QJsonObject membersOf(const KeyForm &form)
{
    QJsonObject members{{u"kty"_s, QString::fromLatin1(form.type)}};
    if (*form.curve != '\0')
        members.insert("crv"_L1, QString::fromLatin1(form.curve));
    return members;
}

void insertBytes(QJsonObject &members, const char *name, QByteArrayView bytes)
{
    members.insert(QLatin1StringView(name), QString::fromLatin1(toBase64Url(bytes)));
}

QJsonObject publicMembers(const KeyParts &parts)
{
    const KeyForm &form = formOf(parts.kind);
    QJsonObject members = membersOf(form);
    for (const PublicMember &member : form.publicMembers)
        insertBytes(members, member.name, parts.*member.part);
    return members;
}

} // namespace

Jwk::Jwk(std::shared_ptr<const Material> material)
    : m_material(std::move(material))
{}

Expected<Jwk> Jwk::fromJson(const QJsonObject &jwk)
{
    Expected<KeyParts> parts = partsOf(jwk);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    Expected<Key> key = Key::fromParts(*std::move(parts));
    if (!key)
        return tl::unexpected<Error>(key.error());
    Expected<QList<Algorithm>> algorithms = allowedAlgorithms(jwk, *key);
    if (!algorithms)
        return tl::unexpected<Error>(algorithms.error());
    auto material = std::make_shared<Material>();
    material->key = *std::move(key);
    material->algorithms = *std::move(algorithms);
    if (auto read = readUses(jwk, *material); !read)
        return tl::unexpected<Error>(read.error());
    const QJsonValue kid = jwk.value("kid"_L1);
    if (!kid.isUndefined() && !kid.isString())
        return badMember("kid", u"not a text"_s);
    material->keyId = kid.toString().toUtf8();
    for (const QLatin1StringView name : {"kid"_L1, "alg"_L1, "use"_L1, "key_ops"_L1}) {
        if (jwk.contains(name))
            material->attributes.insert(name, jwk.value(name));
    }
    return Jwk(std::move(material));
}

Expected<Jwk> Jwk::read(QByteArrayView pemOrJwk)
{
    const QByteArrayView text = pemOrJwk.trimmed();
    if (text.startsWith('{')) {
        Expected<QJsonObject> jwk = json::readObject(text, jwkLimits);
        if (!jwk)
            return failure(ErrorKind::InvalidInput, {}, jwk.error().serverText);
        return fromJson(*jwk);
    }
    Expected<Key> key = Key::fromPem(text);
    if (!key)
        return tl::unexpected<Error>(key.error());
    auto material = std::make_shared<Material>();
    material->algorithms = algorithmsFor(*key);
    material->key = *std::move(key);
    return Jwk(std::move(material));
}

Jwk Jwk::fromBytes(const Secret &bytes)
{
    KeyParts parts;
    parts.d = bytes.duplicate();
    auto material = std::make_shared<Material>();
    // Everybody can sign with an empty key; the null key that is left then suits no algorithm.
    if (Expected<Key> key = Key::fromParts(std::move(parts)))
        material->key = *std::move(key);
    material->algorithms = algorithmsFor(material->key);
    return Jwk(std::move(material));
}

Jwk Jwk::generateEs256()
{
    auto material = std::make_shared<Material>();
    material->key = Key::generate(KeyKind::P256);
    material->algorithms = algorithmsFor(material->key);
    return Jwk(std::move(material));
}

Jwk Jwk::generateRs256(const QByteArray &keyId)
{
    auto material = std::make_shared<Material>();
    material->key = Key::generate(KeyKind::Rsa);
    material->keyId = keyId;
    material->algorithms = {Algorithm::RS256};
    material->attributes = {{u"kid"_s, QString::fromLatin1(keyId)}, {u"alg"_s, u"RS256"_s}, {u"use"_s, u"sig"_s}};
    return Jwk(std::move(material));
}

QByteArray Jwk::keyId() const
{
    return m_material->keyId;
}

bool Jwk::isPrivate() const
{
    return m_material->maySign && m_material->key.isPrivate();
}

bool Jwk::isForSignatures() const
{
    return m_material->mayVerify;
}

QList<Algorithm> Jwk::algorithms() const
{
    return m_material->algorithms;
}

QJsonObject Jwk::publicJson() const
{
    if (m_material->key.isNull() || m_material->key.parts().kind == KeyKind::Shared)
        return {};
    return publicMembers(m_material->key.parts());
}

Secret Jwk::privateJson() const
{
    if (m_material->key.isNull())
        return {};
    const KeyParts &parts = m_material->key.parts();
    QJsonObject members = publicMembers(parts);
    for (const PrivateMember &member : formOf(parts.kind).privateMembers) {
        if (!(parts.*member.part).isEmpty())
            insertBytes(members, member.name, (parts.*member.part).reveal());
    }
    for (auto it = m_material->attributes.begin(); it != m_material->attributes.end(); ++it)
        members.insert(it.key(), it.value());
    return Secret::take(QJsonDocument(members).toJson(QJsonDocument::Compact));
}

QByteArray Jwk::thumbprint() const
{
    if (m_material->key.isNull())
        return {};
    const KeyParts &parts = m_material->key.parts();
    QJsonObject required = publicMembers(parts);
    if (parts.kind == KeyKind::Shared)
        insertBytes(required, "k", parts.d.reveal());
    // RFC 7638 3: these members alone, in the order of their names, without blanks. QJsonObject keeps that order.
    return toBase64Url(crypto::sha256(QJsonDocument(required).toJson(QJsonDocument::Compact)));
}

} // namespace tokenwatch::jose
