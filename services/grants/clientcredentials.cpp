// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=client_credentials (RFC 6749 4.4): the client is its own subject.
#include "grants/descriptors.h"
#include "grants/endpointflow.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

Expected<std::unique_ptr<GrantFlow>> startClientCredentials(FlowContext context)
{
    auto endpoint = TokenEndpoint::from(context, SecretNeed::Required);
    if (!endpoint)
        return failure(endpoint.error());
    PrimaryRequest primary;
    primary.form.add("grant_type", QByteArrayView("client_credentials"));
    primary.form.addIfSet("scope", context.grant.text(u"scope"_s));
    return std::make_unique<EndpointFlow>(std::move(context), std::move(*endpoint), std::move(primary));
}

} // namespace

GrantDescriptor clientCredentialsGrant()
{
    static constexpr FieldRule fields[] = {
        {.name = "token_url", .type = FieldType::Url, .required = true},
        {.name = "client_id", .required = true},
        {.name = "client_auth", .type = FieldType::Choice, .choices = clientAuthMethods},
        {.name = "scope"},
        {.name = "audience"},
        {.name = "resource"},
        {.name = "extra", .type = FieldType::TextMap},
    };
    static constexpr SlotRule secretSlots[] = {{.name = "client_secret"}};
    return {.type = "client_credentials",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return true; },
            .start = startClientCredentials};
}

} // namespace tokenwatch
