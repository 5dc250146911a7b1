// SPDX-License-Identifier: GPL-3.0-or-later
// The flow of every grant over a token endpoint: the refresh token first, then the primary credentials if the grant
// has any. One refresh and one primary request at most.
#pragma once

#include "grants/tokenendpoint.h"

namespace tokenwatch {

/// The request that needs no refresh token.
struct PrimaryRequest {
    FormBody form;
    Spends spends = Spends::Nothing;
};

class EndpointFlow final : public GrantFlow
{
public:
    /// Without a `primary` the refresh token is all there is; MissingCredentials when it cannot be sent.
    EndpointFlow(FlowContext context, TokenEndpoint endpoint, std::optional<PrimaryRequest> primary);

    Step next(Answer answer, Moment now) override;
    [[nodiscard]] QByteArray memory() const override { return m_memory.toJson(); }

private:
    enum class Stage { Start, Refreshing, Primary };

    [[nodiscard]] Step begin(Moment now);
    [[nodiscard]] Step sendPrimary();

    FlowContext m_context;
    TokenEndpoint m_endpoint;
    std::optional<PrimaryRequest> m_primary;
    FlowMemory m_memory;
    Stage m_stage = Stage::Start;
};

} // namespace tokenwatch
