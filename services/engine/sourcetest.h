// SPDX-License-Identifier: GPL-3.0-or-later
// Tries a source out before anybody relies on it (S5-34): walks its flow once, within limits that are stated first, and
// tells what each request was answered. Nothing is stored, no state of a source changes, and no credential that works
// only once is spent, but by a refresh that keeps what comes back. Service thread; owned by TokenService.
#pragma once

#include "domain/testreport.h"
#include "engine/grantrunner.h"
#include "engine/hostbudget.h"
#include "engine/sourcecatalog.h"
#include "engine/sourcestates.h"

#include <QObject>
#include <map>

namespace tokenwatch {

class Refresher;

struct TestWish {
    Source source; ///< a draft may have no id; with one, the vault's secrets of that id are used where none are given
    bool isStored = false; ///< the definition is the one in force, not a draft
    /// Typed just now, by slot; they are forgotten with the test.
    QMap<QByteArray, std::shared_ptr<const Secret>> given = {};
    /// Told of each attempt when it is answered; its meaning is settled by the report.
    std::function<void(const TestAttempt &)> told = {};
};

class SourceTest : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        GrantRunner::Doors doors;
        GrantCatalogue grants;
        const SourceStates &states;
        const SourceCatalog &catalog;
        HostBudget &hosts;
        Refresher &refresher;
    };
    explicit SourceTest(const Parts &parts, QObject *parent = nullptr);
    ~SourceTest() override;

    /// What run() would do; nothing is sent. Errors: InvalidInput for a slot the grant does not have; Unsupported with
    /// the code "sign_in" where a person signs in, "once" for a draft whose only credential works once; Cooling while
    /// password attempts at that account must rest (S5-16), a test's own included; Conflict while it is being tested.
    [[nodiscard]] Expected<TestPlan> plan(const TestWish &wish) const;

    /// Errors are those of plan(); what the provider says is in the report. Never answers inside the call. Destroying
    /// the Pending stops the test.
    [[nodiscard]] Pending run(TestWish wish, Then<TestReport> then);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;

    [[nodiscard]] std::optional<Error> cooling(const TestWish &wish) const;
    void begin(const RunPtr &run);
    void walk(const RunPtr &run, HostSlot slot);
    void refresh(const RunPtr &run);
    void walked(const RunPtr &run, const GrantResult &result);
    void refreshed(const RunPtr &run, const Expected<Outcome> &outcome);
    void finish(const RunPtr &run);

    const Parts m_parts;
    std::map<QByteArray, BootTime> m_restUntil; ///< by lineage: a password was tried and not accepted
    std::vector<RunPtr> m_runs;
};

} // namespace tokenwatch
