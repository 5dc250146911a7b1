// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idtokens.h"

#include "crypto/mac.h"
#include "jose/base64url.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto idTokenLifetime = 5min;

} // namespace

IdTokens::IdTokens(QString issuer)
    : m_issuer(std::move(issuer))
{}

bool IdTokens::isAskedFor(const QString &scope)
{
    return scope.split(u' ', Qt::SkipEmptyParts).contains(u"openid"_s);
}

QJsonObject IdTokens::keySet(WallTime now)
{
    return m_keys.document(now);
}

void IdTokens::describe(IssuedTokens &tokens, const Client &client, const SignIn &signIn, WallTime now)
{
    if (!isAskedFor(tokens.scope))
        return;
    const QByteArray accessHash = crypto::sha256(tokens.access).first(16);
    QJsonObject claims{{u"iss"_s, m_issuer},
                       {u"sub"_s, QString::number(signIn.userId)},
                       {u"aud"_s, client.id},
                       {u"iat"_s, numericDate(now)},
                       {u"exp"_s, numericDate(now + idTokenLifetime)},
                       {u"auth_time"_s, numericDate(signIn.at)},
                       {u"at_hash"_s, QString::fromLatin1(jose::toBase64Url(accessHash))}};
    if (!signIn.nonce.isEmpty())
        claims.insert(u"nonce"_s, signIn.nonce);
    tokens.answer.insert(u"id_token"_s, QString::fromLatin1(m_keys.sign(claims, now)));
}

} // namespace tokenwatch::sandbox
