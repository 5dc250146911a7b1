// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/statementcheck.h"

#include "jose/jwks.h"

#include <QJsonArray>
#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto clockTolerance = 10s;
/// Longer ones would have to be remembered longer (RFC 7523 3 permits to refuse an `exp` unreasonably far away).
constexpr auto longestLife = 1h;

tl::unexpected<QString> unacceptable(const QString &why)
{
    return tl::unexpected<QString>(why);
}

/// With the client's published keys, or with its secret as a shared one. A client has the one or the other.
bool isSignedBy(const Client &client, const QByteArray &jwt)
{
    if (client.keys)
        return client.keys->verify(jwt).has_value();
    return client.secret && !client.secret->isEmpty() &&
           jose::verify(jwt, jose::Jwk::fromBytes(*client.secret)).has_value();
}

} // namespace

StatementCheck::StatementCheck(const Registry &registry, QString issuer, SpentIds &spent)
    : m_registry(registry)
    , m_issuer(std::move(issuer))
    , m_spent(spent)
{}

bool StatementCheck::isForUs(const QJsonValue &audience, const QString &endpoint) const
{
    const QString names[] = {m_issuer, m_issuer + u'/', m_issuer + u"/oauth/token"_s, endpoint};
    const auto isOurs = [&](const QJsonValue &name) {
        return name.isString() && std::ranges::find(names, name.toString()) != std::end(names);
    };
    if (!audience.isArray())
        return isOurs(audience);
    const QJsonArray all = audience.toArray();
    return std::any_of(all.begin(), all.end(), isOurs);
}

tl::expected<StatementCheck::Statement, QString> StatementCheck::judge(const QByteArray &jwt, const QString &endpoint,
                                                                       Id id, WallTime now)
{
    const auto statement = jose::decode(jwt);
    if (!statement)
        return unacceptable(u"The assertion is no JWT."_s);
    const QJsonObject &claims = statement->claims;
    const Client *signer = m_registry.find(claims.value("iss"_L1).toString());
    // One answer for both, so that client names cannot be found out.
    if (!signer || !isSignedBy(*signer, jwt))
        return unacceptable(u"The assertion's issuer is unknown or its signature is wrong."_s);
    const QString subject = claims.value("sub"_L1).toString();
    if (subject.isEmpty())
        return unacceptable(u"The assertion has no sub."_s);
    if (!isForUs(claims.value("aud"_L1), endpoint))
        return unacceptable(u"The assertion's aud is not this server."_s);
    const std::optional<WallTime> end = statement->expiresAt();
    if (!end || now >= *end)
        return unacceptable(end ? u"The assertion has expired."_s : u"The assertion has no exp."_s);
    if (*end > now + longestLife + clockTolerance)
        return unacceptable(u"The assertion's exp is more than an hour ahead."_s);
    for (const std::optional<WallTime> &begin : {statement->notBefore(), statement->issuedAt()}) {
        if (begin && *begin > now + clockTolerance)
            return unacceptable(u"The assertion is not valid yet."_s);
    }
    const QString jti = claims.value("jti"_L1).toString();
    if (jti.isEmpty() && id == Id::Required)
        return unacceptable(u"The assertion has no jti."_s);
    // Last, so that nothing but a good one is spent.
    if (!jti.isEmpty() && !m_spent.spend("statement of " + signer->id.toUtf8(), jti.toUtf8(), *end, now))
        return unacceptable(u"The assertion was used before."_s);
    return Statement{signer, subject};
}

} // namespace tokenwatch::sandbox
