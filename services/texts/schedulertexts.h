// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the status bar: what the scheduler and the keychain say of themselves (S5-36, design 4). Pure.
#pragma once

#include "domain/status.h"
#include "texts/viewpoint.h"

namespace tokenwatch::texts {

/// "Scheduler running · next 14:34:48 · 0 overdue · 0 failures"; "Scheduler stopped, nothing is refreshed".
[[nodiscard]] QString schedulerLine(const SchedulerStatus &scheduler, const Viewpoint &view);

/// Why it does what it does: "Offline, refreshes deferred", "Woke up, 3 overdue, staggered",
/// "The clock jumped by +2 h"; empty if there is nothing to say.
[[nodiscard]] QString schedulerNote(const SchedulerStatus &scheduler);

/// AgentFacts::vaultName ("keychain", "key file", "memory") and its state: "Keychain unlocked", "Key file in use".
[[nodiscard]] QString vaultLine(Vault vault, const QString &vaultName);

} // namespace tokenwatch::texts
