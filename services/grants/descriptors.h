// SPDX-License-Identifier: GPL-3.0-or-later
// One function per way to get a token; each stands in the file named after its type. For catalogue.cpp and nobody else.
#pragma once

#include "ports/grantflow.h"

namespace tokenwatch {

[[nodiscard]] GrantDescriptor clientCredentialsGrant();
[[nodiscard]] GrantDescriptor passwordGrant();
[[nodiscard]] GrantDescriptor loginGrant();
[[nodiscard]] GrantDescriptor refreshTokenGrant();
[[nodiscard]] GrantDescriptor sessionRefreshGrant();
[[nodiscard]] GrantDescriptor clerkSessionGrant();
[[nodiscard]] GrantDescriptor edrGrant();
[[nodiscard]] GrantDescriptor manualGrant();
[[nodiscard]] GrantDescriptor authorizationCodeGrant();
[[nodiscard]] GrantDescriptor deviceCodeGrant();
[[nodiscard]] GrantDescriptor jwtBearerGrant();
[[nodiscard]] GrantDescriptor tokenExchangeGrant();
[[nodiscard]] GrantDescriptor fileGrant();
[[nodiscard]] GrantDescriptor commandGrant();

} // namespace tokenwatch
