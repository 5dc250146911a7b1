// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitetokenstore.h"

#include "crypto/sealer.h"
#include "log/categories.h"
#include "storage/callerrows.h"
#include "storage/schema.h"
#include "storage/sqliterows.h"

#include <algorithm>

namespace tokenwatch {

using namespace Qt::StringLiterals;
using rows::asBlob;
using rows::asInstant;
using rows::asInteger;
using rows::asText;

namespace {

Expected<bool> holdsSealedTokens(sql::Connection &connection)
{
    auto query = connection.run(u"SELECT 1 FROM token_cache WHERE length(token) > 0 OR length(refreshToken) > 0 OR "
                                "length(flow_memory) > 0 LIMIT 1"_s);
    if (!query)
        return failure(query.error());
    return query->next();
}

Expected<> checkDataKey(sql::Connection &connection, const crypto::Sealer &sealer)
{
    auto query = connection.run(u"SELECT value FROM meta WHERE name = 'key_check'"_s);
    if (!query)
        return failure(query.error());
    const bool known = query->next();
    if (known && opensKeyCheck(sealer, query->value(0).toByteArray()))
        return {};
    const auto sealed = holdsSealedTokens(connection);
    if (!sealed)
        return failure(sealed.error());
    if (known && *sealed)
        return failure(ErrorKind::StoreCorrupt, {}, u"the stored tokens were sealed under another key"_s);
    return connection
        .run(u"INSERT INTO meta (name, value) VALUES ('key_check', ?) ON CONFLICT (name) DO UPDATE SET value = "
             "excluded.value"_s,
             {asBlob(sealKeyCheck(sealer))})
        .map([](const QSqlQuery &) {});
}

/// Whoever is told of a sick store must know which file it is.
Error namingFile(Error error, const QString &path)
{
    const bool sick = error.kind == ErrorKind::StoreCorrupt || error.kind == ErrorKind::StorageFailed ||
                      error.kind == ErrorKind::StorageFull;
    if (sick && error.where.isEmpty())
        error.where = path;
    return error;
}

/// Sets what `from` says of each source; both are few enough to sort.
template <class Value, class Put>
void join(std::vector<StoredSource> &all, std::vector<std::pair<SourceId, Value>> from, Put put)
{
    for (auto &[id, value] : from) {
        const auto stored =
            std::lower_bound(all.begin(), all.end(), id,
                             [](const StoredSource &one, const SourceId &wanted) { return one.source.id < wanted; });
        if (stored != all.end() && stored->source.id == id)
            put(*stored, std::move(value));
    }
}

Expected<std::vector<StoredSource>> loadWhole(sql::Connection &connection, const crypto::Sealer *sealer,
                                              const rows::Only &only)
{
    auto all = rows::sources(connection, only);
    if (!all)
        return all;
    auto tokens = rows::tokens(connection, only);
    if (!tokens)
        return failure(tokens.error());
    auto journal = rows::journal(connection, only);
    if (!journal)
        return failure(journal.error());
    auto last = rows::lastAttempts(connection, only);
    if (!last)
        return failure(last.error());

    join(*all, std::move(*tokens), [sealer](StoredSource &stored, const TokenRecord &record) {
        OpenedToken opened = openToken(sealer, stored.source.id, record);
        stored.token = std::move(opened.token);
        stored.corrupt = opened.corrupt;
    });
    join(*all, std::move(*journal), [](StoredSource &stored, const OpenAttempt &open) { stored.journal = open; });
    join(*all, std::move(*last),
         [](StoredSource &stored, Attempt &&attempt) { stored.lastAttempt = std::move(attempt); });
    return all;
}

Expected<AttemptId> beginEntry(sql::Connection &connection, const SourceId &id, Generation generation,
                               std::optional<AttemptId> resumed, WallTime now)
{
    const auto stored = rows::storedGeneration(connection, id);
    if (!stored)
        return failure(stored.error());
    if (generation < *stored)
        return failure(ErrorKind::Conflict, QString::fromLatin1(id.value));

    auto entry = resumed
                     ? connection.run(u"UPDATE journal SET generation = ?, at = ?, tries = tries + 1 WHERE source = ? "
                                      "AND id = ?"_s,
                                      {asInteger(generation.value), asInstant(now), asText(id.value), resumed->value})
                     : connection.run(u"INSERT OR REPLACE INTO journal (source, generation, at, tries) VALUES "
                                      "(?, ?, ?, 0)"_s,
                                      {asText(id.value), asInteger(generation.value), asInstant(now)});
    if (!entry)
        return failure(entry.error());
    if (entry->numRowsAffected() == 0)
        return failure(ErrorKind::Conflict, QString::fromLatin1(id.value));
    const AttemptId attempt{resumed ? resumed->value : entry->lastInsertId().toLongLong()};

    auto used =
        connection.run(u"UPDATE token_cache SET lastUsed = ? WHERE service = ?"_s, {asInstant(now), asText(id.value)});
    if (!used)
        return failure(used.error());
    return attempt;
}

Expected<> deleteEntry(sql::Connection &connection, const SourceId &id, AttemptId attempt)
{
    return connection.run(u"DELETE FROM journal WHERE source = ? AND id = ?"_s, {asText(id.value), attempt.value})
        .map([](const QSqlQuery &) {});
}

} // namespace

SqliteTokenStore::SqliteTokenStore(const QString &path, const Clock &clock, Then<> ready, QObject *parent)
    : SealedStore(parent)
    , m_path(path)
    , m_clock(clock)
    , m_thread(path, storeMigrations(), std::move(ready))
{}

SqliteTokenStore::~SqliteTokenStore() = default;

/// Runs `work` on the store thread and hands its value back; the box is written before the answer and read after it.
template <class T>
void SqliteTokenStore::ask(std::function<Expected<T>(sql::Connection &)> work, Then<T> then)
{
    const auto box = std::make_shared<Expected<T>>(failure(ErrorKind::Internal));
    m_thread.post(
        [box, work = std::move(work)](sql::Connection &connection) -> Expected<QVariant> {
            *box = work(connection);
            if (!*box)
                return failure(box->error());
            return QVariant();
        },
        [box, path = m_path, then = std::move(then)](const Expected<QVariant> &answer) {
            // The transaction may fail after the work succeeded.
            if (answer)
                then(std::move(*box));
            else
                then(failure(namingFile(answer.error(), path)));
        });
}

void SqliteTokenStore::run(const QString &statement, const QVariantList &values, Then<> then)
{
    ask<void>(
        [statement, values](sql::Connection &connection) {
            return connection.run(statement, values).map([](const QSqlQuery &) {});
        },
        std::move(then));
}

void SqliteTokenStore::setDataKey(Secret key, Then<> then)
{
    auto sealer = std::make_shared<const crypto::Sealer>(key);
    ask<void>([sealer](sql::Connection &connection) { return checkDataKey(connection, *sealer); },
              [this, sealer, then = std::move(then)](const Expected<> &answer) {
                  if (answer) {
                      m_sealer = sealer;
                      Q_EMIT opened();
                  }
                  then(answer);
              });
}

void SqliteTokenStore::hasSealedTokens(Then<bool> then)
{
    ask<bool>(holdsSealedTokens, std::move(then));
}

void SqliteTokenStore::readRecord(const SourceId &owner, const QByteArray &slot, Then<QByteArray> then)
{
    ask<QByteArray>(
        [owner, slot](sql::Connection &connection) -> Expected<QByteArray> {
            auto query = connection.run(u"SELECT value FROM secret WHERE source = ? AND slot = ?"_s,
                                        {asText(owner.value), asText(slot)});
            if (!query)
                return failure(query.error());
            if (!query->next())
                return failure(ErrorKind::MissingCredentials, QString::fromUtf8(slot));
            return query->value(0).toByteArray();
        },
        std::move(then));
}

void SqliteTokenStore::writeRecord(const SourceId &owner, const QByteArray &slot, const QByteArray &record, Then<> then)
{
    run(u"INSERT OR REPLACE INTO secret (source, slot, value) VALUES (?, ?, ?)"_s,
        {asText(owner.value), asText(slot), asBlob(record)}, std::move(then));
}

void SqliteTokenStore::removeRecord(const SourceId &owner, const QByteArray &slot, Then<> then)
{
    run(u"DELETE FROM secret WHERE source = ? AND slot = ?"_s, {asText(owner.value), asText(slot)}, std::move(then));
}

void SqliteTokenStore::load(Then<std::vector<StoredSource>> then)
{
    ask<std::vector<StoredSource>>(
        [sealer = m_sealer](sql::Connection &connection) { return loadWhole(connection, sealer.get(), {}); },
        std::move(then));
}

void SqliteTokenStore::loadOne(const SourceId &id, Then<StoredSource> then)
{
    ask<StoredSource>(
        [id, sealer = m_sealer](sql::Connection &connection) -> Expected<StoredSource> {
            auto found = loadWhole(connection, sealer.get(), id);
            if (!found)
                return failure(found.error());
            if (found->empty())
                return failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value));
            return std::move(found->front());
        },
        std::move(then));
}

