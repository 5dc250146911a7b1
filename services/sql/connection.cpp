// SPDX-License-Identifier: GPL-3.0-or-later
#include "sql/connection.h"

#include "sql/storefile.h"

#include <QSqlError>
#include <QVariant>

#include <algorithm>
#include <atomic>

namespace tokenwatch::sql {

namespace {

// https://www.sqlite.org/rescode.html; the low byte is the primary code.
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
/// Growing the shared memory file fails with this and nothing more telling when the disk is full.
constexpr int sqliteSharedMemorySize = 4874;

ErrorKind kindOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    if ((code & 0xFF) == sqliteFull || code == sqliteSharedMemorySize)
        return ErrorKind::StorageFull;
    if ((code & 0xFF) == sqliteCorrupt || (code & 0xFF) == sqliteNotADatabase)
        return ErrorKind::StoreCorrupt;
    return ErrorKind::StorageFailed;
}

tl::unexpected<Error> sqlFailure(const QSqlError &error, const QString &path)
{
    // The driver's text names tables and columns, never bound values.
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    return failure(kindOf(error), path, cleaned(text));
}

int newestVersion(std::span<const Migration> migrations)
{
    int newest = 0;
    for (const Migration &migration : migrations)
        newest = std::max(newest, migration.version);
    return newest;
}

} // namespace

Connection::Connection(QString path, QString name)
    : m_path(std::move(path))
    , m_name(std::move(name))
{
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
}

Connection::Connection(Connection &&other) noexcept
    : m_path(std::move(other.m_path))
    , m_name(std::exchange(other.m_name, {}))
    , m_database(std::exchange(other.m_database, {}))
{}

Connection::~Connection()
{
    if (m_name.isEmpty())
        return;
    // Qt warns and leaks if the last handle outlives the name.
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Expected<Connection> Connection::open(const QString &path, std::initializer_list<Migration> migrations)
{
    return open(path, std::span(migrations.begin(), migrations.size()));
}

Expected<Connection> Connection::open(const QString &path, std::span<const Migration> migrations)
{
    if (path == QStringLiteral(":memory:"))
        return openFile(path, migrations);
    const Expected<FileState> state = inspectFile(path);
    if (!state)
        return tl::unexpected<Error>(state.error());
    if (*state == FileState::Missing) {
        const Expected<QString> draft = createDraft(path);
        if (!draft)
            return tl::unexpected<Error>(draft.error());
        // Closed again at once, so that the whole store is in one file when it gets its name.
        if (const auto made = openFile(*draft, migrations); !made)
            return tl::unexpected<Error>(made.error());
        if (const auto published = publishDraft(*draft, path); !published)
            return tl::unexpected<Error>(published.error());
    }
    return openFile(path, migrations);
}

Expected<Connection> Connection::openFile(const QString &path, std::span<const Migration> migrations)
{
    static std::atomic<quint64> counter = 0;
    Connection connection(path, QStringLiteral("tokenwatch-%1").arg(++counter));
    if (const auto connected = connection.connect(); !connected)
        return tl::unexpected<Error>(connected.error());
    // Before anything that could write: a newer or damaged file stays as it is.
    const Expected<int> version = connection.schemaVersion();
    if (!version)
        return tl::unexpected<Error>(version.error());
    if (*version > newestVersion(migrations))
        return failure(ErrorKind::Conflict, path,
                       QStringLiteral("schema %1 is newer than %2").arg(*version).arg(newestVersion(migrations)));
    if (const auto prepared = connection.prepare(); !prepared)
        return tl::unexpected<Error>(prepared.error());
    if (const auto migrated = connection.migrate(*version, migrations); !migrated)
        return tl::unexpected<Error>(migrated.error());
    return connection;
}

Expected<> Connection::connect()
{
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open())
        return sqlFailure(m_database.lastError(), m_path);
    return {};
}

Expected<int> Connection::schemaVersion()
{
    auto query = run(QStringLiteral("PRAGMA user_version"));
    if (!query)
        return tl::unexpected<Error>(query.error());
    if (!query->next())
        return failure(ErrorKind::StoreCorrupt, m_path);
    return query->value(0).toInt();
}

Expected<> Connection::prepare()
{
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                               "PRAGMA trusted_schema=OFF", "PRAGMA secure_delete=FAST"}) {
        if (const auto done = execute(QLatin1StringView(pragma)); !done)
            return done;
    }
    return {};
}

Expected<> Connection::migrate(int from, std::span<const Migration> migrations)
{
    const int newest = newestVersion(migrations);
    if (from >= newest)
        return {};
    if (const auto begun = begin(); !begun)
        return begun;
    const auto undone = [this](const Expected<> &failed) {
        rollback();
        return failed;
    };
    for (const Migration &migration : migrations) {
        if (migration.version <= from)
            continue;
        const QString statements = QString::fromUtf8(migration.statements);
        for (const QString &statement : statements.split(QStringLiteral(";\n"), Qt::SkipEmptyParts)) {
            if (statement.trimmed().isEmpty())
                continue;
            if (const auto done = execute(statement); !done)
                return undone(done);
        }
    }
    if (const auto done = execute(QStringLiteral("PRAGMA user_version=%1").arg(newest)); !done)
        return undone(done);
    const auto committed = commit();
    return committed ? committed : undone(committed);
}

Expected<QSqlQuery> Connection::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return sqlFailure(query.lastError(), m_path);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return sqlFailure(query.lastError(), m_path);
    return query;
}

Expected<> Connection::execute(const QString &statement)
{
    const auto query = run(statement);
    if (!query)
        return tl::unexpected<Error>(query.error());
    return {};
}

Expected<> Connection::begin()
{
    return execute(QStringLiteral("BEGIN IMMEDIATE"));
}

Expected<> Connection::commit()
{
    return execute(QStringLiteral("COMMIT"));
}

void Connection::rollback()
{
    // SQLite may have rolled back by itself (full disk): then there is nothing left to undo, which is as good.
    (void)execute(QStringLiteral("ROLLBACK"));
}

} // namespace tokenwatch::sql
