// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=refresh_token (RFC 6749 6) with a refresh token that a person brought. It has one home, the stored token;
// nothing else can renew the source.
#include "grants/descriptors.h"
#include "grants/endpointflow.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

Expected<std::unique_ptr<GrantFlow>> startRefreshToken(FlowContext context)
{
    auto endpoint = TokenEndpoint::from(context, SecretNeed::Optional);
    if (!endpoint)
        return failure(endpoint.error());
    if (!context.current || context.current->refresh.isEmpty())
        return failure(ErrorKind::MissingCredentials, u"refresh_token"_s);
    return std::make_unique<EndpointFlow>(std::move(context), std::move(*endpoint), std::nullopt);
}

/// A token that is over at once and holds only what can renew it.
Expected<Token> adoptRefreshToken(const GrantSpec &, QByteArrayView slot, const Secret &entered, Moment now)
{
    const QByteArrayView refresh = entered.reveal().trimmed();
    if (slot != "refresh_token" || refresh.isEmpty())
        return failure(ErrorKind::InvalidInput, QString::fromLatin1(slot), u"is empty or not a slot to adopt from"_s);
    Token token;
    token.refresh = Secret(refresh);
    token.type = "Bearer";
    token.receivedAt = now.wall;
    token.expiresAt = now.wall;
    return token;
}

} // namespace

GrantDescriptor refreshTokenGrant()
{
    static constexpr FieldRule fields[] = {
        {.name = "token_url", .type = FieldType::Url, .required = true},
        {.name = "client_id"},
        {.name = "client_auth", .type = FieldType::Choice, .choices = clientAuthMethods},
        {.name = "audience"},
        {.name = "resource"},
        {.name = "extra", .type = FieldType::TextMap},
    };
    static constexpr SlotRule secretSlots[] = {{.name = "refresh_token", .required = true, .consumable = true},
                                               {.name = "client_secret"}};
    return {.type = "refresh_token",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return false; },
            .start = startRefreshToken,
            .adopt = adoptRefreshToken};
}

} // namespace tokenwatch
