// SPDX-License-Identifier: GPL-3.0-or-later
// Names for sources that come from files which call them otherwise. Pure; any thread.
#pragma once

#include "config/variables.h"

#include <vector>

namespace tokenwatch::config {

/// What of a text can stand in a source's name; may be empty.
[[nodiscard]] QString nameFromText(const QString &text);
/// `base`, or "base-2" and so on where one of `taken` is called so.
[[nodiscard]] QString freeName(const QString &base, const std::vector<ImportedSource> &taken);

} // namespace tokenwatch::config
