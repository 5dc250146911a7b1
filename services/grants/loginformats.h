// SPDX-License-Identifier: GPL-3.0-or-later
// The requests that a login endpoint may understand (S5-05). Values; die with their flow.
#pragma once

#include "ports/grantflow.h"

namespace tokenwatch {

enum class LoginFormat {
    JsonEmail,    ///< {"email","password"}
    JsonUsername, ///< {"username","password"}, or the field names that the source configures
    Form,         ///< grant_type=password with username, and email where one is configured
    ClientForm,   ///< grant_type=client_credentials with the client in the body
};

/// For the list of what was tried: "JSON email".
[[nodiscard]] QString describe(LoginFormat format);
/// Whether the endpoint that takes this format is an OAuth one, so that it also takes a refresh token.
[[nodiscard]] bool isOAuthForm(LoginFormat format);

struct LoginCredentials {
    QString email, username, usernameField, passwordField, clientId, scope;
    std::shared_ptr<const Secret> password, clientSecret;

    /// MissingCredentials naming the slot, or InvalidInput naming the field, when there is nothing to log in with.
    [[nodiscard]] static Expected<LoginCredentials> from(const FlowContext &context);

    /// What can be sent with these, in the order of S5-05.
    [[nodiscard]] std::vector<LoginFormat> formats() const;
    [[nodiscard]] Send request(LoginFormat format, const QUrl &address) const;

private:
    [[nodiscard]] QByteArray json(LoginFormat format) const;
    [[nodiscard]] QByteArray form() const;
    [[nodiscard]] QByteArray clientForm() const;
};

} // namespace tokenwatch
