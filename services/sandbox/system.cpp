// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

std::vector<Client> systemClients()
{
    return {
        {.id = u"flow-demo"_s, .absoluteExpiresIn = true, .faithful = true},
        {.id = u"etl"_s, .accessLifetime = 5min, .refreshLifetime = 1h},
        {.id = u"gateway"_s, .accessLifetime = 30min, .refreshLifetime = std::chrono::hours(24 * 7)},
        {.id = u"clerk"_s, .accessLifetime = 1min, .refreshLifetime = std::chrono::hours(24 * 7)},
        {.id = u"connector"_s, .accessLifetime = 5min, .refreshLifetime = std::chrono::hours(24 * 14)},
    };
}

} // namespace tokenwatch::sandbox
