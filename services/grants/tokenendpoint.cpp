// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/tokenendpoint.h"

#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Parameters that have a field or a slot of their own, or belong to a flow: `extra` must not say them a second time.
bool hasItsOwnField(const QString &parameter)
{
    static constexpr std::array owned{"grant_type",    "client_id",          "client_secret",  "refresh_token",
                                      "username",      "password",           "scope",          "audience",
                                      "resource",      "client_assertion",   "assertion",      "client_assertion_type",
                                      "subject_token", "subject_token_type", "actor_token",    "requested_token_type",
                                      "code",          "code_verifier",      "code_challenge", "code_challenge_method",
                                      "redirect_uri",  "response_type",      "state",          "device_code",
                                      "token",         "token_type_hint",    "dpop_jkt"};
    return std::any_of(owned.begin(), owned.end(), [&](const char *name) { return parameter == QLatin1String(name); });
}

} // namespace

TokenEndpoint::TokenEndpoint(QUrl address, ClientAuth client, KnownSecrets known)
    : m_client(std::move(client))
    , m_rules{.tokenField = {}, .headersToo = false, .known = std::move(known)}
{
    m_provider.endpoints.emplace(Endpoint::Token, std::move(address));
}

Expected<TokenEndpoint> TokenEndpoint::from(const FlowContext &context, Provider provider, SecretNeed need)
{
    auto client = ClientAuth::from(context, need);
    if (!client)
        return failure(client.error());
    TokenEndpoint endpoint(QUrl(), std::move(*client), knownSecrets(context));
    endpoint.m_provider = std::move(provider);
    endpoint.m_assertionAudience = context.grant.text(u"assertion_audience"_s);
    endpoint.m_rules.provesPossession = context.grant.fields.value(u"dpop"_s).toBool();
    for (const QString &name : {u"audience"_s, u"resource"_s}) {
        if (const QString value = context.grant.text(name); !value.isEmpty())
            endpoint.m_additional.append({name, value});
    }
    const QVariantMap extra = context.grant.fields.value(u"extra"_s).toMap();
    for (auto it = extra.cbegin(); it != extra.cend(); ++it) {
        if (hasItsOwnField(it.key()))
            return failure(ErrorKind::InvalidInput, u"grant.extra."_s + it.key(),
                           u"has a field or a secret slot of its own"_s);
        endpoint.m_additional.append({it.key(), it.value().toString()});
    }
    return endpoint;
}

QString TokenEndpoint::audience() const
{
    if (!m_assertionAudience.isEmpty())
        return m_assertionAudience;
    return m_provider.issuer.isEmpty() ? m_provider.address(Endpoint::Token).toString(QUrl::FullyEncoded)
                                       : m_provider.issuer;
}

Expected<HttpRequest> TokenEndpoint::request(FormBody form, Moment now, Endpoint endpoint)
{
    HttpRequest request{.method = "POST", .url = m_provider.address(endpoint), .headers = {}, .body = {}};
    if (request.url.isEmpty())
        return failure(ErrorKind::Unsupported, metadataOf(endpoint));
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    if (endpoint == Endpoint::Token || endpoint == Endpoint::DeviceAuthorization) {
        for (const auto &[name, value] : m_additional)
            form.add(name.toUtf8(), value);
    }
    if (const auto applied = m_client.apply(request, form, audience(), now, m_rules.known); !applied)
        return failure(applied.error());
    request.body = form.encoded();
    return request;
}

Expected<HttpRequest> TokenEndpoint::refresh(const Secret &refreshToken, Moment now)
{
    FormBody form;
    form.add("grant_type", QByteArrayView("refresh_token")).add("refresh_token", refreshToken.reveal());
    return request(std::move(form), now);
}

Expected<Token> TokenEndpoint::read(const Expected<HttpResponse> &answer, Moment now) const
{
    if (!answer)
        return failure(answer.error());
    return readToken(*answer, m_rules, now);
}

KnownSecrets knownSecrets(const FlowContext &context)
{
    KnownSecrets known;
    for (const auto &secret : context.secrets)
        known.push_back(secret);
    if (context.current) {
        // Shares the token's ownership, so that no copy of its bytes is made.
        known.emplace_back(context.current, &context.current->refresh);
        known.emplace_back(context.current, &context.current->access);
    }
    return known;
}

bool canRefresh(const FlowContext &context, const FlowMemory &memory, Moment now)
{
    if (context.primaryOnly || !context.current || context.current->refresh.isEmpty())
        return false;
    const Token &token = *context.current;
    return memory.refused != token.generation && (!token.refreshExpiresAt || now.wall < *token.refreshExpiresAt);
}

bool refusesRefreshToken(const Error &error)
{
    static constexpr std::array others{"invalid_client", "use_dpop_nonce", "invalid_dpop_proof"};
    const bool isAboutToken =
        std::none_of(others.begin(), others.end(), [&](const char *code) { return error.code == code; });
    const bool isProviders =
        error.kind == ErrorKind::ProviderRefused || (error.kind == ErrorKind::HttpStatus && isBareRefusal(error));
    return isProviders && isAboutToken && judge(error, Spends::Credential) == Verdict::Refused;
}

Token afterRefresh(Token received, const Token &before)
{
    if (received.refresh.isEmpty()) {
        received.refresh = before.refresh.duplicate();
        if (!received.refreshExpiresAt)
            received.refreshExpiresAt = before.refreshExpiresAt;
    }
    return received;
}

} // namespace tokenwatch
