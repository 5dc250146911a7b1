// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=password (RFC 6749 4.3). RFC 9700 advises against it for new work; it exists, so it is kept alive.
#include "grants/aftercare.h"
#include "grants/descriptors.h"
#include "grants/endpointflow.h"
#include "grants/endpointgrant.h"
#include "grants/fieldrows.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

Expected<std::unique_ptr<GrantFlow>> makePassword(FlowContext context, TokenEndpoint endpoint)
{
    const auto password = context.secrets.value("password");
    if (!password || password->isEmpty())
        return failure(ErrorKind::MissingCredentials, u"password"_s);
    const auto makeForm = [grant = context.grant, password](TokenEndpoint &, Moment) {
        return FormBody()
            .add("grant_type", QByteArrayView("password"))
            .add("username", grant.text(u"username"_s))
            .add("password", password->reveal())
            .addIfSet("scope", grant.text(u"scope"_s));
    };
    auto primary = std::make_unique<OneRequest>(endpoint, makeForm, Spends::Attempt);
    return std::make_unique<EndpointFlow>(std::move(context), std::move(endpoint), std::move(primary));
}

} // namespace

GrantDescriptor passwordGrant()
{
    static constexpr FieldRule own[] = {{.name = "username", .required = true}};
    static constexpr auto fields =
        rows::joined(rows::server, own, rows::client, rows::clientProof, rows::scope, rows::target, rows::services);
    static constexpr SlotRule ownSlots[] = {{.name = "password", .required = true}};
    static constexpr auto secretSlots = rows::joined(ownSlots, rows::clientSlots);
    return {.type = "password",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return true; },
            .usesPassword = true,
            .start = [](FlowContext context) { return startAtEndpoint(std::move(context), {}, makePassword); },
            .revoke = startRevocation,
            .introspect = startIntrospection};
}

} // namespace tokenwatch
