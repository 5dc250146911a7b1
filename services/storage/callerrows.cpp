// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/callerrows.h"

#include "log/categories.h"
#include "storage/callerrecord.h"
#include "storage/sqliterows.h"

namespace tokenwatch::rows {

using namespace Qt::StringLiterals;

namespace {

WallTime instantIn(const QSqlQuery &query, int column)
{
    return WallTime(Milliseconds(query.value(column).toLongLong()));
}

Expected<std::vector<ClientKey>> keys(sql::Connection &connection)
{
    auto query = connection.run(
        u"SELECT name, hash, all_sources, sources, per_minute, created_at, expires_at FROM client_key ORDER BY name"_s);
    if (!query)
        return failure(query.error());
    std::vector<ClientKey> found;
    while (query->next()) {
        ClientKey key{.name = query->value(0).toString(),
                      .hash = query->value(1).toByteArray(),
                      .allSources = query->value(2).toInt() != 0,
                      .sources = sourceIdsFrom(query->value(3).toString()),
                      .perMinute = query->value(4).toInt(),
                      .createdAt = instantIn(*query, 5),
                      .expiresAt = {}};
        if (!query->isNull(6))
            key.expiresAt = instantIn(*query, 6);
        found.push_back(std::move(key));
    }
    return found;
}

Expected<std::vector<CallerUse>> uses(sql::Connection &connection)
{
    auto query = connection.run(
        u"SELECT kind, name, script, uid, source, door, first_at, last_at, times, pid FROM caller_use"_s);
    if (!query)
        return failure(query.error());
    std::vector<CallerUse> found;
    while (query->next()) {
        const auto kind = callerKindFrom(query->value(0).toString().toLatin1());
        const auto door = callerDoorFrom(query->value(5).toString().toLatin1());
        if (!kind || !door) {
            qCWarning(lcStorage, "a use of a token is of an unknown kind and left out");
            continue;
        }
        found.push_back({.caller = {.kind = *kind,
                                    .name = query->value(1).toString(),
                                    .script = query->value(2).toString(),
                                    .uid = static_cast<quint32>(query->value(3).toLongLong())},
                         .source = {query->value(4).toString().toLatin1()},
                         .door = *door,
                         .first = instantIn(*query, 6),
                         .last = instantIn(*query, 7),
                         .times = static_cast<quint64>(query->value(8).toLongLong()),
                         .pid = query->value(9).toLongLong()});
    }
    return found;
}

/// The primary key of a use.
QVariantList placeOf(const CallerUse &use)
{
    return {asText(wireName(use.caller.kind)), asText(use.caller.name),  asText(use.caller.script),
            asInteger(use.caller.uid),         asText(use.source.value), asText(wireName(use.door))};
}

Expected<> runOnce(sql::Connection &connection, const QString &statement, const QVariantList &values)
{
    return connection.run(statement, values).map([](const QSqlQuery &) {});
}

} // namespace

Expected<CallerBook> callers(sql::Connection &connection)
{
    auto known = keys(connection);
    if (!known)
        return failure(known.error());
    auto used = uses(connection);
    if (!used)
        return failure(used.error());
    return CallerBook{std::move(*known), std::move(*used)};
}

Expected<> putKey(sql::Connection &connection, const ClientKey &key)
{
    return runOnce(connection,
                   u"INSERT OR REPLACE INTO client_key (name, hash, all_sources, sources, per_minute, created_at, "
                   "expires_at) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                   {asText(key.name), asBlob(key.hash), key.allSources ? 1 : 0, asText(toText(key.sources)),
                    key.perMinute, asInstant(key.createdAt), asInstant(key.expiresAt)});
}

Expected<> deleteKey(sql::Connection &connection, const QString &name)
{
    return runOnce(connection, u"DELETE FROM client_key WHERE name = ?"_s, {asText(name)});
}

Expected<> putUse(sql::Connection &connection, const CallerUse &use)
{
    return runOnce(connection,
                   u"INSERT OR REPLACE INTO caller_use (kind, name, script, uid, source, door, first_at, last_at, "
                   "times, pid) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                   placeOf(use) +
                       QVariantList{asInstant(use.first), asInstant(use.last), asInteger(use.times), use.pid});
}

Expected<> deleteUse(sql::Connection &connection, const CallerUse &use)
{
    return runOnce(connection,
                   u"DELETE FROM caller_use WHERE kind = ? AND name = ? AND script = ? AND uid = ? AND source = ? AND "
                   "door = ?"_s,
                   placeOf(use));
}

} // namespace tokenwatch::rows
