// SPDX-License-Identifier: GPL-3.0-or-later
// The local API (contract 5) on the agent's socket and on loopback TCP. Service thread; owned by app/runtime.
#pragma once

#include "api/apidoors.h"

namespace tokenwatch::api {

class ApiServer
{
public:
    explicit ApiServer(ApiDoors doors);
    /// For a sandbox without an engine beside it: /api/sandbox and nothing else. Both references outlive the server.
    ApiServer(SandboxDoor sandbox, Clock &clock, CallerDesk &callers);
    ~ApiServer();

    [[nodiscard]] Expected<> listenLocal(const QString &path);
    /// 0: any free port. The port.
    [[nodiscard]] Expected<quint16> listenTcp(quint16 port);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch::api
