// SPDX-License-Identifier: GPL-3.0-or-later
// Which client is asking (RFC 6749 2.3): HTTP Basic, parameters in the body, or a public client's bare id.
// Pure functions; sandbox thread.
#pragma once

#include "sandbox/oautherror.h"
#include "sandbox/registry.h"
#include "sandbox/submission.h"

namespace tokenwatch::sandbox {

/// The client, proven. `invalid_client` (401) if it is unknown or its secret is wrong or missing, `invalid_request` if
/// it used two methods at once.
[[nodiscard]] OAuthResult<const Client *> authenticatedClient(const http::Request &request,
                                                              const Submission &submission, const Registry &registry);

/// The client named by the request, unproven; empty if none is.
[[nodiscard]] QString claimedClientId(const http::Request &request, const Submission &submission);

} // namespace tokenwatch::sandbox
