// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/catalogue.h"

#include "grants/descriptors.h"

namespace tokenwatch {

GrantCatalogue grantCatalogue()
{
    static const GrantDescriptor rows[] = {
        clientCredentialsGrant(),
        passwordGrant(),
        loginGrant(),
        refreshTokenGrant(),
        authorizationCodeGrant(),
        deviceCodeGrant(),
        jwtBearerGrant(),
        tokenExchangeGrant(),
        sessionRefreshGrant(),
        clerkSessionGrant(),
        edrGrant(),
        manualGrant(),
        fileGrant(),
        commandGrant(),
    };
    return rows;
}

} // namespace tokenwatch
