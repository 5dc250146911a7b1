// SPDX-License-Identifier: GPL-3.0-or-later
// A client's own credentials for an access token (RFC 6749 4.4), at the token endpoint and at a login (S5-05).
// Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/oauthgrant.h"

namespace tokenwatch::sandbox {

class ClientCredentialsGrant final : public OAuthGrant
{
public:
    explicit ClientCredentialsGrant(const Facilities &facilities);
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const Visit &visit) override;

private:
    const Facilities m_facilities;
};

} // namespace tokenwatch::sandbox
