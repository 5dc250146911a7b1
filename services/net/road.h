// SPDX-License-Identifier: GPL-3.0-or-later
// How one address is reached: its TLS, its proxy and the patience with both, worked out once from a source's profile
// and from what holds for all of them. A value.
#pragma once

#include "domain/timing.h"
#include "net/networkenvironment.h"

#include <QSslConfiguration>

namespace tokenwatch {

struct Road {
    QSslConfiguration tls; ///< of no meaning for plain http
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    Seconds patience = Timing::connectDeadline; ///< until the handshake is over
};

/// What the profile says wins. InvalidInput as from tlsConfiguration().
[[nodiscard]] Expected<Road> roadTo(const QUrl &url, const TransportProfile &profile,
                                    const NetworkEnvironment &environment);

} // namespace tokenwatch
