// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/refreshgrant.h"

#include "jose/jwt.h"
#include "log/categories.h"

#include <QSet>
#include <QStringList>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

RefreshGrant::RefreshGrant(const Facilities &facilities, Seconds reuseGrace)
    : OAuthGrant("refresh_token")
    , m_facilities(facilities)
    , m_reuseGrace(reuseGrace)
{}

OAuthResult<IssuedTokens> RefreshGrant::redeem(const Client &client, const Visit &visit)
{
    const Submission &sent = visit.submission;
    if (!sent.has(u"refresh_token"_s))
        return refusal("invalid_request", u"refresh_token is missing."_s);
    if (const auto struck = m_facilities.faults.refusal(client.id, visit.request.path, visit.now))
        return tl::unexpected(*struck);
    // The gateway's say their type, and are renewed by the gateway alone (S3-09).
    const auto jwt = jose::decode(sent.value(u"refresh_token"_s).toUtf8());
    if (jwt && jwt->claims.contains("type"_L1))
        return refusal("invalid_grant", u"The refresh token is for another endpoint."_s);
    return redeem(client, sent.value(u"refresh_token"_s), sent.value(u"scope"_s), {.boundKey = visit.provenKey},
                  visit.now.wall);
}

OAuthResult<IssuedTokens> RefreshGrant::redeem(const Client &client, const QString &refreshToken, const QString &scope,
                                               const MoreClaims &more, WallTime now)
{
    if (refreshToken.trimmed().isEmpty())
        return refusal("invalid_request", u"refresh_token is missing."_s);
    const auto claims = m_facilities.issuer.verified(refreshToken.toUtf8());
    if (!claims)
        return refusal("invalid_request", u"The refresh token's signature cannot be verified."_s);
    const auto session = m_facilities.sessions.byRefresh(claims->value("jti"_L1).toString());
    if (!session)
        return storageRefusal(session.error());
    if (!*session)
        return refusal("invalid_grant", u"The refresh token belongs to no session."_s);
    if (const auto checked = checkClaims(*claims, **session, now); !checked)
        return tl::unexpected(checked.error());

    const Session &old = **session;
    const bool own = old.origin.clientId == client.id;
    // Who has the token but not its key learns nothing and changes nothing (RFC 9449 5).
    if (const QByteArray bound = boundKeyOf(*claims); own && !bound.isEmpty() && bound != more.boundKey)
        return refusal("invalid_grant", u"The refresh token is bound to another key; send its proof."_s);
    if (!own || old.status != SessionStatus::Created) {
        const Expected<bool> excused = own ? withinGrace(old, now) : false;
        if (!excused)
            return storageRefusal(excused.error());
        if (!*excused)
            return refuseReplay(client, old, now);
    }
    if (!isWithin(scope, old.origin.scope))
        return refusal("invalid_scope", u"More is asked for than was granted."_s);
    auto tokens = m_facilities.desk.rotate(client, old, scope.isEmpty() ? old.origin.scope : scope, now, more);
    if (!tokens)
        return storageRefusal(tokens.error());
    return std::move(*tokens);
}

OAuthResult<void> RefreshGrant::checkClaims(const QJsonObject &claims, const Session &session, WallTime now)
{
    const auto refuse = [&](SessionStatus becomes, const QString &why) -> OAuthResult<void> {
        // A session that is over stays what it became.
        if (session.status == SessionStatus::Created) {
            if (const auto done = m_facilities.sessions.setStatus(session.id, becomes, now); !done)
                return storageRefusal(done.error());
        }
        return refusal("invalid_grant", why);
    };
    // Before exp: where both fail, `revoked` wins.
    if (!m_facilities.issuer.isOurs(claims))
        return refuse(SessionStatus::Revoked, u"The refresh token was issued by or for somebody else."_s);
    const std::optional<WallTime> end = instantOf(claims, u"exp");
    if (!end)
        return refuse(SessionStatus::Expired, u"The refresh token does not say when it ends."_s);
    if (now >= *end)
        return refuse(SessionStatus::Expired, u"The refresh token expired at %1."_s.arg(toRfc3339(*end)));
    return {};
}

Expected<bool> RefreshGrant::withinGrace(const Session &session, WallTime now)
{
    if (session.status != SessionStatus::Refreshed || now - session.changedAt >= m_reuseGrace)
        return false;
    return m_facilities.sessions.familyLives(session.grantId);
}

OAuthResult<IssuedTokens> RefreshGrant::refuseReplay(const Client &client, const Session &session, WallTime now)
{
    const auto revoked = m_facilities.sessions.revokeFamily(session, now);
    if (!revoked)
        return storageRefusal(revoked.error());
    const QString user = session.origin.userId ? QString::number(*session.origin.userId) : u"none"_s;
    // Who keeps asking after the end changes nothing more, and does not fill the log with warnings.
    if (!revoked->isEmpty())
        qCWarning(lcSandbox).noquote() << "refresh token of a session that is" << wireName(session.status)
                                       << "presented by client" << client.id << "for client" << session.origin.clientId
                                       << "user" << user << "session" << session.id << "revoked"
                                       << revoked->join(u", ");
    const char *code = client.faithful ? "invalid_request" : "invalid_grant";
    if (session.origin.clientId != client.id)
        return refusal(code, u"The refresh token was issued to another client; its session is revoked."_s);
    return refusal(code, u"The refresh token was used before; every token of its family is revoked."_s);
}

bool isWithin(const QString &asked, const QString &granted)
{
    const QStringList known = granted.split(u' ', Qt::SkipEmptyParts);
    const QStringList wanted = asked.split(u' ', Qt::SkipEmptyParts);
    return QSet<QString>(known.begin(), known.end()).contains(QSet<QString>(wanted.begin(), wanted.end()));
}

} // namespace tokenwatch::sandbox
