// SPDX-License-Identifier: GPL-3.0-or-later
// Where a device begins its sign-in, and where its person enters the code and decides (RFC 8628 3.1 to 3.3).
// Sandbox thread.
#pragma once

#include "sandbox/devicecodes.h"
#include "sandbox/facilities.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class DeviceEndpoint final : public RoutedSystem<DeviceEndpoint>
{
public:
    DeviceEndpoint(const Facilities &facilities, DeviceCodes &codes);

    [[nodiscard]] static std::span<const Route<DeviceEndpoint>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    /// POST /oauth/device_authorization
    [[nodiscard]] http::Response authorize(const Visit &visit);
    [[nodiscard]] OAuthResult<http::Response> begun(const Visit &visit);
    /// GET /device: asks for the code, or with one (`user_code`) for the decision.
    [[nodiscard]] http::Response ask(const Visit &visit);
    /// POST /device
    [[nodiscard]] http::Response decide(const Visit &visit);

    const Facilities m_facilities;
    DeviceCodes &m_codes;
};

} // namespace tokenwatch::sandbox
