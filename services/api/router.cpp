// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/router.h"

#include "api/answers.h"

namespace tokenwatch::api {

using namespace Qt::StringLiterals;

namespace {

std::optional<QStringList> captured(const QList<QByteArray> &pattern, const QList<QByteArray> &path)
{
    if (pattern.size() != path.size())
        return std::nullopt;
    QStringList captures;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        // "/api/sources/" names no source: not even the only one there is.
        if (pattern.at(i).startsWith(':') && !path.at(i).isEmpty())
            captures.append(QString::fromUtf8(path.at(i)));
        else if (pattern.at(i) != path.at(i))
            return std::nullopt;
    }
    return captures;
}

} // namespace

void Router::add(const QByteArray &method, const QByteArray &pattern, Handler handler, RouteText text)
{
    m_routes.push_back({method, pattern, pattern.split('/'), std::move(handler), std::move(text)});
}

void Router::dispatch(const http::Request &request, const Visitor &visitor, http::Responder responder) const
{
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    const QList<QByteArray> path = request.path.split('/');
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        auto captures = captured(route.segments, path);
        if (!captures)
            continue;
        if (route.method == method)
            return route.handler({request, visitor, std::move(*captures)}, std::move(responder));
        allowed.append(route.method);
    }
    const QString where = QString::fromUtf8(request.path);
    if (allowed.isEmpty())
        return responder.send(problem(
            {.kind = ErrorKind::InvalidInput, .where = where, .serverText = u"is not a path of this API"_s}, {}, 404));
    responder.send(
        problem({.kind = ErrorKind::InvalidInput, .where = where, .serverText = u"does not take this method"_s}, {},
                405)
            .with("Allow", allowed.join(", ")));
}

} // namespace tokenwatch::api
