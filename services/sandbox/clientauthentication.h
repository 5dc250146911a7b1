// SPDX-License-Identifier: GPL-3.0-or-later
// Which client is asking (RFC 6749 2.3): HTTP Basic, parameters in the body, a signed statement (RFC 7523 2.2), or a
// public client's bare id. Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/router.h"

namespace tokenwatch::sandbox {

/// The client, proven. `invalid_client` (401) if it is unknown or its proof is wrong or missing, `invalid_request` if
/// it used two methods at once.
[[nodiscard]] OAuthResult<const Client *> authenticatedClient(const Visit &visit, const Facilities &facilities);

/// The client named by the request, unproven; empty if none is.
[[nodiscard]] QString claimedClientId(const http::Request &request, const Submission &submission);

} // namespace tokenwatch::sandbox
