// SPDX-License-Identifier: GPL-3.0-or-later
// What providers do beside or against the standard when they answer, as tables that the response parser walks
// (docs/protocol: "Provider quirks"). A new quirk is a new row here and a new row in tst_quirks. Immutable.
#pragma once

#include "domain/token.h"

#include <span>

namespace tokenwatch::quirks {

struct Name {
    const char *name;
    const char *seenAt; ///< a provider, a standard or a requirement
};

/// Objects that hold the token, as paths from the root; "" is the root. In order of preference.
[[nodiscard]] std::span<const Name> containers();
/// Names of the access token within a container.
[[nodiscard]] std::span<const Name> accessNames();
[[nodiscard]] std::span<const Name> refreshNames();
[[nodiscard]] std::span<const Name> typeNames();
[[nodiscard]] std::span<const Name> scopeNames();
/// Headers that carry the token of a login.
[[nodiscard]] std::span<const Name> headerNames();
/// Cookies that carry the token of a login.
[[nodiscard]] std::span<const Name> cookieNames();

struct Expiry {
    const char *name;
    ExpiryOrigin origin;
    const char *seenAt;
};
/// Whether a value is relative, epoch seconds or epoch milliseconds is told by its size, not by its name.
/// "ext_expires_in" (Azure) is no row: it is the grace of an outage, not a lifetime.
[[nodiscard]] std::span<const Expiry> expiryNames();
[[nodiscard]] std::span<const Name> refreshExpiryNames();

struct Type {
    const char *said; ///< lower case
    const char *sent; ///< null: not usable as it is
    const char *seenAt;
};
/// A type that is in no row is not usable (RFC 6749 7.1).
[[nodiscard]] std::span<const Type> tokenTypes();

/// Paths of a machine-readable error code, and of words for people.
[[nodiscard]] std::span<const Name> errorCodePaths();
[[nodiscard]] std::span<const Name> errorTextPaths();
/// Members that, when false, make a 2xx a failure.
[[nodiscard]] std::span<const Name> successFlags();

} // namespace tokenwatch::quirks
