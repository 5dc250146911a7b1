// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the handler of a request by method and path pattern ("/api/sources/:name/pause"). The same table is what
// /api/openapi.json is made from.
#pragma once

#include "api/routetext.h"
#include "callers/callerdesk.h"
#include "http/server.h"

#include <QStringList>

namespace tokenwatch::api {

/// A request with what stood in the places of its pattern's ":name"s.
struct Call {
    const http::Request &request;
    const Visitor &visitor;
    QStringList captures;
};

class Router
{
public:
    using Handler = std::function<void(const Call &, http::Responder)>;

    struct Route {
        QByteArray method;
        QByteArray pattern;
        QList<QByteArray> segments;
        Handler handler;
        RouteText text;
    };

    void add(const QByteArray &method, const QByteArray &pattern, Handler handler, RouteText text = {});
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

    /// 404 for an unknown path, 405 with Allow for a method that the path does not have; GET serves HEAD.
    void dispatch(const http::Request &request, const Visitor &visitor, http::Responder responder) const;

private:
    std::vector<Route> m_routes;
};

} // namespace tokenwatch::api
