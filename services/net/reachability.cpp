// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reachability.h"

namespace tokenwatch {

bool isOffline(QNetworkInformation::Reachability reachability)
{
    switch (reachability) {
    case QNetworkInformation::Reachability::Disconnected:
        return true;
    case QNetworkInformation::Reachability::Unknown:
    case QNetworkInformation::Reachability::Local:
    case QNetworkInformation::Reachability::Site:
    case QNetworkInformation::Reachability::Online:
        return false;
    }
    Q_UNREACHABLE();
}

ReachabilityWatch::ReachabilityWatch(QObject *parent)
    : QObject(parent)
{
    // False where the system offers nothing to ask; then there is no instance, and offline() says no.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    // It may live on the program's main thread; the context brings its word here.
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) { Q_EMIT offlineChanged(isOffline(reachability)); });
}

bool ReachabilityWatch::offline() const
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && isOffline(information->reachability());
}

} // namespace tokenwatch