void SqliteTokenStore::saveSource(const Source &source, Then<> then)
{
    ask<void>([source](sql::Connection &connection) { return rows::putSource(connection, source); }, std::move(then));
}

void SqliteTokenStore::removeSource(const SourceId &id, Then<> then)
{
    ask<void>(
        [id](sql::Connection &connection) -> Expected<> {
            // Token, journal and history go with the source (ON DELETE CASCADE).
            for (const QString &statement :
                 {u"DELETE FROM secret WHERE source = ?"_s, u"DELETE FROM caller_use WHERE source = ?"_s,
                  u"DELETE FROM source WHERE id = ?"_s}) {
                if (auto query = connection.run(statement, {asText(id.value)}); !query)
                    return failure(query.error());
            }
            return {};
        },
        std::move(then));
}

void SqliteTokenStore::saveMemory(const SourceId &id, const SourceMemory &memory, Then<> then)
{
    ask<void>([id, memory](sql::Connection &connection) { return rows::putMemory(connection, id, memory); },
              std::move(then));
}

void SqliteTokenStore::begin(const SourceId &id, Generation generation, std::optional<AttemptId> resumed,
                             Then<AttemptId> then)
{
    ask<AttemptId>([id, generation, resumed, now = m_clock.now().wall](
                       sql::Connection &connection) { return beginEntry(connection, id, generation, resumed, now); },
                   std::move(then));
}

