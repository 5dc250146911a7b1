// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway (contract 6): http://127.0.0.1:PORT/NAME/... goes to the source's service with its token. Loopback TCP
// only. Service thread; owned by app/runtime.
#pragma once

#include "gateway/gatewaydoors.h"

namespace tokenwatch::gateway {

class GatewayServer
{
public:
    explicit GatewayServer(GatewayDoors doors);
    ~GatewayServer();

    /// 0: any free port. The port, which takes the place of the one before; that one stays where this cannot be had.
    [[nodiscard]] Expected<quint16> listenTcp(quint16 port);
    /// Nothing further is passed on. What is under way has so long to end.
    void closeTcp(Seconds grace);
    /// The network's settings have changed: further requests go over connections made with them.
    void forgetRoutes();

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch::gateway
