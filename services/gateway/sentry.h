// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before a guarded source (S3-01 to -05): brings the issuer's keys to services/guard and says whether a request
// may go on. Service thread; owned by the gateway.
#pragma once

#include "gateway/gatewaydoors.h"
#include "guard/guard.h"

namespace tokenwatch::gateway {

/// Nothing: the request may go on. Else the answer for the caller.
using Judgement = std::optional<http::Response>;

/// `request.path` is the one below the source's prefix. Never answers inside the call.
[[nodiscard]] Pending judgeRequest(GatewayDoors &doors, const GatewayGuard &rules, const http::Request &request,
                                   std::function<void(Judgement)> then);

} // namespace tokenwatch::gateway
