// SPDX-License-Identifier: GPL-3.0-or-later
// What the surroundings say about the road out: HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE. A value, read once at start;
// the desktop's own proxy settings are not asked, because that may block.
#pragma once

#include "domain/error.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

namespace tokenwatch {

struct NetworkEnvironment {
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QStringList direct; ///< NO_PROXY: hosts, domains, addresses, subnets, each perhaps with a port; "*" is all
    QString rootsFile;  ///< SSL_CERT_FILE: these roots instead of the system's

    /// InvalidInput naming the variable: going out directly where a proxy was meant would be worse.
    [[nodiscard]] static Expected<NetworkEnvironment> from(const QProcessEnvironment &variables);

    /// Loopback is always direct, and so is plain http.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;
};

} // namespace tokenwatch
