// SPDX-License-Identifier: GPL-3.0-or-later
// The present state of every source. The one place where SourceMachine is stepped: what it answers is remembered,
// planned with the scheduler, shown on the board, and told to the log. Service thread; owned by TokenService.
#pragma once

#include "domain/agentpreferences.h"
#include "engine/sourcemachine.h"
#include "engine/statusboard.h"
#include "engine/tokenscheduler.h"
#include "ports/grantflow.h"

#include <unordered_map>

namespace tokenwatch {

class SourceStates
{
public:
    SourceStates(Clock &clock, TokenStore &tokens, GrantCatalogue grants, StatusBoard &board,
                 TokenScheduler &scheduler);

    struct Entry {
        Source source;
        Policy policy;
        State state;
        TokenPtr shelved; ///< the last token of another lineage, as long as the edit can be undone
        BootTime addedAt{};
        std::optional<std::pair<SourceState, Severity>> reported; ///< what the log was told last
    };

    /// A source with what was stored of it.
    void add(const StoredSource &stored);
    /// Edited. A token of the lineage before is no longer served.
    void update(const Source &source);
    /// The definition as it is now, where nothing changed that decides anything.
    void describe(const Source &source);
    void remove(const SourceId &id);
    [[nodiscard]] const Entry *find(const SourceId &id) const;
    /// By the name it has now.
    [[nodiscard]] const Entry *find(const QString &name) const;
    [[nodiscard]] std::vector<SourceId> ids() const;

    /// Takes the step and everything that follows from it but the refresh itself. The source must exist.
    SourceMachine::Transition step(const SourceId &id, const SourceMachine::Event &event);

    /// What holds for sources that say nothing themselves; due instants and waits move at once.
    void setPreferences(const AgentPreferences::Scheduling &preferences);

    [[nodiscard]] const World &world() const { return m_world; }
    void setWorld(World world);
    /// Looks at one source, or at all of them, again, because time has passed or the clock was set.
    void lookAgain(const SourceId &id);
    void lookAgainAtAll();

    /// The token to serve: of the present lineage, and valid for that much longer. Null: none.
    [[nodiscard]] TokenPtr valid(const SourceId &id, Seconds minValid) const;

private:
    struct IdHash {
        std::size_t operator()(const SourceId &id) const { return qHash(id); }
    };
    void forgetName(const Source &source);
    [[nodiscard]] Policy policyOf(const Source &source) const;
    void show(Entry &entry, const Outlook &outlook, Moment now);
    void report(const SourceStatus &status) const;

    Clock &m_clock;
    TokenStore &m_tokens;
    const GrantCatalogue m_grants;
    StatusBoard &m_board;
    TokenScheduler &m_scheduler;
    World m_world;
    AgentPreferences::Scheduling m_preferences;
    std::unordered_map<SourceId, Entry, IdHash> m_entries;
    std::unordered_map<QString, SourceId> m_names;
};

} // namespace tokenwatch
