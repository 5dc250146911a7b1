// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/clerksystem.h"

#include "crypto/random.h"
#include "http/credentials.h"
#include "jose/jwt.h"
#include "log/categories.h"

#include <QJsonArray>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr const char *clientCookie = "__client";
constexpr auto beforeIssuing = 10s; ///< from then on a token is valid: for clocks that are late

/// An error as the Frontend API words it.
http::Response clerkError(int status, const char *code, const QString &message)
{
    const QJsonObject error{{u"message"_s, message}, {u"long_message"_s, message}, {u"code"_s, QLatin1String(code)}};
    return http::Response::json(
        {{u"errors"_s, QJsonArray{error}}, {u"clerk_trace_id"_s, QString::fromLatin1(crypto::randomBytes(16).toHex())}},
        status);
}

http::Response signedOut()
{
    return clerkError(401, "signed_out", u"You are signed out"_s);
}

http::Response storeFailed(const Error &error)
{
    qCWarning(lcSandbox) << "cannot read or write sessions:" << wireName(error.kind).constData();
    return clerkError(500, "internal_clerk_error", u"The session could not be stored"_s);
}

qint64 milliseconds(WallTime instant)
{
    return instant.time_since_epoch().count();
}

} // namespace

QString clerkIssuer(const QString &url)
{
    return url + u"/clerk"_s;
}

QString clerkUserId(const User &user)
{
    return u"user_%1"_s.arg(user.id);
}

QString ClerkSystem::sessionName(const Session &session)
{
    return u"sess_"_s + session.id;
}

ClerkSystem::ClerkSystem(const Facilities &facilities, SigningKeys &keys, bool wantsToken)
    : m_facilities(facilities)
    , m_client(*facilities.registry.find(u"clerk"_s))
    , m_keys(keys)
    , m_wantsToken(wantsToken)
{}

std::span<const Route<ClerkSystem>> ClerkSystem::routes()
{
    static constexpr Route<ClerkSystem> table[] = {
        {"GET", "/clerk/.well-known/jwks.json", &ClerkSystem::keySet},
        {"GET", "/clerk/v1/jwks", &ClerkSystem::keySetForSecret},
        {"POST", "/clerk/v1/client/sign_ins", &ClerkSystem::signInByPassword},
        {"GET", "/clerk/v1/client", &ClerkSystem::describeClient},
        {"POST", "/clerk/v1/client/sessions/*/tokens", &ClerkSystem::token},
        {"POST", "/clerk/v1/client/sessions/*/tokens/*", &ClerkSystem::token},
        {"POST", "/clerk/v1/client/sessions/*/end", &ClerkSystem::endSession},
        {"POST", "/clerk/v1/client/sessions/*/remove", &ClerkSystem::endSession},
        {"DELETE", "/clerk/v1/client/sessions", &ClerkSystem::signOut},
    };
    return table;
}

http::Response ClerkSystem::keySet(const Visit &visit)
{
    return http::Response::json(m_keys.document(visit.now.wall));
}

http::Response ClerkSystem::keySetForSecret(const Visit &visit)
{
    const auto given = http::bearerToken(visit.request);
    if (!given || !Registry::secretIsRight(m_client, QString::fromUtf8(*given)))
        return clerkError(401, "clerk_key_invalid", u"The provided secret key is invalid"_s)
            .with("WWW-Authenticate", "Bearer");
    return keySet(visit);
}

Expected<ClerkSystem::SignIn> ClerkSystem::signIn(const User &user, WallTime now)
{
    const QString cookie = newIdentifier() + newIdentifier();
    auto session = m_facilities.desk.open({m_client.id, user.id, u"clerk"_s, {}},
                                          {.accessJti = newIdentifier(),
                                           .refreshJti = cookie,
                                           .accessExpiresAt = wholeSeconds(now),
                                           .refreshExpiresAt = wholeSeconds(now) + m_client.refreshLifetime},
                                          now);
    if (!session)
        return failure(session.error());
    return SignIn{*std::move(session), cookie.toLatin1()};
}

