// SPDX-License-Identifier: GPL-3.0-or-later
// The status table for a terminal, from the agent's status document.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>

namespace tokenctl {

/// Aligned columns NAME, STATE, EXPIRES, NEXT, LAST; `colour` adds ANSI colours to what is wrong, and only to that.
[[nodiscard]] std::string statusTable(const nlohmann::json &status, bool colour);

/// "4 min 12 s", "2 h 05 min", "21 d 4 h"; a minus gives "expired … ago".
[[nodiscard]] std::string spanText(double seconds);

} // namespace tokenctl
