// SPDX-License-Identifier: GPL-3.0-or-later
// POST /oauth/revoke (RFC 7009, S2-10): a client gives up a token, and its whole session ends. Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class RevocationEndpoint final : public RoutedSystem<RevocationEndpoint>
{
public:
    explicit RevocationEndpoint(const Facilities &facilities);

    [[nodiscard]] static std::span<const Route<RevocationEndpoint>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    [[nodiscard]] http::Response revoke(const Visit &visit);
    [[nodiscard]] OAuthResult<void> revoked(const Visit &visit);

    const Facilities m_facilities;
};

} // namespace tokenwatch::sandbox
