// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=password (RFC 6749 4.3). RFC 9700 advises against it for new work; it exists, so it is kept alive.
#include "grants/descriptors.h"
#include "grants/endpointflow.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

Expected<std::unique_ptr<GrantFlow>> startPassword(FlowContext context)
{
    auto endpoint = TokenEndpoint::from(context, SecretNeed::Optional);
    if (!endpoint)
        return failure(endpoint.error());
    const auto password = context.secrets.value("password");
    if (!password || password->isEmpty())
        return failure(ErrorKind::MissingCredentials, u"password"_s);
    PrimaryRequest primary;
    primary.spends = Spends::Attempt;
    primary.form.add("grant_type", QByteArrayView("password"))
        .add("username", context.grant.text(u"username"_s))
        .add("password", password->reveal())
        .addIfSet("scope", context.grant.text(u"scope"_s));
    return std::make_unique<EndpointFlow>(std::move(context), std::move(*endpoint), std::move(primary));
}

} // namespace

GrantDescriptor passwordGrant()
{
    static constexpr FieldRule fields[] = {
        {.name = "token_url", .type = FieldType::Url, .required = true},
        {.name = "username", .required = true},
        {.name = "client_id"},
        {.name = "client_auth", .type = FieldType::Choice, .choices = clientAuthMethods},
        {.name = "scope"},
        {.name = "audience"},
        {.name = "resource"},
        {.name = "extra", .type = FieldType::TextMap},
    };
    static constexpr SlotRule secretSlots[] = {{.name = "password", .required = true}, {.name = "client_secret"}};
    return {.type = "password",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return true; },
            .usesPassword = true,
            .start = startPassword};
}

} // namespace tokenwatch
