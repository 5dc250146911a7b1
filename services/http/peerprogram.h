// SPDX-License-Identifier: GPL-3.0-or-later
// What the system tells of the program at the other end of a local socket. For people, not for access: a process may
// have ended and its number been given away since it connected, and the same user can run whatever it likes.
#pragma once

#include <QString>

namespace tokenwatch::http {

/// Both are safe to show: one line, no control characters, at most 1,000 characters.
struct PeerProgram {
    QString executable; ///< absolute; empty where the system does not tell
    QString script;     ///< absolute path of what an interpreter runs; empty for all else
    friend bool operator==(const PeerProgram &, const PeerProgram &) = default;
};

/// `processDirectory` is /proc/PID. An executable that was replaced while it ran (an update) keeps its name. Of the
/// arguments, which may hold secrets, only the first is looked at, only that of a known interpreter, and it is kept
/// only if it is the path of a file.
[[nodiscard]] PeerProgram programIn(const QString &processDirectory);

} // namespace tokenwatch::http
