// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the two pages that a browser shows when it comes back from a sign-in. Plain text. Pure.
#pragma once

#include <QString>

namespace tokenwatch::texts {

/// It came with what the sign-in needs, be it a code or a refusal: this program says how it went.
[[nodiscard]] QString redirectDone();
/// It belongs to no sign-in that is under way.
[[nodiscard]] QString redirectStray();

} // namespace tokenwatch::texts
