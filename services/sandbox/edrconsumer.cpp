// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/edrconsumer.h"

#include "jose/jws.h"
#include "sandbox/clientauthentication.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr Seconds authenticationLifetime{600};

} // namespace

EdrConsumer::EdrConsumer(const Participants &participants, const Client &client, const Facilities &facilities)
    : m_participants(participants)
    , m_client(client)
    , m_facilities(facilities)
{}

http::Response EdrConsumer::answer(const Visit &visit) const
{
    const auto token = signedFor(visit);
    if (!token)
        return token.error().response();
    return http::Response::json({{u"access_token"_s, QString::fromLatin1(*token)},
                                 {u"token_type"_s, u"Bearer"_s},
                                 {u"expires_in"_s, qint64(authenticationLifetime.count())}});
}

OAuthResult<QByteArray> EdrConsumer::signedFor(const Visit &visit) const
{
    const auto client = authenticatedClient(visit, m_facilities);
    if (!client)
        return tl::unexpected(client.error());
    if (*client != &m_client)
        return refusal("unauthorized_client", u"The consumer's tokens are for client %1."_s.arg(m_client.id));
    if (visit.submission.value(u"grant_type"_s) != "client_credentials"_L1)
        return refusal("unsupported_grant_type", u"grant_type must be client_credentials."_s);
    const QString audience = visit.submission.value(u"audience"_s);
    const QString token = visit.submission.value(u"token"_s);
    if (audience.isEmpty() || token.isEmpty())
        return refusal("invalid_request", u"audience and token are needed."_s);
    const QString did = m_participants.consumerDid();
    const WallTime now = wholeSeconds(visit.now.wall);
    const QJsonObject claims{{u"iss"_s, did},
                             {u"sub"_s, did},
                             {u"aud"_s, audience},
                             {u"token"_s, token},
                             {u"jti"_s, newIdentifier()},
                             {u"iat"_s, numericDate(now)},
                             {u"exp"_s, numericDate(now + authenticationLifetime)}};
    // A derived private key always signs.
    return jose::sign(claims, {{u"kid"_s, Participants::ownKeyId(did)}}, m_participants.consumerKey(),
                      jose::Algorithm::EdDSA)
        .value_or(QByteArray());
}

} // namespace tokenwatch::sandbox
