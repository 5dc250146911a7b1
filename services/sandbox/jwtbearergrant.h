// SPDX-License-Identifier: GPL-3.0-or-later
// A statement that a client signed about itself or its user, for an access token (RFC 7523 2.1). Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/oauthgrant.h"

namespace tokenwatch::sandbox {

class JwtBearerGrant final : public OAuthGrant
{
public:
    explicit JwtBearerGrant(const Facilities &facilities);
    /// Where no client authenticates, the one that says to have signed; redeem() proves it.
    [[nodiscard]] OAuthResult<const Client *> clientFor(const Visit &visit,
                                                        const Facilities &facilities) const override;
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const Visit &visit) override;

private:
    const Facilities m_facilities;
};

} // namespace tokenwatch::sandbox
