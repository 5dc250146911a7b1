// SPDX-License-Identifier: GPL-3.0-or-later
// Finds the handler of a request by method and path pattern ("/api/sources/:name/pause").
#pragma once

#include "http/server.h"

#include <QStringList>
#include <vector>

namespace tokenwatch::api {

/// A request with what stood in the places of its pattern's ":name"s.
struct Call {
    const http::Request &request;
    QStringList captures;
};

class Router
{
public:
    using Handler = std::function<void(const Call &, http::Responder)>;

    void add(const QByteArray &method, const QByteArray &pattern, Handler handler);

    /// 404 for an unknown path, 405 with Allow for a method that the path does not have; GET serves HEAD.
    void dispatch(const http::Request &request, http::Responder responder) const;

private:
    struct Route {
        QByteArray method;
        QList<QByteArray> segments;
        Handler handler;
    };
    std::vector<Route> m_routes;
};

} // namespace tokenwatch::api
