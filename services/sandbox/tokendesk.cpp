// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/tokendesk.h"

#include "crypto/random.h"
#include "log/categories.h"
#include "sandbox/dpopcheck.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto pruneEvery = 1min;
constexpr int pruneAfter = 10'000;       ///< new sessions, if those come first
constexpr qint64 mostSessions = 100'000; ///< some 50 MB
constexpr auto keepEnded = 1h;           ///< so that sessions can still be looked at

} // namespace

QString newIdentifier()
{
    return QString::fromLatin1(crypto::randomBytes(16).toHex());
}

TokenDesk::TokenDesk(SessionStore &store, const TokenIssuer &issuer)
    : m_store(store)
    , m_issuer(issuer)
{}

TokenDesk::Pair TokenDesk::mint(const Client &client, std::optional<qint64> userId, const QString &scope,
                                Refreshable refreshable, const MoreClaims &more, WallTime now) const
{
    const WallTime issued = wholeSeconds(now);
    Claims claims{.jti = newIdentifier(),
                  .issuedAt = issued,
                  .expiresAt = issued + client.accessLifetime,
                  .clientId = client.id,
                  .userId = userId,
                  .scope = scope};
    Pair pair;
    pair.tokens.access = m_issuer.accessToken(claims, boundTo(more.boundKey, more.access));
    if (!more.boundKey.isEmpty())
        pair.tokens.answer.insert(u"token_type"_s, u"DPoP"_s);
    pair.tokens.accessExpiresAt = claims.expiresAt;
    pair.tokens.scope = scope;
    pair.record.accessJti = claims.jti;
    pair.record.accessExpiresAt = claims.expiresAt;
    if (refreshable == Refreshable::Yes) {
        claims.jti = newIdentifier();
        claims.expiresAt = issued + client.refreshLifetime;
        const bool bindsRefresh = client.type == ClientType::Public;
        pair.tokens.refresh =
            m_issuer.refreshToken(claims, bindsRefresh ? boundTo(more.boundKey, more.refresh) : more.refresh);
        pair.record.refreshJti = claims.jti;
        pair.record.refreshExpiresAt = claims.expiresAt;
    }
    if (refreshable == Refreshable::ByAccess)
        pair.record.refreshExpiresAt = issued + client.refreshLifetime;
    return pair;
}

Expected<IssuedTokens> TokenDesk::finished(Pair pair, const Expected<Session> &session)
{
    if (!session)
        return failure(session.error());
    pair.tokens.sessionId = session->id;
    qCInfo(lcSandbox).noquote() << "issued a token to" << session->origin.clientId << "by" << session->origin.kind
                                << "in session" << session->id;
    return std::move(pair.tokens);
}

Expected<IssuedTokens> TokenDesk::issue(const Client &client, const User *user, const QString &kind,
                                        const QString &scope, Refreshable refreshable, WallTime now,
                                        const MoreClaims &more)
{
    prune(now);
    const std::optional<qint64> userId = user ? std::optional(user->id) : std::nullopt;
    Pair pair = mint(client, userId, scope, refreshable, more, now);
    const auto session = m_store.begin({client.id, userId, kind, scope}, pair.record, now);
    return finished(std::move(pair), session);
}

Expected<IssuedTokens> TokenDesk::rotate(const Client &client, const Session &old, const QString &scope, WallTime now,
                                         const MoreClaims &more, Refreshable refreshable)
{
    prune(now);
    Pair pair = mint(client, old.origin.userId, scope, refreshable, more, now);
    const auto session = m_store.succeed(old, pair.record, now);
    return finished(std::move(pair), session);
}

Expected<Session> TokenDesk::open(const Origin &origin, const PairRecord &pair, WallTime now)
{
    prune(now);
    return m_store.begin(origin, pair, now);
}

void TokenDesk::prune(WallTime now)
{
    const bool isTime = now - m_prunedAt >= pruneEvery || now < m_prunedAt;
    if (++m_sincePruned < pruneAfter && !isTime)
        return;
    m_prunedAt = now;
    m_sincePruned = 0;
    if (const auto done = m_store.prune(now - keepEnded, mostSessions); !done)
        qCWarning(lcSandbox) << "old sessions stay:" << wireName(done.error().kind).constData();
}

QJsonObject TokenDesk::answer(const Client &client, const IssuedTokens &tokens, WallTime now)
{
    const qint64 end = numericDate(tokens.accessExpiresAt);
    const qint64 left = std::chrono::floor<Seconds>(tokens.accessExpiresAt - wholeSeconds(now)).count();
    QJsonObject body{{u"access_token"_s, QString::fromLatin1(tokens.access)},
                     {u"token_type"_s, u"Bearer"_s},
                     {u"expires_in"_s, client.absoluteExpiresIn ? end : left}};
    if (!tokens.refresh.isEmpty())
        body.insert(u"refresh_token"_s, QString::fromLatin1(tokens.refresh));
    if (!tokens.scope.isEmpty())
        body.insert(u"scope"_s, tokens.scope);
    for (auto member = tokens.answer.begin(); member != tokens.answer.end(); ++member)
        body.insert(member.key(), *member);
    return body;
}

} // namespace tokenwatch::sandbox
