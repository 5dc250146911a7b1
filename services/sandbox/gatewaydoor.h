// SPDX-License-Identifier: GPL-3.0-or-later
// Who asks the gateway of S3: by a session token of Clerk, which the guard checks, or by an access token of the
// gateway's own. Refreshes neither (S3-05). Owned by Provider; sandbox thread.
#pragma once

#include "guard/guard.h"
#include "sandbox/facilities.h"
#include "sandbox/router.h"
#include "sandbox/signingkeys.h"

#include <functional>

namespace tokenwatch::sandbox {

class GatewayDoor
{
public:
    /// `parties`: the origins that a session token may have been made for; none: any.
    GatewayDoor(const Facilities &facilities, SigningKeys &clerkKeys, const QStringList &parties);

    struct Caller {
        QString userId;    ///< "user_7" of Clerk, "7" of the gateway
        QString sessionId; ///< likewise
        QString email;
        const char *authType; ///< "clerk" or "internal"
        WallTime expiresAt;
        std::optional<Session> session = {}; ///< the gateway's own
    };
    /// What `inside` answers to the caller, with `X-Token-Expires-In` (S3-12); or why nobody is let in.
    [[nodiscard]] http::Response through(const Visit &visit,
                                         const std::function<http::Response(const Caller &)> &inside) const;
    [[nodiscard]] bool isPublic(const Visit &visit) const { return m_guard.isPublic(visit.request); }

    /// The user of a session token of Clerk's.
    [[nodiscard]] tl::expected<const User *, http::Response> userOfClerk(const QByteArray &token, Moment now) const;

    [[nodiscard]] const Client &client() const { return m_client; }
    /// Whether the request's token could be one for this gateway, unproven.
    [[nodiscard]] static bool isMeantFor(const Visit &visit);

private:
    [[nodiscard]] tl::expected<Caller, http::Response> callerOf(const Visit &visit) const;
    [[nodiscard]] tl::expected<Caller, http::Response> callerByOwnToken(const QByteArray &token, Moment now) const;
    [[nodiscard]] tl::expected<Caller, http::Response> callerByClerk(const QByteArray &token, Moment now) const;

    const Facilities m_facilities;
    const Client &m_client;
    SigningKeys &m_clerkKeys;
    const Guard m_guard;
};

/// {"detail","reason"} with 401.
[[nodiscard]] http::Response refusedByGateway(const QString &detail, const QString &reason);

} // namespace tokenwatch::sandbox
