// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of S1 in the sandbox's database: a step of its schema's history (sessionstore.cpp). What is sealed holds
// tokens or says what they may do; it goes with its session.
#pragma once

namespace tokenwatch::sandbox {

inline constexpr const char *edrSchema =
    "CREATE TABLE edr_transfers (session_id TEXT PRIMARY KEY REFERENCES sessions(id) ON DELETE CASCADE,"
    " process_id TEXT NOT NULL UNIQUE, record BLOB NOT NULL, vault BLOB NOT NULL) STRICT;\n"
    "CREATE TABLE participants (did TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT";

} // namespace tokenwatch::sandbox
