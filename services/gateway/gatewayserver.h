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

    /// 0: any free port. The port.
    [[nodiscard]] Expected<quint16> listenTcp(quint16 port);

private:
    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch::gateway
