// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every road out: what the surroundings say with HTTPS_PROXY, NO_PROXY and SSL_CERT_FILE, read once at
// start, and over it what a person chose. A value; the desktop's own proxy settings are not asked, because that may
// block.
#pragma once

#include "domain/agentpreferences.h"

#include <QNetworkProxy>
#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

namespace tokenwatch {

struct NetworkEnvironment {
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QStringList direct; ///< NO_PROXY: hosts, domains, addresses, subnets, each perhaps with a port; "*" is all
    QString rootsFile;  ///< SSL_CERT_FILE: these roots instead of the system's
    QString caFile;     ///< trusted besides them, where a source names no file of its own
    Seconds connectDeadline = Timing::connectDeadline;

    /// InvalidInput naming the variable: going out directly where a proxy was meant would be worse.
    [[nodiscard]] static Expected<NetworkEnvironment> from(const QProcessEnvironment &variables);

    /// With what was chosen in place of it. InvalidInput for a proxy that is none.
    [[nodiscard]] Expected<NetworkEnvironment> with(const AgentPreferences::Network &chosen) const;

    /// Loopback is always direct, and so is plain http.
    [[nodiscard]] QNetworkProxy proxyFor(const QUrl &url) const;
};

} // namespace tokenwatch
