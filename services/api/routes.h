// SPDX-License-Identifier: GPL-3.0-or-later
// The paths of contract 5, by what they are about. The doors and the waiting room outlive the router.
#pragma once

#include "api/apidoors.h"
#include "api/router.h"
#include "api/waitingroom.h"
#include "texts/errortexts.h"

namespace tokenwatch::api {

/// /api/token, its status, refresh and header
void addTokenRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);
/// /api/sources and their secrets
void addSourceRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);
/// /api/sources/NAME/signin
void addSignInRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);
/// /api/sources/test
void addTestRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);
/// /api/scheduler, /api/log, /api/history, /healthz
void addSystemRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);

/// /metrics
void addMetricRoutes(Router &router, ApiDoors &doors);
class EventFeed;
/// /api/events. The feed outlives the router.
void addEventRoutes(Router &router, EventFeed &feed);
/// /v3/edrs and /v1/token/refresh
void addEdrRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);

/// /api/callers, /api/keys
void addCallerRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);

/// A source by its name, or NoSuchSource.
using FindSource = std::function<Expected<Source>(const QString &)>;
/// /api/sandbox. Both references outlive the router.
void addSandboxRoutes(Router &router, const std::optional<SandboxDoor> &door, FindSource find, WaitingRoom &waiting);

/// /api/jwt
void addJwtRoutes(Router &router, ApiDoors &doors, WaitingRoom &waiting);

/// The source a request names by its `source` parameter, or the only one: of those that its key may use. NotAllowed for
/// any other name, be there such a source or not.
[[nodiscard]] Expected<SourceId> namedSource(const Call &call, const TokenService &service);
/// Whom a token goes to, for the ledger of callers.
struct Taker {
    Visitor visitor;
    CallerDoor door;
    [[nodiscard]] static Taker of(const Call &call);
};
/// What the sentences about errors of a source need to know; empty if it is gone.
[[nodiscard]] texts::ErrorContext contextOf(const TokenService &service, const SourceId &id);
/// NotAllowed for a source that runs a program or writes a file, unless it comes over the socket: over TCP whoever
/// learns the key would decide what runs here, or what is written.
[[nodiscard]] Expected<> mayBring(const http::Request &request, const Source &source);
/// A whole number within [least, most]; `fallback` when absent, InvalidInput otherwise. A trailing "s" is allowed.
[[nodiscard]] Expected<int> numberParameter(const http::Request &request, const QString &name, int fallback, int least,
                                            int most);

} // namespace tokenwatch::api
