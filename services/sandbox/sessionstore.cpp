// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/sessionstore.h"

#include "crypto/mac.h"
#include "crypto/random.h"
#include "sandbox/edrschema.h"

#include <algorithm>

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *firstSchema =
    "CREATE TABLE clients (id TEXT PRIMARY KEY, type TEXT NOT NULL, access_token_duration INTEGER NOT NULL,"
    " refresh_token_duration INTEGER NOT NULL) STRICT;\n"
    "CREATE TABLE users (id INTEGER PRIMARY KEY, email TEXT NOT NULL UNIQUE) STRICT;\n"
    "CREATE TABLE grants (id TEXT PRIMARY KEY, client_id TEXT NOT NULL REFERENCES clients(id),"
    " user_id INTEGER REFERENCES users(id), kind TEXT NOT NULL, scope TEXT NOT NULL, created_at INTEGER NOT NULL)"
    " STRICT;\n"
    "CREATE TABLE sessions (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
    " grant_id TEXT NOT NULL REFERENCES grants(id) ON DELETE CASCADE,"
    " access_token_jti BLOB NOT NULL UNIQUE, refresh_token_jti BLOB UNIQUE,"
    " status TEXT NOT NULL CHECK (status IN ('created','refreshed','expired','revoked')),"
    " created_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, access_expires_at INTEGER NOT NULL,"
    " refresh_expires_at INTEGER) STRICT;\n"
    "CREATE INDEX sessions_of_grant ON sessions(grant_id)";

qint64 stamp(WallTime instant)
{
    return instant.time_since_epoch().count();
}

QVariant stamp(const std::optional<WallTime> &instant)
{
    return instant ? QVariant(stamp(*instant)) : QVariant();
}

WallTime instantAt(const QVariant &value)
{
    return WallTime(Milliseconds(value.toLongLong()));
}

SessionStatus statusNamed(const QString &name)
{
    for (const SessionStatus status : {SessionStatus::Created, SessionStatus::Refreshed, SessionStatus::Expired}) {
        if (name == wireName(status))
            return status;
    }
    return SessionStatus::Revoked;
}

} // namespace

QString wireName(SessionStatus status)
{
    switch (status) {
    case SessionStatus::Created:
        return u"created"_s;
    case SessionStatus::Refreshed:
        return u"refreshed"_s;
    case SessionStatus::Expired:
        return u"expired"_s;
    case SessionStatus::Revoked:
        return u"revoked"_s;
    }
    return {};
}

SessionStore::SessionStore(sql::Connection connection, Secret identifierKey)
    : m_connection(std::move(connection))
    , m_identifierKey(std::move(identifierKey))
{}

Expected<std::unique_ptr<SessionStore>> SessionStore::open(const QString &path, Secret identifierKey,
                                                           const Registry &registry)
{
    auto connection = sql::Connection::open(path, {{1, firstSchema}, {2, edrSchema}});
    if (!connection)
        return failure(connection.error());
    std::unique_ptr<SessionStore> store(new SessionStore(std::move(*connection), std::move(identifierKey)));
    if (const auto done = store->registerAll(registry); !done)
        return failure(done.error());
    return store;
}

template <class Steps>
auto SessionStore::together(Steps steps) -> decltype(steps())
{
    if (const auto begun = m_connection.begin(); !begun)
        return failure(begun.error());
    auto result = steps();
    if (!result) {
        m_connection.rollback();
        return result;
    }
    if (const auto committed = m_connection.commit(); !committed) {
        m_connection.rollback();
        return failure(committed.error());
    }
    return result;
}

QByteArray SessionStore::hidden(const QString &jti) const
{
    return crypto::hmacSha256(m_identifierKey, jti.toUtf8());
}

Expected<> SessionStore::registerClient(const Client &client)
{
    const auto done =
        m_connection.run(u"INSERT INTO clients VALUES (?,?,?,?) ON CONFLICT(id) DO UPDATE SET type = excluded.type,"
                         " access_token_duration = excluded.access_token_duration,"
                         " refresh_token_duration = excluded.refresh_token_duration"_s,
                         {client.id, wireName(client.type), qint64(client.accessLifetime.count()),
                          qint64(client.refreshLifetime.count())});
    if (!done)
        return failure(done.error());
    return {};
}

Expected<> SessionStore::registerAll(const Registry &registry)
{
    return together([&]() -> Expected<> {
        for (const Client &client : registry.clients()) {
            if (const auto done = registerClient(client); !done)
                return done;
        }
        const auto done =
            m_connection.run(u"INSERT INTO users VALUES (?,?) ON CONFLICT(id) DO UPDATE SET email = excluded.email"_s,
                             {registry.user().id, registry.user().email});
        if (!done)
            return failure(done.error());
        return {};
    });
}

