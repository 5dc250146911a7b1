// SPDX-License-Identifier: GPL-3.0-or-later
// Why one of the agent's preferences did not come into force, as a sentence to stand beside its field. Pure.
#pragma once

#include "domain/agentpreferences.h"

namespace tokenwatch::texts {

/// For the errors of Agent::setPreferences(), of which `where` names the field and `code` the reason (of InUse: the
/// port); any other error as errorSentence() says it.
[[nodiscard]] QString preferenceSentence(const Error &error);

} // namespace tokenwatch::texts
