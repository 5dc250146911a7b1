// SPDX-License-Identifier: GPL-3.0-or-later
// Redeems the code of an authorization (S2-09; RFC 6749 4.1.3, 7636 4.6, 9449 10). Sandbox thread.
#pragma once

#include "sandbox/authorizationcodes.h"
#include "sandbox/facilities.h"
#include "sandbox/idtokens.h"
#include "sandbox/oauthgrant.h"

namespace tokenwatch::sandbox {

class CodeGrant final : public OAuthGrant
{
public:
    CodeGrant(const Facilities &facilities, AuthorizationCodes &codes, IdTokens &idTokens);
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const Visit &visit) override;

private:
    /// Somebody has the code who should not: what came of it ends (RFC 6749 4.1.2).
    [[nodiscard]] OAuthResult<IssuedTokens> refuseSecondUse(const AuthorizationCodes::Issued &issued,
                                                            const Client &client, WallTime now);

    const Facilities m_facilities;
    AuthorizationCodes &m_codes;
    IdTokens &m_idTokens;
};

} // namespace tokenwatch::sandbox
