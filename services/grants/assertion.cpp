// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/assertion.h"

#include "crypto/random.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for clocks that differ a little, short enough to be worth nothing later.
constexpr Seconds assertionLifetime{300};

bool isShared(jose::Algorithm algorithm)
{
    return algorithm == jose::Algorithm::HS256 || algorithm == jose::Algorithm::HS384 ||
           algorithm == jose::Algorithm::HS512;
}

/// The first that suits the key, or the one that was asked for.
Expected<jose::Algorithm> chosenAlgorithm(const FlowContext &context, const QList<jose::Algorithm> &suiting)
{
    const QByteArray asked = context.grant.text(u"signing_alg"_s).toLatin1();
    if (asked.isEmpty())
        return suiting.first();
    const auto algorithm = jose::algorithmFrom(asked);
    if (!algorithm || !suiting.contains(*algorithm))
        return failure(ErrorKind::InvalidInput, u"grant.signing_alg"_s, u"does not suit the key"_s);
    return *algorithm;
}

} // namespace

Expected<AssertionKey> privateKeyOf(const FlowContext &context)
{
    const auto entered = context.secrets.value("private_key");
    if (!entered || entered->isEmpty())
        return failure(ErrorKind::MissingCredentials, u"private_key"_s);
    auto key = jose::Jwk::read(entered->reveal());
    if (!key)
        return failure(ErrorKind::InvalidInput, u"private_key"_s, key.error().serverText);
    const QList<jose::Algorithm> suiting = key->algorithms();
    if (!key->isPrivate() || suiting.isEmpty() || isShared(suiting.first()))
        return failure(ErrorKind::InvalidInput, u"private_key"_s, u"is not a private key"_s);
    const auto algorithm = chosenAlgorithm(context, suiting);
    if (!algorithm)
        return failure(algorithm.error());
    const QByteArray keyId = context.grant.text(u"key_id"_s).toUtf8();
    return AssertionKey{*key, *algorithm, keyId.isEmpty() ? key->keyId() : keyId};
}

Expected<AssertionKey> secretKeyOf(const FlowContext &context, const Secret &clientSecret)
{
    const auto key = jose::Jwk::fromBytes(clientSecret);
    const auto algorithm = chosenAlgorithm(context, key.algorithms());
    if (!algorithm)
        return failure(algorithm.error());
    return AssertionKey{key, *algorithm, context.grant.text(u"key_id"_s).toUtf8()};
}

Expected<QByteArray> signedAssertion(const AssertionKey &key, const AssertionClaims &claims, Moment now)
{
    const qint64 issuedAt = std::chrono::floor<Seconds>(now.wall.time_since_epoch()).count();
    QJsonObject said{{u"iss"_s, claims.issuer},
                     {u"sub"_s, claims.subject},
                     {u"aud"_s, claims.audience},
                     {u"iat"_s, issuedAt},
                     {u"exp"_s, issuedAt + qint64(assertionLifetime.count())},
                     {u"jti"_s, QString::fromLatin1(jose::toBase64Url(crypto::randomBytes(16)))}};
    if (!claims.scope.isEmpty())
        said.insert(u"scope"_s, claims.scope);
    QJsonObject header{{u"typ"_s, u"JWT"_s}};
    if (!key.keyId.isEmpty())
        header.insert(u"kid"_s, QString::fromUtf8(key.keyId));
    return jose::sign(said, header, key.key, key.algorithm);
}

} // namespace tokenwatch
