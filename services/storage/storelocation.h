// SPDX-License-Identifier: GPL-3.0-or-later
// Where the store is: the value of --store (contract 2). "sqlite:PATH", "json:PATH"; "json:" alone is S5-08's file.
#pragma once

#include "domain/error.h"

namespace tokenwatch {

struct StoreLocation {
    enum class Kind { Sqlite, Json };
    Kind kind = Kind::Sqlite;
    QString path;
    friend bool operator==(const StoreLocation &, const StoreLocation &) = default;
};

/// InvalidInput for anything else; a path is needed after "sqlite:".
[[nodiscard]] Expected<StoreLocation> parseStoreLocation(const QString &dsn);

/// The store of a data directory when nothing else is asked for.
[[nodiscard]] StoreLocation defaultStoreLocation(const QString &dataDirectory);

} // namespace tokenwatch
