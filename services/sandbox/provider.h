// SPDX-License-Identifier: GPL-3.0-or-later
// What answers on the sandbox's port: routes to the endpoints, behind the faults. Made once the address is known and
// the sessions are open. Sandbox thread.
#pragma once

#include "sandbox/faults.h"
#include "sandbox/loginendpoint.h"
#include "sandbox/oauthendpoint.h"
#include "sandbox/resource.h"

#include <QStringList>

namespace tokenwatch::sandbox {

class Provider
{
public:
    Provider(const Registry &registry, const Keys &keys, const QString &url, std::unique_ptr<SessionStore> store,
             Seconds reuseGrace, Faults &faults);

    /// The client that a request is made for, unproven; null if none can be told.
    [[nodiscard]] const Client *subjectOf(const http::Request &request) const;
    [[nodiscard]] http::Response answer(const http::Request &request, Moment now);

    [[nodiscard]] SessionStore &sessions() { return *m_sessions; }
    [[nodiscard]] TokenDesk &desk() { return m_desk; }

private:
    /// One request on its way through, read once.
    struct Visit {
        const http::Request &request;
        Submission submission;
        QStringList segments; ///< what the route's '*' stand for
        Moment now;
    };
    struct Routes;
    using Target = http::Response (Provider::*)(const Visit &);

    [[nodiscard]] http::Response routed(const http::Request &request, Moment now);
    [[nodiscard]] http::Response token(const Visit &visit);
    [[nodiscard]] http::Response logIn(const Visit &visit);
    [[nodiscard]] http::Response logInToApp(const Visit &visit);
    [[nodiscard]] http::Response logInShaped(const Visit &visit);
    [[nodiscard]] http::Response logInFormatted(const Visit &visit);
    [[nodiscard]] http::Response describeToken(const Visit &visit);
    [[nodiscard]] http::Response currentUser(const Visit &visit);

    const Registry &m_registry;
    Faults &m_faults;
    std::unique_ptr<SessionStore> m_sessions;
    TokenIssuer m_issuer;
    TokenDesk m_desk;
    RefreshGrant m_refreshGrant;
    OAuthEndpoint m_oauth;
    LoginEndpoint m_login;
    Resource m_resource;
};

} // namespace tokenwatch::sandbox