http::Response ClerkSystem::signInByPassword(const Visit &visit)
{
    const Submission &sent = visit.submission;
    const User *user = m_facilities.registry.authenticate(sent.value(u"identifier"_s), sent.value(u"password"_s));
    if (!user)
        return clerkError(422, "form_password_incorrect",
                          u"Password is incorrect. Try again, or use another method."_s);
    const auto made = signIn(*user, visit.now.wall);
    const auto jwt = made ? mint(visit, made->session, made->cookie) : failure(made.error());
    if (!jwt)
        return storeFailed(jwt.error());
    const QJsonObject attempt{{u"object"_s, u"sign_in_attempt"_s},
                              {u"id"_s, u"sia_"_s + newIdentifier()},
                              {u"status"_s, u"complete"_s},
                              {u"identifier"_s, user->email},
                              {u"created_session_id"_s, sessionName(made->session)}};
    return http::Response::json(envelope(attempt, clientWith(&made->session, *jwt)))
        .with("Set-Cookie", QByteArray(clientCookie) + '=' + made->cookie +
                                "; Max-Age=" + QByteArray::number(qint64(m_client.refreshLifetime.count())) +
                                "; Path=/; HttpOnly; SameSite=Lax");
}

ClerkSystem::Result<Session> ClerkSystem::sessionOf(const Visit &visit)
{
    const auto cookie = http::cookie(visit.request, clientCookie);
    auto session = cookie && !cookie->isEmpty() ? m_facilities.sessions.byRefresh(QString::fromLatin1(*cookie))
                                                : Expected<std::optional<Session>>();
    if (!session)
        return tl::unexpected(storeFailed(session.error()));
    if (!*session || (*session)->origin.clientId != m_client.id)
        return tl::unexpected(clerkError(401, "authentication_invalid",
                                         u"Unable to authenticate the request: it holds no cookie of a client"_s));
    const WallTime now = visit.now.wall;
    const bool created = (*session)->status == SessionStatus::Created;
    const bool over = (*session)->refreshExpiresAt.value_or(now) <= now;
    if (created && over) {
        if (const auto done = m_facilities.sessions.setStatus((*session)->id, SessionStatus::Expired, now); !done)
            return tl::unexpected(storeFailed(done.error()));
    }
    if (!created || over || !m_facilities.registry.user().active)
        return tl::unexpected(signedOut());
    return **session;
}

ClerkSystem::Result<Session> ClerkSystem::namedSession(const Visit &visit)
{
    auto session = sessionOf(visit);
    if (session && sessionName(*session) != visit.segments.constFirst())
        return tl::unexpected(clerkError(404, "resource_not_found", u"Session not found"_s));
    return session;
}

bool ClerkSystem::holdsToken(const Visit &visit, const Session &session) const
{
    for (const QString &name : {u"expired_token"_s, u"token"_s}) {
        const QString given = visit.submission.has(name) ? visit.submission.value(name)
                                                         : visit.request.parameter(name).value_or(QString());
        const auto jwt = m_keys.set(visit.now.wall).verify(given.toLatin1(), jose::Algorithm::RS256);
        if (jwt && jwt->claims.value("sid"_L1) == sessionName(session))
            return true;
    }
    return false;
}

Expected<QByteArray> ClerkSystem::mint(const Visit &visit, const Session &session, const QByteArray &cookie)
{
    const WallTime issued = wholeSeconds(visit.now.wall);
    const PairRecord record{.accessJti = newIdentifier(),
                            .refreshJti = QString::fromLatin1(cookie),
                            .accessExpiresAt = issued + m_client.accessLifetime,
                            .refreshExpiresAt = session.refreshExpiresAt};
    if (const auto done = m_facilities.sessions.renew(session, record, visit.now.wall); !done)
        return failure(done.error());
    const User &user = m_facilities.registry.user();
    QJsonObject claims{{u"iss"_s, clerkIssuer(m_facilities.url)},
                       {u"sub"_s, clerkUserId(user)},
                       {u"sid"_s, sessionName(session)},
                       {u"iat"_s, numericDate(issued)},
                       {u"nbf"_s, numericDate(issued - beforeIssuing)},
                       {u"exp"_s, numericDate(record.accessExpiresAt)},
                       {u"jti"_s, record.accessJti}};
    if (const QByteArray origin = visit.request.header("Origin"); !origin.isEmpty())
        claims.insert(u"azp"_s, QString::fromLatin1(origin));
    // A template says what else is in the token; this one knows what the gateway of S3 wants.
    if (visit.segments.size() > 1) {
        claims.insert(u"email"_s, user.email);
        claims.insert(u"email_verified"_s, true);
        claims.insert(u"template"_s, visit.segments.at(1));
    }
    qCInfo(lcSandbox).noquote() << "issued a session token of a minute to user" << user.id << "in session"
                                << session.id;
    return m_keys.sign(claims, visit.now.wall);
}

