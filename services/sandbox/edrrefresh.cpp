// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/edrrefresh.h"

#include "crypto/mac.h"
#include "http/credentials.h"
#include "jose/jws.h"
#include "log/categories.h"
#include "sandbox/edcerror.h"
#include "sandbox/tokenissuer.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

/// The body wins; the query is for older consumers. Empty if neither says it.
QString refreshParameter(const Visit &visit, const QString &name)
{
    const bool isForm = visit.submission.format == Submission::Format::Form;
    const QString inBody = isForm ? visit.submission.value(name) : QString();
    return inBody.isEmpty() ? visit.request.parameter(name).value_or(QString()) : inBody;
}

/// Of a token that nobody has verified yet.
QString unprovenId(const QByteArray &token)
{
    const auto jwt = jose::decode(token);
    return jwt ? jwt->claims.value("jti"_L1).toString() : QString();
}

} // namespace

PairRecord pairOf(const EdrToken &access, const EdrVaultEntry &vault, const Client &client, WallTime now)
{
    return {access.id, unprovenId(vault.refreshToken), access.expiresAt, wholeSeconds(now) + client.refreshLifetime};
}

Seconds refreshLifetime(const EdrSettings &settings, const Client &client)
{
    return settings.faithful ? settings.expiry : client.refreshLifetime;
}

QStringList brokenClaims(const QJsonObject &claims, std::initializer_list<QLatin1StringView> required)
{
    QStringList broken;
    const QString issuer = claims.value("iss"_L1).toString();
    if (issuer.isEmpty() || claims.value("sub"_L1).toString() != issuer)
        broken.append(u"The 'iss' and 'sub' claims must be non-null and identical."_s);
    for (const QLatin1StringView name : required) {
        const QJsonValue value = claims.value(name);
        if (value.isUndefined() || value.isNull())
            broken.append(u"Required claim '%1' not present on token."_s.arg(name));
    }
    return broken;
}

EdrRefresh::EdrRefresh(Participants &participants, EdrRecords &records, const EdrTokens &tokens, const Client &client,
                       Faults &faults)
    : m_participants(participants)
    , m_records(records)
    , m_tokens(tokens)
    , m_client(client)
    , m_faults(faults)
{}

http::Response EdrRefresh::answer(const Visit &visit)
{
    if (!visit.submission.repeated.isEmpty())
        return invalidRequest(u"Parameter '%1' must not be sent twice"_s.arg(cleaned(visit.submission.repeated, 80)));
    const QString grantType = refreshParameter(visit, u"grant_type"_s);
    if (grantType != "refresh_token"_L1)
        return invalidRequest(u"Grant type MUST be 'refresh_token' but was '%1'"_s.arg(
            grantType.isEmpty() ? u"null"_s : cleaned(grantType, 80)));
    const QString refreshToken = refreshParameter(visit, u"refresh_token"_s).trimmed();
    if (refreshToken.isEmpty())
        return invalidRequest(u"Parameter 'refresh_token' cannot be null"_s);
    if (visit.request.header("Authorization").trimmed().isEmpty())
        return authenticationFailed(u"Authorization header missing"_s);

    if (const auto fault = m_faults.refusal(m_client.id, visit.request.path, visit.now))
        return authenticationFailed(fault->description);
    const auto renewed = renew(visit, refreshToken.toUtf8());
    if (!renewed) {
        qCInfo(lcSandbox).noquote() << "refused to refresh an EDR:" << renewed.error();
        return authenticationFailed(renewed.error());
    }
    const qint64 lifetime = renewed->expiry.count();
    return http::Response::json({{u"access_token"_s, QString::fromLatin1(renewed->access.text)},
                                 {u"refresh_token"_s, QString::fromLatin1(renewed->refreshToken)},
                                 {u"expires_in"_s, lifetime},
                                 {u"expires"_s, lifetime},
                                 {u"token_type"_s, u"bearer"_s}});
}

EdrRefresh::OrReason<EdrRefresh::Renewed> EdrRefresh::renew(const Visit &visit, const QByteArray &refreshToken)
{
    const WallTime now = visit.now.wall;
    const auto caller = authenticated(visit.request, now);
    if (!caller)
        return tl::unexpected(u"Authentication token validation failed: "_s + caller.error());
    const KeptTransfer &transfer = caller->transfer;
    const auto genuine = m_tokens.verified(caller->accessToken);
    const OrReason<bool> replaced =
        genuine ? isPrevious(transfer, refreshToken, now) : tl::unexpected(u"Token verification failed"_s);
    if (!replaced)
        return tl::unexpected(u"Access token validation failed: "_s + replaced.error());
    return issue(transfer, !*replaced, now);
}

