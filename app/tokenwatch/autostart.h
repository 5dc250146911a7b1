// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the desktop starts this program with the session: a file in the autostart directory, which is also where a
// person may take it away, so that nothing else remembers it (Desktop Application Autostart Specification). Any thread.
#pragma once

#include "domain/error.h"

namespace tokenwatch::runtime {

/// Of this user: $XDG_CONFIG_HOME/autostart/tokenwatch.desktop.
[[nodiscard]] QString autostartFile();

/// There, and neither hidden nor disabled by the desktop's own settings.
[[nodiscard]] bool startsAtLogin(const QString &file);

/// Whole or not at all. `program` is an absolute path. StorageFailed names the file.
[[nodiscard]] Expected<> setStartsAtLogin(const QString &file, bool starts, const QString &program);

} // namespace tokenwatch::runtime
