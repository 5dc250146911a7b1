// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON Schema of the sources file, made from the grants' descriptors, so that it cannot differ from what is read.
#pragma once

#include "ports/grantflow.h"

#include <QJsonObject>

namespace tokenwatch::config {

/// Draft 2020-12, for {"version":1,"sources":[…]}.
[[nodiscard]] QJsonObject sourcesSchema(GrantCatalogue grants);

} // namespace tokenwatch::config
