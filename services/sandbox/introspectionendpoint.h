// SPDX-License-Identifier: GPL-3.0-or-later
// POST /oauth/introspect (RFC 7662): what a token says, and whether it is good now. For confidential clients.
// Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class IntrospectionEndpoint final : public RoutedSystem<IntrospectionEndpoint>
{
public:
    explicit IntrospectionEndpoint(const Facilities &facilities);

    [[nodiscard]] static std::span<const Route<IntrospectionEndpoint>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    [[nodiscard]] http::Response introspect(const Visit &visit);
    [[nodiscard]] OAuthResult<QJsonObject> described(const Visit &visit);
    [[nodiscard]] OAuthResult<QJsonObject> describedToken(const QString &token, const QString &hint, WallTime now);

    const Facilities m_facilities;
};

} // namespace tokenwatch::sandbox
