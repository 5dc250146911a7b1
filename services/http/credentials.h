// SPDX-License-Identifier: GPL-3.0-or-later
// Where a request carries what it is let in by. Pure functions; any thread.
#pragma once

#include "http/message.h"

namespace tokenwatch::http {

/// What an Authorization header of this scheme ("DPoP") holds (RFC 9110 11.6.2); nothing for any other header.
[[nodiscard]] std::optional<QByteArray> tokenOfScheme(const Request &request, QByteArrayView scheme);
/// The token of a Bearer header (RFC 6750 2.1).
[[nodiscard]] std::optional<QByteArray> bearerToken(const Request &request);
/// The value of a cookie (RFC 6265 4.2), the first if there are several; nothing if there is none of this name.
[[nodiscard]] std::optional<QByteArray> cookie(const Request &request, QByteArrayView name);

} // namespace tokenwatch::http
