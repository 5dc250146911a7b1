// SPDX-License-Identifier: GPL-3.0-or-later
// The paths of contract 5, by what they are about. The doors and the waiting room outlive the router.
#pragma once

#include "api/apidoors.h"
#include "api/router.h"
#include "api/waitingroom.h"

namespace tokenwatch::api {

/// /api/token, its status, refresh and header
void addTokenRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);
/// /api/sources and their secrets
void addSourceRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);
/// /api/scheduler, /api/log, /api/history, /api/sandbox, /healthz
void addSystemRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);

/// /api/jwt
void addJwtRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);

/// The source a request names by its `source` parameter, or the only one.
[[nodiscard]] Expected<SourceId> namedSource(const http::Request &request, const TokenService &service);
/// A whole number within [least, most]; `fallback` when absent, InvalidInput otherwise. A trailing "s" is allowed.
[[nodiscard]] Expected<int> numberParameter(const http::Request &request, const QString &name, int fallback, int least,
                                            int most);

} // namespace tokenwatch::api
