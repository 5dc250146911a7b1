// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection on the thread that made it, with the pragmas every store of this program needs.
// WAL, synchronous=FULL, foreign keys on, 0600 from creation, never through a symbolic link.
#pragma once

#include "domain/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <span>

namespace tokenwatch::sql {

/// One step of the schema's history. Steps are never edited once released, only added.
struct Migration {
    int version;            ///< 1, 2, 3 …
    const char *statements; ///< separated by ";\n"
};

class Connection
{
public:
    /// Opens or creates `path` (":memory:" too) and brings it to the newest version in one transaction. A store that
    /// could not be made completely leaves no file of that name.
    /// StorageFailed, StorageFull, StoreCorrupt (not a database, or truncated; the file is left alone), or Conflict
    /// when the file was written by a newer version (it is not touched). `where` names the file.
    [[nodiscard]] static Expected<Connection> open(const QString &path, std::span<const Migration> migrations);
    [[nodiscard]] static Expected<Connection> open(const QString &path, std::initializer_list<Migration> migrations);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) = delete;
    ~Connection();

    /// Runs one statement with its values. Rows are read forward only; let go of the query before the transaction ends.
    /// The error tells a full disk (StorageFull) and a damaged file (StoreCorrupt) from other failures (StorageFailed).
    [[nodiscard]] Expected<QSqlQuery> run(const QString &statement, const QVariantList &values = {});

    /// Takes the write lock at once, so that a later statement cannot find it taken.
    [[nodiscard]] Expected<> begin();
    [[nodiscard]] Expected<> commit();
    void rollback();

private:
    Connection(QString path, QString name);
    [[nodiscard]] Expected<> execute(const QString &statement);
    [[nodiscard]] Expected<> connect();
    [[nodiscard]] Expected<int> schemaVersion();
    [[nodiscard]] Expected<> prepare();
    [[nodiscard]] Expected<> migrate(int from, std::span<const Migration> migrations);
    static Expected<Connection> openFile(const QString &path, std::span<const Migration> migrations);

    QString m_path;
    QString m_name; ///< empty: moved from
    QSqlDatabase m_database;
};

} // namespace tokenwatch::sql
