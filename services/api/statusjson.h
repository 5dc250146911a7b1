// SPDX-License-Identifier: GPL-3.0-or-later
// Snapshots as the JSON of contract 5. Pure.
#pragma once

#include "domain/status.h"
#include "engine/health.h"

#include <QJsonObject>

namespace tokenwatch::api {

/// `source`: its definition, for what only some grants have (`transfer_process_id` of EDRs); may be null.
[[nodiscard]] QJsonObject sourceJson(const SourceStatus &status, WallTime now, const Source *source = nullptr);
/// The seed's names (S5-22) beside those of sourceJson().
[[nodiscard]] QJsonObject seedJson(const SourceStatus &status, WallTime now, const Source *source);
[[nodiscard]] QJsonObject schedulerJson(const SchedulerStatus &scheduler);
[[nodiscard]] QJsonObject attemptJson(const Attempt &attempt);

using tokenwatch::unhealthy;

/// Whole seconds until `instant`, rounded down; negative once it has passed.
[[nodiscard]] qint64 secondsUntil(WallTime instant, WallTime now);

} // namespace tokenwatch::api
