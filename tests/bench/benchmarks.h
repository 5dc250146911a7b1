// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmarks, one function per part of the program. Each runs alone, on the main thread, and gives its series.
#pragma once

#include "series.h"

namespace tokenwatch::bench {

/// Due instants of 100,000 sources.
[[nodiscard]] std::vector<Series> dueHeap();
/// A record of 1 KiB.
[[nodiscard]] std::vector<Series> sealing();
/// Tokens of RS256, ES256, EdDSA and HS256, beside bare EVP calls with the same key.
[[nodiscard]] std::vector<Series> verifying();
/// Tokens into the database, durable: one by one, and 100 asked for at once (per token).
[[nodiscard]] std::vector<Series> commits();
/// GET /api/token over the socket, one connection kept; and whole runs of `tokenctl get` beside /bin/true.
[[nodiscard]] std::vector<Series> localApi();
/// A million tokens of HS256 from a sandbox with its sessions in memory: the time of the sandbox's own thread for each,
/// and the memory of the process, looked at now and then.
[[nodiscard]] std::vector<Series> sandboxTokens();
/// Batches of 10,000 sources into the window's model.
[[nodiscard]] std::vector<Series> sourcesModel();

} // namespace tokenwatch::bench
