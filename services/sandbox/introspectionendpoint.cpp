// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/introspectionendpoint.h"

#include "sandbox/clientauthentication.h"
#include "sandbox/oauthendpoint.h"
#include "sandbox/tokenlookup.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

IntrospectionEndpoint::IntrospectionEndpoint(const Facilities &facilities)
    : m_facilities(facilities)
{}

std::span<const Route<IntrospectionEndpoint>> IntrospectionEndpoint::routes()
{
    static constexpr Route<IntrospectionEndpoint> table[] = {
        {"POST", "/oauth/introspect", &IntrospectionEndpoint::introspect}};
    return table;
}

const Client *IntrospectionEndpoint::subjectOf(const Visit &visit) const
{
    return m_facilities.registry.find(claimedClientId(visit.request, visit.submission));
}

http::Response IntrospectionEndpoint::introspect(const Visit &visit)
{
    const auto answer = described(visit);
    return answer ? http::Response::json(*answer) : answer.error().response();
}

OAuthResult<QJsonObject> IntrospectionEndpoint::described(const Visit &visit)
{
    if (const auto readable = readableForm(visit.submission); !readable)
        return tl::unexpected(readable.error());
    const auto client = authenticatedClient(visit, m_facilities);
    if (!client)
        return tl::unexpected(client.error());
    // Anybody could say to be a public client, and try tokens out (RFC 7662 2.1, 4).
    if ((*client)->type == ClientType::Public)
        return refusal("invalid_client", u"A public client cannot prove that it may ask."_s, 401);
    const QString token = visit.submission.value(u"token"_s);
    if (token.isEmpty())
        return refusal("invalid_request", u"token is missing."_s);
    return describedToken(token, visit.submission.value(u"token_type_hint"_s), visit.now.wall);
}

OAuthResult<QJsonObject> IntrospectionEndpoint::describedToken(const QString &token, const QString &hint, WallTime now)
{
    const QJsonObject inactive{{u"active"_s, false}}; // and not why (RFC 7662 2.2)
    const auto claims = m_facilities.issuer.verified(token.toUtf8());
    // Whomever it is for: an exchanged token may be another resource's.
    if (!claims || claims->value("iss"_L1) != m_facilities.url)
        return inactive;
    const std::optional<WallTime> end = instantOf(*claims, u"exp");
    if (!end || now >= *end)
        return inactive;
    const auto found = sessionOfToken(m_facilities.sessions, *claims, hint);
    if (!found)
        return storageRefusal(found.error());
    if (!*found || (*found)->session.status != SessionStatus::Created)
        return inactive;

    const Origin &origin = (*found)->session.origin;
    QJsonObject answer{{u"active"_s, true}, {u"client_id"_s, origin.clientId}};
    for (const QString &name : {u"exp"_s, u"iat"_s, u"aud"_s, u"iss"_s, u"jti"_s, u"cnf"_s, u"act"_s}) {
        if (claims->contains(name))
            answer.insert(name, claims->value(name));
    }
    const QString user = origin.userId ? QString::number(*origin.userId) : origin.clientId;
    answer.insert(u"sub"_s, claims->value("sub"_L1).toString(user));
    const QString scope =
        claims->value("scope"_L1).toString((*found)->kind == FoundToken::Kind::Refresh ? origin.scope : QString());
    if (!scope.isEmpty())
        answer.insert(u"scope"_s, scope);
    if (origin.userId)
        answer.insert(u"username"_s, m_facilities.registry.user().email);
    if ((*found)->kind == FoundToken::Kind::Access)
        answer.insert(u"token_type"_s, boundKeyOf(*claims).isEmpty() ? u"Bearer"_s : u"DPoP"_s);
    return answer;
}

} // namespace tokenwatch::sandbox
