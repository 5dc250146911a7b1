// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwks.h"

#include "jose/compact_p.h"
#include "json/strictjson.h"

#include <QJsonArray>

#include <algorithm>

namespace tokenwatch::jose {

namespace {

using namespace Qt::StringLiterals;

constexpr json::Limits setLimits{12, 1024 * 1024};
constexpr qsizetype mostKeys = 200;

tl::unexpected<Error> malformedSet(const QString &why)
{
    return failure(ErrorKind::MalformedAnswer, {}, why);
}

/// Two keys alike in this cannot be told apart by a token.
QJsonArray identity(const QJsonValue &key)
{
    return {key["kid"_L1], key["kty"_L1], key["use"_L1], key["alg"_L1]};
}

bool isShared(const Jwk &key)
{
    return key.publicJson().isEmpty();
}

} // namespace

Expected<JwkSet> JwkSet::fromJson(QByteArrayView json)
{
    const Expected<QJsonObject> object = json::readObject(json, setLimits);
    if (!object)
        return tl::unexpected<Error>(object.error());
    return fromObject(*object);
}

Expected<JwkSet> JwkSet::fromObject(const QJsonObject &object)
{
    if (object.contains("kty"_L1)) {
        const Expected<Jwk> key = Jwk::fromJson(object);
        if (!key)
            return failure(ErrorKind::MalformedAnswer, key.error().where, key.error().serverText);
        return of(*key);
    }
    const QJsonValue keys = object.value("keys"_L1);
    if (!keys.isArray())
        return malformedSet(u"neither a JWK set nor a JWK"_s);
    const QJsonArray members = keys.toArray();
    if (members.size() > mostKeys)
        return malformedSet(u"more than %1 keys"_s.arg(mostKeys));
    JwkSet set;
    QJsonArray seen;
    for (const auto &member : members) {
        // A key that is left out still owns its name.
        if (const QJsonArray one = identity(member); seen.contains(one))
            set.m_ambiguousIds.append(member["kid"_L1].toString().toUtf8());
        else
            seen.append(one);
        const Expected<Jwk> key = Jwk::fromJson(member.toObject());
        if (key)
            set.m_keys.append(*key);
    }
    if (!std::all_of(set.m_keys.begin(), set.m_keys.end(), isShared))
        set.m_keys.removeIf(isShared);
    return set;
}

Expected<JwkSet> JwkSet::read(QByteArrayView pemOrJson)
{
    if (pemOrJson.trimmed().startsWith('{'))
        return fromJson(pemOrJson.trimmed());
    Expected<Jwk> key = Jwk::read(pemOrJson);
    if (!key)
        return failure(ErrorKind::MalformedAnswer, key.error().where, key.error().serverText);
    return of(*std::move(key));
}

JwkSet JwkSet::of(Jwk key)
{
    JwkSet set;
    set.m_keys.append(std::move(key));
    return set;
}

bool JwkSet::hasKeyId(const QByteArray &kid) const
{
    return std::any_of(m_keys.begin(), m_keys.end(), [&](const Jwk &key) { return key.keyId() == kid; });
}

Expected<QList<Jwk>> JwkSet::candidates(const QByteArray &kid, Algorithm algorithm, std::optional<Algorithm> only) const
{
    const auto ambiguous = [] {
        // RFC 7517 4.5: names are to be different. Which of two keys was meant is not for us to guess.
        return failure(ErrorKind::NotAllowed, u"keys"_s, u"more than one key has the name in kid"_s);
    };
    if (!kid.isEmpty() && m_ambiguousIds.contains(kid))
        return ambiguous();
    const bool named = !kid.isEmpty() && hasKeyId(kid);
    QList<Jwk> found;
    std::optional<Error> refusal;
    for (const Jwk &key : m_keys) {
        if (!kid.isEmpty() && key.keyId() != (named ? kid : QByteArray()))
            continue;
        if (auto fits = checkKey(key, algorithm, only); fits)
            found.append(key);
        else
            refusal = fits.error();
    }
    if (named && found.size() > 1)
        return ambiguous();
    if (!found.isEmpty())
        return found;
    if (refusal)
        return failure(*std::move(refusal));
    if (!kid.isEmpty())
        return failure(ErrorKind::NotAllowed, u"kid"_s, u"no key has the name in kid"_s);
    return failure(ErrorKind::NotAllowed, u"keys"_s, u"no usable key"_s);
}

Expected<Jws> JwkSet::verifyJws(QByteArrayView compact, std::optional<Algorithm> only) const
{
    const Expected<CompactParts> parts = splitCompact(compact);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    const Expected<SignedHeader> header = readHeader(*parts);
    if (!header)
        return tl::unexpected<Error>(header.error());
    const Expected<QList<Jwk>> keys = candidates(header->keyId, header->algorithm, only);
    if (!keys)
        return tl::unexpected<Error>(keys.error());
    Expected<Jws> jws = jose::verifyJws(compact, keys->first(), only);
    for (qsizetype i = 1; !jws && i < keys->size(); ++i)
        jws = jose::verifyJws(compact, keys->at(i), only);
    return jws;
}

Expected<Jwt> JwkSet::verify(QByteArrayView compact, std::optional<Algorithm> only) const
{
    Expected<Jws> jws = verifyJws(compact, only);
    if (!jws)
        return tl::unexpected<Error>(jws.error());
    return jwtFrom(compact, *std::move(jws));
}

} // namespace tokenwatch::jose
