// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwt.h"

#include "jose/base64url.h"
#include "jose/compact_p.h"
#include "json/strictjson.h"

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

Expected<CompactParts> splitCompact(QByteArrayView compact)
{
    if (compact.size() > longestToken)
        return malformedJwt({}, QStringLiteral("longer than 64 KiB"));
    if (compact.startsWith('{'))
        return malformedJwt({}, QStringLiteral("JSON serialisation, not compact form"));
    const qsizetype first = compact.indexOf('.');
    const qsizetype second = first < 0 ? -1 : compact.indexOf('.', first + 1);
    if (second < 0 || compact.indexOf('.', second + 1) >= 0)
        return malformedJwt({}, QStringLiteral("not three parts"));
    return CompactParts{compact.first(first), compact.sliced(first + 1, second - first - 1), compact.sliced(second + 1),
                        compact.first(second)};
}

Expected<QByteArray> decodedPart(QByteArrayView text, const QString &part)
{
    auto bytes = fromBase64Url(text);
    if (!bytes)
        return malformedJwt(part, QStringLiteral("not base64url"));
    return *std::move(bytes);
}

Expected<QJsonObject> readPart(QByteArrayView json, const QString &part)
{
    auto object = json::readObject(json);
    if (!object)
        return malformedJwt(part, object.error().serverText);
    return object;
}

Expected<Jwt> decode(QByteArrayView compact)
{
    const auto parts = splitCompact(compact);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    const auto objectIn = [](QByteArrayView text, const QString &part) -> Expected<QJsonObject> {
        const auto bytes = decodedPart(text, part);
        if (!bytes)
            return tl::unexpected<Error>(bytes.error());
        return readPart(*bytes, part);
    };
    auto header = objectIn(parts->header, QStringLiteral("header"));
    if (!header)
        return tl::unexpected<Error>(header.error());
    auto claims = objectIn(parts->payload, QStringLiteral("payload"));
    if (!claims)
        return tl::unexpected<Error>(claims.error());
    auto signature = decodedPart(parts->signature, QStringLiteral("signature"));
    if (!signature)
        return tl::unexpected<Error>(signature.error());
    return Jwt{*std::move(header), *std::move(claims), parts->signedPart.toByteArray(), *std::move(signature)};
}

} // namespace tokenwatch::jose
