// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can give a source so that it works again: it depends on the grant and on what was refused. Pure.
#pragma once

#include "texts/messages.h"

namespace tokenwatch::texts {

struct Remedy {
    QString refused; ///< title of the message after a refusal: "The server refuses the refresh token"
    QString needs;   ///< line 2 of Next refresh: "needs a new EDR"
    QString advice;  ///< one sentence: "Start a new transfer, then paste the new EDR."
    ActionKind action = ActionKind::None;
    QString label; ///< of the button: "Paste new EDR…"
};

[[nodiscard]] Remedy remedyFor(const SourceStatus &status);

} // namespace tokenwatch::texts
