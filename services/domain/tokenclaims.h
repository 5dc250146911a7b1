// SPDX-License-Identifier: GPL-3.0-or-later
// What a token says of itself, for people: never the token. Values; any thread.
#pragma once

#include "domain/ids.h"
#include "domain/time.h"

#include <QJsonObject>
#include <optional>

namespace tokenwatch {

struct TokenClaims {
    enum class Signature {
        NotAJwt,    ///< opaque: there is nothing to decode
        None,       ///< alg "none": anybody could have written it
        NotChecked, ///< signed; whoever receives the token checks it, this program does not
    };
    Signature signature = Signature::NotAJwt;
    Generation generation;
    WallTime receivedAt;
    qsizetype length = 0; ///< of the token's text, in characters
    QJsonObject header, claims;
    std::optional<QJsonObject> previous; ///< the claims of the token before, if it was a JWT and seen by this run
};

} // namespace tokenwatch
