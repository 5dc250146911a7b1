// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/gatewaydoor.h"

#include "jose/jwt.h"
#include "sandbox/clerksystem.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The algorithm that a token names; empty for what is none.
QString algorithmIn(const QByteArray &token)
{
    const auto jwt = jose::decode(token);
    return jwt ? jwt->header.value("alg"_L1).toString() : QString();
}

} // namespace

http::Response refusedByGateway(const QString &detail, const QString &reason)
{
    return http::Response::json({{u"detail"_s, detail}, {u"reason"_s, reason}}, 401)
        .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
}

GatewayDoor::GatewayDoor(const Facilities &facilities, SigningKeys &clerkKeys, const QStringList &parties)
    : m_facilities(facilities)
    , m_client(*facilities.registry.find(u"gateway"_s))
    , m_clerkKeys(clerkKeys)
    , m_guard({.issuer = clerkIssuer(facilities.url), .authorizedParties = parties})
{}

bool GatewayDoor::isMeantFor(const Visit &visit)
{
    const auto token = Guard::tokenIn(visit.request);
    const auto jwt = token ? jose::decode(*token) : failure(ErrorKind::MalformedAnswer);
    return jwt && (jwt->header.value("alg"_L1) == "RS256"_L1 || jwt->claims.value("client_id"_L1) == "gateway"_L1);
}

http::Response GatewayDoor::through(const Visit &visit,
                                    const std::function<http::Response(const Caller &)> &inside) const
{
    const auto caller = callerOf(visit);
    if (!caller)
        return caller.error();
    http::Response answer = inside(*caller);
    tellExpiry(answer, caller->expiresAt, visit.now.wall);
    return answer;
}

tl::expected<GatewayDoor::Caller, http::Response> GatewayDoor::callerOf(const Visit &visit) const
{
    const auto token = Guard::tokenIn(visit.request);
    if (!token) {
        // No key is made for who shows nothing to be checked.
        const auto missing = m_guard.check(visit.request, failure(ErrorKind::Internal), visit.now.wall);
        return tl::unexpected(missing.error().response());
    }
    return algorithmIn(*token) == "HS256"_L1 ? callerByOwnToken(*token, visit.now) : callerByClerk(*token, visit.now);
}

tl::expected<GatewayDoor::Caller, http::Response> GatewayDoor::callerByOwnToken(const QByteArray &token,
                                                                                Moment now) const
{
    const auto session = m_facilities.admission.ofToken(token, now);
    if (!session) {
        const bool expired = qstrcmp(session.error().reason, "expired") == 0;
        return tl::unexpected(
            refusedByGateway(expired ? u"Token has expired"_s : session.error().description,
                             expired ? u"token-expired"_s : QString::fromLatin1(session.error().reason)));
    }
    // The other systems' endpoints issue to this client, too, and for no user even; those say no type.
    const auto jwt = jose::decode(token);
    if (session->origin.clientId != m_client.id || !jwt || jwt->claims.value("type"_L1) != "access"_L1)
        return tl::unexpected(refusedByGateway(u"This token is for another service"_s, u"unknown"_s));
    const User &user = m_facilities.registry.user();
    if (!user.active)
        return tl::unexpected(refusedByGateway(u"User account is disabled"_s, u"inactive"_s));
    return Caller{.userId = QString::number(user.id),
                  .sessionId = session->grantId,
                  .email = user.email,
                  .authType = "internal",
                  .expiresAt = session->accessExpiresAt,
                  .session = *session};
}

tl::expected<GatewayDoor::Caller, http::Response> GatewayDoor::callerByClerk(const QByteArray &token, Moment now) const
{
    const auto guarded = m_guard.checkToken(token, m_clerkKeys.set(now.wall), now.wall);
    if (!guarded) {
        http::Response answer = guarded.error().response();
        // A client that only looks at the header learns that it is late, too.
        if (guarded.error().reason == GuardRefusal::Reason::Expired)
            tellExpiry(answer, now.wall, now.wall);
        return tl::unexpected(std::move(answer));
    }
    return Caller{.userId = guarded->userId,
                  .sessionId = guarded->sessionId,
                  .email = guarded->email,
                  .authType = "clerk",
                  .expiresAt = guarded->expiresAt};
}

tl::expected<const User *, http::Response> GatewayDoor::userOfClerk(const QByteArray &token, Moment now) const
{
    const auto caller = callerByClerk(token, now);
    if (!caller)
        return tl::unexpected(caller.error());
    const User &user = m_facilities.registry.user();
    if (caller->userId != clerkUserId(user))
        return tl::unexpected(refusedByGateway(u"User not found"_s, u"unknown"_s));
    if (!user.active)
        return tl::unexpected(refusedByGateway(u"User account is disabled"_s, u"inactive"_s));
    return &user;
}

} // namespace tokenwatch::sandbox
