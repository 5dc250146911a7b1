// SPDX-License-Identifier: GPL-3.0-or-later
// How a client proves who it is at the token endpoint: in the Authorization header or the body (RFC 6749 2.3.1), by an
// assertion (RFC 7523 2.2), by its certificate (RFC 8705 2), or not at all. Exactly one of them, never two. A value
// made for one flow; dies with it.
#pragma once

#include "grants/assertion.h"
#include "grants/formbody.h"
#include "grants/providererror.h"

namespace tokenwatch {

enum class SecretNeed {
    Required, ///< the grant is nothing without client authentication, unless `client_auth` says "none"
    Optional, ///< a public client is fine: without a secret only client_id is sent
};

class ClientAuth
{
public:
    enum class Method {
        None,       ///< client_id in the body. Also tls_client_auth: the transport shows the certificate
        Basic,      ///< both parts form-encoded
        PlainBasic, ///< against RFC 6749: not encoded
        Post,
        Assertion, ///< client_secret_jwt, private_key_jwt
    };

    /// From `client_id`, `client_auth` and the slots. MissingCredentials naming the slot when the method asked for
    /// needs it; InvalidInput for a method that needs a client_id and has none, or a key that does not suit.
    [[nodiscard]] static Expected<ClientAuth> from(const FlowContext &context, SecretNeed need);

    /// Adds itself to a request whose body is `form`. `audience` is whom an assertion is for. What was made and must
    /// not come out again is added to `made`.
    [[nodiscard]] Expected<> apply(HttpRequest &request, FormBody &form, const QString &audience, Moment now,
                                   KnownSecrets &made) const;

    /// Nobody said how, so Basic is a guess that the provider may correct (grants/clientprobe).
    [[nodiscard]] bool isGuess() const { return m_isGuess; }
    [[nodiscard]] Method method() const { return m_method; }
    [[nodiscard]] const QByteArray &id() const { return m_id; }
    /// What to try when Basic is not understood, the likeliest first.
    [[nodiscard]] std::vector<Method> alternatives() const;
    /// Whether Basic was applied to this request.
    [[nodiscard]] bool isBasicIn(const HttpRequest &request) const;
    /// A request that Basic was applied to, made to say the same in another way; any other request as it is.
    [[nodiscard]] HttpRequest said(HttpRequest request, Method method) const;

private:
    [[nodiscard]] QByteArray basicHeader(Method method) const;

    Method m_method = Method::None;
    bool m_isGuess = false;
    QByteArray m_id;
    std::shared_ptr<const Secret> m_secret;
    std::optional<AssertionKey> m_key;
};

} // namespace tokenwatch
