// SPDX-License-Identifier: GPL-3.0-or-later
// What the tokens are for: a protected resource that says precisely why it refuses (RFC 6750). Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class Resource final : public RoutedSystem<Resource>
{
public:
    explicit Resource(const Facilities &facilities);

    [[nodiscard]] static std::span<const Route<Resource>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    /// GET /api/resource: whose token it is and how long it still lives.
    [[nodiscard]] http::Response describe(const Visit &visit);
    /// GET /api/v1/users/current (S2): the user; 403 for a token that speaks for a client.
    [[nodiscard]] http::Response currentUser(const Visit &visit);

    const Facilities m_facilities;
};

} // namespace tokenwatch::sandbox
