// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/road.h"

#include "net/tlsprofile.h"

namespace tokenwatch {

Expected<Road> roadTo(const QUrl &url, const TransportProfile &profile, const NetworkEnvironment &environment)
{
    Road road{{}, environment.proxyFor(url), environment.connectDeadline};
    if (url.scheme() == QLatin1String("http"))
        return road;
    TransportProfile filled = profile;
    if (filled.caFile.isEmpty())
        filled.caFile = environment.caFile;
    auto tls = tlsConfiguration(filled, environment.rootsFile);
    if (!tls)
        return failure(std::move(tls.error()));
    road.tls = std::move(*tls);
    return road;
}

} // namespace tokenwatch
