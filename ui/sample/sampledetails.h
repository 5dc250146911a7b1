// SPDX-License-Identifier: GPL-3.0-or-later
// What the tabs of SampleAgent's sources show: claims, log lines, definitions. Pure.
#pragma once

#include "domain/logline.h"
#include "domain/sourcedraft.h"
#include "domain/status.h"
#include "domain/tokenclaims.h"

namespace tokenwatch {

/// Opaque for a pasted token.
[[nodiscard]] TokenClaims sampleClaims(const SourceStatus &status);
/// Good for most; the failing source's keys can't be had.
[[nodiscard]] SignatureReport sampleSignature(const SourceStatus &status);
[[nodiscard]] std::vector<LogLine> sampleLog(const std::vector<SourceStatus> &statuses);
[[nodiscard]] SourceDetails sampleDefinition(const SourceStatus &status);

} // namespace tokenwatch
