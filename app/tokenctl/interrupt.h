// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+C for commands that go on until it comes, or have something to undo first.
#pragma once

namespace tokenctl {

/// From now on SIGINT and SIGTERM end no call by themselves; a blocking one returns.
void catchInterrupts();
[[nodiscard]] bool isInterrupted();

/// Sleeps, unless interrupted.
void pauseFor(int seconds);

} // namespace tokenctl
