// SPDX-License-Identifier: GPL-3.0-or-later
// Every way to get a token that this program knows. Immutable; any thread.
#pragma once

#include "ports/grantflow.h"

namespace tokenwatch {

[[nodiscard]] GrantCatalogue grantCatalogue();

} // namespace tokenwatch
