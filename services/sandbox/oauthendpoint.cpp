// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauthendpoint.h"

#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

OAuthEndpoint::OAuthEndpoint(const Registry &registry, TokenDesk &desk, RefreshGrant &refreshGrant, Faults &faults)
    : m_registry(registry)
    , m_desk(desk)
    , m_refreshGrant(refreshGrant)
    , m_faults(faults)
{}

std::span<const OAuthEndpoint::Row> OAuthEndpoint::rows()
{
    static constexpr Row table[] = {
        {"password", &OAuthEndpoint::password},
        {"client_credentials", &OAuthEndpoint::clientCredentials},
        {"refresh_token", &OAuthEndpoint::refreshToken},
    };
    return table;
}

http::Response OAuthEndpoint::answer(const http::Request &request, const Submission &submission, Moment now)
{
    auto answer = answerOrRefuse(request, submission, now);
    return answer ? std::move(*answer) : answer.error().response();
}

OAuthResult<http::Response> OAuthEndpoint::answerOrRefuse(const http::Request &request, const Submission &submission,
                                                          Moment now)
{
    if (submission.format != Submission::Format::Form)
        return refusal("invalid_request", u"Send the parameters as application/x-www-form-urlencoded."_s);
    if (!submission.repeated.isEmpty())
        return refusal("invalid_request", u"%1 came more than once."_s.arg(cleaned(submission.repeated, 40)));
    const QString type = submission.value(u"grant_type"_s);
    if (type.isEmpty())
        return refusal("invalid_request", u"grant_type is missing."_s);
    const auto row = std::ranges::find_if(rows(), [&](const Row &r) { return type == QLatin1String(r.type); });
    if (row == rows().end())
        return refusal("unsupported_grant_type",
                       u"This server knows password, client_credentials and refresh_token."_s);

    const auto client = authenticatedClient(request, submission, m_registry);
    if (!client)
        return tl::unexpected(client.error());
    if (!isScope(submission.value(u"scope"_s)))
        return refusal("invalid_scope", u"The scope holds characters that are not allowed."_s);
    const auto tokens = (this->*row->redeem)(**client, submission, now);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return http::Response::json(TokenDesk::answer(**client, *tokens, now.wall));
}

OAuthResult<IssuedTokens> OAuthEndpoint::password(const Client &client, const Submission &submission, Moment now)
{
    for (const QString &name : {u"username"_s, u"password"_s}) {
        if (!submission.has(name))
            return refusal("invalid_request", u"%1 is missing."_s.arg(name));
    }
    const User *user = m_registry.authenticate(submission.value(u"username"_s), submission.value(u"password"_s));
    if (!user)
        return refusal("invalid_grant", u"The user name or the password is wrong."_s);
    auto tokens =
        m_desk.issue(client, user, u"password"_s, submission.value(u"scope"_s), TokenDesk::Refreshable::Yes, now.wall);
    if (!tokens)
        return storageRefusal(tokens.error());
    return std::move(*tokens);
}

OAuthResult<IssuedTokens> OAuthEndpoint::clientCredentials(const Client &client, const Submission &submission,
                                                           Moment now)
{
    if (client.type == ClientType::Public)
        return refusal("unauthorized_client", u"A public client has no credentials to trade in."_s);
    auto tokens = m_desk.issue(client, nullptr, u"client_credentials"_s, submission.value(u"scope"_s),
                               TokenDesk::Refreshable::No, now.wall);
    if (!tokens)
        return storageRefusal(tokens.error());
    return std::move(*tokens);
}

OAuthResult<IssuedTokens> OAuthEndpoint::refreshToken(const Client &client, const Submission &submission, Moment now)
{
    if (!submission.has(u"refresh_token"_s))
        return refusal("invalid_request", u"refresh_token is missing."_s);
    if (const auto struck = m_faults.refusal(client.id, now))
        return tl::unexpected(*struck);
    return m_refreshGrant.redeem(client, submission.value(u"refresh_token"_s), submission.value(u"scope"_s), now.wall);
}

bool isScope(const QString &scope)
{
    return std::ranges::all_of(scope, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

} // namespace tokenwatch::sandbox
