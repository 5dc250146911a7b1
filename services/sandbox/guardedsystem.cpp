// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/guardedsystem.h"

#include "json/strictjson.h"
#include "sandbox/details.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

const QStringList &guardServices()
{
    static const QStringList names{u"tokenguard"_s, u"trustguard"_s,  u"contextguard"_s,
                                   u"biasguard"_s,  u"healthguard"_s, u"securityguard"_s};
    return names;
}

} // namespace

GuardedSystem::GuardedSystem(const Facilities &facilities, const GatewayDoor &door)
    : m_facilities(facilities)
    , m_door(door)
{}

std::span<const Route<GuardedSystem>> GuardedSystem::routes()
{
    static constexpr Route<GuardedSystem> table[] = {
        {"POST", "/api/v1/guards/process", &GuardedSystem::process},
        {"GET", "/api/v1/guards/process", &GuardedSystem::whoAmI},
        {"POST", "/gateway/api/v1/guards/process", &GuardedSystem::process},
        {"GET", "/gateway/api/v1/guards/process", &GuardedSystem::whoAmI},
        {"GET", "/health", &GuardedSystem::open},
        {"GET", "/docs", &GuardedSystem::open},
        {"GET", "/redoc", &GuardedSystem::open},
        {"GET", "/openapi.json", &GuardedSystem::open},
        {"POST", "/webhooks/*", &GuardedSystem::open},
    };
    return table;
}

QJsonObject GuardedSystem::noted(const GatewayDoor::Caller &caller) const
{
    const auto last = m_facilities.sessions.lastSignIn(m_facilities.registry.user().id);
    return {{u"user_id"_s, caller.userId},
            {u"session_id"_s, caller.sessionId},
            {u"email"_s, caller.email},
            {u"auth_type"_s, QLatin1String(caller.authType)},
            {u"last_login"_s, last && *last ? QJsonValue(toRfc3339(**last)) : QJsonValue()}};
}

http::Response GuardedSystem::whoAmI(const Visit &visit)
{
    return m_door.through(visit, [&](const GatewayDoor::Caller &caller) {
        return http::Response::json({{u"success"_s, true}, {u"metadata"_s, noted(caller)}});
    });
}

http::Response GuardedSystem::process(const Visit &visit)
{
    return m_door.through(visit, [&](const GatewayDoor::Caller &caller) {
        const auto body = json::readObject(visit.request.body);
        if (auto mistake = missingFields(visit.submission, {u"service_type"_s}))
            return *std::move(mistake);
        const QString service = visit.submission.value(u"service_type"_s).toLower();
        if (!guardServices().contains(service))
            return detailed(400, u"Invalid service type: %1. Valid types: %2"_s.arg(cleaned(service, 40),
                                                                                    guardServices().join(u", "_s)));
        const QJsonObject payload = body ? body->value("payload"_L1).toObject() : QJsonObject();
        if (payload.isEmpty())
            return detailed(400, u"Payload cannot be empty"_s);
        return http::Response::json({{u"request_id"_s, newIdentifier()},
                                     {u"service_type"_s, service},
                                     {u"success"_s, true},
                                     {u"data"_s, QJsonObject{{u"payload"_s, payload}}},
                                     {u"error"_s, QJsonValue()},
                                     {u"service_used"_s, u"sandbox"_s},
                                     {u"fallback_used"_s, false},
                                     {u"client_type"_s, body->value("client_type"_L1).toString(u"web"_s)},
                                     {u"metadata"_s, noted(caller)}});
    });
}

http::Response GuardedSystem::open(const Visit &visit)
{
    const auto healthy = [] {
        return http::Response::json({{u"status"_s, u"healthy"_s}, {u"service"_s, u"sandbox"_s}});
    };
    if (m_door.isPublic(visit))
        return healthy();
    return m_door.through(visit, [&](const GatewayDoor::Caller &) { return healthy(); });
}

} // namespace tokenwatch::sandbox
