// SPDX-License-Identifier: GPL-3.0-or-later
// The signature algorithms of RFC 7518 and 8037 that this program makes and accepts. "none" is not among them.
#pragma once

#include "crypto/keys.h"

#include <QList>

namespace tokenwatch::jose {

enum class Algorithm { HS256, HS384, HS512, RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512, EdDSA };

/// "RS256", as in the header parameter `alg`.
[[nodiscard]] QByteArray wireName(Algorithm algorithm);
/// Case counts. None for anything else.
[[nodiscard]] std::optional<Algorithm> algorithmFrom(QByteArrayView name);

/// Its cryptography.
[[nodiscard]] crypto::Method methodOf(Algorithm algorithm);
/// All that suit the key, in the order of the enumeration. RFC 7518 3.2 wants a shared key as long as the hash; whoever
/// chose a shorter one for a client secret did not ask us.
[[nodiscard]] QList<Algorithm> algorithmsFor(const crypto::Key &key);

} // namespace tokenwatch::jose
