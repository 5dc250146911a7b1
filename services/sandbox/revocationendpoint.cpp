// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/revocationendpoint.h"

#include "log/categories.h"
#include "sandbox/clientauthentication.h"
#include "sandbox/oauthendpoint.h"
#include "sandbox/tokenlookup.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

RevocationEndpoint::RevocationEndpoint(const Facilities &facilities)
    : m_facilities(facilities)
{}

std::span<const Route<RevocationEndpoint>> RevocationEndpoint::routes()
{
    static constexpr Route<RevocationEndpoint> table[] = {{"POST", "/oauth/revoke", &RevocationEndpoint::revoke}};
    return table;
}

const Client *RevocationEndpoint::subjectOf(const Visit &visit) const
{
    return m_facilities.registry.find(claimedClientId(visit.request, visit.submission));
}

http::Response RevocationEndpoint::revoke(const Visit &visit)
{
    const auto done = revoked(visit);
    // An empty body: the code says it all (RFC 7009 2.2).
    return done ? http::Response{} : done.error().response();
}

OAuthResult<void> RevocationEndpoint::revoked(const Visit &visit)
{
    if (const auto readable = readableForm(visit.submission); !readable)
        return tl::unexpected(readable.error());
    const auto client = authenticatedClient(visit, m_facilities);
    if (!client)
        return tl::unexpected(client.error());
    const QString token = visit.submission.value(u"token"_s);
    if (token.isEmpty())
        return refusal("invalid_request", u"token is missing."_s);
    const auto claims = m_facilities.issuer.verified(token.toUtf8());
    if (!claims)
        return refusal("unsupported_token_type", u"This is no token of this server."_s);
    const auto found = sessionOfToken(m_facilities.sessions, *claims, visit.submission.value(u"token_type_hint"_s));
    if (!found)
        return storageRefusal(found.error());
    if (!*found)
        return {}; // nothing to revoke is as good (RFC 7009 2.2)
    const Session &session = (*found)->session;
    if (session.origin.clientId != (*client)->id)
        return refusal("invalid_grant", u"The token was issued to another client."_s);
    const auto family = m_facilities.sessions.revokeFamily(session, visit.now.wall);
    if (!family)
        return storageRefusal(family.error());
    // S2's table: the token's own session too, where that is an older one than the active.
    if (!family->contains(session.id) && session.status != SessionStatus::Revoked) {
        const auto own = m_facilities.sessions.setStatus(session.id, SessionStatus::Revoked, visit.now.wall);
        if (!own)
            return storageRefusal(own.error());
    }
    qCInfo(lcSandbox).noquote() << "client" << (*client)->id << "revoked session" << session.id;
    return {};
}

} // namespace tokenwatch::sandbox
