// SPDX-License-Identifier: GPL-3.0-or-later
// Sources that come from outside and are read-only here: the environment and --sources FILE. Service thread.
#pragma once

#include "engine/sourcecatalog.h"

namespace tokenwatch::runtime {

/// Provisions both origins, with nothing where there is nothing. InvalidInput if either is not right: then the sources
/// of that origin stay as they are.
[[nodiscard]] Pending provisionFrom(const QString &sourcesFile, GrantCatalogue grants, SourceCatalog &catalog,
                                    Then<> then);

} // namespace tokenwatch::runtime
