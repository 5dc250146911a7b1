// SPDX-License-Identifier: GPL-3.0-or-later
// The looking-ahead half of SourceMachine: whether and when a refresh is wanted, and why not now. Pure functions.
#pragma once

#include "engine/sourcemachine.h"

namespace tokenwatch {

/// The primary grant cannot be used before a person acts.
[[nodiscard]] bool isPrimaryStuck(const State &state);
/// Some way is left that needs no person.
[[nodiscard]] bool canGoOn(const State &state, const Policy &policy);
/// A refresh is under way, planned, or waits for the world only.
[[nodiscard]] bool isRenewalExpected(const State &state, const Outlook &outlook);

/// Why a refresh that is asked for now is not sent; none if it may be.
/// A person skips the back-off and Retry-After (at most once per Timing::leastBetweenRefreshes) and what was refused,
/// but not a password's cool-down. A program skips nothing.
[[nodiscard]] std::optional<Error> whyNotNow(const State &state, const Policy &policy, bool byPerson, Moment now);
/// What of the world is in the way.
[[nodiscard]] std::optional<Error> worldObstacle(const Policy &policy);

} // namespace tokenwatch
