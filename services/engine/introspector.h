// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the provider how long a token lives whose lifetime nobody told (RFC 7662): once, after its commit. Whatever goes
// wrong changes nothing. Service thread; owned by TokenService.
#pragma once

#include "engine/grantrunner.h"
#include "engine/sourcestates.h"

#include <map>

namespace tokenwatch {

class Refresher;

class Introspector
{
public:
    struct Parts {
        Clock &clock;
        GrantCatalogue grants;
        const SourceStates &states;
        Refresher &refresher;
        GrantRunner &runner;
    };
    explicit Introspector(const Parts &parts);

    /// A token was committed.
    void consider(const SourceId &id, const TokenPtr &token);
    void forget(const SourceId &id);
    /// Drops what is under way.
    void stop() { m_underWay.clear(); }

private:
    void answered(const SourceId &id, const TokenPtr &asked, GrantResult result);

    const Parts m_parts;
    std::map<SourceId, Pending> m_underWay;
    std::map<SourceId, Lineage> m_unsupported; ///< its provider offers no introspection, or knows no more than we do
};

} // namespace tokenwatch
