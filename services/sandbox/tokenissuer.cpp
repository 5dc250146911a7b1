// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokenissuer.h"

#include "crypto/mac.h"
#include "crypto/sealer.h"
#include "jose/jws.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

QJsonObject withClaims(QJsonObject claims, const QJsonObject &also)
{
    for (auto claim = also.begin(); claim != also.end(); ++claim)
        claims.insert(claim.key(), *claim);
    return claims;
}

} // namespace

qint64 numericDate(WallTime instant)
{
    return std::chrono::floor<Seconds>(instant).time_since_epoch().count();
}

Keys Keys::from(const Secret &master)
{
    return {.tokens = crypto::deriveKey(master, "sandbox tokens"),
            .identifiers = crypto::deriveKey(master, "sandbox identifiers"),
            .credentials = crypto::deriveKey(master, "sandbox credentials"),
            .nonces = crypto::deriveKey(master, "sandbox nonces")};
}

std::shared_ptr<const Secret> Keys::passwordFor(const QString &owner) const
{
    QByteArray text = jose::toBase64Url(crypto::hmacSha256(credentials, owner.toUtf8()).first(18));
    return std::make_shared<const Secret>(Secret::take(std::move(text)));
}

TokenIssuer::TokenIssuer(const Secret &key, QString issuer)
    : m_key(jose::Jwk::fromBytes(key))
    , m_issuer(std::move(issuer))
    , m_audience(m_issuer + u"/api"_s)
{}

QJsonObject TokenIssuer::registered(const Claims &claims) const
{
    return {{u"aud"_s, m_audience},
            {u"iss"_s, m_issuer},
            {u"iat"_s, numericDate(claims.issuedAt)},
            {u"exp"_s, numericDate(claims.expiresAt)},
            {u"jti"_s, claims.jti}};
}

QByteArray TokenIssuer::signedToken(const QJsonObject &claims) const
{
    // A derived key is never empty, and only an empty one cannot sign.
    return jose::sign(claims, {{u"typ"_s, u"JWT"_s}}, m_key, jose::Algorithm::HS256).value_or(QByteArray());
}

QByteArray TokenIssuer::accessToken(const Claims &claims, const QJsonObject &also) const
{
    QJsonObject all = registered(claims);
    all.insert(u"client_id"_s, claims.clientId);
    all.insert(u"sub"_s, claims.userId ? QString::number(*claims.userId) : claims.clientId);
    if (claims.userId)
        all.insert(u"user_id"_s, *claims.userId);
    if (!claims.scope.isEmpty())
        all.insert(u"scope"_s, claims.scope);
    return signedToken(withClaims(std::move(all), also));
}

QByteArray TokenIssuer::refreshToken(const Claims &claims, const QJsonObject &also) const
{
    return signedToken(withClaims(registered(claims), also));
}

Expected<QJsonObject> TokenIssuer::verified(const QByteArray &token) const
{
    if (const auto jwt = jose::decode(token); !jwt)
        return failure(ErrorKind::MalformedAnswer);
    const auto jwt = jose::verify(token, m_key, jose::Algorithm::HS256);
    if (!jwt)
        return failure(ErrorKind::NotAllowed);
    return jwt->claims;
}

bool TokenIssuer::isOurs(const QJsonObject &claims) const
{
    return claims.value("aud"_L1) == m_audience && claims.value("iss"_L1) == m_issuer;
}

std::optional<WallTime> instantOf(const QJsonObject &claims, QStringView name)
{
    const QJsonValue value = claims.value(name);
    if (!value.isDouble())
        return std::nullopt;
    return WallTime(Seconds(value.toInteger()));
}

WallTime wholeSeconds(WallTime instant)
{
    return std::chrono::floor<Seconds>(instant);
}

} // namespace tokenwatch::sandbox
