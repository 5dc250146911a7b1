// SPDX-License-Identifier: GPL-3.0-or-later
// A user's name and password for a pair of tokens (RFC 6749 4.3). Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/oauthgrant.h"

namespace tokenwatch::sandbox {

class PasswordGrant final : public OAuthGrant
{
public:
    explicit PasswordGrant(const Facilities &facilities);
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const Visit &visit) override;

private:
    const Facilities m_facilities;
};

} // namespace tokenwatch::sandbox
