// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/gatewayformat.h"

#include "domain/address.h"
#include "domain/deliveryrules.h"

#include <QJsonArray>
#include <algorithm>

namespace tokenwatch::config {

using namespace Qt::StringLiterals;

namespace {

/// A list of texts; empty if it is not there.
QStringList guardTexts(FieldReader &reader, const QString &key)
{
    const QJsonValue value = reader.value(key);
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue text : array)
        texts.append(text.toString());
    if (!(value.isUndefined() || value.isArray()) || texts.contains(QString()))
        reader.fail(key, u"must be a list of texts"_s);
    return texts;
}

Expected<std::optional<GatewayGuard>> readGuard(FieldReader &gateway, bool allowHttp)
{
    if (!gateway.has(u"guard"_s)) {
        gateway.know(u"guard"_s);
        return std::nullopt;
    }
    FieldReader reader(gateway.object(u"guard"_s), gateway.pathOf(u"guard"_s));
    GatewayGuard guard;
    guard.issuer = reader.requiredText(u"issuer"_s);
    if (const auto address = readAddress(guard.issuer, allowHttp); !address)
        reader.fail(u"issuer"_s, address.error().serverText);
    guard.authorizedParties = guardTexts(reader, u"authorized_parties"_s);
    if (reader.has(u"public_paths"_s))
        guard.publicPaths = guardTexts(reader, u"public_paths"_s);
    else
        reader.know(u"public_paths"_s);
    if (guard.publicPaths && !std::all_of(guard.publicPaths->cbegin(), guard.publicPaths->cend(), isPublicPath))
        reader.fail(u"public_paths"_s, u"must be paths that begin with a slash"_s);
    if (const auto result = reader.result(u"is not a field of a guard"_s); !result)
        return failure(result.error());
    return guard;
}

} // namespace

Expected<std::optional<GatewaySpec>> readGateway(FieldReader &source, bool allowHttp)
{
    if (!source.has(u"gateway"_s)) {
        source.know(u"gateway"_s);
        return std::nullopt;
    }
    FieldReader reader(source.object(u"gateway"_s), source.pathOf(u"gateway"_s));
    GatewaySpec gateway;
    gateway.upstream = reader.requiredText(u"upstream"_s);
    gateway.unauthenticatedFallback = reader.boolean(u"unauthenticated_fallback"_s, false);
    if (const auto address = readAddress(gateway.upstream, allowHttp); !address)
        reader.fail(u"upstream"_s, address.error().serverText);
    if (auto guard = readGuard(reader, allowHttp))
        gateway.guard = std::move(*guard);
    else
        reader.fail(guard.error());
    if (const auto result = reader.result(u"is not a field of a gateway"_s); !result)
        return failure(result.error());
    return gateway;
}

QJsonObject writeGateway(const GatewaySpec &gateway)
{
    QJsonObject object{{u"upstream"_s, gateway.upstream},
                       {u"unauthenticated_fallback"_s, gateway.unauthenticatedFallback}};
    if (!gateway.guard)
        return object;
    QJsonObject guard{{u"issuer"_s, gateway.guard->issuer}};
    if (!gateway.guard->authorizedParties.isEmpty())
        guard.insert("authorized_parties"_L1, QJsonArray::fromStringList(gateway.guard->authorizedParties));
    if (gateway.guard->publicPaths)
        guard.insert("public_paths"_L1, QJsonArray::fromStringList(*gateway.guard->publicPaths));
    object.insert("guard"_L1, guard);
    return object;
}

} // namespace tokenwatch::config
