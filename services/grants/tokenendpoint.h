// SPDX-License-Identifier: GPL-3.0-or-later
// What all flows over an OAuth token endpoint share: how a request is made, how an answer is read, and when a refresh
// token is used or given up. A value made for one flow.
#pragma once

#include "grants/clientauth.h"
#include "grants/flowmemory.h"
#include "grants/tokenresponse.h"

namespace tokenwatch {

class TokenEndpoint
{
public:
    /// From `token_url`, the client, `audience`, `resource` and `extra`. Errors name the field ("grant.token_url").
    [[nodiscard]] static Expected<TokenEndpoint> from(const FlowContext &context, SecretNeed need);

    TokenEndpoint(QUrl address, ClientAuth client, KnownSecrets known);

    /// A POST of `form` with the client and the additional parameters.
    [[nodiscard]] HttpRequest request(FormBody form) const;
    /// RFC 6749 6. The scope is left out: the one granted stays.
    [[nodiscard]] HttpRequest refresh(const Secret &refreshToken) const;

    /// The token, or the error of the road or of the provider.
    [[nodiscard]] Expected<Token> read(const Expected<HttpResponse> &answer, Moment now) const;

private:
    QUrl m_address;
    ClientAuth m_client;
    ResponseRules m_rules;
    QList<std::pair<QString, QString>> m_additional;
};

/// All that a request of this flow may hold and no error text may show.
[[nodiscard]] KnownSecrets knownSecrets(const FlowContext &context);

/// Whether there is a refresh token worth sending: present, not known to be over or refused, and not left alone.
[[nodiscard]] bool canRefresh(const FlowContext &context, const FlowMemory &memory, Moment now);

/// Whether this answer to a refresh means that the refresh token is done for, so that other credentials are next.
/// Not so for invalid_client: the client itself is refused, and would be again.
[[nodiscard]] bool refusesRefreshToken(const Error &error);

/// The token of a refresh with the refresh token it leaves in force: the new one, else the old (RFC 6749 6, S5-33).
[[nodiscard]] Token afterRefresh(Token received, const Token &before);

} // namespace tokenwatch
