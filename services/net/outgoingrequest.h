// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a request, and what is refused before any byte leaves. Pure functions; any thread.
#pragma once

#include "ports/httptransport.h"

namespace tokenwatch {

/// https, or http to loopback or by `allowHttp`; a host, no user information. InvalidInput with the host (or the
/// scheme) in `where`.
[[nodiscard]] Expected<> checkAddress(const QUrl &url, bool allowHttp);

/// The address, and a method and headers that cannot split the request.
[[nodiscard]] Expected<> checkRequest(const HttpRequest &request, bool allowHttp);

/// The value of Host (RFC 9110 7.2).
[[nodiscard]] QByteArray hostHeader(const QUrl &url);

/// One request per connection, no compressed answer. Framing and Host are the transport's own.
[[nodiscard]] QByteArray serialised(const HttpRequest &request);

} // namespace tokenwatch
