// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/edrtokens.h"

#include "jose/jws.h"
#include "sandbox/tokendesk.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

EdrTokens::EdrTokens(const Participants &participants)
    : m_provider(participants.providerDid())
    , m_key(participants.providerKey())
{}

QJsonObject EdrTokens::newClaims(const QString &participant) const
{
    return {{u"iss"_s, m_provider}, {u"sub"_s, m_provider}, {u"aud"_s, participant}, {u"jti"_s, newIdentifier()}};
}

EdrToken EdrTokens::token(QJsonObject claims, Seconds lifetime, WallTime now) const
{
    const WallTime issuedAt = wholeSeconds(now);
    const WallTime expiresAt = issuedAt + lifetime;
    claims.insert("iat"_L1, numericDate(issuedAt));
    claims.insert("exp"_L1, numericDate(expiresAt));
    const QJsonObject header{{u"kid"_s, Participants::ownKeyId(m_provider)}};
    // Such a signature is never the same twice, so that two tokens of one second differ. A derived private key always
    // signs.
    return {jose::sign(claims, header, m_key, jose::Algorithm::ES256).value_or(QByteArray()),
            claims.value("jti"_L1).toString(), expiresAt};
}

EdrToken EdrTokens::access(QJsonObject claims, Seconds lifetime, WallTime now) const
{
    return token(std::move(claims), lifetime, now);
}

EdrToken EdrTokens::refresh(Seconds lifetime, WallTime now) const
{
    return token({{u"jti"_s, newIdentifier()}}, lifetime, now);
}

Expected<QJsonObject> EdrTokens::verified(const QByteArray &token) const
{
    const auto jwt = jose::verify(token, m_key);
    if (!jwt)
        return failure(jwt.error());
    return jwt->claims;
}

} // namespace tokenwatch::sandbox
