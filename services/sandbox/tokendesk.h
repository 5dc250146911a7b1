// SPDX-License-Identifier: GPL-3.0-or-later
// Hands out token pairs: a session in the store and the tokens that belong to it. What the endpoints share.
// Sandbox thread.
#pragma once

#include "sandbox/sessionstore.h"
#include "sandbox/tokenissuer.h"

namespace tokenwatch::sandbox {

/// Random, for a token or a code.
[[nodiscard]] QString newIdentifier();

/// What the tokens of a pair say besides; it wins over what all tokens say.
struct MoreClaims {
    QJsonObject access = {}, refresh = {};
    /// The thumbprint of a key that the tokens are bound to; of a confidential client's only the access token, the
    /// other one is bound to the client (RFC 9449 5). Empty: bearer tokens.
    QByteArray boundKey = {};
};

struct IssuedTokens {
    QByteArray access, refresh; ///< no refresh token: empty
    WallTime accessExpiresAt;
    QString scope, sessionId;
    QJsonObject answer = {}; ///< what answer() says besides, and instead
};

class TokenDesk
{
public:
    TokenDesk(SessionStore &store, const TokenIssuer &issuer);

    enum class Refreshable {
        No,
        Yes,      ///< by a refresh token
        ByAccess, ///< by the access token itself, while its session lasts (S4)
    };
    /// Begins a family. `user` is null for a client that speaks for itself.
    [[nodiscard]] Expected<IssuedTokens> issue(const Client &client, const User *user, const QString &kind,
                                               const QString &scope, Refreshable refreshable, WallTime now,
                                               const MoreClaims &more = MoreClaims());
    /// The next pair of a family (S2-05). `scope` narrows the access token, not the family.
    [[nodiscard]] Expected<IssuedTokens> rotate(const Client &client, const Session &old, const QString &scope,
                                                WallTime now, const MoreClaims &more = MoreClaims(),
                                                Refreshable refreshable = Refreshable::Yes);
    /// A family whose tokens are made elsewhere.
    [[nodiscard]] Expected<Session> open(const Origin &origin, const PairRecord &pair, WallTime now);

    /// The body of a successful answer (RFC 6749 5.1).
    [[nodiscard]] static QJsonObject answer(const Client &client, const IssuedTokens &tokens, WallTime now);

private:
    struct Pair {
        IssuedTokens tokens;
        PairRecord record;
    };
    [[nodiscard]] Pair mint(const Client &client, std::optional<qint64> userId, const QString &scope,
                            Refreshable refreshable, const MoreClaims &more, WallTime now) const;
    [[nodiscard]] static Expected<IssuedTokens> finished(Pair pair, const Expected<Session> &session);
    void prune(WallTime now);

    SessionStore &m_store;
    const TokenIssuer &m_issuer;
    WallTime m_prunedAt{};
    int m_sincePruned = 0; ///< sessions
};

} // namespace tokenwatch::sandbox
