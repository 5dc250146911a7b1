// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens of S1's data plane: JWTs signed with the provider's own key (S1-07). Immutable; sandbox thread.
#pragma once

#include "sandbox/participants.h"

#include <QJsonObject>

namespace tokenwatch::sandbox {

struct EdrToken {
    QByteArray text;
    QString id; ///< `jti`
    WallTime expiresAt;
};

class EdrTokens
{
public:
    explicit EdrTokens(const Participants &participants);

    /// What every access token of a transfer repeats: iss and sub (the provider), aud (`participant`), and a new jti.
    [[nodiscard]] QJsonObject newClaims(const QString &participant) const;

    /// Those claims with a new iat and exp.
    [[nodiscard]] EdrToken access(QJsonObject claims, Seconds lifetime, WallTime now) const;
    /// jti, iat and exp alone.
    [[nodiscard]] EdrToken refresh(Seconds lifetime, WallTime now) const;

    /// The claims if the provider itself signed, whatever they say; MalformedAnswer or NotAllowed otherwise.
    [[nodiscard]] Expected<QJsonObject> verified(const QByteArray &token) const;

private:
    [[nodiscard]] EdrToken token(QJsonObject claims, Seconds lifetime, WallTime now) const;

    const QString m_provider;
    const jose::Jwk m_key;
};

} // namespace tokenwatch::sandbox
