// SPDX-License-Identifier: GPL-3.0-or-later
// The text of preferences.json in the data directory. Strict: what is misspelt or out of range is refused with its
// path, so that nobody believes in a setting that does not count. Any thread.
#pragma once

#include "domain/agentpreferences.h"

namespace tokenwatch::config {

/// What is absent has its default. InvalidInput naming the member; Unsupported for a newer version's.
[[nodiscard]] Expected<AgentPreferences> parsePreferences(QByteArrayView text);

/// Whole: defaults are written, too, so that whoever edits the file sees what there is.
[[nodiscard]] QByteArray preferencesText(const AgentPreferences &preferences);

} // namespace tokenwatch::config
