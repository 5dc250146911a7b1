// SPDX-License-Identifier: GPL-3.0-or-later
// Which identifiers of signed statements were seen: each `jti` counts once (RFC 7523 3, 9449 11.1). In memory, only as
// long as a statement could come again. A value; sandbox thread.
#pragma once

#include "domain/time.h"

#include <QByteArray>
#include <QHash>

namespace tokenwatch::sandbox {

class SpentIds
{
public:
    /// False if `owner` has spent `id` already. Otherwise it is spent from now on, and remembered until `until`.
    [[nodiscard]] bool spend(const QByteArray &owner, const QByteArray &id, WallTime until, WallTime now);

private:
    QHash<QByteArray, WallTime> m_until; ///< by a hash of owner and identifier
    qsizetype m_sweepAt = 1024;
};

} // namespace tokenwatch::sandbox
