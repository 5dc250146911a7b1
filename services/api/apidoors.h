// SPDX-License-Identifier: GPL-3.0-or-later
// What the API serves. The sandbox is on the same floor and comes as functions, given by app/runtime while one runs.
#pragma once

#include "engine/tokenservice.h"
#include "jose/jwks.h"
#include "log/logring.h"

#include <QJsonObject>

namespace tokenwatch::api {

struct FaultOrder {
    QByteArray fault;
    std::optional<int> count;
    std::optional<Seconds> duration;
    std::optional<Source> source; ///< only requests of this source
};

/// Answers arrive on the service thread.
struct SandboxDoor {
    std::function<void(Then<QJsonObject>)> status;
    std::function<void(const FaultOrder &, Then<>)> setFault;
    std::function<void(Then<>)> reset;
};

struct ApiDoors {
    TokenService &service;
    Clock &clock;
    HistoryStore &history;
    log::LogRing &log;
    GrantCatalogue grants;
    /// Text, file name, and the name wanted for a source made from a .env file; how many sources came of it.
    std::function<Pending(const QByteArray &, const QString &, const QString &, Then<int>)> importSources;
    /// Brings the window of this agent to the front; empty where there is none.
    std::function<void()> raiseWindow;
    std::optional<SandboxDoor> sandbox;
    /// The key set at an address, new enough for a token with this `kid`.
    std::function<Pending(const QUrl &, const QByteArray &, Then<jose::JwkSet>)> keysAt;
};

} // namespace tokenwatch::api
