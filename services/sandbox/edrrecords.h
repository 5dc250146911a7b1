// SPDX-License-Identifier: GPL-3.0-or-later
// What the provider of S1 keeps of each transfer: the record of its access tokens, and in the vault its refresh token,
// both under the `jti` that all its access tokens share. Each transfer is a session too, so that an operator sees and
// revokes it like any other. Sealed at rest. Owned by EdrSystem; sandbox thread.
#pragma once

#include "crypto/sealer.h"
#include "sandbox/dataaddress.h"
#include "sandbox/edrsettings.h"
#include "sandbox/edrtokens.h"
#include "sandbox/sessionstore.h"

namespace tokenwatch::sandbox {

struct EdrRecord {
    QJsonObject claims; ///< of every access token, without iat and exp
    TransferIds ids;    ///< `providerPid` is the transfer's id here
    QString assetId, agreementId;
    QString audience; ///< the DID that may refresh
    EdrSettings settings;

    [[nodiscard]] QString tokenId() const { return claims.value(QLatin1StringView("jti")).toString(); }
};

/// The secrets of a record. `previousRefreshToken` is empty unless the record's settings keep it.
struct EdrVaultEntry {
    QByteArray refreshToken, previousRefreshToken;
};

struct KeptTransfer {
    EdrRecord record;
    EdrVaultEntry vault;
    Session session;
};

class EdrRecords
{
public:
    EdrRecords(SessionStore &sessions, const Secret &master);

    /// A new transfer. Conflict if one with this id is under way.
    [[nodiscard]] Expected<> add(const EdrRecord &record, const EdrVaultEntry &vault, const PairRecord &pair,
                                 const QString &clientId, WallTime now);
    /// Another vault entry, together with what the session says of the tokens.
    [[nodiscard]] Expected<> replace(const KeptTransfer &transfer, const EdrVaultEntry &vault, const PairRecord &pair,
                                     WallTime now);
    /// Deletes vault entry and record (S1-12). False if there is none.
    [[nodiscard]] Expected<bool> remove(const QString &processId, WallTime now);

    /// Nothing if there is none, or its session was revoked.
    [[nodiscard]] Expected<std::optional<KeptTransfer>> byToken(const QString &tokenId);
    [[nodiscard]] Expected<std::optional<KeptTransfer>> byProcess(const QString &processId);

    struct UnderWay {
        QString processId, sessionId;
        WallTime accessExpiresAt;
    };
    /// The newest `most` that nobody ended or revoked, oldest first.
    [[nodiscard]] Expected<std::vector<UnderWay>> underWay(int most);

private:
    [[nodiscard]] Expected<std::optional<KeptTransfer>> opened(const std::optional<Session> &session);
    /// The session of a transfer that nobody ended or revoked.
    [[nodiscard]] Expected<std::optional<Session>> underWay(const QString &processId);
    [[nodiscard]] QByteArray sealed(const QJsonObject &object, const QString &sessionId, const char *column) const;
    [[nodiscard]] Expected<QJsonObject> unsealed(const QByteArray &bytes, const QString &sessionId,
                                                 const char *column) const;
    /// All of it or nothing.
    template <class Steps>
    [[nodiscard]] Expected<> together(Steps steps);

    SessionStore &m_sessions;
    const crypto::Sealer m_sealer;
};

} // namespace tokenwatch::sandbox
