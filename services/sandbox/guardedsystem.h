// SPDX-License-Identifier: GPL-3.0-or-later
// What lies behind the gateway of S3: the route that its guard is tried out with, and the paths that it leaves open
// (S3-03, -16). Sandbox thread.
#pragma once

#include "sandbox/gatewaydoor.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class GuardedSystem final : public RoutedSystem<GuardedSystem>
{
public:
    GuardedSystem(const Facilities &facilities, const GatewayDoor &door);

    [[nodiscard]] static std::span<const Route<GuardedSystem>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &) const override { return &m_door.client(); }

private:
    [[nodiscard]] http::Response process(const Visit &visit);
    [[nodiscard]] http::Response whoAmI(const Visit &visit);
    [[nodiscard]] http::Response open(const Visit &visit);

    /// What the gateway notes about a request: user, session, kind of token, last login (S3-04).
    [[nodiscard]] QJsonObject noted(const GatewayDoor::Caller &caller) const;

    const Facilities m_facilities;
    const GatewayDoor &m_door;
};

} // namespace tokenwatch::sandbox
