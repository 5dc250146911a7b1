// SPDX-License-Identifier: GPL-3.0-or-later
// The key sets behind addresses, and when to ask for one again: after 5 minutes, and at once for a key that is not in
// it, but then at most every 30 s. Decides on the boot clock, without I/O. A value; one thread.
#pragma once

#include "domain/time.h"
#include "jose/jwks.h"

#include <map>

namespace tokenwatch::jose {

class JwksCache
{
public:
    static constexpr Seconds freshFor{300};    ///< protocol.md S3
    static constexpr Seconds refetchPause{30}; ///< whoever invents names of keys causes no more than this
    static constexpr Seconds failurePause{5};
    static constexpr std::size_t mostSets = 32; ///< beyond it the one that was longest unused goes

    /// Whether to ask the owner before a token with this `kid` (perhaps empty) is verified.
    [[nodiscard]] bool wantsFetch(const QByteArray &url, const QByteArray &kid, BootTime now) const;
    /// What came of asking. A failure leaves a set that is still fresh.
    void keep(const QByteArray &url, Expected<JwkSet> answer, BootTime now);
    /// The set if it is fresh, else why there is none. After wantsFetch() said no.
    [[nodiscard]] Expected<JwkSet> find(const QByteArray &url, BootTime now);

private:
    struct Entry {
        std::optional<JwkSet> set;
        BootTime fetchedAt;
        BootTime askedAt;
        Error failure; ///< of the last time; without meaning if that succeeded
        bool failed = false;
        BootTime usedAt;
    };
    [[nodiscard]] static bool isFresh(const Entry &entry, BootTime now);

    std::map<QByteArray, Entry> m_entries;
};

} // namespace tokenwatch::jose
