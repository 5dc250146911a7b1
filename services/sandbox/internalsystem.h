// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway of S3 and its own tokens: 30 minutes, renewed by a refresh token of 7 days that is good once (S3-08 to
// -11, -14, -15). Below /gateway, and at the documented paths for what cannot be meant for S4. Client "gateway" has the
// lifetimes. Sandbox thread.
#pragma once

#include "sandbox/gatewaydoor.h"
#include "sandbox/refreshgrant.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class InternalSystem final : public RoutedSystem<InternalSystem>
{
public:
    InternalSystem(const Facilities &facilities, const GatewayDoor &door);

    [[nodiscard]] static std::span<const Route<InternalSystem>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &) const override { return &m_door.client(); }

private:
    /// With a session token of Clerk's, or, below /gateway only, e-mail address and password.
    [[nodiscard]] http::Response logIn(const Visit &visit);
    [[nodiscard]] http::Response refresh(const Visit &visit);
    [[nodiscard]] http::Response logOut(const Visit &visit);
    [[nodiscard]] http::Response logOutEverywhere(const Visit &visit);
    [[nodiscard]] http::Response listSessions(const Visit &visit);
    [[nodiscard]] http::Response endSession(const Visit &visit);

    [[nodiscard]] http::Response issuedTo(const User &user, const QString &kind, const Visit &visit);
    [[nodiscard]] http::Response answered(IssuedTokens tokens, const Visit &visit) const;
    [[nodiscard]] MoreClaims claims() const;
    /// The newest session of each family of the user.
    [[nodiscard]] Expected<std::vector<Session>> sessionsOf(const User &user);

    const Facilities m_facilities;
    const GatewayDoor &m_door;
    RefreshGrant m_refreshing;
};

} // namespace tokenwatch::sandbox
