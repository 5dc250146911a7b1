// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/issuermetadata.h"

#include "domain/address.h"
#include "json/strictjson.h"

#include <QJsonObject>

namespace tokenwatch::jose {

using namespace Qt::StringLiterals;

namespace {

QString withoutSlash(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

QUrl atPath(QUrl issuer, const QString &path)
{
    issuer.setPath(path, QUrl::StrictMode);
    return issuer;
}

} // namespace

QList<QUrl> metadataAddresses(const QString &issuer)
{
    const QUrl address(issuer);
    const QString path = withoutSlash(address.path(QUrl::FullyEncoded));
    return {atPath(address, u"/.well-known/oauth-authorization-server"_s + path),
            atPath(address, path + u"/.well-known/openid-configuration"_s)};
}

QUrl usualKeySet(const QString &issuer)
{
    const QUrl address(issuer);
    return atPath(address, withoutSlash(address.path(QUrl::FullyEncoded)) + u"/.well-known/jwks.json"_s);
}

Expected<QUrl> keySetIn(QByteArrayView metadata, const QString &issuer)
{
    const Expected<QJsonObject> object = json::readObject(metadata, json::Limits{12, 1024 * 1024});
    if (!object)
        return failure(ErrorKind::MalformedAnswer, {}, object.error().serverText);
    const QJsonValue said = object->value("issuer"_L1);
    if (!said.isString())
        return failure(ErrorKind::MalformedAnswer, {}, u"no issuer"_s);
    if (said.toString() != issuer)
        return failure(ErrorKind::WrongIssuer, {}, cleaned(said.toString()));
    const auto address = readAddress(object->value("jwks_uri"_L1).toString(), false);
    // Loopback is fine for an issuer that lives there, not for one that says so from afar.
    if (!address || (issuer.startsWith("https:"_L1, Qt::CaseInsensitive) && address->scheme() != "https"_L1))
        return failure(ErrorKind::MalformedAnswer, {}, u"no safe jwks_uri"_s);
    return *address;
}

} // namespace tokenwatch::jose
