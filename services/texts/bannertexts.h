// SPDX-License-Identifier: GPL-3.0-or-later
// What a program says of itself as it begins to serve. Pure; any thread.
#pragma once

#include <QString>

namespace tokenwatch::texts {

/// That nothing of what is at this address is real.
[[nodiscard]] QString sandboxBanner(const QString &address);

} // namespace tokenwatch::texts
