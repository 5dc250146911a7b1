// SPDX-License-Identifier: GPL-3.0-or-later
// Text that a person wants to import, whatever it is: sources JSON or a .env file (S5-21). Pure.
#pragma once

#include "domain/secret.h"
#include "domain/source.h"
#include "ports/grantflow.h"

#include <map>
#include <vector>

namespace tokenwatch::config {

/// A source and the secrets that came with it, by slot.
struct ImportedSource {
    Source source;
    std::map<QByteArray, Secret> secrets;
};

/// Decides by content. `name` is for the source made from a .env file; empty: "external_api".
/// InvalidInput naming the place of the mistake; nothing is changed by looking.
[[nodiscard]] Expected<std::vector<ImportedSource>> readImport(QByteArrayView text, const QString &name, GrantCatalogue grants);

} // namespace tokenwatch::config
