// SPDX-License-Identifier: GPL-3.0-or-later
// The flows of the grants over a token endpoint: the refresh token first, then the primary way if the grant has any;
// and the simplest primary way, one request.
#pragma once

#include "grants/tokenendpoint.h"

#include <functional>

namespace tokenwatch {

/// One refresh at most, then `primary` from its Begin on. A person who signs in wants the primary way at once.
class EndpointFlow final : public GrantFlow
{
public:
    /// Without a `primary` the refresh token is all there is; MissingCredentials naming `missing` when it cannot be
    /// sent.
    EndpointFlow(FlowContext context, TokenEndpoint endpoint, std::unique_ptr<GrantFlow> primary,
                 const char *missing = "refresh_token");

    Step next(Answer answer, Moment now) override;
    [[nodiscard]] QByteArray memory() const override { return m_memory.toJson(); }
    [[nodiscard]] std::vector<HttpRequest> untried() const override;

private:
    enum class Stage { Start, Refreshing, Primary };

    [[nodiscard]] Step begin(Moment now);
    [[nodiscard]] Step beginPrimary(Moment now);

    FlowContext m_context;
    TokenEndpoint m_endpoint;
    std::unique_ptr<GrantFlow> m_primary;
    const char *m_missing;
    FlowMemory m_memory;
    Stage m_stage = Stage::Start;
};

/// One request with a form, and its answer is the token.
class OneRequest final : public GrantFlow
{
public:
    /// Made when it is sent: an assertion is dated. `endpoint` is to hide what is secret in it.
    using MakeForm = std::function<Expected<FormBody>(TokenEndpoint &endpoint, Moment now)>;

    OneRequest(TokenEndpoint endpoint, MakeForm makeForm, Spends spends = Spends::Nothing);

    Step next(Answer answer, Moment now) override;

private:
    TokenEndpoint m_endpoint;
    MakeForm m_makeForm;
    Spends m_spends;
};

} // namespace tokenwatch