http::Response ClerkSystem::token(const Visit &visit)
{
    const auto session = namedSession(visit);
    if (!session)
        return session.error();
    if (m_facilities.faults.refusal(m_client.id, visit.request.path, visit.now))
        return signedOut();
    const bool hadToken = session->accessExpiresAt > session->createdAt;
    if (m_wantsToken && hadToken && !holdsToken(visit, *session))
        return clerkError(422, "missing_expired_token", u"The token that came before this one is missing"_s);
    const auto jwt = mint(visit, *session, http::cookie(visit.request, clientCookie).value_or(QByteArray()));
    if (!jwt)
        return storeFailed(jwt.error());
    return http::Response::json({{u"object"_s, u"token"_s}, {u"jwt"_s, QString::fromLatin1(*jwt)}});
}

QJsonObject ClerkSystem::described(const Session &session, const QByteArray &token) const
{
    const User &user = m_facilities.registry.user();
    const QJsonObject address{{u"object"_s, u"email_address"_s}, {u"email_address"_s, user.email}};
    QJsonObject described{{u"object"_s, u"session"_s},
                          {u"id"_s, sessionName(session)},
                          {u"status"_s, u"active"_s},
                          {u"created_at"_s, milliseconds(session.createdAt)},
                          {u"updated_at"_s, milliseconds(session.changedAt)},
                          {u"expire_at"_s, milliseconds(session.refreshExpiresAt.value_or(WallTime()))},
                          {u"user"_s, QJsonObject{{u"object"_s, u"user"_s},
                                                  {u"id"_s, clerkUserId(user)},
                                                  {u"email_addresses"_s, QJsonArray{address}}}}};
    if (!token.isEmpty())
        described.insert(u"last_active_token"_s,
                         QJsonObject{{u"object"_s, u"token"_s}, {u"jwt"_s, QString::fromLatin1(token)}});
    return described;
}

QJsonObject ClerkSystem::clientWith(const Session *session, const QByteArray &token) const
{
    return {{u"object"_s, u"client"_s},
            {u"sessions"_s, session ? QJsonArray{described(*session, token)} : QJsonArray()},
            {u"last_active_session_id"_s, session ? QJsonValue(sessionName(*session)) : QJsonValue()}};
}

QJsonObject ClerkSystem::envelope(const QJsonObject &response, const QJsonObject &client)
{
    return {{u"response"_s, response}, {u"client"_s, client}};
}

http::Response ClerkSystem::describeClient(const Visit &visit)
{
    const auto session = sessionOf(visit);
    if (!session && session.error().status >= 500)
        return session.error();
    return http::Response::json(
        {{u"response"_s, clientWith(session ? &*session : nullptr, {})}, {u"client"_s, QJsonValue()}});
}

http::Response ClerkSystem::endSession(const Visit &visit)
{
    const auto session = namedSession(visit);
    return session ? ended(visit) : session.error();
}

http::Response ClerkSystem::signOut(const Visit &visit)
{
    return ended(visit);
}

http::Response ClerkSystem::ended(const Visit &visit)
{
    const auto session = sessionOf(visit);
    if (!session)
        return session.error();
    if (const auto done = m_facilities.sessions.revokeFamily(*session, visit.now.wall); !done)
        return storeFailed(done.error());
    QJsonObject over = described(*session, {});
    over.insert(u"status"_s, u"ended"_s);
    return http::Response::json(envelope(over, clientWith(nullptr, {})))
        .with("Set-Cookie", QByteArray(clientCookie) + "=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax");
}

} // namespace tokenwatch::sandbox
