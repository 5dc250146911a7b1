// SPDX-License-Identifier: GPL-3.0-or-later
// Whether an access token of the sandbox's own opens a door now, and precisely why not (RFC 6750). Sandbox thread.
#pragma once

#include "http/message.h"
#include "sandbox/dpopcheck.h"
#include "sandbox/sessionstore.h"
#include "sandbox/tokenissuer.h"

namespace tokenwatch::sandbox {

class Admission
{
public:
    Admission(SessionStore &store, const TokenIssuer &issuer, DpopCheck &dpop);

    struct Refusal {
        const char *reason; ///< "missing", "malformed", "invalid_signature", "unknown", "expired", "replaced",
                            ///< "revoked", "unproven": it is bound to a key whose possession was not shown
        QString description;
        const char *code = "invalid_token"; ///< of RFC 6750 3.1 or 9449 7
        QByteArray nonce = {};              ///< for the next proof, where nonces are in use
        [[nodiscard]] http::Response response() const;
    };
    /// The session of an access token that is good now.
    [[nodiscard]] tl::expected<Session, Refusal> ofToken(const QByteArray &token, Moment now) const;
    /// The same for the token of a Bearer header, or of a DPoP header with its proof (RFC 9449 7).
    [[nodiscard]] tl::expected<Session, Refusal> ofRequest(const http::Request &request, Moment now) const;

private:
    /// Whether the request shows possession of the key that its token is bound to, and shows it as it should.
    [[nodiscard]] tl::expected<void, Refusal> checkPossession(const http::Request &request, const QByteArray &token,
                                                              Moment now) const;

    SessionStore &m_store;
    const TokenIssuer &m_issuer;
    DpopCheck &m_dpop;
};

/// The client that the access token was issued to, unproven; empty without a readable token.
[[nodiscard]] QString tokenClientId(const http::Request &request);

} // namespace tokenwatch::sandbox
