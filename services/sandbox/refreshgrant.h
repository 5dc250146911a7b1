// SPDX-License-Identifier: GPL-3.0-or-later
// Redeems a refresh token by the event table of S2 (protocol.md): signature, session, claims, status, new pair.
// Sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/oauthgrant.h"

namespace tokenwatch::sandbox {

class RefreshGrant final : public OAuthGrant
{
public:
    /// `reuseGrace`: how long a token that was just replaced is not yet a replay.
    RefreshGrant(const Facilities &facilities, Seconds reuseGrace);
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const Visit &visit) override;
    /// The same for a refresh token from elsewhere. `scope`: as asked for; empty means the scope granted at first.
    /// `more` is for the next pair; its key is the one whose possession was proven.
    [[nodiscard]] OAuthResult<IssuedTokens> redeem(const Client &client, const QString &refreshToken,
                                                   const QString &scope, const MoreClaims &more, WallTime now);

private:
    /// aud, iss and exp, with the state that a mistake in them leaves behind (S2-04).
    [[nodiscard]] OAuthResult<void> checkClaims(const QJsonObject &claims, const Session &session, WallTime now);
    /// The refusal of a session that is over, or somebody else's (S2-07).
    [[nodiscard]] OAuthResult<IssuedTokens> refuseReplay(const Client &client, const Session &session, WallTime now);
    [[nodiscard]] Expected<bool> withinGrace(const Session &session, WallTime now);

    const Facilities m_facilities;
    const Seconds m_reuseGrace;
};

/// Whether every scope of `asked` is among those `granted`.
[[nodiscard]] bool isWithin(const QString &asked, const QString &granted);

} // namespace tokenwatch::sandbox
