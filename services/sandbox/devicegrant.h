// SPDX-License-Identifier: GPL-3.0-or-later
// A device asks whether its person has decided (RFC 8628 3.4, 3.5). Sandbox thread.
#pragma once

#include "sandbox/devicecodes.h"
#include "sandbox/facilities.h"
#include "sandbox/idtokens.h"
#include "sandbox/oauthgrant.h"

namespace tokenwatch::sandbox {

class DeviceGrant final : public OAuthGrant
{
public:
    DeviceGrant(const Facilities &facilities, DeviceCodes &codes, IdTokens &idTokens);
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const Visit &visit) override;

private:
    const Facilities m_facilities;
    DeviceCodes &m_codes;
    IdTokens &m_idTokens;
};

} // namespace tokenwatch::sandbox
