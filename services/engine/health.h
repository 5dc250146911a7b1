// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the agent can still do its work, for those who watch it from outside. Pure.
#pragma once

#include "domain/status.h"

#include <QStringList>

namespace tokenwatch {

/// Whether no refresh can come any more unless a person helps. Not of what rests on somebody's wish (paused, cleared),
/// and not of a token that nobody here ever renews: one entered by hand, or an EDR that somebody else renews.
[[nodiscard]] bool isBeyondRefresh(const SourceStatus &status);

/// The names of those; empty: healthy.
[[nodiscard]] QStringList unhealthy(const std::vector<SourceStatus> &sources);

} // namespace tokenwatch
