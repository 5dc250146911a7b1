// SPDX-License-Identifier: GPL-3.0-or-later
// The way to each source's service, made when it is first wanted and kept as long as the source's settings stay as they
// are: its connections stay open between requests. Service thread; owned by the gateway.
#pragma once

#include "gateway/gatewaydoors.h"

#include <QUrl>
#include <map>

namespace tokenwatch::gateway {

class RouteBook
{
public:
    /// `service` and what else the doors hold outlive it.
    explicit RouteBook(GatewayDoors &doors)
        : m_doors(doors)
    {}

    using RoutePtr = std::shared_ptr<UpstreamRoute>;

    /// The route of a source to the host of `upstream`, if it is there already: the usual case, without a wait.
    [[nodiscard]] RoutePtr known(const Source &source, const QUrl &upstream) const;
    /// Makes it, for which a key may have to be read from the vault. Never answers inside the call.
    [[nodiscard]] Pending make(const Source &source, const QUrl &upstream, Then<RoutePtr> then);
    void forget(const SourceId &id);
    /// What they were made with has changed. Requests under way go on.
    void forgetAll() { m_routes.clear(); }

private:
    using Name = std::pair<SourceId, QString>; ///< and the origin
    struct Entry {
        Revision revision;
        RoutePtr route;
    };
    [[nodiscard]] Expected<RoutePtr> enter(const Source &source, const QUrl &upstream,
                                           std::shared_ptr<const Secret> key);

    GatewayDoors &m_doors;
    std::map<Name, Entry> m_routes;
};

} // namespace tokenwatch::gateway
