// SPDX-License-Identifier: GPL-3.0-or-later
// The provider's Refresh API of S1: which request is refused, in which order, and what a good one gets. A refused one
// changes nothing. Owned by EdrSystem; sandbox thread.
#pragma once

#include "jose/jwt.h"
#include "sandbox/edrrecords.h"
#include "sandbox/faults.h"
#include "sandbox/router.h"

namespace tokenwatch::sandbox {

class EdrRefresh
{
public:
    /// `client`: as whom transfers count.
    EdrRefresh(Participants &participants, EdrRecords &records, const EdrTokens &tokens, const Client &client,
               Faults &faults);

    /// POST …/token (S1-01): 200, 400 for a parameter, 401 for everything else (S1-02).
    [[nodiscard]] http::Response answer(const Visit &visit);

private:
    /// The reason of a refusal, for the client to read.
    template <class T = void>
    using OrReason = tl::expected<T, QString>;
    struct Renewed {
        EdrToken access;
        QByteArray refreshToken;
        Seconds expiry;
    };
    struct Caller {
        KeptTransfer transfer;
        QByteArray accessToken; ///< as it stood in the authentication token; not verified yet
    };

    [[nodiscard]] OrReason<Renewed> renew(const Visit &visit, const QByteArray &refreshToken);
    [[nodiscard]] OrReason<Caller> authenticated(const http::Request &request, WallTime now);
    [[nodiscard]] OrReason<> checkSignature(const QByteArray &token, const jose::Jwt &jwt, bool faithful);
    /// Whether it is the one that was replaced last (S1-09), not the present one.
    [[nodiscard]] static OrReason<bool> isPrevious(const KeptTransfer &transfer, const QByteArray &refreshToken,
                                                   WallTime now);
    [[nodiscard]] OrReason<Renewed> issue(const KeptTransfer &transfer, bool rotates, WallTime now);

    Participants &m_participants;
    EdrRecords &m_records;
    const EdrTokens &m_tokens;
    const Client &m_client;
    Faults &m_faults;
};

/// For the session of a transfer, which ends as late as a refresh token of the client does.
[[nodiscard]] PairRecord pairOf(const EdrToken &access, const EdrVaultEntry &vault, const Client &client, WallTime now);

/// How long a refresh token of S1 lives: as the client says; in the original as long as an access token.
[[nodiscard]] Seconds refreshLifetime(const EdrSettings &settings, const Client &client);

/// The first rules for any token of S1: iss equal to sub, and the claims named are there. What is broken, in words.
[[nodiscard]] QStringList brokenClaims(const QJsonObject &claims, std::initializer_list<QLatin1StringView> required);

} // namespace tokenwatch::sandbox
