// SPDX-License-Identifier: GPL-3.0-or-later
// What all flows over an OAuth token endpoint share: how a request is made, how an answer is read, and when a refresh
// token is used or given up. A value made for one flow.
#pragma once

#include "grants/clientauth.h"
#include "grants/flowmemory.h"
#include "grants/provider.h"
#include "grants/tokenresponse.h"

namespace tokenwatch {

class TokenEndpoint
{
public:
    using Parameters = QList<std::pair<QString, QString>>;

    /// At `provider`, with the client, `audience`, `resource` and `extra` of the source. Errors name the field.
    [[nodiscard]] static Expected<TokenEndpoint> from(const FlowContext &context, Provider provider, SecretNeed need);

    TokenEndpoint(QUrl address, ClientAuth client, KnownSecrets known);

    [[nodiscard]] const Provider &provider() const { return m_provider; }
    [[nodiscard]] const ClientAuth &client() const { return m_client; }
    /// `audience`, `resource` and `extra`, for an authorization request; request() adds them by itself.
    [[nodiscard]] const Parameters &additional() const { return m_additional; }
    /// Whom an assertion is for: `assertion_audience`, else the issuer, else the token endpoint.
    [[nodiscard]] QString audience() const;

    /// A POST of `form` with the client; to the token and the device authorization endpoint also with the additional
    /// parameters. Unsupported where the provider has no such endpoint; InvalidInput if the client's key cannot sign.
    [[nodiscard]] Expected<HttpRequest> request(FormBody form, Moment now, Endpoint endpoint = Endpoint::Token);
    /// RFC 6749 6. The scope is left out: the one granted stays.
    [[nodiscard]] Expected<HttpRequest> refresh(const Secret &refreshToken, Moment now);

    /// No error text will show it: a code, an assertion, a device code.
    void hide(QByteArrayView secret) { m_rules.known.push_back(std::make_shared<const Secret>(secret)); }

    /// The token, or the error of the road or of the provider.
    [[nodiscard]] Expected<Token> read(const Expected<HttpResponse> &answer, Moment now) const;
    [[nodiscard]] const KnownSecrets &known() const { return m_rules.known; }
    /// token_type "N_A" is fine (RFC 8693 2.2.1): what is not for a resource is still ours to hand out.
    void acceptAnyUse() { m_rules.notApplicable = true; }

private:
    Provider m_provider;
    ClientAuth m_client;
    QString m_assertionAudience;
    ResponseRules m_rules;
    Parameters m_additional;
};

/// All that a request of this flow may hold and no error text may show.
[[nodiscard]] KnownSecrets knownSecrets(const FlowContext &context);

/// Whether there is a refresh token worth sending: present, not known to be over or refused, and not left alone.
[[nodiscard]] bool canRefresh(const FlowContext &context, const FlowMemory &memory, Moment now);

/// Whether this answer to a refresh means that the refresh token is done for, so that other credentials are next.
/// Not so where the client or its proof of possession is refused: it would be again.
[[nodiscard]] bool refusesRefreshToken(const Error &error);

/// The token of a refresh with the refresh token it leaves in force: the new one, else the old (RFC 6749 6, S5-33).
[[nodiscard]] Token afterRefresh(Token received, const Token &before);

} // namespace tokenwatch
