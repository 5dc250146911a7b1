// SPDX-License-Identifier: GPL-3.0-or-later
// The base64url of RFC 7515 2. A pure function; jose/base64url is the agent's, which needs Qt.
#pragma once

#include <optional>
#include <string>

namespace tokenctl {

/// Strict: no padding, no characters outside the alphabet, no stray bits. Nothing otherwise.
[[nodiscard]] std::optional<std::string> fromBase64Url(const std::string &text);

} // namespace tokenctl
