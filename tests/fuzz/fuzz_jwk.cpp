// SPDX-License-Identifier: GPL-3.0-or-later
// Keys and key sets as others write them: JWK, JWK set, PEM.
#include "fuzzing.h"

#include "jose/jwks.h"

using namespace tokenwatch;

namespace {

void check(const jose::Jwk &key)
{
    fuzz::must(!key.algorithms().isEmpty(), "a key suits an algorithm");
    fuzz::must(!key.publicJson().contains(QStringLiteral("d")), "what is public holds nothing private");
    (void)key.thumbprint();
    (void)key.isForSignatures();
    (void)key.keyId();
    if (!key.isPrivate())
        return;
    const auto algorithm = key.algorithms().front();
    if (const auto signature = jose::sign({{QStringLiteral("sub"), QStringLiteral("x")}}, {}, key, algorithm))
        fuzz::must(jose::verify(*signature, key).has_value(), "a key verifies what it signed");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text = fuzz::Input(data, size).rest();
    if (const auto key = jose::Jwk::read(text))
        check(*key);
    if (const auto set = jose::JwkSet::fromJson(text)) {
        for (const jose::Jwk &key : set->keys())
            check(key);
        (void)set->verify("e30.e30.AAAA");
    }
    return 0;
}
