// SPDX-License-Identifier: GPL-3.0-or-later
// The local API (contract 5) on the agent's socket and on loopback TCP. Service thread; owned by app/runtime.
#pragma once

#include "api/apidoors.h"
#include "domain/secret.h"

namespace tokenwatch::api {

class ApiServer
{
public:
    /// `key` manages the API over TCP; it is the one in agent.json.
    ApiServer(ApiDoors doors, Secret key);
    /// For a sandbox without an engine beside it: /api/sandbox and nothing else. `clock` outlives the server.
    ApiServer(SandboxDoor sandbox, Clock &clock, Secret key);
    ~ApiServer();

    [[nodiscard]] Expected<> listenLocal(const QString &path);
    /// 0: any free port. The port.
    [[nodiscard]] Expected<quint16> listenTcp(quint16 port);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch::api
