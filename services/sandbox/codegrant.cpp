// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/codegrant.h"

#include "log/categories.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// Redirect address, PKCE and key are those of the authorization.
OAuthResult<void> checkBinding(const Authorization &authorization, const Visit &visit)
{
    const Submission &sent = visit.submission;
    if (sent.value(u"redirect_uri"_s) != authorization.redirectUri)
        return refusal("invalid_request", u"redirect_uri is not the one of the authorization."_s);
    const QString verifier = sent.value(u"code_verifier"_s);
    // A verifier without a challenge: somebody took PKCE out of the authorization (RFC 9700 2.1.1).
    if (authorization.challenge.isEmpty() && !verifier.isEmpty())
        return refusal("invalid_request", u"The authorization was made without a code_challenge."_s);
    if (!authorization.challenge.isEmpty() && !provesChallenge(verifier, authorization.challenge))
        return refusal("invalid_request", u"code_verifier is not the one behind the code_challenge."_s);
    if (!authorization.key.isEmpty() && authorization.key != visit.provenKey)
        return refusal("invalid_grant", u"The code is bound to another key; send its proof."_s);
    return {};
}

} // namespace

CodeGrant::CodeGrant(const Facilities &facilities, AuthorizationCodes &codes, IdTokens &idTokens)
    : OAuthGrant("authorization_code")
    , m_facilities(facilities)
    , m_codes(codes)
    , m_idTokens(idTokens)
{}

OAuthResult<IssuedTokens> CodeGrant::redeem(const Client &client, const Visit &visit)
{
    const QString code = visit.submission.value(u"code"_s);
    if (code.isEmpty())
        return refusal("invalid_request", u"code is missing."_s);
    AuthorizationCodes::Issued *issued = m_codes.find(code, visit.now.wall);
    if (!issued)
        return refusal("invalid_grant", u"The code is unknown, or more than 5 minutes old."_s);
    if (!issued->sessionId.isEmpty())
        return refuseSecondUse(*issued, client, visit.now.wall);
    const Authorization &authorization = issued->authorization;
    if (authorization.clientId != client.id)
        return refusal("invalid_grant", u"The code was issued to another client."_s);
    if (const auto checked = checkBinding(authorization, visit); !checked)
        return tl::unexpected(checked.error());

    auto tokens = m_facilities.desk.issue(client, &m_facilities.registry.user(), type(), authorization.scope,
                                          TokenDesk::Refreshable::Yes, visit.now.wall, {.boundKey = visit.provenKey});
    if (!tokens)
        return storageRefusal(tokens.error());
    issued->sessionId = tokens->sessionId;
    m_idTokens.describe(*tokens, client, {authorization.userId, authorization.agreedAt, authorization.nonce},
                        visit.now.wall);
    return std::move(*tokens);
}

OAuthResult<IssuedTokens> CodeGrant::refuseSecondUse(const AuthorizationCodes::Issued &issued, const Client &client,
                                                     WallTime now)
{
    const auto session = m_facilities.sessions.byId(issued.sessionId);
    if (!session)
        return storageRefusal(session.error());
    if (*session) {
        const auto revoked = m_facilities.sessions.revokeFamily(**session, now);
        if (!revoked)
            return storageRefusal(revoked.error());
        if (!revoked->isEmpty())
            qCWarning(lcSandbox).noquote()
                << "authorization code presented again by client" << client.id << "for client"
                << issued.authorization.clientId << "revoked" << revoked->join(u", ");
    }
    return refusal("invalid_grant", u"The code was used before; every token that came of it is revoked."_s);
}

} // namespace tokenwatch::sandbox
