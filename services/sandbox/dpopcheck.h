// SPDX-License-Identifier: GPL-3.0-or-later
// Proofs that whoever asks holds a key (DPoP, RFC 9449 4.3), with nonces of the server's where it wants them (8, 9).
// Sandbox thread.
#pragma once

#include "domain/secret.h"
#include "http/message.h"
#include "sandbox/oautherror.h"
#include "sandbox/spentids.h"

namespace tokenwatch::sandbox {

class DpopCheck
{
public:
    enum class Nonces { Unused, Demanded };
    /// `url` is the server's address; `nonceKey` makes nonces.
    DpopCheck(QString url, Secret nonceKey, Nonces nonces, SpentIds &spent);

    /// The thumbprint of the key that the request proves (RFC 7638); empty without a proof. `token`: the access token
    /// that comes along, for `ath`. `invalid_dpop_proof`, or `use_dpop_nonce`.
    [[nodiscard]] OAuthResult<QByteArray> provenKey(const http::Request &request, const QByteArray &token,
                                                    WallTime now);

    /// The answer with the nonce to use next, where nonces are in use.
    [[nodiscard]] http::Response withNonce(http::Response answer, WallTime now) const;
    /// The nonce that a proof made now should hold.
    [[nodiscard]] QByteArray nonce(WallTime now) const;
    /// The same where nonces are in use, else empty.
    [[nodiscard]] QByteArray nonceWanted(WallTime now) const;

private:
    [[nodiscard]] QByteArray nonceOf(qint64 period) const;
    [[nodiscard]] bool isOurNonce(const QByteArray &nonce, WallTime now) const;

    const QString m_url;
    const Secret m_nonceKey;
    const Nonces m_nonces;
    SpentIds &m_spent;
};

/// The claims with `cnf`, which binds a token to a key (RFC 9449 6.1). As they are for an empty thumbprint.
[[nodiscard]] QJsonObject boundTo(const QByteArray &thumbprint, QJsonObject claims);
/// The thumbprint in it; empty if the token is not bound.
[[nodiscard]] QByteArray boundKeyOf(const QJsonObject &claims);

} // namespace tokenwatch::sandbox
