// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/internalsystem.h"

#include "http/credentials.h"
#include "log/categories.h"
#include "sandbox/details.h"

#include <QJsonArray>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// A parameter of the body, or else of the query: the framework that S3 uses reads it there.
QString sentAnywhere(const Visit &visit, const QString &name)
{
    return visit.submission.has(name) ? visit.submission.value(name)
                                      : visit.request.parameter(name).value_or(QString());
}

/// A client that logs in with a password may still send the token of before along: that one does not count.
QByteArray clerkTokenIn(const Visit &visit)
{
    const QString named = sentAnywhere(visit, u"clerk_token"_s);
    if (!named.isEmpty() || visit.submission.has(u"email"_s))
        return named.toLatin1();
    return http::bearerToken(visit.request).value_or(QByteArray());
}

bool isClerkLogin(const Visit &visit)
{
    return !clerkTokenIn(visit).isEmpty();
}

bool holdsRefreshToken(const Visit &visit)
{
    const QString name = u"refresh_token"_s;
    return visit.submission.fields.contains(name) || visit.request.parameter(name);
}

http::Response storageTrouble(const Error &error)
{
    qCWarning(lcSandbox) << "cannot read or write sessions:" << wireName(error.kind).constData();
    return detailed(500, u"Internal server error"_s);
}

/// As S3 calls the states of S2-06.
QString gatewayStatus(const Session &session, WallTime now)
{
    switch (session.status) {
    case SessionStatus::Created:
        return session.isLive(now) ? u"active"_s : u"expired"_s;
    case SessionStatus::Refreshed:
        return u"rotated"_s;
    case SessionStatus::Expired:
        return u"expired"_s;
    case SessionStatus::Revoked:
        break;
    }
    return u"revoked"_s;
}

QJsonObject describedSession(const Session &session, WallTime now)
{
    const QString status = gatewayStatus(session, now);
    return {{u"session_id"_s, session.grantId},
            {u"user_id"_s, session.origin.userId.value_or(0)},
            {u"status"_s, status},
            {u"is_active"_s, status == "active"_L1},
            {u"created_at"_s, toRfc3339(session.createdAt)},
            {u"updated_at"_s, toRfc3339(session.changedAt)},
            {u"expires_at"_s, toRfc3339(session.refreshExpiresAt.value_or(session.accessExpiresAt))}};
}

} // namespace

InternalSystem::InternalSystem(const Facilities &facilities, const GatewayDoor &door)
    : m_facilities(facilities)
    , m_door(door)
    , m_refreshing(facilities, Seconds(0))
{}

std::span<const Route<InternalSystem>> InternalSystem::routes()
{
    static constexpr Route<InternalSystem> table[] = {
        {"POST", "/gateway/api/v1/auth/login", &InternalSystem::logIn},
        {"POST", "/gateway/api/v1/auth/refresh", &InternalSystem::refresh},
        {"POST", "/gateway/api/v1/auth/logout", &InternalSystem::logOut},
        {"POST", "/gateway/api/v1/auth/logout-all", &InternalSystem::logOutEverywhere},
        {"GET", "/gateway/api/v1/sessions", &InternalSystem::listSessions},
        {"DELETE", "/gateway/api/v1/sessions", &InternalSystem::logOutEverywhere},
        {"DELETE", "/gateway/api/v1/sessions/*", &InternalSystem::endSession},
        // S4 has the same paths: what is sent tells the two apart.
        {"POST", "/api/v1/auth/login", &InternalSystem::logIn, isClerkLogin},
        {"POST", "/api/v1/auth/refresh", &InternalSystem::refresh, holdsRefreshToken},
        {"POST", "/api/v1/auth/logout", &InternalSystem::logOut, GatewayDoor::isMeantFor},
        {"POST", "/api/v1/auth/logout-all", &InternalSystem::logOutEverywhere, GatewayDoor::isMeantFor},
        {"GET", "/api/v1/sessions", &InternalSystem::listSessions},
        {"DELETE", "/api/v1/sessions", &InternalSystem::logOutEverywhere},
        {"DELETE", "/api/v1/sessions/*", &InternalSystem::endSession},
    };
    return table;
}

MoreClaims InternalSystem::claims() const
{
    const User &user = m_facilities.registry.user();
    return {.access = {{u"sub"_s, user.email}, {u"type"_s, u"access"_s}},
            .refresh = {{u"sub"_s, user.email}, {u"user_id"_s, user.id}, {u"type"_s, u"refresh"_s}}};
}

http::Response InternalSystem::answered(IssuedTokens tokens, const Visit &visit) const
{
    tokens.answer.insert(u"token_type"_s, u"bearer"_s);
    return http::Response::json(TokenDesk::answer(m_door.client(), tokens, visit.now.wall));
}

