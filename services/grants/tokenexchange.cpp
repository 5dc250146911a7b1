// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=urn:ietf:params:oauth:grant-type:token-exchange (RFC 8693): the token of another source for one of ours.
#include "grants/aftercare.h"
#include "grants/descriptors.h"
#include "grants/endpointflow.h"
#include "grants/endpointgrant.h"
#include "grants/fieldrows.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr auto accessTokenType = "urn:ietf:params:oauth:token-type:access_token"_L1;
constexpr auto refreshTokenType = "urn:ietf:params:oauth:token-type:refresh_token"_L1;

Expected<std::unique_ptr<GrantFlow>> makeTokenExchange(FlowContext context, TokenEndpoint endpoint)
{
    // Not for a resource, or of a kind that has no name: it is handed out all the same, with the usual scheme.
    endpoint.acceptAnyUse();
    std::unique_ptr<GrantFlow> primary;
    if (context.subject && !context.subject->access.isEmpty()) {
        const auto makeForm = [grant = context.grant, subject = context.subject](TokenEndpoint &at, Moment) {
            at.hide(subject->access.reveal());
            const QString type = grant.text(u"subject_token_type"_s);
            return FormBody()
                .add("grant_type", QByteArrayView("urn:ietf:params:oauth:grant-type:token-exchange"))
                .add("subject_token", subject->access.reveal())
                .add("subject_token_type", type.isEmpty() ? QString(accessTokenType) : type)
                .addIfSet("requested_token_type", grant.text(u"requested_token_type"_s))
                .addIfSet("scope", grant.text(u"scope"_s));
        };
        primary = std::make_unique<OneRequest>(endpoint, makeForm);
    }
    return std::make_unique<EndpointFlow>(std::move(context), std::move(endpoint), std::move(primary),
                                          "subject_source");
}

Expected<std::unique_ptr<GrantFlow>> startTokenExchange(FlowContext context)
{
    for (const QString &field : {u"subject_token_type"_s, u"requested_token_type"_s}) {
        if (context.grant.text(field) == refreshTokenType)
            return failure(ErrorKind::InvalidInput, u"grant."_s + field,
                           u"must not be a refresh token, which is never handed on"_s);
    }
    return startAtEndpoint(std::move(context), {}, makeTokenExchange);
}

} // namespace

GrantDescriptor tokenExchangeGrant()
{
    static constexpr FieldRule own[] = {
        {.name = "subject_source", .type = FieldType::SourceName, .required = true},
        {.name = "subject_token_type"},
        {.name = "requested_token_type"},
    };
    static constexpr auto fields =
        rows::joined(rows::server, own, rows::client, rows::clientProof, rows::scope, rows::target, rows::services);
    return {.type = "token_exchange",
            .fields = fields,
            .secretSlots = rows::clientSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return true; },
            .start = startTokenExchange,
            .revoke = startRevocation,
            .introspect = startIntrospection};
}

} // namespace tokenwatch
