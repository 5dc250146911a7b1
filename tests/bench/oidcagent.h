// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the command line: oidc-agent with one account whose token it holds, got by the password flow from a
// sandbox of ours, without a person. Main thread.
#pragma once

#include "programs.h"
#include "support/agentprocess.h"

#include <optional>

namespace tokenwatch::bench {

class OidcAgent
{
public:
    [[nodiscard]] static bool isInstalled();

    OidcAgent();

    /// Prints the token: `oidc-token bench`.
    [[nodiscard]] const Command &token() const { return *m_token; }

private:
    Home m_home;
    AgentProcess m_sandbox;
    std::optional<Companion> m_agent;
    std::optional<Command> m_token;
};

} // namespace tokenwatch::bench
