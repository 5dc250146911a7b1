// SPDX-License-Identifier: GPL-3.0-or-later
// A rate limit as a value: so many requests in one go, refilled evenly at so many a minute. Decides by the boot clock,
// which nobody sets. Any thread.
#pragma once

#include "domain/time.h"

namespace tokenwatch {

class TokenBucket
{
public:
    /// Begins full. `perMinute` is at least 1; it is also what fits in.
    explicit TokenBucket(int perMinute)
        : m_perMinute(perMinute)
        , m_level(fullLevel())
    {}

    /// Takes one out; if there is none, the whole seconds (at least 1) until there is.
    [[nodiscard]] std::optional<Seconds> take(BootTime now)
    {
        const qint64 passed = m_filledAt ? (now - *m_filledAt).count() : 0;
        m_filledAt = now;
        // A level of 60,000 is one request, so that a millisecond adds a whole number. The bucket is full long before
        // the product could be too large.
        const qint64 missing = fullLevel() - m_level;
        m_level += passed >= oneRequest ? missing : qBound(qint64(0), passed * m_perMinute, missing);
        if (m_level >= oneRequest) {
            m_level -= oneRequest;
            return std::nullopt;
        }
        const qint64 wait = (oneRequest - m_level + m_perMinute - 1) / m_perMinute; // ms
        return Seconds((wait + 999) / 1000);
    }

private:
    static constexpr qint64 oneRequest = 60'000;
    [[nodiscard]] qint64 fullLevel() const { return m_perMinute * oneRequest; }

    int m_perMinute;
    qint64 m_level;
    std::optional<BootTime> m_filledAt;
};

} // namespace tokenwatch
