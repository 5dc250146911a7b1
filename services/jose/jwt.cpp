// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwt.h"

#include "crypto/mac.h"
#include "json/strictjson.h"

#include <QJsonDocument>

#include <algorithm>

namespace tokenwatch::jose {

namespace {

constexpr qsizetype longestToken = 64 * 1024;

tl::unexpected<Error> malformedJwt(const QString &part, const QString &why)
{
    return failure(ErrorKind::MalformedAnswer, part, why);
}

/// RFC 7519 2, NumericDate: seconds, perhaps with a fraction. Claims beyond the years 1 to 9999 are taken for those, so
/// that nothing wraps around to now.
std::optional<WallTime> numericDate(const QJsonValue &claim)
{
    if (!claim.isDouble())
        return std::nullopt;
    constexpr double earliest = -62135596800.0;
    constexpr double latest = 253402300799.0;
    const double seconds = std::clamp(claim.toDouble(), earliest, latest);
    return WallTime(Milliseconds(static_cast<qint64>(seconds * 1000.0)));
}

Expected<QJsonObject> decodedObject(QByteArrayView text, const QString &part)
{
    const auto bytes = fromBase64Url(text);
    if (!bytes)
        return malformedJwt(part, QStringLiteral("not base64url"));
    auto object = json::readObject(*bytes);
    if (!object)
        return malformedJwt(part, object.error().serverText);
    return object;
}

} // namespace

std::optional<WallTime> Jwt::expiresAt() const
{
    return numericDate(claims.value(QLatin1StringView("exp")));
}

std::optional<WallTime> Jwt::issuedAt() const
{
    return numericDate(claims.value(QLatin1StringView("iat")));
}

std::optional<WallTime> Jwt::notBefore() const
{
    return numericDate(claims.value(QLatin1StringView("nbf")));
}

Expected<Jwt> decode(QByteArrayView compact)
{
    if (compact.size() > longestToken)
        return malformedJwt({}, QStringLiteral("longer than 64 KiB"));
    const qsizetype first = compact.indexOf('.');
    const qsizetype second = first < 0 ? -1 : compact.indexOf('.', first + 1);
    if (second < 0 || compact.indexOf('.', second + 1) >= 0)
        return malformedJwt({}, QStringLiteral("not three parts"));

    auto header = decodedObject(compact.first(first), QStringLiteral("header"));
    if (!header)
        return tl::unexpected<Error>(header.error());
    auto claims = decodedObject(compact.sliced(first + 1, second - first - 1), QStringLiteral("payload"));
    if (!claims)
        return tl::unexpected<Error>(claims.error());
    auto signature = fromBase64Url(compact.sliced(second + 1));
    if (!signature)
        return malformedJwt(QStringLiteral("signature"), QStringLiteral("not base64url"));
    return Jwt{*std::move(header), *std::move(claims), compact.first(second).toByteArray(), *std::move(signature)};
}

QByteArray signHs256(const QJsonObject &claims, const Secret &key)
{
    const QByteArray signedPart = toBase64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' +
                                  toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    return signedPart + '.' + toBase64Url(crypto::hmacSha256(key, signedPart));
}

Expected<Jwt> verifyHs256(QByteArrayView compact, const Secret &key)
{
    auto jwt = decode(compact);
    if (!jwt)
        return failure(ErrorKind::NotAllowed, jwt.error().where, jwt.error().serverText);
    // The algorithm is this function's, never the token's (RFC 8725 3.1).
    if (jwt->header.value(QLatin1StringView("alg")).toString() != QLatin1StringView("HS256"))
        return failure(ErrorKind::NotAllowed, QStringLiteral("alg"), QStringLiteral("not HS256"));
    // RFC 7515 4.1.11: an extension that must be understood, and is not.
    if (jwt->header.contains(QLatin1StringView("crit")))
        return failure(ErrorKind::NotAllowed, QStringLiteral("crit"), QStringLiteral("unknown critical extension"));
    if (!crypto::equal(crypto::hmacSha256(key, jwt->signedPart), jwt->signature))
        return failure(ErrorKind::NotAllowed, QStringLiteral("signature"), QStringLiteral("wrong signature"));
    return jwt;
}

std::optional<QByteArray> fromBase64Url(QByteArrayView text)
{
    constexpr auto options =
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors;
    auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()), options);
    // Qt lets padding, stray bits and a single left-over character pass. Only what encodes back to the same is strict.
    if (!decoded || toBase64Url(*decoded) != text)
        return std::nullopt;
    return std::move(*decoded);
}

QByteArray toBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace tokenwatch::jose
