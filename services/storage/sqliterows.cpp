// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqliterows.h"

#include "log/categories.h"
#include "storage/attemptrecord.h"
#include "storage/sourcerecord.h"

#include <QJsonDocument>
#include <QSqlQuery>

namespace tokenwatch::rows {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int attemptsKept = 2000; ///< of each source
constexpr Milliseconds attemptsKeptFor = std::chrono::hours(24 * 30);

/// Reads the columns of a row from left to right.
class Columns
{
public:
    explicit Columns(const QSqlQuery &query)
        : m_query(query)
    {}

    QVariant any() { return m_query.value(m_next++); }
    qint64 integer() { return any().toLongLong(); }
    QString text() { return any().toString(); }
    QByteArray bytes() { return any().toByteArray(); }
    std::optional<qint64> optionalInteger()
    {
        const QVariant value = any();
        return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
    }
    std::optional<WallTime> optionalInstant()
    {
        const auto value = optionalInteger();
        return value ? std::optional(WallTime(Milliseconds(*value))) : std::nullopt;
    }
    WallTime instant() { return WallTime(Milliseconds(integer())); }
    Generation generation() { return {static_cast<quint64>(integer())}; }

private:
    const QSqlQuery &m_query;
    int m_next = 0;
};

constexpr QLatin1StringView attemptColumns =
    "at, verdict, http_status, latency, new_lifetime, automatic, error_kind, error_may_sent, "
    "error_http_status, error_code, error_where, error_text, error_retry_after"_L1;

/// The end of a query that is about one source, or about all of them.
QString whose(QLatin1StringView column, const Only &only)
{
    return only ? u" WHERE "_s + column + u" = ?"_s : QString();
}

QVariantList valueOf(const Only &only)
{
    return only ? QVariantList{asText(only->value)} : QVariantList();
}

Attempt attemptFrom(Columns &columns)
{
    Attempt attempt;
    attempt.at = columns.instant();
    attempt.verdict = verdictFrom(columns.text().toLatin1()).value_or(Verdict::Abandoned);
    attempt.httpStatus = static_cast<int>(columns.integer());
    attempt.latency = Milliseconds(columns.integer());
    if (const auto lifetime = columns.optionalInteger())
        attempt.newLifetime = Milliseconds(*lifetime);
    attempt.automatic = columns.integer() != 0;
    const QVariant kind = columns.any();
    if (kind.isNull())
        return attempt;
    Error error;
    error.kind = errorKindFrom(kind.toString().toLatin1()).value_or(ErrorKind::Internal);
    error.maySent = columns.integer() != 0;
    error.httpStatus = static_cast<int>(columns.integer());
    error.code = columns.text().toUtf8();
    error.where = columns.text();
    error.serverText = columns.text();
    if (const auto retryAfter = columns.optionalInteger())
        error.retryAfter = Seconds(*retryAfter);
    attempt.error = error;
    return attempt;
}

} // namespace

