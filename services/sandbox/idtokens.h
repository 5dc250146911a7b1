// SPDX-License-Identifier: GPL-3.0-or-later
// Who signed in, for clients that asked with the scope "openid" (OpenID Connect Core 2), and the keys to verify it by:
// RSA, which every OpenID client knows (Discovery 3). Sandbox thread.
#pragma once

#include "sandbox/registry.h"
#include "sandbox/signingkeys.h"
#include "sandbox/tokendesk.h"

namespace tokenwatch::sandbox {

class IdTokens
{
public:
    explicit IdTokens(QString issuer);

    struct SignIn {
        qint64 userId;
        WallTime at;
        QString nonce = {}; ///< as the client sent it; empty: none
    };
    /// The answer of `tokens` says who signed in, if their scope asks for it.
    void describe(IssuedTokens &tokens, const Client &client, const SignIn &signIn, WallTime now);

    /// Another key signs from now on; tokens of those before it verify no more.
    [[nodiscard]] SigningKeys &keys() { return m_keys; }
    /// The public keys as a JWK set (RFC 7517 5).
    [[nodiscard]] QJsonObject keySet(WallTime now);

    /// Whether the scope holds "openid".
    [[nodiscard]] static bool isAskedFor(const QString &scope);

private:
    const QString m_issuer;
    SigningKeys m_keys;
};

} // namespace tokenwatch::sandbox
