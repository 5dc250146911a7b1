// SPDX-License-Identifier: GPL-3.0-or-later
// One SQLite connection on the thread that made it, with the pragmas every store of this program needs.
// WAL, synchronous=FULL, foreign keys on, 0600 from creation, never through a symbolic link.
#pragma once

#include "domain/error.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace tokenwatch::sql {

/// One step of the schema's history. Steps are never edited once released, only added.
struct Migration {
    int version; ///< 1, 2, 3 …
    const char *statements; ///< separated by ";\n"
};

class Connection
{
public:
    /// Opens or creates `path` (":memory:" too) and brings it to the newest version in one transaction.
    /// StorageFailed, StorageFull, StoreCorrupt (not a database; the file is left alone), or Conflict when the file was
    /// written by a newer version (it is not touched).
    [[nodiscard]] static Expected<Connection> open(const QString &path, std::initializer_list<Migration> migrations);

    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) = delete;
    ~Connection();

    /// Runs one statement with its values. The error tells a full disk (StorageFull) from other failures.
    [[nodiscard]] Expected<QSqlQuery> run(const QString &statement, const QVariantList &values = {});

    [[nodiscard]] Expected<> begin();
    [[nodiscard]] Expected<> commit();
    void rollback();

private:
    explicit Connection(QString name);
    QString m_name;
};

} // namespace tokenwatch::sql
