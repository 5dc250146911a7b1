// SPDX-License-Identifier: GPL-3.0-or-later
// A listening local socket with mode 0600 from its first moment, made by hand: QLocalServer replaces whatever is at
// the path. Any thread.
#pragma once

#include "domain/error.h"

namespace tokenwatch::http {

/// The listening descriptor. InUse when somebody answers at `path`, NotAllowed for anything that is not our socket.
[[nodiscard]] Expected<int> listenAt(const QString &path, int backlog);

} // namespace tokenwatch::http
