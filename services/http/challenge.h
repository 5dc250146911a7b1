// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the challenges of a WWW-Authenticate header (RFC 9110 11.6.1): why a resource or a provider refused, and what
// it wants instead. Pure; any thread.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <utility>

namespace tokenwatch::http {

struct Challenge {
    QByteArray scheme;                                   ///< as received; compare without case
    QByteArray token68;                                  ///< instead of parameters; mostly empty
    QList<std::pair<QByteArray, QByteArray>> parameters; ///< names in lower case, values without their quotes

    /// By its name in lower case; empty if absent.
    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
};

/// In order, from one header value. Reading stops where the header has no one meaning: the challenges before that
/// count, the broken one does not.
[[nodiscard]] QList<Challenge> readChallenges(QByteArrayView value);

/// The first `error` parameter of any challenge (RFC 6750 3, 9449 9); empty if there is none.
[[nodiscard]] QByteArray challengeError(QByteArrayView value);

} // namespace tokenwatch::http
