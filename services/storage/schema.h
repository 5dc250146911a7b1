// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of the SQLite store and their history (docs/store-format.md).
#pragma once

#include "sql/connection.h"

namespace tokenwatch {

[[nodiscard]] std::initializer_list<sql::Migration> storeMigrations();

} // namespace tokenwatch