Expected<Session> SessionStore::insert(Session session, const PairRecord &pair)
{
    session.id = QString::fromLatin1(crypto::randomBytes(8).toHex());
    session.accessExpiresAt = pair.accessExpiresAt;
    session.refreshExpiresAt = pair.refreshExpiresAt;
    const QVariant refresh = pair.refreshJti.isEmpty() ? QVariant() : QVariant(hidden(pair.refreshJti));
    const auto done = m_connection.run(
        u"INSERT INTO sessions (id, grant_id, access_token_jti, refresh_token_jti, status, created_at, changed_at,"
        " access_expires_at, refresh_expires_at) VALUES (?,?,?,?,?,?,?,?,?)"_s,
        {session.id, session.grantId, hidden(pair.accessJti), refresh, wireName(session.status),
         stamp(session.createdAt), stamp(session.changedAt), stamp(session.accessExpiresAt),
         stamp(session.refreshExpiresAt)});
    if (!done)
        return failure(done.error());
    return session;
}

Expected<Session> SessionStore::begin(const Origin &origin, const PairRecord &pair, WallTime now)
{
    return together([&]() -> Expected<Session> {
        Session session{.id = {},
                        .grantId = QString::fromLatin1(crypto::randomBytes(8).toHex()),
                        .origin = origin,
                        .createdAt = now,
                        .changedAt = now,
                        .refreshExpiresAt = {}};
        const auto done = m_connection.run(u"INSERT INTO grants VALUES (?,?,?,?,?,?)"_s,
                                           {session.grantId, origin.clientId,
                                            origin.userId ? QVariant(*origin.userId) : QVariant(), origin.kind,
                                            // A null string would be bound as NULL.
                                            origin.scope.isNull() ? u""_s : origin.scope, stamp(now)});
        if (!done)
            return failure(done.error());
        return insert(std::move(session), pair);
    });
}

Expected<Session> SessionStore::succeed(const Session &old, const PairRecord &pair, WallTime now)
{
    return together([&]() -> Expected<Session> {
        const auto done = m_connection.run(
            u"UPDATE sessions SET status = 'refreshed', changed_at = ? WHERE id = ? AND status = 'created'"_s,
            {stamp(now), old.id});
        if (!done)
            return failure(done.error());
        return insert(Session{.id = {},
                              .grantId = old.grantId,
                              .origin = old.origin,
                              .createdAt = now,
                              .changedAt = now,
                              .refreshExpiresAt = {}},
                      pair);
    });
}

Expected<> SessionStore::renew(const Session &session, const PairRecord &pair, WallTime changedAt)
{
    const QVariant refresh = pair.refreshJti.isEmpty() ? QVariant() : QVariant(hidden(pair.refreshJti));
    const auto done =
        m_connection.run(u"UPDATE sessions SET access_token_jti = ?, refresh_token_jti = ?, access_expires_at = ?,"
                         " refresh_expires_at = ?, changed_at = ? WHERE id = ?"_s,
                         {hidden(pair.accessJti), refresh, stamp(pair.accessExpiresAt), stamp(pair.refreshExpiresAt),
                          stamp(changedAt), session.id});
    if (!done)
        return failure(done.error());
    return {};
}

Expected<> SessionStore::setStatus(const QString &sessionId, SessionStatus status, WallTime now)
{
    const auto done = m_connection.run(u"UPDATE sessions SET status = ?, changed_at = ? WHERE id = ?"_s,
                                       {wireName(status), stamp(now), sessionId});
    if (!done)
        return failure(done.error());
    return {};
}

Expected<QStringList> SessionStore::revokeFamily(const Session &session, WallTime now)
{
    return together([&]() -> Expected<QStringList> {
        QStringList revoked;
        {
            auto rows = m_connection.run(
                u"UPDATE sessions SET status = 'revoked', changed_at = ? WHERE grant_id = ? AND status = 'created'"
                " RETURNING id"_s,
                {stamp(now), session.grantId});
            if (!rows)
                return failure(rows.error());
            while (rows->next())
                revoked.append(rows->value(0).toString());
        }
        if (revoked.isEmpty() && session.status != SessionStatus::Revoked) {
            if (const auto done = setStatus(session.id, SessionStatus::Revoked, now); !done)
                return failure(done.error());
            revoked.append(session.id);
        }
        return revoked;
    });
}

Expected<int> SessionStore::revokeOf(const Origin &origin, WallTime now)
{
    auto rows = m_connection.run(
        u"UPDATE sessions SET status = 'revoked', changed_at = ? WHERE status = 'created' AND grant_id IN"
        " (SELECT id FROM grants WHERE client_id = ? AND user_id IS ?)"_s,
        {stamp(now), origin.clientId, origin.userId ? QVariant(*origin.userId) : QVariant()});
    if (!rows)
        return failure(rows.error());
    return rows->numRowsAffected();
}

