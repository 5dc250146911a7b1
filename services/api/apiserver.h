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
    /// 0: any free port. The port, which takes the place of the one before; that one stays where this cannot be had.
    [[nodiscard]] Expected<quint16> listenTcp(quint16 port);
    /// The socket alone serves on. What is being answered by TCP has so long to end.
    void closeTcp(Seconds grace);
    /// A sandbox came, or went (none): /api/sandbox answers 404 from then on.
    void setSandbox(std::optional<SandboxDoor> door);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch::api
