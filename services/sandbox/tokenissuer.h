// SPDX-License-Identifier: GPL-3.0-or-later
// Makes and checks the sandbox's tokens: JWTs signed with HS256 (S2). Immutable; sandbox thread.
#pragma once

#include "domain/error.h"
#include "domain/secret.h"
#include "jose/jwk.h"

#include <QJsonObject>
#include <optional>

namespace tokenwatch::sandbox {

/// The keys of one sandbox, all derived from the one it was started with.
struct Keys {
    Secret tokens;      ///< signs tokens
    Secret identifiers; ///< hides token identifiers at rest (S2-15)
    Secret credentials; ///< makes the passwords and client secrets that were not given
    Secret nonces;      ///< makes the nonces for proofs of possession

    [[nodiscard]] static Keys from(const Secret &master);
    /// A password for `owner`, printable.
    [[nodiscard]] std::shared_ptr<const Secret> passwordFor(const QString &owner) const;
};

/// What a token says of itself. Instants are whole seconds in the token.
struct Claims {
    QString jti;
    WallTime issuedAt, expiresAt;
    QString clientId;
    std::optional<qint64> userId;
    QString scope;
};

class TokenIssuer
{
public:
    /// `issuer` is the sandbox's address.
    TokenIssuer(const Secret &key, QString issuer);

    /// aud, iss, iat, exp, jti, sub, client_id; user_id and scope where there are any; and what `also` says, which
    /// wins.
    [[nodiscard]] QByteArray accessToken(const Claims &claims, const QJsonObject &also = {}) const;
    /// Only aud, iss, iat, exp, jti, and what `also` says.
    [[nodiscard]] QByteArray refreshToken(const Claims &claims, const QJsonObject &also = {}) const;
    /// Exactly these claims.
    [[nodiscard]] QByteArray signedToken(const QJsonObject &claims) const;

    /// The claims if the signature is right: MalformedAnswer if it is no JWT, NotAllowed if the signature is wrong.
    [[nodiscard]] Expected<QJsonObject> verified(const QByteArray &token) const;
    /// Whether aud and iss are this sandbox's.
    [[nodiscard]] bool isOurs(const QJsonObject &claims) const;

private:
    [[nodiscard]] QJsonObject registered(const Claims &claims) const;
    jose::Jwk m_key;
    QString m_issuer, m_audience;
};

/// The value of a NumericDate claim.
[[nodiscard]] qint64 numericDate(WallTime instant);
/// The instant in a NumericDate claim; none if it is missing or not a number.
[[nodiscard]] std::optional<WallTime> instantOf(const QJsonObject &claims, QStringView name);

/// `instant` without its fraction of a second: as tokens carry it.
[[nodiscard]] WallTime wholeSeconds(WallTime instant);

} // namespace tokenwatch::sandbox
