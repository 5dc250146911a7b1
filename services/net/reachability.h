// SPDX-License-Identifier: GPL-3.0-or-later
// Whether this computer has a network at all, as the system sees it (NetworkManager, GLib). Without such a service it
// counts as online: then every attempt tells by itself. Service thread; owned by the runtime.
#pragma once

#include <QNetworkInformation>
#include <QObject>

namespace tokenwatch {

/// Only a system that says it is cut off is offline; "local network only" may well hold the provider.
[[nodiscard]] bool isOffline(QNetworkInformation::Reachability reachability);

class ReachabilityWatch : public QObject
{
    Q_OBJECT
public:
    explicit ReachabilityWatch(QObject *parent = nullptr);

    [[nodiscard]] bool offline() const;

Q_SIGNALS:
    void offlineChanged(bool offline);
};

} // namespace tokenwatch
