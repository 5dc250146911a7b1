// SPDX-License-Identifier: GPL-3.0-or-later
// Login endpoints as found in the wild (S5-35): every request format of S5-05, every answer shape of S5-06.
// `?format=` narrows what is accepted, `?shape=` chooses how the token comes back. Sandbox thread.
#pragma once

#include "sandbox/clientcredentialsgrant.h"
#include "sandbox/system.h"

namespace tokenwatch::sandbox {

class LoginEndpoint final : public RoutedSystem<LoginEndpoint>
{
public:
    explicit LoginEndpoint(const Facilities &facilities);

    [[nodiscard]] static std::span<const Route<LoginEndpoint>> routes();
    [[nodiscard]] const Client *subjectOf(const Visit &visit) const override;

private:
    struct Style {
        QString format; ///< "json-email", "json-username", "form" or "client-credentials"; empty: any
        QString shape;  ///< "access_token" (if empty), "access", "token", "auth_token", "jwt", "header" or "nested"
        [[nodiscard]] static Style of(const Visit &visit);
    };
    [[nodiscard]] http::Response logIn(const Visit &visit);
    [[nodiscard]] http::Response logInToApp(const Visit &visit);
    [[nodiscard]] http::Response logInShaped(const Visit &visit);
    [[nodiscard]] http::Response logInFormatted(const Visit &visit);

    /// `client` gives the lifetimes of a user's login; a client-credentials request has its own.
    [[nodiscard]] http::Response written(const Visit &visit, const Client &client, const Style &style);
    [[nodiscard]] OAuthResult<IssuedTokens> tokensFor(const Visit &visit, const Client *&client, const QString &format);

    const Facilities m_facilities;
    ClientCredentialsGrant m_clientCredentials;
};

} // namespace tokenwatch::sandbox