Expected<int> SessionStore::revokeAll(WallTime now)
{
    auto rows = m_connection.run(u"UPDATE sessions SET status = 'revoked', changed_at = ? WHERE status = 'created'"_s,
                                 {stamp(now)});
    if (!rows)
        return failure(rows.error());
    return rows->numRowsAffected();
}

Expected<std::vector<Session>> SessionStore::select(const QString &where, const QVariantList &values)
{
    auto rows = m_connection.run(
        u"SELECT s.id, s.grant_id, g.client_id, g.user_id, g.kind, g.scope, s.status, s.created_at, s.changed_at,"
        " s.access_expires_at, s.refresh_expires_at FROM sessions s JOIN grants g ON g.id = s.grant_id "_s +
            where,
        values);
    if (!rows)
        return failure(rows.error());
    std::vector<Session> sessions;
    while (rows->next()) {
        const auto optionalNumber = [&](int column) {
            return rows->isNull(column) ? std::nullopt : std::optional(rows->value(column).toLongLong());
        };
        const std::optional<qint64> refreshEnd = optionalNumber(10);
        sessions.push_back(
            {.id = rows->value(0).toString(),
             .grantId = rows->value(1).toString(),
             .origin = {.clientId = rows->value(2).toString(),
                        .userId = optionalNumber(3),
                        .kind = rows->value(4).toString(),
                        .scope = rows->value(5).toString()},
             .status = statusNamed(rows->value(6).toString()),
             .createdAt = instantAt(rows->value(7)),
             .changedAt = instantAt(rows->value(8)),
             .accessExpiresAt = instantAt(rows->value(9)),
             .refreshExpiresAt = refreshEnd ? std::optional(WallTime(Milliseconds(*refreshEnd))) : std::nullopt});
    }
    return sessions;
}

Expected<std::optional<Session>> SessionStore::one(const QString &where, const QVariant &value)
{
    auto found = select(where, {value});
    if (!found)
        return failure(found.error());
    if (found->empty())
        return std::nullopt;
    return std::move(found->front());
}

Expected<std::optional<Session>> SessionStore::byAccess(const QString &jti)
{
    return one(u"WHERE s.access_token_jti = ?"_s, hidden(jti));
}

Expected<std::optional<Session>> SessionStore::byRefresh(const QString &jti)
{
    return one(u"WHERE s.refresh_token_jti = ?"_s, hidden(jti));
}

Expected<std::optional<Session>> SessionStore::byId(const QString &id)
{
    return one(u"WHERE s.id = ?"_s, id);
}

Expected<std::vector<Session>> SessionStore::of(const Origin &origin)
{
    return select(u"WHERE g.client_id = ? AND g.user_id IS ? ORDER BY s.number DESC"_s,
                  {origin.clientId, origin.userId ? QVariant(*origin.userId) : QVariant()});
}

Expected<std::optional<WallTime>> SessionStore::lastSignIn(qint64 userId)
{
    auto rows = m_connection.run(u"SELECT max(created_at) FROM grants WHERE user_id = ?"_s, {userId});
    if (!rows)
        return failure(rows.error());
    return rows->next() && !rows->isNull(0) ? std::optional(instantAt(rows->value(0))) : std::nullopt;
}

Expected<bool> SessionStore::familyLives(const QString &grantId)
{
    auto rows =
        m_connection.run(u"SELECT 1 FROM sessions WHERE grant_id = ? AND status = 'created' LIMIT 1"_s, {grantId});
    if (!rows)
        return failure(rows.error());
    return rows->next();
}

Expected<std::vector<Session>> SessionStore::all()
{
    return select(u"ORDER BY s.number DESC"_s, {});
}

Expected<std::vector<Session>> SessionStore::newest(int most)
{
    return select(u"ORDER BY s.number DESC LIMIT ?"_s, {most});
}

Expected<> SessionStore::prune(WallTime ended, qint64 most)
{
    const std::pair<QString, QVariantList> statements[] = {
        {u"DELETE FROM sessions WHERE max(access_expires_at, coalesce(refresh_expires_at, 0)) < ?"_s, {stamp(ended)}},
        {u"DELETE FROM sessions WHERE number <= (SELECT max(number) FROM sessions) - ?"_s, {most}},
        {u"DELETE FROM grants WHERE id NOT IN (SELECT grant_id FROM sessions)"_s, {}},
    };
    return together([&]() -> Expected<> {
        for (const auto &[statement, values] : statements) {
            if (const auto done = m_connection.run(statement, values); !done)
                return failure(done.error());
        }
        return {};
    });
}

} // namespace tokenwatch::sandbox
