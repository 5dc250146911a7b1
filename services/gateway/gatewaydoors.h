// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateway works through. Given by app/runtime; outlives the gateway. Service thread.
#pragma once

#include "callers/callerdesk.h"
#include "engine/tokenservice.h"
#include "jose/jwks.h"
#include "net/upstreamclient.h"
#include "ports/secretstore.h"

namespace tokenwatch::gateway {

struct GatewayDoors {
    TokenService &service;
    Clock &clock;
    SecretStore &secrets;
    UpstreamClient &upstreams;
    CallerDesk &callers;
    /// The key set at an address, new enough for a token with this `kid`.
    std::function<Pending(const QUrl &, const QByteArray &, Then<jose::JwkSet>)> keysAt;
};

} // namespace tokenwatch::gateway
