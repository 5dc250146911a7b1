// SPDX-License-Identifier: GPL-3.0-or-later
// What TokenService holds together, and how sources come and go among its parts. Private to the engine.
#pragma once

#include "engine/tokenservice.h"

#include "engine/claimsmemory.h"
#include "engine/clockwatch.h"
#include "engine/filewatch.h"
#include "engine/hostbudget.h"
#include "engine/introspector.h"
#include "engine/refresher.h"
#include "engine/revoker.h"
#include "engine/subjects.h"
#include "engine/toldhistory.h"
#include "engine/tokenwishes.h"
#include "log/categories.h"

#include <QPointer>

namespace tokenwatch {

struct TokenService::Private {
    EngineDoors doors;
    ToldHistory history{doors.history};
    StatusBoard board{doors.clock};
    TokenScheduler scheduler{doors.clock};
    SourceCatalog catalog{doors.grants, doors.tokens, doors.secrets, doors.clock};
    SourceStates states{doors.clock, doors.tokens, doors.grants, board, scheduler};
    ClockWatch clocks{[this](const ClockStatus &clock) { tellClock(clock); }};
    Seconds attemptDeadline = Timing::attemptDeadline;
    HostBudget hosts{Timing::attemptsPerHost};
    GrantRunner runner{{doors.clock, doors.transport, doors.secrets, doors.redirects, doors.programs, doors.files,
                        &clocks, attemptDeadline}};
    Refresher refresher{{doors.clock, doors.tokens, history, doors.grants, states, hosts, runner}};
    SignInDesk signIns{{doors.clock, history, doors.grants, states, refresher, runner}};
    SourceTest tests{{{doors.clock, doors.transport, doors.secrets, doors.redirects, doors.programs, doors.files,
                       &clocks, attemptDeadline},
                      doors.grants,
                      states,
                      catalog,
                      hosts,
                      refresher}};
    Introspector introspector{{doors.clock, doors.grants, states, refresher, runner}};
    Revoker revoker{doors.grants, runner};
    SubjectIndex subjects{doors.grants};
    FileWatch fileWatch{doors.files, doors.grants};
    ClaimsMemory claims;
    SignatureCheck signatures{doors.clock, states, doors.findKeys};
    TokenWishes wishes{doors.clock, states, board, refresher};
    bool clockIsOff = false;
    std::map<SourceId, StoredSource> dormant; ///< provisioned by an earlier run; they wait to be provisioned again

    void setWorld(const std::function<void(World &)> &change)
    {
        World world = states.world();
        change(world);
        states.setWorld(world);
        board.publish(world.vault, world.offline);
    }

    void tellClock(const ClockStatus &clock)
    {
        board.publish(clock);
        if (std::exchange(clockIsOff, clock.isOff) == clock.isOff)
            return;
        if (clock.isOff)
            qCWarning(
                lcEngine, "this clock is %lld s %s that of %s: set the clock",
                static_cast<long long>(std::chrono::abs(std::chrono::round<Seconds>(clock.reading->ahead)).count()),
                clock.reading->ahead < Milliseconds(0) ? "behind" : "ahead of", qUtf8Printable(clock.reading->host));
        else
            qCInfo(lcEngine, "no host contradicts this clock any longer");
    }

    /// Once for each generation; false: known already, or not the present one.
    bool reject(const SourceId &id, Generation generation, const char *why)
    {
        const auto *entry = states.find(id);
        if (!entry || entry->state.rejected == generation ||
            states.step(id, SourceMachine::Rejected{generation}).state.rejected != generation)
            return false;
        qCInfo(lcEngine, "%s: %s; refreshing", qUtf8Printable(entry->source.name), why);
        return true;
    }

    /// S4: use keeps an on_demand source alive.
    void used(const SourceId &id)
    {
        const auto *entry = states.find(id);
        if (entry && !entry->state.asked && entry->policy.schedule.keepAlive.mode == KeepAlive::Mode::OnDemand)
            states.step(id, SourceMachine::Used{});
    }

    void install(const std::vector<StoredSource> &all)
    {
        std::vector<Source> sources;
        sources.reserve(all.size());
        for (const StoredSource &stored : all) {
            sources.push_back(stored.source);
            if (stored.source.unfinished)
                continue;
            if (stored.source.provisioned)
                dormant.insert_or_assign(stored.source.id, stored);
            else
                enter(stored);
        }
        catalog.install(sources);
    }

