// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a source may come into force as it is described. Pure; any thread.
#pragma once

#include "ports/grantflow.h"

namespace tokenwatch {

/// InvalidInput with the path of the mistake. `find` gives the other sources by name; null where there is none.
[[nodiscard]] Expected<> checkSource(GrantCatalogue grants, const Source &source,
                                     const std::function<const Source *(const QString &)> &find);

} // namespace tokenwatch
