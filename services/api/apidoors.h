// SPDX-License-Identifier: GPL-3.0-or-later
// What the API serves. The sandbox is on the same floor and comes as functions, given by app/runtime while one runs.
#pragma once

#include "engine/tokenservice.h"
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
    std::optional<SandboxDoor> sandbox;
};

} // namespace tokenwatch::api
