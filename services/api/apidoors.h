// SPDX-License-Identifier: GPL-3.0-or-later
// What the API serves. The sandbox is on the same floor and comes as functions, given by app/runtime while one runs.
#pragma once

#include "callers/callerdesk.h"
#include "engine/tokenservice.h"
#include "jose/jwks.h"
#include "log/logring.h"

#include <QJsonArray>
#include <QJsonObject>

namespace tokenwatch::api {

struct FaultOrder {
    QByteArray fault;
    std::optional<int> count;
    std::optional<Seconds> duration;
    std::optional<Source> source; ///< only requests of this source
    QString client = {};          ///< only those of this client of the sandbox
    QString endpoint = {};        ///< only those to this path
    std::optional<Milliseconds> by = {};
    Seconds startsAfter{0};
    std::optional<Seconds> every = {};
};

/// Answers arrive on the service thread.
struct SandboxDoor {
    std::function<void(Then<QJsonObject>)> status;
    std::function<void(const FaultOrder &, Then<>)> setFault;
    std::function<void(Then<>)> reset;
    /// Disarms the faults of one name.
    std::function<void(const QByteArray &, Then<>)> removeFault = {};
    std::function<void(Then<QJsonArray>)> sessions = {};
    std::function<void(const QString &, Then<>)> revokeSession = {};
    /// How many there were.
    std::function<void(Then<int>)> revokeAllSessions = {};
    /// What was asked of it after the request of this number, the newest so many of it.
    std::function<void(quint64, int, Then<QJsonObject>)> requests = {};
};

struct ApiDoors {
    TokenService &service;
    Clock &clock;
    CallerDesk &callers;
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
    /// JSON without secrets; NotAllowed (`where` support_bundle) if one was found in it.
    std::function<Pending(Then<QByteArray>)> supportBundle = {};
    /// Content type and text; true: as OpenMetrics, else as Prometheus' older format.
    std::function<std::pair<QByteArray, QByteArray>(bool)> metrics = {};
};

} // namespace tokenwatch::api
