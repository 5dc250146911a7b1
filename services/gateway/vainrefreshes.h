// SPDX-License-Identifier: GPL-3.0-or-later
// Remembers tokens that a service rejected although they were fetched because it had rejected the one before: it
// means something else by its 401, and a provider is not to be asked again for every such request. Service thread;
// owned by the gateway.
#pragma once

#include "domain/ids.h"
#include "domain/time.h"

#include <map>

namespace tokenwatch::gateway {

class VainRefreshes
{
public:
    /// After this a service may be believed again.
    static constexpr Seconds rememberedFor{30};

    void note(const SourceId &id, Generation generation, BootTime now) { m_notes[id] = {generation, now}; }
    [[nodiscard]] bool isVain(const SourceId &id, Generation generation, BootTime now) const
    {
        const auto noted = m_notes.find(id);
        return noted != m_notes.end() && noted->second.generation == generation &&
               now < noted->second.at + rememberedFor;
    }
    void forget(const SourceId &id) { m_notes.erase(id); }

private:
    struct Note {
        Generation generation;
        BootTime at;
    };
    std::map<SourceId, Note> m_notes;
};

} // namespace tokenwatch::gateway