void SqliteTokenStore::commit(const SourceId &id, AttemptId attempt, TokenPtr token, Then<> then)
{
    ask<void>(
        [id, attempt, token = std::move(token), sealer = m_sealer,
         now = m_clock.now().wall](sql::Connection &connection) -> Expected<> {
            if (!sealer)
                return failure(ErrorKind::VaultLocked);
            const auto stored = rows::storedGeneration(connection, id);
            if (!stored)
                return failure(stored.error());
            if (token->generation <= *stored)
                return failure(ErrorKind::Conflict, QString::fromLatin1(id.value));
            if (auto put = rows::putToken(connection, id, sealToken(*sealer, id, *token), now); !put)
                return put;
            return deleteEntry(connection, id, attempt);
        },
        std::move(then));
}

void SqliteTokenStore::close(const SourceId &id, AttemptId attempt, Then<> then)
{
    ask<void>([id, attempt](sql::Connection &connection) { return deleteEntry(connection, id, attempt); },
              std::move(then));
}

void SqliteTokenStore::wipe(const SourceId &id, bool refreshToken, Then<> then)
{
    if (!refreshToken) {
        run(u"UPDATE token_cache SET token = x'' WHERE service = ?"_s, {asText(id.value)}, std::move(then));
        return;
    }
    ask<void>(
        [id](sql::Connection &connection) -> Expected<> {
            for (const QString &statement :
                 {u"DELETE FROM token_cache WHERE service = ?"_s, u"DELETE FROM journal WHERE source = ?"_s}) {
                if (auto query = connection.run(statement, {asText(id.value)}); !query)
                    return failure(query.error());
            }
            return {};
        },
        std::move(then));
}

void SqliteTokenStore::append(const SourceId &source, const Attempt &attempt)
{
    ask<void>(
        [source, attempt](sql::Connection &connection) { return rows::appendAttempt(connection, source, attempt); },
        [](const Expected<> &answer) {
            if (!answer)
                qCWarning(lcStorage, "an attempt could not be added to the history: %s",
                          wireName(answer.error().kind).constData());
        });
}

void SqliteTokenStore::attempts(const SourceId &source, std::optional<WallTime> since, int most,
                                Then<std::vector<Attempt>> then)
{
    ask<std::vector<Attempt>>(
        [source, since, most](sql::Connection &connection) { return rows::attempts(connection, source, since, most); },
        std::move(then));
}

void SqliteTokenStore::loadCallers(Then<CallerBook> then)
{
    ask<CallerBook>(rows::callers, std::move(then));
}

void SqliteTokenStore::saveKey(const ClientKey &key, Then<> then)
{
    ask<void>([key](sql::Connection &connection) { return rows::putKey(connection, key); }, std::move(then));
}

void SqliteTokenStore::removeKey(const QString &name, Then<> then)
{
    ask<void>([name](sql::Connection &connection) { return rows::deleteKey(connection, name); }, std::move(then));
}

void SqliteTokenStore::saveUses(const std::vector<CallerUse> &changed, const std::vector<CallerUse> &forgotten,
                                Then<> then)
{
    ask<void>(
        [changed, forgotten](sql::Connection &connection) -> Expected<> {
            for (const CallerUse &use : forgotten) {
                if (auto gone = rows::deleteUse(connection, use); !gone)
                    return gone;
            }
            for (const CallerUse &use : changed) {
                if (auto put = rows::putUse(connection, use); !put)
                    return put;
            }
            return {};
        },
        std::move(then));
}

} // namespace tokenwatch
