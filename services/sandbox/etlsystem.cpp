// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/etlsystem.h"

#include "http/credentials.h"
#include "log/categories.h"
#include "sandbox/details.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *etlCookie = "pulse_token";
constexpr auto expiringSoon = 60s; ///< when the seed's clients refresh
constexpr int tenantId = 1;

constexpr auto noHeader = "Missing or invalid authorization header"_L1;

http::Response &withEtlCookie(http::Response &answer, const QByteArray &token)
{
    // Scripts of other services read it: that is what "shared" means there.
    return answer.with("Set-Cookie", QByteArray(etlCookie) + '=' + token + "; Max-Age=86400; Path=/; SameSite=lax");
}

http::Response loggedOut(const QString &message, bool success)
{
    return http::Response::json({{u"message"_s, message}, {u"success"_s, success}})
        .with("Set-Cookie", QByteArray(etlCookie) + "=\"\"; Max-Age=0; Path=/; SameSite=lax")
        .with("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
}

} // namespace

EtlSystem::EtlSystem(const Facilities &facilities)
    : m_facilities(facilities)
    , m_client(*facilities.registry.find(u"etl"_s))
{}

std::span<const Route<EtlSystem>> EtlSystem::routes()
{
    static constexpr Route<EtlSystem> table[] = {
        {"POST", "/api/v1/auth/login", &EtlSystem::logIn},
        {"POST", "/api/v1/auth/refresh", &EtlSystem::refresh},
        {"POST", "/api/v1/auth/validate", &EtlSystem::validate},
        {"POST", "/api/v1/auth/logout", &EtlSystem::logOut},
        {"POST", "/api/v1/auth/logout-all", &EtlSystem::logOutEverywhere},
        {"POST", "/api/v1/token/refresh", &EtlSystem::refreshAtService},
    };
    return table;
}

tl::unexpected<EtlSystem::Refusal> EtlSystem::refused(QString detail, int status)
{
    return tl::unexpected(Refusal{status, std::move(detail)});
}

QJsonObject EtlSystem::describedUser() const
{
    const User &user = m_facilities.registry.user();
    QString name = user.email.section(u'@', 0, 0);
    name.replace(0, 1, name.left(1).toUpper());
    return {{u"id"_s, user.id},     {u"email"_s, user.email}, {u"first_name"_s, name},   {u"last_name"_s, u"Sandbox"_s},
            {u"role"_s, u"user"_s}, {u"is_admin"_s, false},   {u"tenant_id"_s, tenantId}};
}

MoreClaims EtlSystem::claims() const
{
    return {.access = {{u"email"_s, m_facilities.registry.user().email},
                       {u"role"_s, u"user"_s},
                       {u"is_admin"_s, false},
                       {u"tenant_id"_s, tenantId}}};
}

EtlSystem::Result<Session> EtlSystem::signedSession(const QByteArray &token)
{
    const auto claims = m_facilities.issuer.verified(token);
    if (!claims || !m_facilities.issuer.isOurs(*claims))
        return refused(u"Invalid token"_s);
    auto session = m_facilities.sessions.byAccess(claims->value("jti"_L1).toString());
    if (!session)
        return refused(u"Authentication service unavailable"_s, 503);
    // The other systems' endpoints issue to this client, too, but name no tenant.
    if (!*session || (*session)->origin.clientId != m_client.id || !claims->contains("tenant_id"_L1))
        return refused(u"Session not found"_s);
    return **session;
}

EtlSystem::Result<Session> EtlSystem::sessionOf(const QByteArray &token, WallTime now)
{
    auto session = signedSession(token);
    if (!session)
        return session;
    const auto sessionEnd = session->refreshExpiresAt.value_or(session->accessExpiresAt);
    if (session->status == SessionStatus::Created && sessionEnd <= now) {
        if (!m_facilities.sessions.setStatus(session->id, SessionStatus::Expired, now))
            return refused(u"Authentication service unavailable"_s, 503);
        return refused(u"Session has expired"_s);
    }
    if (session->accessExpiresAt <= now)
        return refused(u"Token has expired"_s);
    const auto lives = m_facilities.sessions.familyLives(session->grantId);
    if (!lives)
        return refused(u"Authentication service unavailable"_s, 503);
    if (!*lives || !m_facilities.registry.user().active)
        return refused(u"Session is no longer active"_s);
    return session;
}

EtlSystem::Result<Session> EtlSystem::authenticated(const Visit &visit)
{
    const auto token = http::bearerToken(visit.request);
    if (!token)
        return refused(noHeader);
    return sessionOf(*token, visit.now.wall);
}

