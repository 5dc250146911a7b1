// SPDX-License-Identifier: GPL-3.0-or-later
// How a token is shown to the service it is for. Pure; any thread.
#pragma once

#include "domain/token.h"

namespace tokenwatch {

/// The whole value of an Authorization header: "Bearer ..."; the token alone for the scheme "raw", the token's own type
/// for an empty one.
[[nodiscard]] QByteArray authorizationValue(const Token &token, const QByteArray &scheme);

/// Whether each request needs a proof beside the token (RFC 9449).
[[nodiscard]] bool isDpopBound(const Token &token);

} // namespace tokenwatch
