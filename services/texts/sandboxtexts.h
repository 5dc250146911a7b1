// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the sandbox window: states of sessions, ways to a grant, steps of a transfer, faults and what they do.
// A kind of grant or fault that is new here shows its own name until it gets its words. Pure.
#pragma once

#include "ports/sandboxport.h"
#include "texts/viewpoint.h"

namespace tokenwatch::texts {

/// "Created", or "Ended" once none of its tokens works any more; "Refreshed", "Expired", "Revoked".
[[nodiscard]] QString sandboxSessionWord(const SandboxSession &session, WallTime now);
/// What that state means, in one sentence.
[[nodiscard]] QString sandboxSessionHint(const SandboxSession &session, WallTime now);
/// "password", "device sign-in": the kind of a grant or of a request, by its grant_type.
[[nodiscard]] QString sandboxKindWord(const QString &kind);
/// What happens at a step, and between whom: "Consumer asks for a transfer", "consumer → provider".
[[nodiscard]] TwoLines sandboxStepText(SandboxStep step);
/// What a fault is called, and what it does.
[[nodiscard]] TwoLines sandboxFaultText(const QByteArray &name);
/// "strikes 2 times more", "for 12 s more", "until switched off"; what does not strike now says so.
[[nodiscard]] QString sandboxFaultLeft(const SandboxFault &fault, WallTime now);

} // namespace tokenwatch::texts