QVariant asText(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant asText(const QByteArray &bytes)
{
    return asText(QString::fromUtf8(bytes));
}

QVariant asBlob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QVariant asInstant(std::optional<WallTime> instant)
{
    return instant ? QVariant(qint64(instant->time_since_epoch().count())) : QVariant(QMetaType::fromType<qint64>());
}

QVariant asInteger(quint64 counter)
{
    return static_cast<qint64>(counter);
}

Expected<std::vector<StoredSource>> sources(sql::Connection &connection, const Only &only)
{
    auto query =
        connection.run(u"SELECT record, id, failures, refusals, not_before, stopped_at, cleared_at, paused_at, "
                       "last_success_at, failing_since, failed_flow_memory FROM source"_s +
                           whose("id"_L1, only) + u" ORDER BY id"_s,
                       valueOf(only));
    if (!query)
        return failure(query.error());
    std::vector<StoredSource> all;
    while (query->next()) {
        Columns columns(*query);
        const QByteArray json = columns.text().toUtf8();
        const QString id = columns.text();
        auto source = fromSourceRecord(QJsonDocument::fromJson(json).object());
        if (!source) {
            qCCritical(lcStorage, "source %s: its stored description cannot be read and is left as it is: %s",
                       qUtf8Printable(id), qUtf8Printable(source.error().serverText));
            continue;
        }
        StoredSource stored;
        stored.source = std::move(*source);
        stored.memory.failures = static_cast<int>(columns.integer());
        stored.memory.refusals = static_cast<int>(columns.integer());
        stored.memory.notBefore = columns.optionalInstant();
        stored.memory.stoppedAt = columns.optionalInstant();
        stored.memory.clearedAt = columns.optionalInstant();
        stored.memory.pausedAt = columns.optionalInstant();
        stored.memory.lastSuccessAt = columns.optionalInstant();
        stored.memory.failingSince = columns.optionalInstant();
        stored.memory.flowMemory = columns.text().toUtf8();
        all.push_back(std::move(stored));
    }
    return all;
}

Expected<std::vector<std::pair<SourceId, TokenRecord>>> tokens(sql::Connection &connection, const Only &only)
{
    auto query =
        connection.run(u"SELECT service, generation, token, refreshToken, flow_memory, tokenType, scope, lineage, "
                       "received_at, expiresAt, refresh_expires_at, expiry_origin FROM token_cache"_s +
                           whose("service"_L1, only),
                       valueOf(only));
    if (!query)
        return failure(query.error());
    std::vector<std::pair<SourceId, TokenRecord>> all;
    while (query->next()) {
        Columns columns(*query);
        SourceId source{columns.text().toLatin1()};
        TokenRecord token;
        token.generation = columns.generation();
        token.access = columns.bytes();
        token.refresh = columns.bytes();
        token.flowMemory = columns.bytes();
        token.type = columns.text().toUtf8();
        token.scope = columns.text().toUtf8();
        token.lineage.value = columns.bytes();
        token.receivedAt = columns.instant();
        token.expiresAt = columns.optionalInstant();
        token.refreshExpiresAt = columns.optionalInstant();
        token.expiryOrigin = expiryOriginFrom(columns.text().toLatin1()).value_or(ExpiryOrigin::None);
        all.emplace_back(std::move(source), std::move(token));
    }
    return all;
}

Expected<std::vector<std::pair<SourceId, OpenAttempt>>> journal(sql::Connection &connection, const Only &only)
{
    auto query = connection.run(u"SELECT source, id, generation, at, tries FROM journal"_s + whose("source"_L1, only),
                                valueOf(only));
    if (!query)
        return failure(query.error());
    std::vector<std::pair<SourceId, OpenAttempt>> all;
    while (query->next()) {
        Columns columns(*query);
        SourceId source{columns.text().toLatin1()};
        OpenAttempt open;
        open.id.value = columns.integer();
        open.generation = columns.generation();
        open.at = columns.instant();
        open.tries = static_cast<int>(columns.integer());
        all.emplace_back(std::move(source), open);
    }
    return all;
}

Expected<std::vector<std::pair<SourceId, Attempt>>> lastAttempts(sql::Connection &connection, const Only &only)
{
    auto query = connection.run(u"SELECT source, "_s + attemptColumns +
                                    u" FROM attempt WHERE id IN (SELECT max(id) FROM attempt"_s +
                                    whose("source"_L1, only) + u" GROUP BY source)"_s,
                                valueOf(only));
    if (!query)
        return failure(query.error());
    std::vector<std::pair<SourceId, Attempt>> all;
    while (query->next()) {
        Columns columns(*query);
        SourceId source{columns.text().toLatin1()};
        all.emplace_back(std::move(source), attemptFrom(columns));
    }
    return all;
}

Expected<std::vector<Attempt>> attempts(sql::Connection &connection, const SourceId &source,
                                        std::optional<WallTime> since, int most)
{
    const WallTime from = since.value_or(WallTime::min());
    auto query = connection.run(u"SELECT "_s + attemptColumns +
                                    u" FROM attempt WHERE source = ? AND at >= ? ORDER BY id DESC LIMIT ?"_s,
                                {asText(source.value), asInstant(from), std::max(most, 0)});
    if (!query)
        return failure(query.error());
    std::vector<Attempt> found;
    while (query->next()) {
        Columns columns(*query);
        found.push_back(attemptFrom(columns));
    }
    return found;
}

Expected<> putSource(sql::Connection &connection, const Source &source)
{
    auto taken = connection.run(u"SELECT 1 FROM source WHERE name = ? AND id <> ?"_s,
                                {asText(source.name), asText(source.id.value)});
    if (!taken)
        return failure(taken.error());
    if (taken->next())
        return failure(ErrorKind::Conflict, source.name);

    const QByteArray record = QJsonDocument(toSourceRecord(source)).toJson(QJsonDocument::Compact);
    return connection
        .run(u"INSERT INTO source (id, name, revision, record, provisioned) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO "
             "UPDATE SET name = excluded.name, revision = excluded.revision, record = excluded.record, "
             "provisioned = excluded.provisioned"_s,
             {asText(source.id.value), asText(source.name), asInteger(source.revision.value), asText(record),
              source.provisioned ? 1 : 0})
        .map([](const QSqlQuery &) {});
}

Expected<> putMemory(sql::Connection &connection, const SourceId &source, const SourceMemory &memory)
{
    auto query = connection.run(
        u"UPDATE source SET failures = ?, refusals = ?, not_before = ?, stopped_at = ?, cleared_at = ?, paused_at = ?, "
        "last_success_at = ?, failing_since = ?, failed_flow_memory = ? WHERE id = ?"_s,
        {memory.failures, memory.refusals, asInstant(memory.notBefore), asInstant(memory.stoppedAt),
         asInstant(memory.clearedAt), asInstant(memory.pausedAt), asInstant(memory.lastSuccessAt),
         asInstant(memory.failingSince), asText(memory.flowMemory), asText(source.value)});
    if (!query)
        return failure(query.error());
    if (query->numRowsAffected() == 0)
        return failure(ErrorKind::NoSuchSource, QString::fromLatin1(source.value));
    return {};
}

Expected<> putToken(sql::Connection &connection, const SourceId &source, const TokenRecord &token, WallTime now)
{
    return connection
        .run(u"INSERT INTO token_cache (service, token, expiresAt, refreshToken, tokenType, createdAt, lastUsed, "
             "generation, lineage, flow_memory, refresh_expires_at, expiry_origin, scope, received_at) "
             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (service) DO UPDATE SET "
             "token = excluded.token, expiresAt = excluded.expiresAt, refreshToken = excluded.refreshToken, "
             "tokenType = excluded.tokenType, lastUsed = excluded.lastUsed, generation = excluded.generation, "
             "lineage = excluded.lineage, flow_memory = excluded.flow_memory, "
             "refresh_expires_at = excluded.refresh_expires_at, expiry_origin = excluded.expiry_origin, "
             "scope = excluded.scope, received_at = excluded.received_at"_s,
             {asText(source.value), asBlob(token.access), asInstant(token.expiresAt), asBlob(token.refresh),
              asText(token.type), asInstant(now), asInstant(now), asInteger(token.generation.value),
              asBlob(token.lineage.value), asBlob(token.flowMemory), asInstant(token.refreshExpiresAt),
              asText(wireName(token.expiryOrigin)), asText(token.scope), asInstant(token.receivedAt)})
        .map([](const QSqlQuery &) {});
}

Expected<> appendAttempt(sql::Connection &connection, const SourceId &source, const Attempt &attempt)
{
    const Error error = attempt.error.value_or(Error{});
    const QVariant none(QMetaType::fromType<qint64>());
    auto added = connection.run(
        u"INSERT INTO attempt (source, "_s + attemptColumns +
            u") SELECT id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM source WHERE id = ?"_s,
        {asInstant(attempt.at), asText(wireName(attempt.verdict)), attempt.httpStatus, qint64(attempt.latency.count()),
         attempt.newLifetime ? QVariant(qint64(attempt.newLifetime->count())) : none, attempt.automatic ? 1 : 0,
         attempt.error ? asText(wireName(error.kind)) : QVariant(QMetaType::fromType<QString>()), error.maySent ? 1 : 0,
         error.httpStatus, asText(error.code), asText(error.where), asText(error.serverText),
         error.retryAfter ? QVariant(qint64(error.retryAfter->count())) : none, asText(source.value)});
    if (!added)
        return failure(added.error());
    // By the index, so that a full history costs no more than a short one.
    return connection
        .run(u"DELETE FROM attempt WHERE source = ? AND (at < ? OR id <= "
             "(SELECT id FROM attempt WHERE source = ? ORDER BY id DESC LIMIT 1 OFFSET ?))"_s,
             {asText(source.value), asInstant(attempt.at - attemptsKeptFor), asText(source.value), attemptsKept})
        .map([](const QSqlQuery &) {});
}

Expected<Generation> storedGeneration(sql::Connection &connection, const SourceId &source)
{
    auto query =
        connection.run(u"SELECT coalesce(generation, 0) FROM source LEFT JOIN token_cache ON service = source.id "
                       "WHERE source.id = ?"_s,
                       {asText(source.value)});
    if (!query)
        return failure(query.error());
    if (!query->next())
        return failure(ErrorKind::NoSuchSource, QString::fromLatin1(source.value));
    return Columns(*query).generation();
}

} // namespace tokenwatch::rows
