// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/jwkscache.h"

#include <algorithm>

namespace tokenwatch::jose {

bool JwksCache::isFresh(const Entry &entry, BootTime now)
{
    return entry.set && now - entry.fetchedAt < freshFor;
}

bool JwksCache::wantsFetch(const QByteArray &url, const QByteArray &kid, BootTime now) const
{
    const auto found = m_entries.find(url);
    if (found == m_entries.end())
        return true;
    const Entry &entry = found->second;
    if (!isFresh(entry, now))
        return !entry.failed || now - entry.askedAt >= failurePause;
    return !kid.isEmpty() && !entry.set->hasKeyId(kid) && now - entry.askedAt >= refetchPause;
}

void JwksCache::keep(const QByteArray &url, Expected<JwkSet> answer, BootTime now)
{
    Entry &entry = m_entries[url];
    entry.askedAt = now;
    entry.usedAt = now;
    entry.failed = !answer;
    if (answer) {
        entry.set = *std::move(answer);
        entry.fetchedAt = now;
    } else {
        entry.failure = answer.error();
    }
    if (m_entries.size() > mostSets)
        m_entries.erase(std::min_element(m_entries.begin(), m_entries.end(), [](const auto &a, const auto &b) {
            return a.second.usedAt < b.second.usedAt;
        }));
}

Expected<JwkSet> JwksCache::find(const QByteArray &url, BootTime now)
{
    const auto found = m_entries.find(url);
    if (found == m_entries.end())
        return failure(ErrorKind::Internal);
    Entry &entry = found->second;
    entry.usedAt = now;
    if (isFresh(entry, now))
        return *entry.set;
    return failure(entry.failure);
}

} // namespace tokenwatch::jose
