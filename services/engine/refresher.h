// SPDX-License-Identifier: GPL-3.0-or-later
// Carries refreshes out, in this order: single flight, the source it depends on, host slot, journal, send, commit,
// serve. Whoever wants a source refreshed while that happens joins it. What to do next is SourceMachine's to say.
// Service thread; owned by TokenService.
#pragma once

#include "engine/grantrunner.h"
#include "engine/hostbudget.h"
#include "engine/sourcestates.h"
#include "engine/unsavedtokens.h"
#include "ports/historystore.h"

#include <QObject>
#include <set>

namespace tokenwatch {

class Refresher : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Clock &clock;
        TokenStore &tokens;
        HistoryStore &history;
        GrantCatalogue grants;
        SourceStates &states;
        HostBudget &hosts;
        GrantRunner &runner;
    };
    explicit Refresher(const Parts &parts, QObject *parent = nullptr);
    ~Refresher() override;

    /// The scheduler's: refreshes if SourceMachine agrees that it is due.
    void due(const SourceId &id);
    /// Joins a refresh under way, or starts one, or answers why not. Never answers inside the call.
    /// Cancelling leaves the refresh to the others, and to its commit.
    [[nodiscard]] Pending refresh(const SourceId &id, SourceMachine::Asker asker, Then<Outcome> then);
    [[nodiscard]] bool isUnderWay(const SourceId &id) const;

    /// A token that a person entered, or that came back with an undone edit: the next generation, committed before it
    /// is served. What is under way meanwhile belongs to a credential that is gone, and is dropped.
    void adopt(const SourceId &id, Token token, bool byPerson, Then<> then);

    /// Wipes the token; what is under way is not served. A rotated refresh token it brings is kept, unless `revoke`.
    void clear(const SourceId &id, bool revoke, Then<> then);
    /// Credentials were entered: a refusal of the old ones under way counts for nothing.
    void credentialsChanged(const SourceId &id);
    /// The source is gone. What it was answered meanwhile is stored all the same, where a credential was spent for it.
    void forget(const SourceId &id);
    /// Calls back once no such answer is under way any more; at once if none is.
    void whenQuiet(const SourceId &id, std::function<void()> then);

    /// Before the end: drops what spends nothing, lets the rest reach its commit (what is not answered within
    /// Timing::farewell stays in the journal), writes unsaved tokens once more.
    void settle(std::function<void()> then);

Q_SIGNALS:
    /// A new token of the present lineage is committed, or at least kept in memory, and served.
    void tokenArrived(const tokenwatch::SourceId &id, const tokenwatch::TokenPtr &token);

private:
    struct Waiter {
        Reply<Outcome> reply;
        SourceMachine::Asker asker = SourceMachine::Asker::Program;
    };
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    void launch(const SourceId &id, std::vector<Waiter> waiters);
    void prepare(const RunPtr &run);
    [[nodiscard]] QString neededSubject(const SourceId &id) const;
    void goOnWithoutSubject(const RunPtr &run, Error error);
    void failUnsent(const RunPtr &run, Error error);
    void enqueue(const RunPtr &run);
    void work(const RunPtr &run, HostSlot slot);
    void journal(const RunPtr &run, Then<> then);
    void answered(const RunPtr &run, GrantResult result);
    void failed(const RunPtr &run, Verdict verdict, const Error &error, Spends spends);
    void reread(const RunPtr &run, Verdict verdict, const Error &error, Spends spends);
    [[nodiscard]] bool isNothingNew(const RunPtr &run, const Token &token) const;
    void unchanged(const RunPtr &run);
    void received(const RunPtr &run, Token token, Spends spends);
    void commit(const RunPtr &run, const TokenPtr &token);
    void committed(const RunPtr &run, const TokenPtr &token, bool durable);
    void abandoned(const RunPtr &run, GrantResult result);
    void drop(const RunPtr &run);
    void finish(const RunPtr &run, const Outcome &outcome);
    void startAgain(std::vector<Waiter> waiters, const SourceId &id);
    void turnAway(std::vector<Waiter> waiters);
    void closeJournal(const RunPtr &run);
    void takeNewer(const SourceId &id);
    [[nodiscard]] Generation nextGeneration(const SourceId &id);
    [[nodiscard]] bool isCurrent(const RunPtr &run) const;
    [[nodiscard]] bool isOrphan(const RunPtr &run) const;
    void orphanAnswered(const RunPtr &run, GrantResult result);
    void dropOrphan(const RunPtr &run);
    void leaveBehind();
    void checkSettled();

    struct Private;
    const std::unique_ptr<Private> d;
};

} // namespace tokenwatch
