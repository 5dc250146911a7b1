// SPDX-License-Identifier: GPL-3.0-or-later
// What standard output is: whether it can be painted on, and how much fits.
#pragma once

#include <string>

namespace tokenctl {

[[nodiscard]] bool isTerminal();
/// On a terminal that is not dumb, unless NO_COLOR is set (no-color.org).
[[nodiscard]] bool takesColour();
/// Whether its cursor can be moved.
[[nodiscard]] bool takesCursor();
/// `text` as the next picture of a live view: over the last one, without flicker, no longer than the screen.
[[nodiscard]] std::string picture(const std::string &text, bool isFirst);

} // namespace tokenctl
