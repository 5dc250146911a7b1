// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/oauthgrant.h"

#include "sandbox/clientauthentication.h"

namespace tokenwatch::sandbox {

OAuthResult<const Client *> OAuthGrant::clientFor(const Visit &visit, const Facilities &facilities) const
{
    return authenticatedClient(visit, facilities);
}

} // namespace tokenwatch::sandbox
