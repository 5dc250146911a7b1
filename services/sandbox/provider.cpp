// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/provider.h"

#include "sandbox/router.h"

namespace tokenwatch::sandbox {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *appLogin = "/apps/*/login";

LoginEndpoint::Style styleAskedFor(const http::Request &request)
{
    return {.format = request.parameter(u"format"_s).value_or(QString()),
            .shape = request.parameter(u"shape"_s).value_or(QString())};
}

} // namespace

struct Provider::Routes {
    static constexpr Route<Target> table[] = {
        {"POST", "/oauth/token", &Provider::token},
        {"POST", "/api/oauth/token", &Provider::token},
        {"POST", "/auth/oauth/token", &Provider::token},
        {"POST", "/api/auth/token", &Provider::token},
        {"POST", "/api/token", &Provider::token},
        {"POST", "/login", &Provider::logIn},
        {"POST", "/auth/login", &Provider::logIn},
        {"POST", "/api/login", &Provider::logIn},
        {"POST", "/api/auth/login", &Provider::logIn},
        {"POST", "/api/authenticate", &Provider::logIn},
        {"POST", appLogin, &Provider::logInToApp},
        {"POST", "/shape/*/login", &Provider::logInShaped},
        {"POST", "/format/*/login", &Provider::logInFormatted},
        {"GET", "/api/resource", &Provider::describeToken},
        {"GET", "/api/v1/users/current", &Provider::currentUser},
    };
};

Provider::Provider(const Registry &registry, const Keys &keys, const QString &url, std::unique_ptr<SessionStore> store,
                   Seconds reuseGrace, Faults &faults)
    : m_registry(registry)
    , m_faults(faults)
    , m_sessions(std::move(store))
    , m_issuer(keys.tokens.duplicate(), url)
    , m_desk(*m_sessions, m_issuer)
    , m_refreshGrant(*m_sessions, m_issuer, m_desk, reuseGrace)
    , m_oauth(registry, m_desk, m_refreshGrant, faults)
    , m_login(registry, m_desk)
    , m_resource(registry, *m_sessions, m_issuer)
{}

const Client *Provider::subjectOf(const http::Request &request) const
{
    if (const auto app = matched(appLogin, request.path))
        return m_registry.find(app->constFirst());
    QString id = claimedClientId(request, Submission::of(request));
    if (id.isEmpty())
        id = Resource::claimedClientId(request);
    if (!id.isEmpty())
        return m_registry.find(id);
    // A login that names no client is the first one's.
    return request.method == "POST" ? &m_registry.first() : nullptr;
}

http::Response Provider::answer(const http::Request &request, Moment now)
{
    const Client *subject = subjectOf(request);
    auto struck = m_faults.strike(subject ? subject->id : QString(), now);
    http::Response answer = struck ? *std::move(struck) : routed(request, now);
    // RFC 6749 5.1; nothing here is worth a cache.
    return answer.with("Cache-Control", "no-store").with("Pragma", "no-cache");
}

http::Response Provider::routed(const http::Request &request, Moment now)
{
    QList<QByteArray> allowed;
    for (const auto &route : Routes::table) {
        auto segments = matched(route.pattern, request.path);
        if (!segments)
            continue;
        const QByteArray method(route.method);
        if (request.method == method || (request.method == "HEAD" && method == "GET"))
            return (this->*route.target)({request, Submission::of(request), *std::move(segments), now});
        allowed.append(method);
    }
    return notRouted(allowed);
}

http::Response Provider::token(const Visit &visit)
{
    // The seeds' clients try a plain login at token endpoints too (S5-04, S5-35).
    if (LoginEndpoint::isLogin(visit.submission))
        return logIn(visit);
    return m_oauth.answer(visit.request, visit.submission, visit.now);
}

http::Response Provider::logIn(const Visit &visit)
{
    return m_login.answer(visit.request, visit.submission, m_registry.first(), styleAskedFor(visit.request), visit.now);
}

http::Response Provider::logInToApp(const Visit &visit)
{
    const Client *client = m_registry.find(visit.segments.constFirst());
    if (!client)
        return notRouted({});
    return m_login.answer(visit.request, visit.submission, *client, styleAskedFor(visit.request), visit.now);
}

http::Response Provider::logInShaped(const Visit &visit)
{
    LoginEndpoint::Style style = styleAskedFor(visit.request);
    style.shape = visit.segments.constFirst();
    return m_login.answer(visit.request, visit.submission, m_registry.first(), style, visit.now);
}

http::Response Provider::logInFormatted(const Visit &visit)
{
    LoginEndpoint::Style style = styleAskedFor(visit.request);
    style.format = visit.segments.constFirst();
    return m_login.answer(visit.request, visit.submission, m_registry.first(), style, visit.now);
}

http::Response Provider::describeToken(const Visit &visit)
{
    return m_resource.describe(visit.request, visit.now);
}

http::Response Provider::currentUser(const Visit &visit)
{
    return m_resource.currentUser(visit.request, visit.now);
}

} // namespace tokenwatch::sandbox
