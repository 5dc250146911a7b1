// SPDX-License-Identifier: GPL-3.0-or-later
// Login endpoints as found in the wild (S5-35): every request format of S5-05, every answer shape of S5-06.
// `format` narrows what is accepted, `shape` chooses how the token comes back. Sandbox thread.
#pragma once

#include "sandbox/clientauthentication.h"
#include "sandbox/tokendesk.h"

namespace tokenwatch::sandbox {

class LoginEndpoint
{
public:
    LoginEndpoint(const Registry &registry, TokenDesk &desk);

    struct Style {
        QString format; ///< "json-email", "json-username", "form" or "client-credentials"; empty: any
        QString shape;  ///< "access_token" (if empty), "access", "token", "auth_token", "jwt", "header" or "nested"
    };
    /// `client` gives the lifetimes of a user's login; a client-credentials request has its own.
    [[nodiscard]] http::Response answer(const http::Request &request, const Submission &submission,
                                        const Client &client, const Style &style, Moment now);

    /// Whether these are a user's credentials without a grant type: a login, not an OAuth request.
    [[nodiscard]] static bool isLogin(const Submission &submission);

private:
    [[nodiscard]] OAuthResult<IssuedTokens> logIn(const http::Request &request, const Submission &submission,
                                                  const Client *&client, const QString &format, Moment now);

    const Registry &m_registry;
    TokenDesk &m_desk;
};

} // namespace tokenwatch::sandbox
