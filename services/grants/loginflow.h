// SPDX-License-Identifier: GPL-3.0-or-later
// Logging in with an email or username and a password at an endpoint whose format may have to be found out (S5-01 to
// S5-06). One request a step; the order and the limits are LoginDiscovery's.
#pragma once

#include "grants/logindiscovery.h"
#include "grants/tokenendpoint.h"

namespace tokenwatch {

class LoginFlow final : public GrantFlow
{
public:
    [[nodiscard]] static Expected<std::unique_ptr<GrantFlow>> start(FlowContext context);

    Step next(Answer answer, Moment now) override;
    [[nodiscard]] QByteArray memory() const override;
    [[nodiscard]] std::vector<HttpRequest> untried() const override;

private:
    enum class Stage { Start, Refreshing, Probing };

    LoginFlow(FlowContext context, LoginCredentials credentials, LoginDiscovery discovery);

    [[nodiscard]] Step begin(Moment now);
    [[nodiscard]] Step afterRefreshAnswer(const Expected<HttpResponse> &answer, Moment now);
    [[nodiscard]] Step afterProbe(const Expected<HttpResponse> &answer, Moment now);
    [[nodiscard]] Step sendProbe();
    /// Whether this answer lets the run go on, and what it teaches; nothing: the error ends the run.
    [[nodiscard]] std::optional<LoginDiscovery::Lesson> lessonOf(const Error &error) const;

    FlowContext m_context;
    LoginCredentials m_credentials;
    LoginDiscovery m_discovery;
    FlowMemory m_memory;
    std::optional<TokenEndpoint> m_refreshEndpoint;
    Probe m_probe;
    std::optional<Error> m_lastError; ///< of the last refusal, else of the last answer
    bool m_wasRefused = false;
    Stage m_stage = Stage::Start;
};

} // namespace tokenwatch
