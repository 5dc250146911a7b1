// SPDX-License-Identifier: GPL-3.0-or-later
#include "guard/guard.h"

#include "http/credentials.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;

namespace {

constexpr Seconds mostLeeway{10};

tl::unexpected<GuardRefusal> guardRefusal(GuardRefusal::Reason reason, QString message)
{
    return tl::unexpected(GuardRefusal{reason, std::move(message)});
}

/// What verifying said against a token that is well-formed and of the right algorithm.
GuardRefusal signatureRefusal(const Error &error)
{
    using Reason = GuardRefusal::Reason;
    if (error.where == "kid"_L1)
        return {Reason::UnknownKey, u"Invalid Clerk token: key not found in JWKS"_s};
    if (error.kind == ErrorKind::MalformedAnswer)
        return {Reason::Malformed, u"Invalid Clerk token"_s};
    return {Reason::WrongSignature, u"Invalid Clerk token: wrong signature"_s};
}

QString missingClaim(const jose::Jwt &jwt)
{
    if (!jwt.expiresAt())
        return u"exp"_s;
    if (!jwt.issuedAt())
        return u"iat"_s;
    return jwt.claims.value("sub"_L1).toString().isEmpty() ? u"sub"_s : QString();
}

} // namespace

QByteArray wireName(GuardRefusal::Reason reason)
{
    using Reason = GuardRefusal::Reason;
    switch (reason) {
    case Reason::Missing:
        return "token-missing";
    case Reason::Malformed:
        return "token-invalid";
    case Reason::WrongAlgorithm:
        return "token-invalid-algorithm";
    case Reason::UnknownKey:
        return "jwk-kid-mismatch";
    case Reason::WrongSignature:
        return "token-invalid-signature";
    case Reason::MissingClaim:
        return "token-missing-claim";
    case Reason::WrongIssuer:
        return "token-invalid-issuer";
    case Reason::WrongParty:
        return "token-invalid-authorized-parties";
    case Reason::Expired:
        return "token-expired";
    case Reason::NotActiveYet:
        return "token-not-active-yet";
    case Reason::IssuedInFuture:
        return "token-iat-in-the-future";
    case Reason::KeysUnavailable:
        return "jwk-failed-to-load";
    }
    return {};
}

http::Response GuardRefusal::response() const
{
    const bool unknown = reason == Reason::KeysUnavailable;
    auto answer = http::Response::json({{u"detail"_s, message}, {u"reason"_s, QString::fromLatin1(wireName(reason))}},
                                       unknown ? 503 : 401);
    if (unknown)
        return answer;
    // Without a token there is no error code in the challenge (RFC 6750 3.1).
    QByteArray challenge = "Bearer";
    if (reason != Reason::Missing)
        challenge += " error=\"invalid_token\", error_description=\"" + message.toLatin1() + '"';
    return answer.with("WWW-Authenticate", challenge);
}

Guard::Guard(GuardPolicy policy)
    : m_policy(std::move(policy))
{
    m_policy.leeway = std::clamp(m_policy.leeway, Seconds(0), mostLeeway);
}

bool Guard::isPublic(const http::Request &request) const
{
    const QString path = QString::fromUtf8(request.path);
    return std::ranges::any_of(m_policy.publicPaths, [&](const QString &open) {
        return open.endsWith(u'*') ? path.startsWith(QStringView(open).chopped(1)) : path == open;
    });
}

std::optional<QByteArray> Guard::tokenIn(const http::Request &request)
{
    if (request.hasHeader("Authorization"))
        return http::bearerToken(request).value_or(QByteArray());
    for (const char *name : {"X-Unified-API-Key", "X-API-Key"}) {
        if (request.hasHeader(name))
            return request.header(name).trimmed();
    }
    return http::cookie(request, "__session");
}

tl::expected<GuardedCaller, GuardRefusal> Guard::check(const http::Request &request, const Expected<jose::JwkSet> &keys,
                                                       WallTime now) const
{
    const auto token = tokenIn(request);
    if (!token)
        return guardRefusal(GuardRefusal::Reason::Missing, u"Missing authentication token"_s);
    return checkToken(*token, keys, now);
}

tl::expected<GuardedCaller, GuardRefusal> Guard::checkToken(const QByteArray &token, const Expected<jose::JwkSet> &keys,
                                                            WallTime now) const
{
    using Reason = GuardRefusal::Reason;
    const auto unproven = jose::decode(token);
    if (!unproven)
        return guardRefusal(Reason::Malformed, u"Invalid Clerk token"_s);
    if (unproven->header.value("alg"_L1) != "RS256"_L1)
        return guardRefusal(Reason::WrongAlgorithm, u"Invalid Clerk token: it is not signed with RS256"_s);
    if (unproven->header.value("kid"_L1).toString().isEmpty())
        return guardRefusal(Reason::UnknownKey, u"Invalid Clerk token: missing key ID"_s);
    if (!keys)
        return guardRefusal(Reason::KeysUnavailable, u"Unable to fetch Clerk public keys"_s);
    const auto jwt = keys->verify(token, jose::Algorithm::RS256);
    if (!jwt)
        return tl::unexpected(signatureRefusal(jwt.error()));
    if (auto refusal = refusalOf(*jwt, now))
        return tl::unexpected(*std::move(refusal));
    const auto claim = [&](QLatin1String name) { return jwt->claims.value(name).toString(); };
    return GuardedCaller{.userId = claim("sub"_L1),
                         .sessionId = claim("sid"_L1),
                         .email = claim("email"_L1),
                         .organizationId = claim("org_id"_L1),
                         .role = claim("role"_L1),
                         .expiresAt = jwt->expiresAt().value_or(WallTime()),
                         .token = token};
}

std::optional<GuardRefusal> Guard::refusalOf(const jose::Jwt &jwt, WallTime now) const
{
    using Reason = GuardRefusal::Reason;
    if (const QString missing = missingClaim(jwt); !missing.isEmpty())
        return GuardRefusal{Reason::MissingClaim, u"Invalid Clerk token: missing %1"_s.arg(missing)};
    if (!m_policy.issuer.isEmpty() && jwt.claims.value("iss"_L1) != m_policy.issuer)
        return GuardRefusal{Reason::WrongIssuer, u"Invalid Clerk token: wrong issuer"_s};
    // Where parties are named, a token that names none is not from one of them.
    if (!m_policy.authorizedParties.isEmpty() &&
        !m_policy.authorizedParties.contains(jwt.claims.value("azp"_L1).toString()))
        return GuardRefusal{Reason::WrongParty, u"Invalid Clerk token: invalid authorized party"_s};
    if (*jwt.expiresAt() + m_policy.leeway <= now)
        return GuardRefusal{Reason::Expired, u"Clerk token has expired"_s};
    if (jwt.claims.contains("nbf"_L1) && !jwt.notBefore())
        return GuardRefusal{Reason::Malformed, u"Invalid Clerk token: nbf is not a date"_s};
    if (const auto start = jwt.notBefore(); start && *start > now + m_policy.leeway)
        return GuardRefusal{Reason::NotActiveYet, u"Invalid Clerk token: it is not active yet"_s};
    if (*jwt.issuedAt() > now + m_policy.leeway)
        return GuardRefusal{Reason::IssuedInFuture, u"Invalid Clerk token: it was issued in the future"_s};
    return std::nullopt;
}

void tellExpiry(http::Response &response, WallTime expiresAt, WallTime now)
{
    const auto left = std::chrono::floor<Seconds>(expiresAt - now);
    response.with("X-Token-Expires-In", QByteArray::number(qint64(std::max(left, Seconds(0)).count())));
}

} // namespace tokenwatch
