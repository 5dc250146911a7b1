// SPDX-License-Identifier: GPL-3.0-or-later
// How a client proves who it is at the token endpoint (RFC 6749 2.3.1): in the Authorization header, in the body, or
// not at all. Exactly one of them, never two. A value made for one flow; dies with it.
#pragma once

#include "grants/formbody.h"
#include "ports/grantflow.h"

namespace tokenwatch {

enum class SecretNeed {
    Required, ///< the grant is nothing without client authentication, unless `client_auth` says "none"
    Optional, ///< a public client is fine: without a secret only client_id is sent
};

class ClientAuth
{
public:
    /// From `client_id`, `client_auth` and the slot client_secret. MissingCredentials naming the slot when the method
    /// asked for needs a secret; InvalidInput for a method that needs a client_id and has none.
    [[nodiscard]] static Expected<ClientAuth> from(const FlowContext &context, SecretNeed need);

    /// Adds itself to a request whose body is `form`.
    void apply(HttpRequest &request, FormBody &form) const;

private:
    enum class Method { Basic, Post, None };

    Method m_method = Method::None;
    QByteArray m_id;
    std::shared_ptr<const Secret> m_secret;
};

} // namespace tokenwatch
