// SPDX-License-Identifier: GPL-3.0-or-later
// POST /oauth/register (RFC 7591): a client of anybody's, with its redirect addresses and its keys, until the sandbox
// ends. Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class RegistrationEndpoint final : public RoutedSystem<RegistrationEndpoint>
{
public:
    RegistrationEndpoint(const Facilities &facilities, Registry &registry);

    [[nodiscard]] static std::span<const Route<RegistrationEndpoint>> routes();
    /// Nobody's yet.
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    [[nodiscard]] http::Response enrol(const Visit &visit);
    [[nodiscard]] OAuthResult<QJsonObject> registered(const Visit &visit);

    const Facilities m_facilities;
    Registry &m_registry;
};

} // namespace tokenwatch::sandbox
