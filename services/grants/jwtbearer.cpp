// SPDX-License-Identifier: GPL-3.0-or-later
// grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer (RFC 7523 2.1): a signed statement about a subject instead of
// its password. The client is the issuer of the statement.
#include "grants/aftercare.h"
#include "grants/descriptors.h"
#include "grants/endpointflow.h"
#include "grants/endpointgrant.h"
#include "grants/fieldrows.h"

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// A client that says nothing of its authentication is named by the statement alone (RFC 7523 3.1).
FlowContext withoutNeedlessClientId(FlowContext context)
{
    const auto secret = context.secrets.value("client_secret");
    if (context.grant.text(u"client_auth"_s).isEmpty() && (!secret || secret->isEmpty()))
        context.grant.fields.remove(u"client_id"_s);
    return context;
}

Expected<std::unique_ptr<GrantFlow>> startJwtBearer(FlowContext context)
{
    const auto key = privateKeyOf(context);
    if (!key)
        return failure(key.error());
    const QString issuer = context.grant.text(u"client_id"_s);
    const auto make = [key = *key, issuer](FlowContext with,
                                           TokenEndpoint endpoint) -> Expected<std::unique_ptr<GrantFlow>> {
        const QString subject = with.grant.text(u"subject"_s), scope = with.grant.text(u"scope"_s);
        const auto makeForm = [key, issuer, subject, scope](TokenEndpoint &at, Moment now) -> Expected<FormBody> {
            // Google reads the scope in the statement, others in the request.
            const auto assertion = signedAssertion(key,
                                                   {.issuer = issuer,
                                                    .subject = subject.isEmpty() ? issuer : subject,
                                                    .audience = at.audience(),
                                                    .scope = scope},
                                                   now);
            if (!assertion)
                return failure(assertion.error());
            at.hide(*assertion);
            return FormBody()
                .add("grant_type", QByteArrayView("urn:ietf:params:oauth:grant-type:jwt-bearer"))
                .add("assertion", QByteArrayView(*assertion))
                .addIfSet("scope", scope);
        };
        auto primary = std::make_unique<OneRequest>(endpoint, makeForm);
        return std::make_unique<EndpointFlow>(std::move(with), std::move(endpoint), std::move(primary));
    };
    return startAtEndpoint(withoutNeedlessClientId(std::move(context)), {}, make);
}

} // namespace

GrantDescriptor jwtBearerGrant()
{
    static constexpr FieldRule own[] = {{.name = "client_id", .required = true}, {.name = "subject"}};
    static constexpr auto fields =
        rows::joined(rows::server, own, rows::clientProof, rows::scope, rows::target, rows::services);
    static constexpr SlotRule secretSlots[] = {
        {.name = "private_key", .required = true}, {.name = "client_secret"}, {.name = "tls_client_key"}};
    return {.type = "jwt_bearer",
            .fields = fields,
            .secretSlots = secretSlots,
            .hasPrimaryCredentials = [](const GrantSpec &) { return true; },
            .start = startJwtBearer,
            .revoke = startRevocation,
            .introspect = startIntrospection};
}

} // namespace tokenwatch