    void enter(const StoredSource &stored)
    {
        states.add(stored);
        if (stored.token)
            claims.note(stored.source.id, *stored.token);
        subjects.keep(stored.source);
        fileWatch.keep(stored.source);
    }

    /// Those who waited in vain for the token of this source need wait no longer.
    void stirDependents(const SourceId &id)
    {
        const QString name = states.find(id)->source.name;
        for (const SourceId &dependent : subjects.dependentsOf(name)) {
            const auto *entry = states.find(dependent);
            const auto &attempt = entry ? entry->state.lastAttempt : std::optional<Attempt>();
            if (attempt && attempt->error && attempt->error->where == name &&
                (attempt->error->kind == ErrorKind::NoValidToken || attempt->error->kind == ErrorKind::NoSuchSource))
                states.step(dependent, SourceMachine::Stirred{});
        }
    }

    void sourceSaved(const Source &source)
    {
        const auto *known = states.find(source.id);
        const bool wasPaused = known && known->source.paused;
        if (!known) {
            StoredSource stored;
            if (const auto sleeping = dormant.extract(source.id))
                stored = sleeping.mapped();
            stored.source = source;
            enter(stored);
        } else {
            states.update(source);
            subjects.keep(source);
            fileWatch.keep(source);
        }
        stirDependents(source.id);
        if (source.paused != wasPaused)
            pause(source.id, source.paused);
        const auto &entry = *states.find(source.id);
        // An edit was undone: the token it had put aside is good again.
        if (entry.shelved && entry.shelved->lineage == entry.policy.lineage && !entry.state.current(entry.policy))
            refresher.adopt(source.id, entry.shelved->duplicate(), false, [](const Expected<> &) {});
        signIns.lookAgain(source.id);
    }

    /// A removed source, as the store still has it.
    void bringBack(const Source &source, const Then<> &done)
    {
        const auto read = [this, source, done](Expected<StoredSource> stored) {
            if (!stored)
                return done(failure(stored.error()));
            stored->source = source;
            enter(*stored);
            stirDependents(source.id);
            done({});
        };
        const auto load = [this, id = source.id, read] {
            doors.tokens.loadOne(id,
                                 [guard = QPointer<SourceCatalog>(&catalog), id, read](Expected<StoredSource> stored) {
                                     // Removed once more meanwhile, perhaps.
                                     if (guard && guard->find(id))
                                         read(std::move(stored));
                                 });
        };
        refresher.whenQuiet(source.id, load);
    }

    void pause(const SourceId &id, bool paused)
    {
        if (paused)
            states.step(id, SourceMachine::Paused{});
        else
            states.step(id, SourceMachine::Resumed{});
    }

    /// Read before it was wiped, perhaps: what a person revoked does not come back.
    static bool wasRevoked(const State &state) { return state.memory.clearedAt && !state.token; }

    /// The store was opened: the same tokens, whole; then what waited goes on.
    void unseal(const std::vector<StoredSource> &all)
    {
        for (const StoredSource &stored : all) {
            if (const auto sleeping = dormant.find(stored.source.id); sleeping != dormant.end())
                sleeping->second = stored;
            else if (const auto *entry = states.find(stored.source.id); entry && !wasRevoked(entry->state))
                states.step(stored.source.id, SourceMachine::Unsealed{stored.token});
            if (stored.token && states.find(stored.source.id))
                claims.note(stored.source.id, *stored.token);
        }
        setWorld([this](World &world) { world.storeOpen = doors.tokens.isOpen(); });
    }

    /// S5-14: nothing rests on a signal that was missed.
    void checkHealth()
    {
        setWorld([this](World &world) {
            world.vault = doors.secrets.state();
            world.storeOpen = doors.tokens.isOpen();
        });
        states.lookAgainAtAll();
        for (const SourceId &id : states.ids()) {
            // Its file is looked at even if no change of it was ever told.
            const auto *entry = states.find(id);
            const bool hasEnded = entry->policy.watchOnly && entry->state.token && !states.valid(id, Seconds(0));
            if (hasEnded && entry->state.memory.failures == 0 && !entry->state.memory.stoppedAt)
                states.step(id, SourceMachine::Stirred{});
        }
        int needing = 0;
        const StatusBatch all = board.everything();
        for (const SourceStatus &status : all.changed)
            needing += status.needsUser ? 1 : 0;
        qCDebug(lcEngine, "health check: %d of %d sources need a person", needing,
                static_cast<int>(all.changed.size()));
    }
};

} // namespace tokenwatch
