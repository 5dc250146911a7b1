// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a request's session token, a JWT that Clerk signed, lets it in (S3-01 to -05, -12, -18, -19). A value without
// I/O: who owns it brings the keys, and nothing here ever refreshes a token. Thread-safe.
#pragma once

#include "http/message.h"
#include "jose/jwks.h"

#include <QStringList>

namespace tokenwatch {

struct GuardPolicy {
    QString issuer;                     ///< what `iss` must be; empty: anybody with the right key
    QStringList authorizedParties = {}; ///< the origins of which `azp` must be one; empty: it is not looked at
    Seconds leeway{5};                  ///< for clocks that differ; 10 s at most count
    /// Paths that need no token; a final '*' stands for the rest.
    QStringList publicPaths = {QStringLiteral("/health"), QStringLiteral("/docs"), QStringLiteral("/redoc"),
                               QStringLiteral("/openapi.json"), QStringLiteral("/webhooks/*")};
};

/// Whom a token speaks for.
struct GuardedCaller {
    QString userId;    ///< `sub`
    QString sessionId; ///< `sid`
    QString email, organizationId, role;
    WallTime expiresAt;
    QByteArray token; ///< as it came: it serves as the API key for what lies behind (S3-18)
};

/// Why not, to the letter.
struct GuardRefusal {
    enum class Reason {
        Missing,
        Malformed,
        WrongAlgorithm,
        UnknownKey,
        WrongSignature,
        MissingClaim,
        WrongIssuer,
        WrongParty,
        Expired,
        NotActiveYet,
        IssuedInFuture,
        KeysUnavailable, ///< nobody can tell now: 503
    };
    Reason reason = Reason::Missing;
    QString message = {}; ///< for the caller: "Clerk token has expired"

    /// 401 with a challenge (RFC 6750 3), or 503: {"detail","reason"}.
    [[nodiscard]] http::Response response() const;
};

/// "token-expired", as Clerk's own libraries call it.
[[nodiscard]] QByteArray wireName(GuardRefusal::Reason reason);

class Guard
{
public:
    explicit Guard(GuardPolicy policy);

    [[nodiscard]] bool isPublic(const http::Request &request) const;

    /// The token that a request is let in by: Authorization, X-Unified-API-Key, X-API-Key or the cookie __session, the
    /// first that is there.
    [[nodiscard]] static std::optional<QByteArray> tokenIn(const http::Request &request);

    /// `keys`: those of the issuer, or why they cannot be had, which is only told to a token that needs them.
    [[nodiscard]] tl::expected<GuardedCaller, GuardRefusal>
    check(const http::Request &request, const Expected<jose::JwkSet> &keys, WallTime now) const;
    [[nodiscard]] tl::expected<GuardedCaller, GuardRefusal>
    checkToken(const QByteArray &token, const Expected<jose::JwkSet> &keys, WallTime now) const;

private:
    [[nodiscard]] std::optional<GuardRefusal> refusalOf(const jose::Jwt &jwt, WallTime now) const;

    GuardPolicy m_policy;
};

/// Adds how many seconds a token lives on, never fewer than 0, as `X-Token-Expires-In` (S3-12).
void tellExpiry(http::Response &response, WallTime expiresAt, WallTime now);

} // namespace tokenwatch
