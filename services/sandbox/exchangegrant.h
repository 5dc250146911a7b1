// SPDX-License-Identifier: GPL-3.0-or-later
// One token of this server for another, for somebody else or for less (token exchange, RFC 8693). Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/oauthgrant.h"

namespace tokenwatch::sandbox {

class ExchangeGrant final : public OAuthGrant
{
public:
    explicit ExchangeGrant(const Facilities &facilities);
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const Visit &visit) override;

private:
    /// A token that is shown: about whom, and what it allows.
    struct Party {
        Session session;
        QJsonObject claims;
        QString scope;
    };
    /// `role` is "subject" or "actor". Whatever is wrong with the token is `invalid_request` (RFC 8693 2.2.2).
    [[nodiscard]] OAuthResult<Party> party(const QString &role, const Visit &visit);
    /// The `aud` of the new token; empty: this server's own API. `invalid_target` for anybody who is not known here.
    [[nodiscard]] OAuthResult<QString> target(const Submission &sent) const;

    const Facilities m_facilities;
};

} // namespace tokenwatch::sandbox
