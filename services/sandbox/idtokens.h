// SPDX-License-Identifier: GPL-3.0-or-later
// Who signed in, for clients that asked with the scope "openid" (OpenID Connect Core 2), and the key to verify it by.
// The key is made when it is first needed and lives as long as the sandbox. Sandbox thread.
#pragma once

#include "sandbox/registry.h"
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

    /// The public key as a JWK set (RFC 7517 5).
    [[nodiscard]] QJsonObject keySet();

    /// Whether the scope holds "openid".
    [[nodiscard]] static bool isAskedFor(const QString &scope);

private:
    [[nodiscard]] const jose::Jwk &key();

    const QString m_issuer;
    std::optional<jose::Jwk> m_key; ///< RSA: what every OpenID client can verify (Discovery 3)
};

} // namespace tokenwatch::sandbox
