// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoint data references that a person hands over as JSON, each made into a source `edr` with the reference in its
// secret slot (S1-14, S1-24). Pure; any thread.
#pragma once

#include "config/variables.h"
#include "ports/grantflow.h"

#include <QJsonValue>
#include <vector>

namespace tokenwatch::config {

/// Whether this is an EDR (either encoding, or a message around it) or a list of them.
[[nodiscard]] bool isEdr(const QJsonValue &value);

/// One source for each, with the ids that stand beside it; checked by the grant itself. A single one is named `name`;
/// else each by its transfer process, its asset or its place. InvalidInput naming the place of the first mistake.
[[nodiscard]] Expected<std::vector<ImportedSource>> readEdrs(const QJsonValue &value, const QString &name,
                                                             GrantCatalogue grants);

} // namespace tokenwatch::config
