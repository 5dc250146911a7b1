// SPDX-License-Identifier: GPL-3.0-or-later
// One grant type of the token endpoint. A further one is a class and a line in provider.cpp. Owned by OAuthEndpoint;
// sandbox thread.
#pragma once

#include "sandbox/oautherror.h"
#include "sandbox/router.h"
#include "sandbox/tokendesk.h"

namespace tokenwatch::sandbox {

struct Facilities;

class OAuthGrant
{
public:
    /// `type` is the grant_type.
    explicit OAuthGrant(const char *type)
        : m_type(type)
    {}
    virtual ~OAuthGrant() = default;
    OAuthGrant(const OAuthGrant &) = delete;
    OAuthGrant &operator=(const OAuthGrant &) = delete;

    [[nodiscard]] QString type() const { return QString::fromLatin1(m_type); }
    /// For whom the tokens are: whoever authenticates as a client.
    [[nodiscard]] virtual OAuthResult<const Client *> clientFor(const Visit &visit, const Facilities &facilities) const;
    /// `client` is of clientFor(), the submission is a form, and its scope is well-formed.
    [[nodiscard]] virtual OAuthResult<IssuedTokens> redeem(const Client &client, const Visit &visit) = 0;

private:
    const char *m_type;
};

} // namespace tokenwatch::sandbox
