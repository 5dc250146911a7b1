// SPDX-License-Identifier: GPL-3.0-or-later
// Private to jose: what a Jwk shares. Include only from .cpp files of this room.
#pragma once

#include "jose/jwk.h"

namespace tokenwatch::jose {

struct Jwk::Material {
    crypto::Key key;
    QByteArray keyId;
    QList<Algorithm> algorithms;
    bool mayVerify = true;
    bool maySign = true;
    QJsonObject attributes; ///< `kid`, `alg`, `use` and `key_ops` as they were given
};

} // namespace tokenwatch::jose
