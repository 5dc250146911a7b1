// SPDX-License-Identifier: GPL-3.0-or-later
// Keys made for programs and the ledger of callers, as rows of the SQLite store. Used on the store thread.
#pragma once

#include "ports/callerstore.h"
#include "sql/connection.h"

namespace tokenwatch::rows {

/// A row that cannot be read is left out and logged.
[[nodiscard]] Expected<CallerBook> callers(sql::Connection &connection);
[[nodiscard]] Expected<> putKey(sql::Connection &connection, const ClientKey &key);
[[nodiscard]] Expected<> deleteKey(sql::Connection &connection, const QString &name);
[[nodiscard]] Expected<> putUse(sql::Connection &connection, const CallerUse &use);
[[nodiscard]] Expected<> deleteUse(sql::Connection &connection, const CallerUse &use);

} // namespace tokenwatch::rows