http::Response InternalSystem::issuedTo(const User &user, const QString &kind, const Visit &visit)
{
    auto tokens = m_facilities.desk.issue(m_door.client(), &user, kind, {}, TokenDesk::Refreshable::Yes, visit.now.wall,
                                          claims());
    return tokens ? answered(*std::move(tokens), visit) : storageTrouble(tokens.error());
}

http::Response InternalSystem::logIn(const Visit &visit)
{
    if (const QByteArray token = clerkTokenIn(visit); !token.isEmpty()) {
        const auto user = m_door.userOfClerk(token, visit.now);
        return user ? issuedTo(**user, u"clerk"_s, visit) : user.error();
    }
    const Submission &sent = visit.submission;
    if (auto mistake = missingFields(sent, {u"email"_s, u"password"_s}))
        return *std::move(mistake);
    const User *user = m_facilities.registry.authenticate(sent.value(u"email"_s), sent.value(u"password"_s));
    if (!user)
        return refusedByGateway(u"Invalid email or password"_s, u"invalid_credentials"_s);
    return issuedTo(*user, u"login"_s, visit);
}

http::Response InternalSystem::refresh(const Visit &visit)
{
    const QString token = sentAnywhere(visit, u"refresh_token"_s);
    if (token.isEmpty())
        return refusedByGateway(u"Missing refresh token"_s, u"token-missing"_s);
    if (const auto struck = m_facilities.faults.refusal(m_door.client().id, visit.request.path, visit.now))
        return refusedByGateway(struck->description, u"token-invalid"_s);
    const auto claims = m_facilities.issuer.verified(token.toUtf8());
    if (!claims || claims->value("type"_L1) != "refresh"_L1)
        return refusedByGateway(u"Invalid refresh token"_s, u"token-invalid"_s);
    if (!m_facilities.registry.user().active)
        return refusedByGateway(u"User not found or inactive"_s, u"inactive"_s);
    auto tokens = m_refreshing.redeem(m_door.client(), token, {}, this->claims(), visit.now.wall);
    if (tokens)
        return answered(*std::move(tokens), visit);
    if (tokens.error().status >= 500)
        return detailed(tokens.error().status, tokens.error().description);
    const auto end = instantOf(*claims, u"exp");
    const bool expired = !end || *end <= visit.now.wall;
    return refusedByGateway(tokens.error().description, expired ? u"token-expired"_s : u"token-invalid"_s);
}

http::Response InternalSystem::logOut(const Visit &visit)
{
    return m_door.through(visit, [&](const GatewayDoor::Caller &caller) {
        // A session of Clerk's ends at Clerk.
        if (caller.session) {
            if (const auto done = m_facilities.sessions.revokeFamily(*caller.session, visit.now.wall); !done)
                return storageTrouble(done.error());
        }
        return http::Response::json({{u"message"_s, u"Logged out successfully"_s}});
    });
}

http::Response InternalSystem::logOutEverywhere(const Visit &visit)
{
    return m_door.through(visit, [&](const GatewayDoor::Caller &) {
        const Origin origin{.clientId = m_door.client().id, .userId = m_facilities.registry.user().id};
        const auto count = m_facilities.sessions.revokeOf(origin, visit.now.wall);
        if (!count)
            return storageTrouble(count.error());
        return http::Response::json(
            {{u"message"_s, u"Logged out from all devices"_s}, {u"sessions_revoked"_s, *count}});
    });
}

Expected<std::vector<Session>> InternalSystem::sessionsOf(const User &user)
{
    auto all = m_facilities.sessions.of({.clientId = m_door.client().id, .userId = user.id});
    if (!all)
        return all;
    std::vector<Session> newest;
    for (Session &session : *all) {
        if (std::ranges::find(newest, session.grantId, &Session::grantId) == newest.end())
            newest.push_back(std::move(session));
    }
    return newest;
}

http::Response InternalSystem::listSessions(const Visit &visit)
{
    return m_door.through(visit, [&](const GatewayDoor::Caller &) {
        const auto sessions = sessionsOf(m_facilities.registry.user());
        if (!sessions)
            return storageTrouble(sessions.error());
        QJsonArray list;
        for (const Session &session : *sessions)
            list.append(describedSession(session, visit.now.wall));
        return http::Response::json({{u"sessions"_s, list}});
    });
}

http::Response InternalSystem::endSession(const Visit &visit)
{
    return m_door.through(visit, [&](const GatewayDoor::Caller &) {
        const auto sessions = sessionsOf(m_facilities.registry.user());
        if (!sessions)
            return storageTrouble(sessions.error());
        const auto named = std::ranges::find(*sessions, visit.segments.constFirst(), &Session::grantId);
        if (named == sessions->end())
            return detailed(404, u"Session not found"_s);
        if (const auto done = m_facilities.sessions.revokeFamily(*named, visit.now.wall); !done)
            return storageTrouble(done.error());
        return http::Response::json({{u"message"_s, u"Session ended"_s}});
    });
}

} // namespace tokenwatch::sandbox
