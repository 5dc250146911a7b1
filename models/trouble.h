// SPDX-License-Identifier: GPL-3.0-or-later
// What of one snapshot is trouble that somebody may have to be told of, and whose it is. Pure; what Notices works with.
#pragma once

#include "models/notices.h"

namespace tokenwatch {

/// How it ends is not known yet.
[[nodiscard]] bool hasRefreshUnderWay(const SourceStatus &status);

/// The end of the token, where no refresh is expected to come before it.
[[nodiscard]] std::optional<WallTime> uncoveredAt(const SourceStatus &status);

/// It failed, and tries go on without anybody.
[[nodiscard]] bool isRetried(const SourceStatus &status);

/// What asking the server did not help against: several of these at one host are the host's.
[[nodiscard]] bool isTheServers(const SourceStatus &status);

/// None: nothing that the policy wants to be told of.
[[nodiscard]] std::optional<Trouble> troubleOf(const SourceStatus &status, const NoticePolicy &policy, WallTime now);

/// What ails all sources alike is told once: there. None: it is the source's own.
[[nodiscard]] std::optional<NoticeKey> commonTopic(const SourceStatus &status);

} // namespace tokenwatch
