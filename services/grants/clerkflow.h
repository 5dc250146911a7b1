// SPDX-License-Identifier: GPL-3.0-or-later
// Fetching a session token from Clerk's Frontend API with the long-lived client cookie (S3-06). The cookie is the
// token's renewal credential: it lives sealed in Token::refresh, and a rotated one takes its place.
#pragma once

#include "grants/providererror.h"
#include "ports/grantflow.h"

namespace tokenwatch {

class ClerkFlow final : public GrantFlow
{
public:
    /// InvalidInput naming the field; MissingCredentials for client_cookie.
    [[nodiscard]] static Expected<std::unique_ptr<GrantFlow>> start(FlowContext context);

    Step next(Answer answer, Moment now) override;

private:
    ClerkFlow(FlowContext context, QUrl address);

    [[nodiscard]] Step request(bool withToken);
    [[nodiscard]] Expected<Token> read(const HttpResponse &answer, Moment now) const;
    [[nodiscard]] Expected<Token> fresher(Token received, Moment now) const;
    [[nodiscard]] bool holdsToken() const { return !m_context.current->access.isEmpty(); }

    FlowContext m_context; ///< `current` is never null
    QUrl m_address;
    std::shared_ptr<const Secret> m_cookie; ///< the newest
    bool m_isRotated = false;
    bool m_hasBegun = false;
    bool m_sentToken = false;
};

/// The value of the cookie `__client`, from it alone or from a whole Cookie header as browsers show it. InvalidInput
/// with the reason if it cannot be one.
[[nodiscard]] Expected<QByteArray> clerkCookie(QByteArrayView entered);

} // namespace tokenwatch
