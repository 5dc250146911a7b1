// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/idtokens.h"

#include "crypto/mac.h"
#include "jose/jws.h"

#include <QJsonArray>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto idTokenLifetime = 5min;

jose::Jwk newRsaKey()
{
    const crypto::Key key = crypto::Key::generate(crypto::KeyKind::Rsa);
    const crypto::KeyParts &parts = key.parts();
    const auto member = [](QByteArrayView bytes) { return QString::fromLatin1(jose::toBase64Url(bytes)); };
    QJsonObject json{{u"kty"_s, u"RSA"_s},
                     {u"use"_s, u"sig"_s},
                     {u"alg"_s, u"RS256"_s},
                     {u"n"_s, member(parts.n)},
                     {u"e"_s, member(parts.e)},
                     {u"d"_s, member(parts.d.reveal())},
                     {u"p"_s, member(parts.p.reveal())},
                     {u"q"_s, member(parts.q.reveal())},
                     {u"dp"_s, member(parts.dp.reveal())},
                     {u"dq"_s, member(parts.dq.reveal())},
                     {u"qi"_s, member(parts.qi.reveal())}};
    json.insert(u"kid"_s, QString::fromLatin1(jose::Jwk::fromJson(json).value().thumbprint()));
    // A key that was just made is in order.
    return jose::Jwk::fromJson(json).value();
}

} // namespace

IdTokens::IdTokens(QString issuer)
    : m_issuer(std::move(issuer))
{}

bool IdTokens::isAskedFor(const QString &scope)
{
    return scope.split(u' ', Qt::SkipEmptyParts).contains(u"openid"_s);
}

const jose::Jwk &IdTokens::key()
{
    if (!m_key)
        m_key = newRsaKey();
    return *m_key;
}

QJsonObject IdTokens::keySet()
{
    return {{u"keys"_s, QJsonArray{key().publicJson()}}};
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
    const QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"kid"_s, QString::fromLatin1(key().keyId())}};
    if (const auto token = jose::sign(claims, header, key(), jose::Algorithm::RS256))
        tokens.answer.insert(u"id_token"_s, QString::fromLatin1(*token));
}

} // namespace tokenwatch::sandbox
