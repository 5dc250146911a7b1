// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a secret on the clipboard and takes it off again, if it is still the one there. Window thread.
#pragma once

#include "domain/secret.h"
#include "ports/clock.h"

#include <QByteArray>

namespace tokenwatch {

class SecretClipboard
{
public:
    explicit SecretClipboard(Clock &clock);
    /// The clipboard does not keep a secret longer than the window lives.
    ~SecretClipboard();
    SecretClipboard(const SecretClipboard &) = delete;
    SecretClipboard &operator=(const SecretClipboard &) = delete;

    void copy(const Secret &secret);

    /// At once, if what was copied is still the one there.
    void clear();

    static constexpr Seconds clearedAfter{45}; ///< unless somebody chose another time
    void setTime(Seconds time) { m_time = time; }
    [[nodiscard]] Seconds time() const { return m_time; }

private:
    Clock &m_clock;
    Seconds m_time = clearedAfter;
    Pending m_clearing;
    QByteArray m_digest; ///< of what was copied, so that the secret itself is not kept here
};

} // namespace tokenwatch
