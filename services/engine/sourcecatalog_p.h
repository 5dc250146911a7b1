// SPDX-License-Identifier: GPL-3.0-or-later
// What sourcecatalog.cpp, sourcesaving.cpp and sourceprovisioning.cpp share. Private to the engine.
#pragma once

#include "engine/sourcecatalog.h"

#include "engine/gathering.h"
#include "engine/removals.h"

#include <set>

namespace tokenwatch {

struct SourceCatalog::Private {
    Private(GrantCatalogue catalogue, TokenStore &store, SecretStore &vault, Clock &time)
        : grants(catalogue)
        , tokens(store)
        , clock(time)
        , secretSlots(catalogue, vault, time)
        , removals(store, secretSlots, vault, time)
    {}

    GrantCatalogue grants;
    TokenStore &tokens;
    Clock &clock;
    SlotWriter secretSlots;
    Removals removals;
    std::map<SourceId, Source> sources;
    std::map<QString, SourceId> names;
    std::map<SourceId, Source> dormant; ///< provisioned by an earlier run
    std::set<SourceId> beingSaved, beingRemoved;
    std::set<QString> namesBeingSaved;
};

} // namespace tokenwatch
