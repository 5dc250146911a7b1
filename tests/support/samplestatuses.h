// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of ui/screens 3 and of its pictures as snapshots, all seen at 2026-11-21T14:32:07Z.
// Values; tests change a field where they need another case.
#pragma once

#include "domain/status.h"

namespace tokenwatch::samples {

/// 14:32:07 UTC, the moment of the pictures.
[[nodiscard]] WallTime now();
/// A time of that day: at(14, 36, 19).
[[nodiscard]] WallTime at(int hour, int minute, int second = 0);

/// A healthy source of one hour, issued at 14:19:22 and refreshed at 15:14:22.
[[nodiscard]] SourceStatus fresh(const QByteArray &name = "repository-bot", const QString &title = {});
[[nodiscard]] SourceStatus refreshing();
[[nodiscard]] SourceStatus watchOnly();
[[nodiscard]] SourceStatus expiringSoon();
[[nodiscard]] SourceStatus failing();     ///< the token is still valid
[[nodiscard]] SourceStatus failingLost(); ///< no valid token any more
[[nodiscard]] SourceStatus refused();     ///< the EDR of the pictures
[[nodiscard]] SourceStatus paused();
[[nodiscard]] SourceStatus cleared();
[[nodiscard]] SourceStatus noCredentials();
[[nodiscard]] SourceStatus locked();
[[nodiscard]] SourceStatus offline();

/// One of each, in no useful order.
[[nodiscard]] std::vector<SourceStatus> all();

/// `count` fresh sources named source-0, source-1, …
[[nodiscard]] std::vector<SourceStatus> many(int count);

[[nodiscard]] StatusBatch batch(std::vector<SourceStatus> changed, quint64 sequence = 1, bool complete = false);

} // namespace tokenwatch::samples
