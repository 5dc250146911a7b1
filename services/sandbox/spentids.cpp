// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/spentids.h"

#include "crypto/mac.h"

namespace tokenwatch::sandbox {

bool SpentIds::spend(const QByteArray &owner, const QByteArray &id, WallTime until, WallTime now)
{
    if (m_until.size() >= m_sweepAt) {
        m_until.removeIf([now](const auto &spent) { return *spent <= now; });
        m_sweepAt = qMax<qsizetype>(1024, m_until.size() * 2);
    }
    WallTime &seen = m_until[crypto::sha256(QByteArray::number(owner.size()) + ':' + owner + id)];
    if (seen > now)
        return false;
    seen = until;
    return true;
}

} // namespace tokenwatch::sandbox
