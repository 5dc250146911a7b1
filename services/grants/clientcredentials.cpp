// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=client_credentials (RFC 6749 4.4): the client is its own subject.
#include "grants/aftercare.h"
#include "grants/descriptors.h"
#include "grants/endpointflow.h"
#include "grants/endpointgrant.h"
#include "grants/fieldrows.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

Expected<std::unique_ptr<GrantFlow>> makeClientCredentials(FlowContext context, TokenEndpoint endpoint)
{
    const QString scope = context.grant.text(u"scope"_s);
    auto primary = std::make_unique<OneRequest>(endpoint, [scope](TokenEndpoint &, Moment) {
        return FormBody().add("grant_type", QByteArrayView("client_credentials")).addIfSet("scope", scope);
    });
    return std::make_unique<EndpointFlow>(std::move(context), std::move(endpoint), std::move(primary));
}

} // namespace

GrantDescriptor clientCredentialsGrant()
{
    static constexpr FieldRule own[] = {{.name = "client_id", .required = true}};
    static constexpr auto fields =
        rows::joined(rows::server, own, rows::clientProof, rows::scope, rows::target, rows::services);
    return {.type = "client_credentials",
            .fields = fields,
            .secretSlots = rows::clientSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return true; },
            .start =
                [](FlowContext context) {
                    return startAtEndpoint(std::move(context), {.secret = SecretNeed::Required}, makeClientCredentials);
                },
            .revoke = startRevocation,
            .introspect = startIntrospection};
}

} // namespace tokenwatch
