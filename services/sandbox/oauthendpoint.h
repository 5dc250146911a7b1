// SPDX-License-Identifier: GPL-3.0-or-later
// POST /oauth/token (RFC 6749, S2-01): one row per grant type. Sandbox thread.
#pragma once

#include "sandbox/clientauthentication.h"
#include "sandbox/faults.h"
#include "sandbox/refreshgrant.h"

#include <span>

namespace tokenwatch::sandbox {

class OAuthEndpoint
{
public:
    OAuthEndpoint(const Registry &registry, TokenDesk &desk, RefreshGrant &refreshGrant, Faults &faults);

    [[nodiscard]] http::Response answer(const http::Request &request, const Submission &submission, Moment now);

private:
    using Grant = OAuthResult<IssuedTokens> (OAuthEndpoint::*)(const Client &, const Submission &, Moment);
    struct Row {
        const char *type;
        Grant redeem;
    };
    [[nodiscard]] static std::span<const Row> rows();

    [[nodiscard]] OAuthResult<http::Response> answerOrRefuse(const http::Request &request, const Submission &submission,
                                                             Moment now);
    [[nodiscard]] OAuthResult<IssuedTokens> password(const Client &client, const Submission &submission, Moment now);
    [[nodiscard]] OAuthResult<IssuedTokens> clientCredentials(const Client &client, const Submission &submission,
                                                              Moment now);
    [[nodiscard]] OAuthResult<IssuedTokens> refreshToken(const Client &client, const Submission &submission,
                                                         Moment now);

    const Registry &m_registry;
    TokenDesk &m_desk;
    RefreshGrant &m_refreshGrant;
    Faults &m_faults;
};

/// Scopes are words of printable ASCII, separated by single spaces (RFC 6749 3.3).
[[nodiscard]] bool isScope(const QString &scope);

} // namespace tokenwatch::sandbox
