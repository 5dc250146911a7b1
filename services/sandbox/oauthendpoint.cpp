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
    return m_facilities.dpop.withNonce(answer ? std::move(*answer) : answer.error().response(), visit.now.wall);
}

OAuthResult<http::Response> OAuthEndpoint::redeemed(const Visit &visit)
{
    const Submission &sent = visit.submission;
    if (const auto readable = readableForm(sent); !readable)
        return tl::unexpected(readable.error());
    if (!sent.has(u"grant_type"_s))
        return refusal("invalid_request", u"grant_type is missing."_s);
    OAuthGrant *grant = grantOf(sent.value(u"grant_type"_s));
    if (!grant)
        return refusal("unsupported_grant_type", u"This server knows %1."_s.arg(grantTypes().join(u", ")));
    const auto client = grant->clientFor(visit, m_facilities);
    if (!client)
        return tl::unexpected(client.error());
    if (!isScope(sent.value(u"scope"_s)))
        return refusal("invalid_scope", u"The scope is too long, or holds characters that are not allowed."_s);
    const auto key = m_facilities.dpop.provenKey(visit.request, {}, visit.now.wall);
    if (!key)
        return tl::unexpected(key.error());
    if (key->isEmpty() && (*client)->demandsProofs)
        return refusal("invalid_dpop_proof", u"This client's tokens are bound to a key; send a proof."_s);
    Visit proven = visit;
    proven.provenKey = *key;
    const auto tokens = grant->redeem(**client, proven);
    if (!tokens)
        return tl::unexpected(tokens.error());
    return http::Response::json(TokenDesk::answer(**client, *tokens, visit.now.wall));
}

QStringList OAuthEndpoint::grantTypes() const
{
    QStringList types;
    for (const auto &grant : m_grants)
        types.append(grant->type());
    return types;
}

OAuthGrant *OAuthEndpoint::grantOf(const QString &type) const
{
    const auto grant = std::ranges::find(m_grants, type, &OAuthGrant::type);
    return grant == m_grants.end() ? nullptr : grant->get();
}

OAuthResult<void> readableForm(const Submission &submission)
{
    if (submission.format != Submission::Format::Form)
        return refusal("invalid_request", u"Send the parameters as application/x-www-form-urlencoded."_s);
    if (!submission.repeated.isEmpty())
        return refusal("invalid_request", u"%1 came more than once."_s.arg(cleaned(submission.repeated, 40)));
    return {};
}

bool isScope(const QString &scope)
{
    return scope.size() <= longestKeptText &&
           std::ranges::all_of(scope, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

} // namespace tokenwatch::sandbox