http::Response EtlSystem::logIn(const Visit &visit)
{
    const Submission &sent = visit.submission;
    if (auto mistake = missingFields(sent, {u"email"_s, u"password"_s}))
        return *std::move(mistake);
    const User *user = m_facilities.registry.authenticate(sent.value(u"email"_s), sent.value(u"password"_s));
    if (!user)
        return detailed(401, u"Invalid email or password"_s);
    const auto tokens = m_facilities.desk.issue(m_client, user, u"login"_s, {}, TokenDesk::Refreshable::ByAccess,
                                                visit.now.wall, claims());
    if (!tokens)
        return detailed(500, u"Login failed due to server error"_s);
    auto answer = http::Response::json(
        {{u"success"_s, true}, {u"token"_s, QString::fromLatin1(tokens->access)}, {u"user"_s, describedUser()}});
    return withEtlCookie(answer, tokens->access);
}

EtlSystem::Result<IssuedTokens> EtlSystem::refreshed(const Visit &visit)
{
    const auto refresh = [&]() -> Result<IssuedTokens> {
        const auto session = authenticated(visit);
        if (!session)
            return tl::unexpected(session.error());
        const qint64 userId = session->origin.userId.value_or(0);
        if (const auto left = session->accessExpiresAt - visit.now.wall; left < expiringSoon)
            qCInfo(lcSandbox).noquote() << "Token expiring soon for user_id:" << userId << "with"
                                        << qint64(std::chrono::floor<Seconds>(left).count()) << "s left";
        if (const auto struck = m_facilities.faults.refusal(m_client.id, visit.request.path, visit.now))
            return refused(struck->description);
        auto tokens = m_facilities.desk.rotate(m_client, *session, {}, visit.now.wall, claims(),
                                               TokenDesk::Refreshable::ByAccess);
        if (!tokens)
            return refused(u"Authentication service unavailable"_s, 503);
        qCInfo(lcSandbox).noquote() << "Token refreshed successfully for user_id:" << userId;
        return *std::move(tokens);
    };
    auto tokens = refresh();
    if (!tokens)
        qCWarning(lcSandbox).noquote() << "Token refresh error:" << tokens.error().detail;
    return tokens;
}

http::Response EtlSystem::refresh(const Visit &visit)
{
    const auto tokens = refreshed(visit);
    if (!tokens)
        return detailed(tokens.error().status, tokens.error().detail);
    auto answer = http::Response::json(
        {{u"success"_s, true}, {u"token"_s, QString::fromLatin1(tokens->access)}, {u"user"_s, describedUser()}});
    return withEtlCookie(answer, tokens->access);
}

http::Response EtlSystem::refreshAtService(const Visit &visit)
{
    const auto tokens = refreshed(visit);
    if (!tokens)
        return detailed(tokens.error().status, tokens.error().detail);
    return http::Response::json({{u"access_token"_s, QString::fromLatin1(tokens->access)},
                                 {u"token_type"_s, u"bearer"_s},
                                 {u"expires_in"_s, qint64(m_client.accessLifetime.count())},
                                 {u"user"_s, describedUser()}});
}

http::Response EtlSystem::validate(const Visit &visit)
{
    const auto header = http::bearerToken(visit.request);
    const auto token = header ? header : http::cookie(visit.request, etlCookie);
    const auto session = token ? sessionOf(*token, visit.now.wall) : Result<Session>(refused(noHeader));
    return http::Response::json(
        {{u"valid"_s, session.has_value()}, {u"user"_s, session ? QJsonValue(describedUser()) : QJsonValue()}});
}

http::Response EtlSystem::logOut(const Visit &visit)
{
    const auto token = http::bearerToken(visit.request);
    if (!token)
        return detailed(401, noHeader);
    const auto session = signedSession(*token);
    const auto lives = session ? m_facilities.sessions.familyLives(session->grantId) : Expected<bool>(false);
    if (!lives || (*lives && !m_facilities.sessions.revokeFamily(*session, visit.now.wall)))
        return detailed(500, u"Logout failed due to server error"_s);
    return *lives ? loggedOut(u"Logout successful"_s, true) : loggedOut(u"Session not found"_s, false);
}

http::Response EtlSystem::logOutEverywhere(const Visit &visit)
{
    const auto session = authenticated(visit);
    if (!session)
        return detailed(session.error().status, session.error().detail);
    if (!m_facilities.sessions.revokeOf(session->origin, visit.now.wall))
        return detailed(500, u"Logout-all failed due to server error"_s);
    return loggedOut(u"Logged out from all devices"_s, true);
}

} // namespace tokenwatch::sandbox
