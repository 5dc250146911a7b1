// SPDX-License-Identifier: GPL-3.0-or-later
// The token service of the consumer that the sandbox lends out: signs authentication tokens for those who would try S1
// without a key at hand. The provider treats them like anybody's. Owned by EdrSystem; sandbox thread.
#pragma once

#include "sandbox/facilities.h"
#include "sandbox/participants.h"
#include "sandbox/router.h"

namespace tokenwatch::sandbox {

class EdrConsumer
{
public:
    /// `client`: who may ask, with its secret.
    EdrConsumer(const Participants &participants, const Client &client, const Facilities &facilities);

    /// POST /edc/sts/token as connectors ask a remote service: grant_type=client_credentials, `audience`, and the
    /// present access token as `token`. The answer's `access_token` is the authentication token, good for 600 s.
    [[nodiscard]] http::Response answer(const Visit &visit) const;

private:
    [[nodiscard]] OAuthResult<QByteArray> signedFor(const Visit &visit) const;

    const Participants &m_participants;
    const Client &m_client;
    const Facilities &m_facilities;
};

} // namespace tokenwatch::sandbox
