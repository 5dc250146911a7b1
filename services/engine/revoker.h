// SPDX-License-Identifier: GPL-3.0-or-later
// Tells providers that a token is given up (RFC 7009), with what was in memory before it was wiped. One attempt each.
// Service thread; owned by TokenService.
#pragma once

#include "engine/grantrunner.h"
#include "engine/sourcestates.h"

#include <map>

namespace tokenwatch {

class Revoker
{
public:
    Revoker(GrantCatalogue grants, GrantRunner &runner);

    /// What is to be told for this source, taken before its token is wiped. The error says why nobody can be told.
    /// None: there is nothing to give up.
    [[nodiscard]] std::optional<Expected<GrantOrder>> prepare(const SourceStates::Entry &entry) const;
    /// Runs to its end whoever waits for it. May answer inside the call.
    void tell(GrantOrder order, std::function<void(Cleared)> then);

private:
    const GrantCatalogue m_grants;
    GrantRunner &m_runner;
    std::map<quint64, Pending> m_underWay;
    quint64 m_last = 0;
};

} // namespace tokenwatch
