// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file: read and written here only. Window thread.
#pragma once

#include "domain/error.h"
#include "domain/settings.h"

namespace tokenwatch::config {

using tokenwatch::Settings;

/// A missing file is the defaults; a member of the wrong type counts as not there. StoreCorrupt for a file that is no
/// JSON object, Unsupported for one of a newer version: then go on with defaults and leave the file alone.
[[nodiscard]] Expected<Settings> loadSettings(const QString &file);

/// Whole or not at all, mode 0600. StorageFailed names the file.
[[nodiscard]] Expected<> saveSettings(const QString &file, const Settings &settings);

} // namespace tokenwatch::config
