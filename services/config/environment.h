// SPDX-License-Identifier: GPL-3.0-or-later
// The source that the environment describes (contract 2, S5-20): EXTERNAL_AUTH_URL, EXTERNAL_API_EMAIL,
// EXTERNAL_API_PASSWORD, OAUTH_CLIENT_ID, OAUTH_CLIENT_SECRET, OAUTH_SCOPE, EXTERNAL_API_TOKEN, each also as …_FILE.
#pragma once

#include "config/importer.h"

#include <QProcessEnvironment>
#include <optional>

namespace tokenwatch::config {

/// Nothing if none of the variables is set. The …_FILE forms are read from disk (at most 64 KiB, one trailing line feed
/// dropped). InvalidInput naming the variable that is wrong or missing.
[[nodiscard]] Expected<std::optional<ImportedSource>> sourceFromEnvironment(const QProcessEnvironment &variables);

} // namespace tokenwatch::config
