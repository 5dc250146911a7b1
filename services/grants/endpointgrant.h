// SPDX-License-Identifier: GPL-3.0-or-later
// The beginning of every flow over a token endpoint: discovery in front where the source names only its issuer, the
// client's proof and possession's around it. Each grant gives what is its own. Pure; any thread.
#pragma once

#include "grants/tokenendpoint.h"

#include <functional>

namespace tokenwatch {

/// What a grant needs to be there before its flow begins.
struct EndpointNeeds {
    SecretNeed secret = SecretNeed::Optional;
    Endpoint first = Endpoint::Token;
    std::optional<Endpoint> second = {};
};

/// The flow of the grant itself.
using MakeAtEndpoint = std::function<Expected<std::unique_ptr<GrantFlow>>(FlowContext, TokenEndpoint)>;

/// What can be known to be missing or wrong without a request is told at once; the rest by the flow: DiscoveryFailed
/// for an endpoint that the metadata does not name, Unsupported for one that providers may leave out.
[[nodiscard]] Expected<std::unique_ptr<GrantFlow>> startAtEndpoint(FlowContext context, EndpointNeeds needs,
                                                                   MakeAtEndpoint make);

} // namespace tokenwatch
