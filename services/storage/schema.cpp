// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema.h"

namespace tokenwatch {

namespace {

// Instants are milliseconds since 1970, UTC. The first eight columns of token_cache bear the names that the S5 system
// gave them; "service" is the id of the source.
constexpr const char *storeVersion1 = R"sql(
CREATE TABLE source (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    record TEXT NOT NULL,
    provisioned INTEGER NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    refusals INTEGER NOT NULL DEFAULT 0,
    not_before INTEGER,
    stopped_at INTEGER,
    cleared_at INTEGER,
    paused_at INTEGER,
    last_success_at INTEGER,
    failing_since INTEGER,
    failed_flow_memory TEXT NOT NULL DEFAULT ''
) STRICT, WITHOUT ROWID;
CREATE TABLE token_cache (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    service TEXT NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE,
    token BLOB NOT NULL,
    expiresAt INTEGER,
    refreshToken BLOB NOT NULL,
    tokenType TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    lastUsed INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    lineage BLOB NOT NULL,
    flow_memory BLOB NOT NULL,
    refresh_expires_at INTEGER,
    expiry_origin TEXT NOT NULL,
    scope TEXT NOT NULL,
    received_at INTEGER NOT NULL,
    lease_owner TEXT,
    lease_until INTEGER
) STRICT;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL UNIQUE REFERENCES source (id) ON DELETE CASCADE,
    generation INTEGER NOT NULL,
    at INTEGER NOT NULL,
    tries INTEGER NOT NULL
) STRICT;
CREATE TABLE attempt (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source TEXT NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    http_status INTEGER NOT NULL,
    latency INTEGER NOT NULL,
    new_lifetime INTEGER,
    automatic INTEGER NOT NULL,
    error_kind TEXT,
    error_may_sent INTEGER NOT NULL,
    error_http_status INTEGER NOT NULL,
    error_code TEXT NOT NULL,
    error_where TEXT NOT NULL,
    error_text TEXT NOT NULL,
    error_retry_after INTEGER
) STRICT;
CREATE INDEX attempt_of_source ON attempt (source, id);
CREATE TABLE secret (
    source TEXT NOT NULL,
    slot TEXT NOT NULL,
    value BLOB NOT NULL,
    PRIMARY KEY (source, slot)
) STRICT, WITHOUT ROWID;
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

// Keys made for programs, of which only a hash is kept, and who used which token. Neither refers to a source by a
// constraint: a key may outlive one, and a batch of uses is written after the fact.
constexpr const char *storeVersion2 = R"sql(
CREATE TABLE client_key (
    name TEXT PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE,
    all_sources INTEGER NOT NULL,
    sources TEXT NOT NULL,
    per_minute INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE TABLE caller_use (
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    script TEXT NOT NULL,
    uid INTEGER NOT NULL,
    source TEXT NOT NULL,
    door TEXT NOT NULL,
    first_at INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    times INTEGER NOT NULL,
    pid INTEGER NOT NULL,
    PRIMARY KEY (kind, name, script, uid, source, door)
) STRICT, WITHOUT ROWID;
)sql";

} // namespace

std::initializer_list<sql::Migration> storeMigrations()
{
    static const std::initializer_list<sql::Migration> migrations = {{1, storeVersion1}, {2, storeVersion2}};
    return migrations;
}

} // namespace tokenwatch
