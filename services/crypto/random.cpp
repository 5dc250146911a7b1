// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/random.h"

#include "crypto/evp_p.h"

#include <openssl/rand.h>

namespace tokenwatch::crypto {

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    mustSucceed(RAND_bytes(asBytes(bytes.data()), count) == 1, "random bytes");
    return bytes;
}

Secret randomSecret(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    mustSucceed(RAND_priv_bytes(asBytes(bytes.data()), count) == 1, "random bytes");
    return Secret::take(std::move(bytes));
}

SourceId newSourceId()
{
    return {randomBytes(16).toHex()};
}

} // namespace tokenwatch::crypto
