// SPDX-License-Identifier: GPL-3.0-or-later
// Which program listens on a port that this one wanted, as far as the system tells (Linux: /proc). Any thread; reads
// the file descriptors of every process of this user, so only to be asked when a port is taken.
#pragma once

#include "domain/error.h"

#include <optional>

namespace tokenwatch::runtime {

struct PortOwner {
    QString program; ///< name of the executable; empty: a process of another user, or gone meanwhile
    qint64 pid = 0;
    quint32 uid = 0; ///< whose socket it is
    friend bool operator==(const PortOwner &, const PortOwner &) = default;
};

/// Nothing if nobody listens there, or the system does not tell. `processes`: where the process file system is mounted.
[[nodiscard]] std::optional<PortOwner> portOwner(quint16 port, const QString &processes = QStringLiteral("/proc"));

/// InUse for a preference: `where` is `field`, `code` the port, `serverText` who has it: "nginx (PID 123)", "@root" for
/// a program of that user that cannot be told, or nothing.
[[nodiscard]] Error takenPort(const QString &field, quint16 port, const std::optional<PortOwner> &owner);

/// "port 8765 is used by nginx (process 123)", for a log.
[[nodiscard]] QString takenPortWords(quint16 port, const std::optional<PortOwner> &owner);

} // namespace tokenwatch::runtime
