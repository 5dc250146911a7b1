// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenAPI 3.1 document of a table of routes. Pure.
#pragma once

#include "api/router.h"

#include <QJsonObject>

namespace tokenwatch::api {

[[nodiscard]] QJsonObject openApi(const Router &router);

/// The objects that requests and answers are made of, by name, as JSON Schema.
[[nodiscard]] QJsonObject schemas();

/// GET /api/openapi.json, of this router; call it last.
void addDocumentRoute(Router &router);

} // namespace tokenwatch::api
