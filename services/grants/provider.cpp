// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/provider.h"

#include "domain/address.h"

#include <QJsonArray>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Endpoint allEndpoints[] = {Endpoint::Token, Endpoint::Authorization, Endpoint::DeviceAuthorization,
                                     Endpoint::Revocation, Endpoint::Introspection};

/// Nothing if it is no address that a credential of this issuer may go to.
QUrl safeAddress(const QString &text, const QString &issuer, bool allowHttp)
{
    const auto address = readAddress(text, allowHttp);
    if (!address)
        return {};
    // Loopback without TLS is fine for a provider that lives there, not for one that says so from afar.
    const bool isDowngrade = issuer.startsWith("https:"_L1, Qt::CaseInsensitive) && address->scheme() != "https"_L1;
    return isDowngrade && !allowHttp ? QUrl() : *address;
}

} // namespace

QLatin1StringView fieldOf(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Token:
        return "token_url"_L1;
    case Endpoint::Authorization:
        return "authorization_url"_L1;
    case Endpoint::DeviceAuthorization:
        return "device_authorization_url"_L1;
    case Endpoint::Revocation:
        return "revocation_url"_L1;
    case Endpoint::Introspection:
        return "introspection_url"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView metadataOf(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Token:
        return "token_endpoint"_L1;
    case Endpoint::Authorization:
        return "authorization_endpoint"_L1;
    case Endpoint::DeviceAuthorization:
        return "device_authorization_endpoint"_L1;
    case Endpoint::Revocation:
        return "revocation_endpoint"_L1;
    case Endpoint::Introspection:
        return "introspection_endpoint"_L1;
    }
    Q_UNREACHABLE();
}

Expected<Provider> Provider::configured(const FlowContext &context)
{
    Provider provider;
    provider.issuer = context.grant.text(u"issuer"_s);
    if (!provider.issuer.isEmpty()) {
        const auto issuer = readAddress(provider.issuer, context.allowHttp);
        if (!issuer)
            return failure(ErrorKind::InvalidInput, u"grant.issuer"_s, issuer.error().serverText);
        if (issuer->hasQuery())
            return failure(ErrorKind::InvalidInput, u"grant.issuer"_s, u"must not have a query"_s);
    }
    for (const Endpoint endpoint : allEndpoints) {
        const QString field = fieldOf(endpoint);
        const QString text = context.grant.text(field);
        if (text.isEmpty())
            continue;
        const auto address = readAddress(text, context.allowHttp);
        if (!address)
            return failure(ErrorKind::InvalidInput, u"grant."_s + field, address.error().serverText);
        provider.endpoints.emplace(endpoint, *address);
    }
    return provider;
}

void Provider::fillFrom(const QJsonObject &metadata, const FlowContext &context)
{
    const bool byCertificate = context.grant.text(u"client_auth"_s) == "tls_client_auth"_L1;
    const QJsonObject aliases = metadata.value("mtls_endpoint_aliases"_L1).toObject();
    for (const Endpoint endpoint : allEndpoints) {
        const QLatin1StringView name = metadataOf(endpoint);
        const QJsonValue said = byCertificate && aliases.contains(name) ? aliases.value(name) : metadata.value(name);
        const QUrl address = safeAddress(said.toString(), issuer, context.allowHttp);
        if (!address.isEmpty())
            endpoints.emplace(endpoint, address); // a configured one stays
    }
    const QJsonArray methods = metadata.value("token_endpoint_auth_methods_supported"_L1).toArray();
    for (const auto &method : methods)
        clientAuthMethods.append(method.toString());
    namesIssuerInReply = metadata.value("authorization_response_iss_parameter_supported"_L1).toBool();
}

QUrl Provider::address(Endpoint endpoint) const
{
    const auto found = endpoints.find(endpoint);
    return found == endpoints.end() ? QUrl() : found->second;
}

QJsonObject usedMetadata(const QJsonObject &metadata)
{
    QJsonObject used;
    const auto keep = [&](QLatin1StringView name) {
        if (metadata.contains(name))
            used.insert(name, metadata.value(name));
    };
    for (const Endpoint endpoint : allEndpoints)
        keep(metadataOf(endpoint));
    keep("mtls_endpoint_aliases"_L1);
    keep("token_endpoint_auth_methods_supported"_L1);
    keep("authorization_response_iss_parameter_supported"_L1);
    return used;
}

} // namespace tokenwatch
