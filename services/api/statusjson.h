// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots as the JSON of contract 5. Pure.
#pragma once

#include "domain/status.h"

#include <QJsonObject>

namespace tokenwatch::api {

[[nodiscard]] QJsonObject sourceJson(const SourceStatus &status, WallTime now);
/// The seed's names (S5-22) beside those of sourceJson().
[[nodiscard]] QJsonObject seedJson(const SourceStatus &status, WallTime now);
[[nodiscard]] QJsonObject schedulerJson(const SchedulerStatus &scheduler);
[[nodiscard]] QJsonObject attemptJson(const Attempt &attempt);

/// Names the unpaused sources that can no longer be refreshed without a person; empty: healthy.
[[nodiscard]] QStringList unhealthy(const std::vector<SourceStatus> &sources);

/// Whole seconds until `instant`, rounded down; negative once it has passed.
[[nodiscard]] qint64 secondsUntil(WallTime instant, WallTime now);

} // namespace tokenwatch::api
