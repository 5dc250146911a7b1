// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=refresh_token (RFC 6749 6) with a refresh token that a person brought. It has one home, the stored token;
// nothing else can renew the source.
#include "grants/aftercare.h"
#include "grants/descriptors.h"
#include "grants/endpointflow.h"
#include "grants/endpointgrant.h"
#include "grants/fieldrows.h"
#include "grants/pastedtoken.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

Expected<std::unique_ptr<GrantFlow>> makeRefreshToken(FlowContext context, TokenEndpoint endpoint)
{
    if (!context.current || context.current->refresh.isEmpty())
        return failure(ErrorKind::MissingCredentials, u"refresh_token"_s);
    return std::make_unique<EndpointFlow>(std::move(context), std::move(endpoint), nullptr);
}

Expected<Token> adoptRefreshToken(const GrantSpec &, QByteArrayView slot, const Secret &entered, Moment now)
{
    if (slot != "refresh_token")
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), u"is not a slot to adopt from"_s);
    return pastedRenewal(slot, entered, now);
}

} // namespace

GrantDescriptor refreshTokenGrant()
{
    static constexpr auto fields =
        rows::joined(rows::server, rows::client, rows::clientProof, rows::target, rows::services);
    static constexpr SlotRule ownSlots[] = {{.name = "refresh_token", .required = true, .consumable = true}};
    static constexpr auto secretSlots = rows::joined(ownSlots, rows::clientSlots);
    return {.type = "refresh_token",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return false; },
            .start = [](FlowContext context) { return startAtEndpoint(std::move(context), {}, makeRefreshToken); },
            .revoke = startRevocation,
            .introspect = startIntrospection,
            .adopt = adoptRefreshToken};
}

} // namespace tokenwatch
