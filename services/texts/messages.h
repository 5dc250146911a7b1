// SPDX-License-Identifier: GPL-3.0-or-later
// What a source (or the whole program) has to say to a person: what, why, and the one action that helps (ui/screens 3).
// Pure. The window shows it in the Overview tab and as banner, tokenwatchd logs the one-line form.
#pragma once

#include "domain/status.h"
#include "texts/viewpoint.h"

namespace tokenwatch::texts {

/// What the button of a message does. Its words are Message::actionLabel: they depend on the grant.
enum class ActionKind {
    None,
    RefreshNow,     ///< Agent::refresh, nothing is wrong
    TryNow,         ///< Agent::refresh, ahead of the planned retry
    Resume,         ///< Agent::setPaused(false)
    AddCredentials, ///< Agent::setSecret for a typed slot (first time, or again after a refusal)
    PasteToken,     ///< Agent::setSecret for a consumable slot: token, refresh token, EDR
    Unlock,         ///< Agent::unlock
    StartScheduler, ///< Agent::setSchedulerRunning(true)
};

struct Message {
    QString title; ///< one sentence without a full stop; empty: nothing to say
    QString body;  ///< whole sentences; may be empty
    ActionKind action = ActionKind::None;
    QString actionLabel; ///< "Paste new EDR…"; empty with ActionKind::None
    [[nodiscard]] bool isEmpty() const { return title.isEmpty(); }
};

/// Empty for fresh and refreshing sources.
[[nodiscard]] Message messageFor(const SourceStatus &status, const Viewpoint &view);

/// The banner over the whole window: keychain locked or absent, offline, this clock wrong; empty otherwise.
/// `view.waitingForVault` counts.
[[nodiscard]] Message bannerFor(Vault vault, bool offline, const ClockStatus &clock, const Viewpoint &view);

/// S5-27: the message of a source that is lost, blocked or at risk, as one line that names the source; else empty.
[[nodiscard]] QString warningFor(const SourceStatus &status, const Viewpoint &view);
/// The same without why and what to do, for where space is short.
[[nodiscard]] QString shortWarningFor(const SourceStatus &status, const Viewpoint &view);

} // namespace tokenwatch::texts
