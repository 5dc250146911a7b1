// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clientcredentialsgrant.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

ClientCredentialsGrant::ClientCredentialsGrant(const Facilities &facilities)
    : OAuthGrant("client_credentials")
    , m_facilities(facilities)
{}

OAuthResult<IssuedTokens> ClientCredentialsGrant::redeem(const Client &client, const Visit &visit)
{
    if (client.type == ClientType::Public)
        return refusal("unauthorized_client", u"A public client has no credentials to trade in."_s);
    auto tokens = m_facilities.desk.issue(client, nullptr, type(), visit.submission.value(u"scope"_s),
                                          TokenDesk::Refreshable::No, visit.now.wall, {.boundKey = visit.provenKey});
    if (!tokens)
        return storageRefusal(tokens.error());
    return std::move(*tokens);
}

} // namespace tokenwatch::sandbox
