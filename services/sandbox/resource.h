// SPDX-License-Identifier: GPL-3.0-or-later
// What the tokens are for: a protected resource that says precisely why it refuses (RFC 6750). Sandbox thread.
#pragma once

#include "http/message.h"
#include "sandbox/sessionstore.h"
#include "sandbox/tokenissuer.h"

namespace tokenwatch::sandbox {

class Resource
{
public:
    Resource(const Registry &registry, SessionStore &store, const TokenIssuer &issuer);

    /// GET /api/resource: whose token it is and how long it still lives.
    [[nodiscard]] http::Response describe(const http::Request &request, Moment now);
    /// GET /api/v1/users/current (S2): the user; 403 for a token that speaks for a client.
    [[nodiscard]] http::Response currentUser(const http::Request &request, Moment now);

    /// The client that the token was issued to, unproven; empty without a readable token.
    [[nodiscard]] static QString claimedClientId(const http::Request &request);

private:
    struct Refusal {
        const char
            *reason; ///< "missing", "malformed", "invalid_signature", "unknown", "expired", "replaced", "revoked"
        QString description;
        [[nodiscard]] http::Response response() const;
    };
    [[nodiscard]] tl::expected<Session, Refusal> admitted(const http::Request &request, Moment now);

    const Registry &m_registry;
    SessionStore &m_store;
    const TokenIssuer &m_issuer;
};

} // namespace tokenwatch::sandbox
