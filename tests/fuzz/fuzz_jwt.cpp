// SPDX-License-Identifier: GPL-3.0-or-later
// JSON Web Tokens that others made. The first byte chooses between the token as it is and one whose parts are encoded
// here, so that the JSON inside is reached.
#include "fuzzing.h"

#include "jose/jwk.h"
#include "jose/jws.h"

using namespace tokenwatch;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QByteArray keyBytes = "thirty-two bytes that nobody knows";
    static const jose::Jwk shared = jose::Jwk::fromBytes(Secret(QByteArrayView(keyBytes)));
    static const jose::Jwk pair = jose::Jwk::generateEs256();

    fuzz::Input input(data, size);
    QByteArray compact;
    if (input.byte() & 1) {
        compact = input.rest().toByteArray();
    } else {
        const QByteArrayView header = input.line();
        const QByteArrayView claims = input.line();
        compact = jose::toBase64Url(header) + '.' + jose::toBase64Url(claims) + '.' + jose::toBase64Url(input.rest());
    }
    const auto jwt = jose::decode(compact);
    if (jwt) {
        fuzz::must(compact.startsWith(jwt->signedPart), "what is signed is the beginning of the token");
        fuzz::must(jwt->signedPart + '.' + jose::toBase64Url(jwt->signature) == compact, "a token has one spelling");
        (void)jwt->expiresAt();
        (void)jwt->issuedAt();
        (void)jwt->notBefore();
    }
    fuzz::must(!jose::verify(compact, shared), "nobody knows the key");
    fuzz::must(!jose::verify(compact, pair), "nobody has the key");
    if (const auto bytes = jose::fromBase64Url(compact))
        fuzz::must(jose::toBase64Url(*bytes) == compact, "base64url has one spelling");
    return 0;
}
