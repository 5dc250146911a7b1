// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/exchangegrant.h"

#include "sandbox/refreshgrant.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr auto accessTokenType = "urn:ietf:params:oauth:token-type:access_token"_L1;
constexpr auto refreshTokenType = "urn:ietf:params:oauth:token-type:refresh_token"_L1;
constexpr auto jwtType = "urn:ietf:params:oauth:token-type:jwt"_L1;

QString subjectOf(const Session &session)
{
    return session.origin.userId ? QString::number(*session.origin.userId) : session.origin.clientId;
}

} // namespace

ExchangeGrant::ExchangeGrant(const Facilities &facilities)
    : OAuthGrant("urn:ietf:params:oauth:grant-type:token-exchange")
    , m_facilities(facilities)
{}

OAuthResult<IssuedTokens> ExchangeGrant::redeem(const Client &client, const Visit &visit)
{
    const Submission &sent = visit.submission;
    const QString requested =
        sent.has(u"requested_token_type"_s) ? sent.value(u"requested_token_type"_s) : QString(accessTokenType);
    if (requested != accessTokenType && requested != jwtType)
        return refusal("invalid_request", u"This server issues access tokens, which are JWTs."_s);
    const auto subject = party(u"subject"_s, visit);
    if (!subject)
        return tl::unexpected(subject.error());
    if (client.type == ClientType::Public && subject->session.origin.clientId != client.id)
        return refusal("invalid_request", u"A public client can exchange only its own tokens."_s);
    const auto audience = target(sent);
    if (!audience)
        return tl::unexpected(audience.error());
    if (!isWithin(sent.value(u"scope"_s), subject->scope))
        return refusal("invalid_scope", u"More is asked for than the subject_token allows."_s);

    QJsonObject claims;
    if (!audience->isEmpty())
        claims.insert(u"aud"_s, *audience);
    if (sent.has(u"actor_token"_s)) {
        const auto actor = party(u"actor"_s, visit);
        if (!actor)
            return tl::unexpected(actor.error());
        QJsonObject act{{u"sub"_s, subjectOf(actor->session)}};
        // Who acted before stands inside (RFC 8693 4.1).
        if (subject->claims.contains("act"_L1))
            act.insert(u"act"_s, subject->claims.value("act"_L1));
        claims.insert(u"act"_s, act);
    } else if (sent.has(u"actor_token_type"_s)) {
        return refusal("invalid_request", u"actor_token_type without actor_token."_s);
    }
    claims.insert(u"sub"_s, subjectOf(subject->session));
    const User *user = subject->session.origin.userId ? &m_facilities.registry.user() : nullptr;
    const QString scope = sent.has(u"scope"_s) ? sent.value(u"scope"_s) : subject->scope;
    auto tokens = m_facilities.desk.issue(client, user, type(), scope, TokenDesk::Refreshable::No, visit.now.wall,
                                          {.access = claims, .boundKey = visit.provenKey});
    if (!tokens)
        return storageRefusal(tokens.error());
    tokens->answer.insert(u"issued_token_type"_s, requested);
    return std::move(*tokens);
}

OAuthResult<ExchangeGrant::Party> ExchangeGrant::party(const QString &role, const Visit &visit)
{
    const QString token = visit.submission.value(role + u"_token"_s);
    const QString type = visit.submission.value(role + u"_token_type"_s);
    const auto refuse = [&](const QString &why) { return refusal("invalid_request", u"%1_token%2"_s.arg(role, why)); };
    if (token.isEmpty())
        return refuse(u" is missing."_s);
    if (type.isEmpty())
        return refuse(u"_type is missing."_s);
    if (type != accessTokenType && type != refreshTokenType && type != jwtType)
        return refuse(u"_type is not one that this server knows."_s);
    const auto claims = m_facilities.issuer.verified(token.toUtf8());
    const std::optional<WallTime> end = claims ? instantOf(*claims, u"exp") : std::nullopt;
    if (!claims || !m_facilities.issuer.isOurs(*claims))
        return refuse(u" is no token of this server's, or for another audience."_s);
    if (!end || visit.now.wall >= *end)
        return refuse(u" has expired."_s);
    const QString jti = claims->value("jti"_L1).toString();
    auto session =
        type == refreshTokenType ? m_facilities.sessions.byRefresh(jti) : m_facilities.sessions.byAccess(jti);
    if (!session)
        return storageRefusal(session.error());
    if (!*session)
        return refuse(u" is not of the kind that %1_token_type says."_s.arg(role));
    if ((*session)->status != SessionStatus::Created)
        return refuse(u" was revoked or replaced."_s);
    if (const QByteArray key = boundKeyOf(*claims); !key.isEmpty() && key != visit.provenKey)
        return refuse(u" is bound to another key; send its proof."_s);
    const QString scope = type == refreshTokenType ? (*session)->origin.scope : claims->value("scope"_L1).toString();
    return Party{std::move(**session), *claims, scope};
}

OAuthResult<QString> ExchangeGrant::target(const Submission &sent) const
{
    const QString own = m_facilities.url + u"/api"_s;
    const QString audience = sent.value(u"audience"_s);
    const QString resource = sent.value(u"resource"_s);
    if (!resource.isEmpty() && resource != m_facilities.url && !resource.startsWith(own))
        return refusal("invalid_target", u"The resource is not this server's."_s);
    if (audience.isEmpty() || audience == own || audience == m_facilities.url)
        return QString();
    if (!m_facilities.registry.find(audience))
        return refusal("invalid_target", u"The audience is unknown."_s);
    return audience;
}

} // namespace tokenwatch::sandbox
