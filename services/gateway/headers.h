// SPDX-License-Identifier: GPL-3.0-or-later
// Which headers pass through the gateway, in either direction. Pure; any thread.
#pragma once

#include "http/message.h"
#include "net/upstreamclient.h"

namespace tokenwatch::gateway {

/// Shown by a program to the gateway, and to nobody behind it.
inline constexpr auto keyHeader = "X-Tokenwatch-Key";
inline constexpr auto expiresHeader = "X-Token-Expires-In";

/// What of a request is passed on: first everything that belongs to the connection goes (RFC 9110 7.6.1, what its
/// Connection header names included), then every credential of the caller's, the gateway's own headers, and names with
/// an underscore, which many services read as one of those.
[[nodiscard]] HeaderList requestHeaders(const http::Request &request);

/// What of an answer is passed on. `replacesExpiry`: the gateway says itself how long the token lives.
[[nodiscard]] http::Headers answerHeaders(const UpstreamHead &head, bool replacesExpiry);

/// Asks to go on as WebSocket (RFC 6455 4.1); nothing else is ever upgraded.
[[nodiscard]] bool asksForWebSocket(const http::Request &request);

} // namespace tokenwatch::gateway
