// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/tokenendpoint.h"

#include "domain/address.h"

#include <algorithm>
#include <array>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

/// Parameters that have a field or a slot of their own: `extra` must not say them a second time.
bool hasItsOwnField(const QString &parameter)
{
    static constexpr std::array owned{
        "grant_type", "client_id", "client_secret",    "refresh_token",        "username", "password", "scope",
        "audience",   "resource",  "client_assertion", "client_assertion_type"};
    return std::any_of(owned.begin(), owned.end(), [&](const char *name) { return parameter == QLatin1String(name); });
}

} // namespace

TokenEndpoint::TokenEndpoint(QUrl address, ClientAuth client, KnownSecrets known)
    : m_address(std::move(address))
    , m_client(std::move(client))
    , m_rules{.tokenField = {}, .headersToo = false, .known = std::move(known)}
{}

Expected<TokenEndpoint> TokenEndpoint::from(const FlowContext &context, SecretNeed need)
{
    const auto address = readAddress(context.grant.text(u"token_url"_s), context.allowHttp);
    if (!address)
        return failure(ErrorKind::InvalidInput, u"grant.token_url"_s, address.error().serverText);
    auto client = ClientAuth::from(context, need);
    if (!client)
        return failure(client.error());
    TokenEndpoint endpoint(*address, std::move(*client), knownSecrets(context));
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

HttpRequest TokenEndpoint::request(FormBody form) const
{
    HttpRequest request{.method = "POST", .url = m_address, .headers = {}, .body = {}};
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    for (const auto &[name, value] : m_additional)
        form.add(name.toUtf8(), value);
    m_client.apply(request, form);
    request.body = form.encoded();
    return request;
}

HttpRequest TokenEndpoint::refresh(const Secret &refreshToken) const
{
    FormBody form;
    form.add("grant_type", QByteArrayView("refresh_token")).add("refresh_token", refreshToken.reveal());
    return request(std::move(form));
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
    const bool isProviders =
        error.kind == ErrorKind::ProviderRefused || (error.kind == ErrorKind::HttpStatus && isBareRefusal(error));
    return isProviders && error.code != "invalid_client" && judge(error, Spends::Credential) == Verdict::Refused;
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
