// SPDX-License-Identifier: GPL-3.0-or-later
// The codes that authorizations are redeemed by: 5 minutes, once (S2-09, RFC 6749 4.1.2). In memory: a restart ends
// the sign-ins that are under way. Sandbox thread.
#pragma once

#include "domain/time.h"

#include <QHash>
#include <QString>

namespace tokenwatch::sandbox {

/// What a person agreed to, and what the code is bound to.
struct Authorization {
    QString clientId;
    qint64 userId = 0;
    QString redirectUri; ///< as the request gave it; empty: the registered one was used
    QString scope;
    QString challenge; ///< S256; empty: a confidential client without PKCE
    QString nonce;     ///< of OpenID Connect
    QByteArray key;    ///< the thumbprint that the code is bound to (RFC 9449 10); empty: any
    WallTime agreedAt{};
};

class AuthorizationCodes
{
public:
    static constexpr Seconds lifetime{300};
    static constexpr qsizetype mostCodes = 10000; ///< beyond it the oldest ends early

    /// A new code (a UUID, as in S2).
    [[nodiscard]] QString issue(Authorization authorization, WallTime now);

    struct Issued {
        Authorization authorization;
        WallTime endsAt;
        QString sessionId = {}; ///< that it was redeemed for; empty: it was not
    };
    /// Null if there is no such code any more. A redeemed one stays known until its end, so that a second use is
    /// noticed. Valid until issue().
    [[nodiscard]] Issued *find(const QString &code, WallTime now);

private:
    void forgetEnded(WallTime now);

    QHash<QString, Issued> m_codes;
};

/// Whether `verifier` is a code verifier, and the one behind `challenge` (RFC 7636 4.1, 4.6).
[[nodiscard]] bool provesChallenge(const QString &verifier, const QString &challenge);
/// Whether this could be an S256 challenge: 32 bytes in base64url.
[[nodiscard]] bool isChallenge(const QString &challenge);

} // namespace tokenwatch::sandbox
