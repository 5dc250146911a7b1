// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an access token of the sandbox's own opens a door now, and precisely why not (RFC 6750). Sandbox thread.
#pragma once

#include "http/message.h"
#include "sandbox/sessionstore.h"
#include "sandbox/tokenissuer.h"

namespace tokenwatch::sandbox {

/// The token of a Bearer header (RFC 6750 2.1); nothing for any other header.
[[nodiscard]] std::optional<QByteArray> bearerToken(const http::Request &request);

class Admission
{
public:
    Admission(SessionStore &store, const TokenIssuer &issuer);

    struct Refusal {
        const char
            *reason; ///< "missing", "malformed", "invalid_signature", "unknown", "expired", "replaced", "revoked"
        QString description;
        [[nodiscard]] http::Response response() const;
    };
    /// The session of an access token that is good now.
    [[nodiscard]] tl::expected<Session, Refusal> ofToken(const QByteArray &token, Moment now) const;
    /// The same for the token of a Bearer header.
    [[nodiscard]] tl::expected<Session, Refusal> ofRequest(const http::Request &request, Moment now) const;

private:
    SessionStore &m_store;
    const TokenIssuer &m_issuer;
};

/// The client that the Bearer token was issued to, unproven; empty without a readable token.
[[nodiscard]] QString tokenClientId(const http::Request &request);

} // namespace tokenwatch::sandbox
