// SPDX-License-Identifier: GPL-3.0-or-later
// What a person hands over for import, told apart by its content: sources JSON, one source, EDRs (S1-14), or a .env
// file (S5-21). Reads and checks only; whoever calls stores the result, all of it or nothing. Pure; any thread.
#pragma once

#include "config/variables.h"
#include "ports/grantflow.h"

#include <vector>

namespace tokenwatch::config {

/// Decides by content. `name` is for the source made from a .env file (empty: "external_api") or from an EDR.
/// InvalidInput naming the path or line of the first mistake; then nothing of it is to be imported.
[[nodiscard]] Expected<std::vector<ImportedSource>> readImport(QByteArrayView text, const QString &name,
                                                               GrantCatalogue grants);

/// What is to be saved where a source of that name is there already: the imported one in its place. An EDR comes
/// without the settings that a person made for its source: those stay, and only its ids are new.
[[nodiscard]] Source mergedInto(const Source &known, const ImportedSource &imported);

} // namespace tokenwatch::config
