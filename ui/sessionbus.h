// SPDX-License-Identifier: GPL-3.0-or-later
// Whether there is a message bus of the session to ask anything on. Any thread.
#pragma once

#include <QFile>

namespace tokenwatch {

/// Without an address libdbus would start a bus of its own, which takes long and helps nobody.
[[nodiscard]] inline bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + QStringLiteral("/bus"));
}

} // namespace tokenwatch
