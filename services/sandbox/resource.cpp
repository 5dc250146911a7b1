// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/resource.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

Resource::Resource(const Facilities &facilities)
    : m_facilities(facilities)
{}

std::span<const Route<Resource>> Resource::routes()
{
    static constexpr Route<Resource> table[] = {
        {"GET", "/api/resource", &Resource::describe},
        {"GET", "/api/v1/users/current", &Resource::currentUser},
    };
    return table;
}

const Client *Resource::subjectOf(const Visit &visit) const
{
    return m_facilities.registry.find(tokenClientId(visit.request));
}

http::Response Resource::describe(const Visit &visit)
{
    const auto session = m_facilities.admission.ofRequest(visit.request, visit.now);
    if (!session)
        return session.error().response();
    QJsonObject body{{u"client_id"_s, session->origin.clientId},
                     {u"grant"_s, session->origin.kind},
                     {u"scope"_s, session->origin.scope},
                     {u"expires_at"_s, toRfc3339(session->accessExpiresAt)}};
    if (session->origin.userId)
        body.insert(u"user_id"_s, *session->origin.userId);
    return http::Response::json(body);
}

http::Response Resource::currentUser(const Visit &visit)
{
    const auto session = m_facilities.admission.ofRequest(visit.request, visit.now);
    if (!session)
        return session.error().response();
    if (!session->origin.userId) {
        return http::Response::json({{u"error"_s, u"insufficient_scope"_s},
                                     {u"error_description"_s, u"This token speaks for a client, not for a user."_s}},
                                    403)
            .with("WWW-Authenticate", "Bearer realm=\"sandbox\", error=\"insufficient_scope\"");
    }
    return http::Response::json({{u"id"_s, *session->origin.userId}, {u"email"_s, m_facilities.registry.user().email}});
}

} // namespace tokenwatch::sandbox
