// SPDX-License-Identifier: GPL-3.0-or-later
// Lists for a terminal: cells in columns, two spaces apart.
#pragma once

#include <string>
#include <vector>

namespace tokenctl {

/// One line for each row; the last column is not padded. Widths are counted in characters of UTF-8.
[[nodiscard]] std::string aligned(const std::vector<std::vector<std::string>> &rows);

/// An RFC 3339 instant of the agent's without its fraction of a second.
[[nodiscard]] std::string toTheSecond(const std::string &instant);

} // namespace tokenctl