EdrRefresh::OrReason<EdrRefresh::Caller> EdrRefresh::authenticated(const http::Request &request, WallTime now)
{
    const auto token = http::bearerToken(request);
    const auto jwt = token ? jose::decode(*token) : failure(ErrorKind::MalformedAnswer);
    if (!jwt)
        return tl::unexpected(u"Failed to decode token"_s);
    const QByteArray accessToken = jwt->claims.value("token"_L1).toString().toUtf8();
    const QString tokenId = unprovenId(accessToken);
    auto transfer = m_records.byToken(tokenId);
    if (!transfer)
        return tl::unexpected(u"The record of the access token cannot be read"_s);
    const bool faithful = *transfer && (*transfer)->record.settings.faithful;

    if (const auto proven = checkSignature(*token, *jwt, faithful); !proven)
        return tl::unexpected(proven.error());
    // Each rule is asked, and the answer names every one that is broken.
    QStringList broken = brokenClaims(jwt->claims, {"aud"_L1, "token"_L1, "jti"_L1});
    if (const auto end = jwt->expiresAt(); end && now >= *end && !faithful)
        broken.append(u"Token has expired (exp)"_s);
    if (const auto start = jwt->notBefore(); start && now < *start && !faithful)
        broken.append(u"Token is not valid yet (nbf)"_s);
    const QString issuer = jwt->claims.value("iss"_L1).toString();
    if (!*transfer)
        broken.append(u"AccessTokenData with ID '%1' does not exist."_s.arg(cleaned(tokenId, 80)));
    else if ((*transfer)->record.audience != issuer)
        broken.append(u"Principal '%1' is not authorized to refresh this token."_s.arg(cleaned(issuer, 200)));
    if (!broken.isEmpty())
        return tl::unexpected(broken.join(u", "_s));
    return Caller{**std::move(transfer), accessToken};
}

/// S1-03. The original asks whether the key is anybody's; strictly it must be one of the issuer's.
EdrRefresh::OrReason<> EdrRefresh::checkSignature(const QByteArray &token, const jose::Jwt &jwt, bool faithful)
{
    const KeyName name = KeyName::of(jwt.header.value("kid"_L1).toString());
    if (!faithful && name.did != jwt.claims.value("iss"_L1).toString())
        return tl::unexpected(u"The key ID does not belong to the issuer"_s);
    const auto key = m_participants.key(name);
    if (!key)
        return tl::unexpected(key.error().serverText);
    if (!jose::verify(token, *key))
        return tl::unexpected(u"Token verification failed"_s);
    return {};
}

EdrRefresh::OrReason<bool> EdrRefresh::isPrevious(const KeptTransfer &transfer, const QByteArray &refreshToken,
                                                  WallTime now)
{
    const EdrVaultEntry &vault = transfer.vault;
    const bool isCurrent = crypto::equal(refreshToken, vault.refreshToken);
    const bool isReplaced =
        !vault.previousRefreshToken.isEmpty() && crypto::equal(refreshToken, vault.previousRefreshToken);
    if (!isCurrent && !isReplaced)
        return tl::unexpected(u"Provided refresh token does not match the stored refresh token."_s);
    const auto claims = jose::decode(refreshToken);
    const auto end = claims ? claims->expiresAt() : std::nullopt;
    if (!transfer.record.settings.faithful && end && now >= *end)
        return tl::unexpected(u"Refresh token has expired (exp)"_s);
    return isReplaced;
}

EdrRefresh::OrReason<EdrRefresh::Renewed> EdrRefresh::issue(const KeptTransfer &transfer, bool rotates, WallTime now)
{
    const EdrSettings &settings = transfer.record.settings;
    const EdrToken access = m_tokens.access(transfer.record.claims, settings.expiry, now);
    EdrVaultEntry vault = transfer.vault;
    if (rotates) {
        vault.previousRefreshToken = settings.keepsPrevious ? vault.refreshToken : QByteArray();
        vault.refreshToken = m_tokens.refresh(refreshLifetime(settings, m_client), now).text;
    }
    const auto kept = m_records.replace(transfer, vault, pairOf(access, vault, m_client, now), now);
    if (!kept)
        return tl::unexpected(u"The new tokens cannot be stored"_s);
    qCInfo(lcSandbox).noquote() << "refreshed the EDR of transfer" << transfer.record.ids.providerPid << "for"
                                << transfer.record.audience;
    return Renewed{access, vault.refreshToken, settings.expiry};
}

} // namespace tokenwatch::sandbox
