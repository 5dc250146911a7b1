// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/jwtbearergrant.h"

#include "jose/jwt.h"
#include "sandbox/clientauthentication.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

JwtBearerGrant::JwtBearerGrant(const Facilities &facilities)
    : OAuthGrant("urn:ietf:params:oauth:grant-type:jwt-bearer")
    , m_facilities(facilities)
{}

OAuthResult<const Client *> JwtBearerGrant::clientFor(const Visit &visit, const Facilities &facilities) const
{
    const Submission &sent = visit.submission;
    if (visit.request.hasHeader("Authorization") || sent.has(u"client_secret"_s) || sent.has(u"client_assertion"_s))
        return OAuthGrant::clientFor(visit, facilities);
    if (!sent.has(u"assertion"_s))
        return refusal("invalid_request", u"assertion is missing."_s);
    const auto assertion = jose::decode(sent.value(u"assertion"_s).toUtf8());
    const Client *signer = assertion ? facilities.registry.find(assertion->claims.value("iss"_L1).toString()) : nullptr;
    if (!signer)
        return refusal("invalid_grant", u"The assertion's issuer is unknown or its signature is wrong."_s);
    if (sent.has(u"client_id"_s) && sent.value(u"client_id"_s) != signer->id)
        return refusal("invalid_grant", u"The assertion was signed by another client."_s);
    return signer;
}

OAuthResult<IssuedTokens> JwtBearerGrant::redeem(const Client &client, const Visit &visit)
{
    const Submission &sent = visit.submission;
    if (!sent.has(u"assertion"_s))
        return refusal("invalid_request", u"assertion is missing."_s);
    const auto statement = m_facilities.statements.judge(sent.value(u"assertion"_s).toUtf8(),
                                                         m_facilities.url + QString::fromUtf8(visit.request.path),
                                                         StatementCheck::Id::Optional, visit.now.wall);
    if (!statement)
        return refusal("invalid_grant", statement.error());
    if (statement->signer->id != client.id)
        return refusal("invalid_grant", u"The assertion was signed by another client."_s);
    const User &user = m_facilities.registry.user();
    const bool isUser = statement->subject == user.email || statement->subject == QString::number(user.id);
    if (isUser ? !user.active : statement->subject != client.id)
        return refusal("invalid_grant", u"The assertion's sub is nobody here."_s);
    // No refresh token: the client can sign again (RFC 7521 4.1).
    auto tokens = m_facilities.desk.issue(client, isUser ? &user : nullptr, type(), sent.value(u"scope"_s),
                                          TokenDesk::Refreshable::No, visit.now.wall, {.boundKey = visit.provenKey});
    if (!tokens)
        return storageRefusal(tokens.error());
    return std::move(*tokens);
}

} // namespace tokenwatch::sandbox
