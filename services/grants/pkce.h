// SPDX-License-Identifier: GPL-3.0-or-later
// Proof Key for Code Exchange (RFC 7636), always with S256, and other values that nobody may guess. Thread-safe.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tokenwatch {

/// 43 unreserved characters made of 32 random bytes: a code verifier (RFC 7636 4.1), a state (RFC 6749 10.10).
[[nodiscard]] QByteArray unguessable();

/// The code challenge of a verifier (RFC 7636 4.2).
[[nodiscard]] QByteArray codeChallenge(QByteArrayView verifier);

} // namespace tokenwatch
