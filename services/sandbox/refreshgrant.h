// SPDX-License-Identifier: GPL-3.0-or-later
// Redeems a refresh token by the event table of S2 (protocol.md): signature, session, claims, status, new pair.
// Sandbox thread.
#pragma once

#include "sandbox/oautherror.h"
#include "sandbox/tokendesk.h"

namespace tokenwatch::sandbox {

class RefreshGrant
{
public:
    /// `reuseGrace`: how long a token that was just replaced is not yet a replay.
    RefreshGrant(SessionStore &store, const TokenIssuer &issuer, TokenDesk &desk, Seconds reuseGrace);

    /// `client` is authenticated. `scope`: as asked for; empty means the scope granted at first.
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const QString &refreshToken,
                                                   const QString &scope, WallTime now);

private:
    /// aud, iss and exp, with the state that a mistake in them leaves behind (S2-04).
    [[nodiscard]] OAuthResult<void> checkClaims(const QJsonObject &claims, const Session &session, WallTime now);
    /// The refusal of a session that is over, or somebody else's (S2-07).
    [[nodiscard]] OAuthResult<IssuedTokens> refuseReplay(const Client &client, const Session &session, WallTime now);
    [[nodiscard]] Expected<bool> withinGrace(const Session &session, WallTime now);

    SessionStore &m_store;
    const TokenIssuer &m_issuer;
    TokenDesk &m_desk;
    const Seconds m_reuseGrace;
};

/// Whether every scope of `asked` is among those `granted`.
[[nodiscard]] bool isWithin(const QString &asked, const QString &granted);

} // namespace tokenwatch::sandbox
