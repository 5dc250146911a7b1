// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jws.h"

#include "jose/base64url.h"
#include "jose/compact_p.h"
#include "jose/jwk_p.h"

#include <QJsonDocument>

namespace tokenwatch::jose {

namespace {

using namespace Qt::StringLiterals;

tl::unexpected<Error> refusedJws(const QString &where, const QString &why)
{
    return failure(ErrorKind::NotAllowed, where, why);
}

struct LastHeader {
    QByteArray text; ///< encoded
    SignedHeader header;
};

Expected<SignedHeader> readNewHeader(QByteArrayView encoded)
{
    const Expected<QByteArray> text = decodedPart(encoded, u"header"_s);
    if (!text)
        return tl::unexpected<Error>(text.error());
    Expected<QJsonObject> members = readPart(*text, u"header"_s);
    if (!members)
        return tl::unexpected<Error>(members.error());
    const std::optional<Algorithm> algorithm = algorithmFrom(members->value("alg"_L1).toString().toUtf8());
    if (!algorithm)
        return refusedJws(u"alg"_s, u"no signature algorithm that is accepted"_s);
    // RFC 7515 4.1.11 and RFC 7797: extensions that must be understood, and are not.
    if (members->contains("crit"_L1))
        return refusedJws(u"crit"_s, u"an unknown critical extension"_s);
    if (members->contains("b64"_L1))
        return refusedJws(u"b64"_s, u"an unencoded payload"_s);
    const QJsonValue kid = members->value("kid"_L1);
    if (!kid.isUndefined() && !kid.isString())
        return failure(ErrorKind::MalformedAnswer, u"kid"_s, u"not a text"_s);
    return SignedHeader{*std::move(members), *algorithm, kid.toString().toUtf8()};
}

} // namespace

Expected<QByteArray> sign(const QJsonObject &claims, QJsonObject header, const Jwk &key, Algorithm algorithm)
{
    if (!key.isPrivate() || !key.algorithms().contains(algorithm))
        return failure(ErrorKind::InvalidInput, u"key"_s,
                       u"can’t sign with %1"_s.arg(QLatin1StringView(wireName(algorithm))));
    header.insert("alg"_L1, QString::fromLatin1(wireName(algorithm)));
    const QByteArray signedPart = toBase64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' +
                                  toBase64Url(QJsonDocument(claims).toJson(QJsonDocument::Compact));
    const QByteArray signature = key.material().key.sign(methodOf(algorithm), signedPart);
    if (signature.isEmpty())
        return failure(ErrorKind::InvalidInput, u"key"_s, u"is damaged"_s);
    return signedPart + '.' + toBase64Url(signature);
}

Expected<SignedHeader> readHeader(const CompactParts &parts)
{
    // Tokens of one issuer have the same header to the byte, and to read it takes longer than a whole HMAC.
    thread_local LastHeader last;
    if (parts.header.isEmpty() || parts.header != last.text) {
        Expected<SignedHeader> header = readNewHeader(parts.header);
        if (!header)
            return header;
        last = {parts.header.toByteArray(), *std::move(header)};
    }
    return last.header;
}

Expected<QByteArray> keyIdIn(QByteArrayView compact)
{
    return splitCompact(compact).and_then(readHeader).map([](const SignedHeader &header) { return header.keyId; });
}

Expected<> checkKey(const Jwk &key, Algorithm algorithm, std::optional<Algorithm> only)
{
    if (only && *only != algorithm)
        return refusedJws(u"alg"_s, u"not %1"_s.arg(QLatin1StringView(wireName(*only))));
    if (!key.isForSignatures())
        return refusedJws(u"key"_s, u"the key is not for verifying signatures"_s);
    if (!key.material().algorithms.contains(algorithm))
        return refusedJws(u"alg"_s, u"not an algorithm of the key"_s);
    return {};
}

Expected<Jws> verifyJws(QByteArrayView compact, const Jwk &key, std::optional<Algorithm> only)
{
    const Expected<CompactParts> parts = splitCompact(compact);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    Expected<SignedHeader> header = readHeader(*parts);
    if (!header)
        return tl::unexpected<Error>(header.error());
    if (auto fits = checkKey(key, header->algorithm, only); !fits)
        return tl::unexpected<Error>(fits.error());
    const Expected<QByteArray> signature = decodedPart(parts->signature, u"signature"_s);
    if (!signature)
        return tl::unexpected<Error>(signature.error());
    if (!key.material().key.verify(methodOf(header->algorithm), parts->signedPart, *signature))
        return refusedJws(u"signature"_s, u"wrong signature"_s);
    Expected<QByteArray> payload = decodedPart(parts->payload, u"payload"_s);
    if (!payload)
        return tl::unexpected<Error>(payload.error());
    return Jws{std::move(header->members), *std::move(payload), header->algorithm};
}

Expected<Jwt> jwtFrom(QByteArrayView compact, Jws jws)
{
    const Expected<CompactParts> parts = splitCompact(compact);
    if (!parts)
        return tl::unexpected<Error>(parts.error());
    Expected<QJsonObject> claims = readPart(jws.payload, u"payload"_s);
    if (!claims)
        return tl::unexpected<Error>(claims.error());
    return Jwt{std::move(jws.header), *std::move(claims), parts->signedPart.toByteArray(),
               fromBase64Url(parts->signature).value_or(QByteArray())};
}

Expected<Jwt> verify(QByteArrayView compact, const Jwk &key, std::optional<Algorithm> only)
{
    Expected<Jws> jws = verifyJws(compact, key, only);
    if (!jws)
        return tl::unexpected<Error>(jws.error());
    return jwtFrom(compact, *std::move(jws));
}

} // namespace tokenwatch::jose
