// SPDX-License-Identifier: GPL-3.0-or-later
// What a token says of itself, for people, and what came of checking its signature: never the token. Values; any
// thread.
#pragma once

#include "domain/error.h"
#include "domain/ids.h"
#include "domain/time.h"

#include <QJsonObject>
#include <optional>

namespace tokenwatch {

/// What came of checking the signature of one token with its issuer's published keys, because a person asked.
struct SignatureReport {
    enum class Result {
        Good,
        Bad,                  ///< the issuer has the key, and the signature is not made with it
        NoSuchKey,            ///< the issuer publishes no key of this name
        UnsupportedAlgorithm, ///< one that this program does not know, or a header that demands more than it knows
        KeysUnavailable,      ///< `error` says why
        NoIssuer,             ///< nobody whom the source trusts says whose keys are the right ones
        Shared,               ///< HMAC: only who has the server's secret can check it
        Unsigned,             ///< alg "none"
        NotAJwt,
    };
    Result result = Result::NotAJwt;
    Generation generation;
    QString algorithm, keyId; ///< as the header has them; made safe to show
    QString issuer;           ///< the host whose keys were taken
    WallTime checkedAt;
    std::optional<Error> error;
};

struct TokenClaims {
    enum class Signature {
        NotAJwt,    ///< opaque: there is nothing to decode
        None,       ///< alg "none": anybody could have written it
        NotChecked, ///< signed; whoever receives the token checks it, this program only when asked to
    };
    Signature signature = Signature::NotAJwt;
    Generation generation;
    WallTime receivedAt;
    qsizetype length = 0; ///< of the token's text, in characters
    QJsonObject header, claims;
    std::optional<QJsonObject> previous; ///< the claims of the token before, if it was a JWT and seen by this run
    std::optional<SignatureReport> checked = {}; ///< what came of the last check of this very token
};

} // namespace tokenwatch
