// SPDX-License-Identifier: GPL-3.0-or-later
// Who takes tokens from this agent, what it took, and the keys made for programs. Values; any thread.
#pragma once

#include "domain/ids.h"
#include "domain/secret.h"
#include "domain/time.h"

#include <QByteArray>
#include <QString>
#include <memory>
#include <vector>

namespace tokenwatch {

/// How a token was taken: over the agent's socket, the API on loopback TCP, or a request through the gateway.
enum class CallerDoor { Socket, Api, Gateway };
[[nodiscard]] QByteArray wireName(CallerDoor door);
[[nodiscard]] std::optional<CallerDoor> callerDoorFrom(const QByteArray &name);

/// Identity in the ledger: a program of this computer, or whoever holds a key.
struct Caller {
    enum class Kind {
        Program, ///< over the socket: `name` is its executable, empty where the system does not tell
        Key,     ///< a client key: `name` is the key's
        Managing ///< the key of agent.json; no name
    };
    Kind kind = Kind::Program;
    QString name;
    QString script;  ///< what an interpreter runs, where it can be told; absolute path
    quint32 uid = 0; ///< of a program
    friend bool operator==(const Caller &, const Caller &) = default;
    friend size_t qHash(const Caller &caller, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(caller.kind), caller.name, caller.script, caller.uid);
    }
};
[[nodiscard]] QByteArray wireName(Caller::Kind kind);
[[nodiscard]] std::optional<Caller::Kind> callerKindFrom(const QByteArray &name);

/// One row of the ledger.
struct CallerUse {
    Caller caller;
    SourceId source;
    CallerDoor door = CallerDoor::Socket;
    WallTime first, last;
    quint64 times = 0;
    qint64 pid = 0; ///< last seen; 0: not known
    friend bool operator==(const CallerUse &, const CallerUse &) = default;
};

/// A named key for programs that come over TCP. What is kept of the key itself is its SHA-256.
struct ClientKey {
    QString name; ///< unique; as the names of sources
    QByteArray hash;
    bool allSources = false;
    std::vector<SourceId> sources; ///< unless allSources
    int perMinute = 0;             ///< requests
    WallTime createdAt;
    std::optional<WallTime> expiresAt;
    friend bool operator==(const ClientKey &, const ClientKey &) = default;

    [[nodiscard]] bool mayUse(const SourceId &source) const;
};

/// What a key to be made shall be good for.
struct KeyWish {
    QString name;
    bool allSources = false;
    std::vector<SourceId> sources; ///< unless allSources; at least one
    int perMinute = 0;             ///< 0: the usual rate
    std::optional<Seconds> lasts;
};

struct NewKey {
    ClientKey key;
    std::shared_ptr<const Secret> text;
};

} // namespace tokenwatch
