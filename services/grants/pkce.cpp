// SPDX-License-Identifier: GPL-3.0-or-later
#include "grants/pkce.h"

#include "crypto/mac.h"
#include "crypto/random.h"
#include "jose/jwt.h"

namespace tokenwatch {

QByteArray unguessable()
{
    return jose::toBase64Url(crypto::randomSecret(32).reveal());
}

QByteArray codeChallenge(QByteArrayView verifier)
{
    return jose::toBase64Url(crypto::sha256(verifier));
}

} // namespace tokenwatch
