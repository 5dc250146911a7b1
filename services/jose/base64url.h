// SPDX-License-Identifier: GPL-3.0-or-later
// The base64url of RFC 7515 2 and appendix C. Pure functions.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <optional>

namespace tokenwatch::jose {

/// Strict: no padding, no characters outside the alphabet, no stray bits. Nothing otherwise.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(QByteArrayView text);
[[nodiscard]] QByteArray toBase64Url(QByteArrayView bytes);

} // namespace tokenwatch::jose
