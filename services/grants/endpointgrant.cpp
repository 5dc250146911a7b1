// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/endpointgrant.h"

#include "grants/clientprobe.h"
#include "grants/discovery.h"
#include "grants/dpop.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

bool mayBeLeftOut(Endpoint endpoint)
{
    switch (endpoint) {
    case Endpoint::Token:
    case Endpoint::Authorization:
        return false;
    case Endpoint::DeviceAuthorization:
    case Endpoint::Revocation:
    case Endpoint::Introspection:
        return true;
    }
    Q_UNREACHABLE();
}

/// Nothing if all that is needed is there.
std::optional<Endpoint> missingEndpoint(const Provider &provider, const EndpointNeeds &needs)
{
    if (provider.address(needs.first).isEmpty())
        return needs.first;
    if (needs.second && provider.address(*needs.second).isEmpty())
        return *needs.second;
    return std::nullopt;
}

Expected<std::unique_ptr<GrantFlow>> assembled(const FlowContext &context, const Provider &provider,
                                               const EndpointNeeds &needs, const MakeAtEndpoint &make)
{
    auto endpoint = TokenEndpoint::from(context, provider, needs.secret);
    if (!endpoint)
        return failure(endpoint.error());
    const ClientAuth client = endpoint->client();
    auto flow = make(context, std::move(*endpoint));
    if (!flow)
        return failure(flow.error());
    if (client.isGuess())
        flow = std::make_unique<ClientProbe>(std::move(*flow), context, client, provider);
    if (context.grant.fields.value(u"dpop"_s).toBool())
        flow = std::make_unique<DpopFlow>(std::move(*flow), context, provider.address(Endpoint::Token));
    return flow;
}

} // namespace

Expected<std::unique_ptr<GrantFlow>> startAtEndpoint(FlowContext context, EndpointNeeds needs, MakeAtEndpoint make)
{
    auto provider = Provider::configured(context);
    if (!provider)
        return failure(provider.error());
    const auto missing = missingEndpoint(*provider, needs);
    if (!missing)
        return assembled(context, *provider, needs, make);
    if (provider->issuer.isEmpty()) {
        if (mayBeLeftOut(*missing) && *missing != Endpoint::DeviceAuthorization)
            return failure(ErrorKind::Unsupported, fieldOf(*missing));
        return failure(ErrorKind::InvalidInput, u"grant."_s + fieldOf(*missing), u"is needed, or else issuer"_s);
    }
    // Before anything is sent: what the source itself lacks.
    if (const auto known = TokenEndpoint::from(context, *provider, needs.secret); !known)
        return failure(known.error());
    MakeFlow behind = [needs, make = std::move(make)](const FlowContext &with,
                                                      const Provider &found) -> Expected<std::unique_ptr<GrantFlow>> {
        const auto absent = missingEndpoint(found, needs);
        if (!absent)
            return assembled(with, found, needs, make);
        const QString name = metadataOf(*absent);
        if (mayBeLeftOut(*absent))
            return failure(ErrorKind::Unsupported, name, u"is not offered by the provider"_s);
        return failure(ErrorKind::DiscoveryFailed, QUrl(found.issuer).host(), u"no usable %1"_s.arg(name));
    };
    return std::make_unique<Discovery>(std::move(context), std::move(*provider), std::move(behind));
}

} // namespace tokenwatch
