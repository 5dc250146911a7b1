// SPDX-License-Identifier: GPL-3.0-or-later
// What can be asked of a provider about a token it gave: to revoke it (RFC 7009), and how long it lives (RFC 7662).
// For the descriptors of all grants over a token endpoint. Pure; any thread.
#pragma once

#include "ports/grantflow.h"

namespace tokenwatch {

/// Revokes the refresh token, which ends its access tokens too; where there is none, or the provider cannot revoke
/// its kind, the access token. Ends with an empty token. A token that the provider does not know counts as revoked.
[[nodiscard]] Expected<std::unique_ptr<GrantFlow>> startRevocation(FlowContext context);

/// Ends with the current token; its expiry is the provider's word if it said one. ProviderRefused with the code
/// invalid_token if the provider calls it inactive.
[[nodiscard]] Expected<std::unique_ptr<GrantFlow>> startIntrospection(FlowContext context);

} // namespace tokenwatch
