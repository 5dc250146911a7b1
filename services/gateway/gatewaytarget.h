// SPDX-License-Identifier: GPL-3.0-or-later
// Where a request to the gateway goes: the source it names, and the path at that source's service. Addresses are built
// from parsed parts, so that no path can become another host. Pure; any thread.
#pragma once

#include "http/message.h"

#include <QUrl>

namespace tokenwatch::gateway {

struct GatewayTarget {
    QString source;  ///< the first segment, decoded
    QByteArray rest; ///< what follows it as it came, escapes and query included; begins with '/' or '?', or is empty
    QByteArray path; ///< the decoded path below the source, beginning with '/'
};

/// Of a request whose target http/screening let through. Nothing where the rest could be read as another host ("//").
[[nodiscard]] std::optional<GatewayTarget> readTarget(const http::Request &request);

/// The origin form for the service at `upstream`: its path, then the rest.
[[nodiscard]] QByteArray targetAt(const QUrl &upstream, QByteArrayView rest);

} // namespace tokenwatch::gateway
