// SPDX-License-Identifier: GPL-3.0-or-later
// The benchmarks, one function per part of the program. Each runs alone, on the main thread, and gives what it
// measured. Those that are held against a peer run it in turn with ours.
#pragma once

#include "series.h"

namespace tokenwatch::bench {

/// Due instants of 100,000 sources.
[[nodiscard]] Report dueHeap();
/// A record of 1 KiB.
[[nodiscard]] Report sealing();
/// Tokens of RS256, ES256, EdDSA and HS256, beside bare EVP calls with the same key.
[[nodiscard]] Report verifying();
/// Tokens into the database, durable: one by one, and 100 asked for at once (per token).
[[nodiscard]] Report commits();
/// Whole runs of `tokenctl get` beside `oidc-token` and /bin/true.
[[nodiscard]] Report commandLine();
/// GET /api/token of a true agent over the socket and over TCP, one connection kept, beside nginx with a fixed answer.
[[nodiscard]] Report localApi();
/// 16 readers of a good token, with and without another source whose provider hangs.
[[nodiscard]] Report readersBesideHang();
/// 10,000 requests that wait for one refresh.
[[nodiscard]] Report waitingStorm();
/// The gateway beside nginx as a proxy that adds the header, before one upstream.
[[nodiscard]] Report gateway();
/// A million tokens of HS256 from a sandbox with its sessions in memory: the time of the sandbox's own thread for each,
/// and the memory of the process, looked at now and then.
[[nodiscard]] Report sandboxTokens();
/// Batches of 10,000 sources into the window's model.
[[nodiscard]] Report sourcesModel();
/// The forecast of 10,000 sources: everything at once, after one change, and the lanes of one screen.
[[nodiscard]] Report forecast();
/// The window with 10,000 sources: a tick, a batch, scrolling, sorting, typing into the filter, each until it is
/// painted.
[[nodiscard]] Report windowFrames();
/// 10,000 sources change while the window is open: how long one turn of its event loop takes.
[[nodiscard]] Report windowStorm();
/// From exec to the first paint of `tokenwatch`, beside KeePassXC on the same screen.
[[nodiscard]] Report firstPaint();
/// What the window with 1,000 sources computes while nothing happens.
[[nodiscard]] Report idleWindow();

} // namespace tokenwatch::bench
