// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauthendpoint.h"

#include "sandbox/clientauthentication.h"

#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

OAuthEndpoint::OAuthEndpoint(const Facilities &facilities)
    : m_facilities(facilities)
{}

void OAuthEndpoint::add(std::unique_ptr<OAuthGrant> grant)
{
    m_grants.push_back(std::move(grant));
}

std::span<const Route<OAuthEndpoint>> OAuthEndpoint::routes()
{
    static constexpr Route<OAuthEndpoint> table[] = {
        {"POST", "/oauth/token", &OAuthEndpoint::token},      {"POST", "/api/oauth/token", &OAuthEndpoint::token},
        {"POST", "/auth/oauth/token", &OAuthEndpoint::token}, {"POST", "/api/auth/token", &OAuthEndpoint::token},
        {"POST", "/api/token", &OAuthEndpoint::token},
    };
    return table;
}

const Client *OAuthEndpoint::subjectOf(const Visit &visit) const
{
    return m_facilities.registry.find(claimedClientId(visit.request, visit.submission));
}

http::Response OAuthEndpoint::token(const Visit &visit)
{
    auto answer = redeemed(visit);
    return answer ? std::move(*answer) : answer.error().response();
}

OAuthResult<http::Response> OAuthEndpoint::redeemed(const Visit &visit)
{
    const Submission &sent = visit.submission;
    if (sent.format != Submission::Format::Form)
        return refusal("invalid_request", u"Send the parameters as application/x-www-form-urlencoded."_s);
    if (!sent.repeated.isEmpty())
        return refusal("invalid_request", u"%1 came more than once."_s.arg(cleaned(sent.repeated, 40)));
    if (!sent.has(u"grant_type"_s))
        return refusal("invalid_request", u"grant_type is missing."_s);
    OAuthGrant *grant = grantOf(sent.value(u"grant_type"_s));
    if (!grant) {
        QStringList known;
        for (const auto &each : m_grants)
            known.append(each->type());
        return refusal("unsupported_grant_type", u"This server knows %1."_s.arg(known.join(u", ")));
    }
    const auto client = authenticatedClient(visit.request, sent, m_facilities.registry);
    if (!client)
        return tl::unexpected(client.error());
    if (!isScope(sent.value(u"scope"_s)))
        return refusal("invalid_scope", u"The scope holds characters that are not allowed."_s);
    const auto tokens = grant->redeem(**client, visit);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return http::Response::json(TokenDesk::answer(**client, *tokens, visit.now.wall));
}

OAuthGrant *OAuthEndpoint::grantOf(const QString &type) const
{
    const auto grant = std::ranges::find(m_grants, type, &OAuthGrant::type);
    return grant == m_grants.end() ? nullptr : grant->get();
}

bool isScope(const QString &scope)
{
    return std::ranges::all_of(scope, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

} // namespace tokenwatch::sandbox
