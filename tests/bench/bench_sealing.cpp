// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "crypto/random.h"
#include "crypto/sealer.h"

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

Report sealing()
{
    const crypto::Sealer sealer(crypto::randomSecret(crypto::dataKeyBytes));
    const Secret plain = crypto::randomSecret(1024);
    const crypto::SealContext context{QByteArray(32, 'a'), "access_token", 1};

    QByteArray record;
    std::vector<Series> all;
    all.push_back(measured(u"seal/1KiB"_s, 200, 100, [&](int) { record = sealer.seal(plain, context); }));
    bool opened = true;
    all.push_back(
        measured(u"open/1KiB"_s, 200, 100, [&](int) { opened = sealer.open(record, context).has_value() && opened; }));
    if (!opened)
        qFatal("a sealed record did not open");
    return {all, {}};
}

} // namespace tokenwatch::bench
