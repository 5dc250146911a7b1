// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/routebook.h"

#include "gateway/answeredlater.h"

namespace tokenwatch::gateway {

using namespace Qt::StringLiterals;

namespace {

QString originOf(const QUrl &upstream)
{
    return upstream.scheme() + u"://"_s + upstream.authority();
}

} // namespace

RouteBook::RoutePtr RouteBook::known(const Source &source, const QUrl &upstream) const
{
    const auto found = m_routes.find({source.id, originOf(upstream)});
    return found != m_routes.end() && found->second.revision == source.revision ? found->second.route : nullptr;
}

Pending RouteBook::make(const Source &source, const QUrl &upstream, Then<RoutePtr> then)
{
    if (source.transport.clientCertFile.isEmpty())
        return m_doors.clock.after(Milliseconds(0), [this, source, upstream, then = std::move(then)] {
            then(enter(source, upstream, nullptr));
        });
    return answeredLater<Secret>(
        m_doors.clock,
        [&](Then<Secret> answer) {
            return m_doors.secrets.read({source.id, "tls_client_key"}, std::move(answer));
        },
        [this, source, upstream, then = std::move(then)](Expected<Secret> key) {
            if (key)
                return then(enter(source, upstream, std::make_shared<const Secret>(std::move(*key))));
            // None of its own: it stands in the file beside the certificate.
            if (key.error().kind == ErrorKind::MissingCredentials)
                return then(enter(source, upstream, nullptr));
            then(failure(key.error()));
        });
}

Expected<RouteBook::RoutePtr> RouteBook::enter(const Source &source, const QUrl &upstream,
                                               std::shared_ptr<const Secret> key)
{
    TransportProfile profile = source.transport;
    profile.clientKey = std::move(key);
    auto route = m_doors.upstreams.route(upstream, profile);
    if (route)
        m_routes.insert_or_assign(Name(source.id, originOf(upstream)), Entry{source.revision, *route});
    return route;
}

void RouteBook::forget(const SourceId &id)
{
    std::erase_if(m_routes, [&id](const auto &route) { return route.first.first == id; });
}

} // namespace tokenwatch::gateway
