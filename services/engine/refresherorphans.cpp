// SPDX-License-Identifier: GPL-3.0-or-later
// Answers whose source was removed meanwhile. It may come back, and must not come back with a credential that is spent.
#include "engine/refresher_p.h"

#include "log/categories.h"

#include <QPointer>

namespace tokenwatch {

void Refresher::forget(const SourceId &id)
{
    if (const auto found = d->runs.find(id); found != d->runs.end()) {
        const RunPtr run = found->second;
        d->runs.erase(found);
        for (const auto &waiter : std::exchange(run->waiters, {}))
            waiter.reply.resolve(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
        if (run->attempt && run->stage == Run::Stage::Working && !run->wasAbandoned)
            d->orphans.insert_or_assign(id, run);
    }
    d->unsaved.forget(id);
    d->issued.erase(id);
    d->clears.erase(id);
    d->resumed.erase(id);
    checkSettled();
}

bool Refresher::isOrphan(const RunPtr &run) const
{
    const auto found = d->orphans.find(run->id);
    return found != d->orphans.end() && found->second == run;
}

void Refresher::whenQuiet(const SourceId &id, std::function<void()> then)
{
    if (d->orphans.contains(id))
        d->quietWaits[id].push_back(std::move(then));
    else
        then();
}

void Refresher::orphanAnswered(const RunPtr &run, GrantResult result)
{
    run->slot = {};
    run->grant.detach();
    const auto quiet = [guard = QPointer<Refresher>(this), run](const Expected<> &) {
        if (guard)
            guard->dropOrphan(run);
    };
    if (result.token) {
        Token token = std::move(*result.token);
        if (run->onFallback)
            keepPrimarys(token, run->basis);
        else
            keepUnsaid(token, run->basis, result.spends);
        token.lineage = run->lineage;
        token.generation = (run->basis ? run->basis->generation : Generation{}).next();
        return d->parts.tokens.commit(run->id, *run->attempt, std::make_shared<const Token>(std::move(token)), quiet);
    }
    if (judge(result.token.error(), result.spends) == Verdict::Ambiguous)
        return dropOrphan(run); // the journal entry stays open, and says so if the source comes back
    d->parts.tokens.close(run->id, *run->attempt, quiet);
}

void Refresher::dropOrphan(const RunPtr &run)
{
    if (!isOrphan(run))
        return;
    d->orphans.erase(run->id);
    auto waits = d->quietWaits.extract(run->id);
    if (!waits.empty()) {
        for (const auto &then : waits.mapped())
            then();
    }
    checkSettled();
}

} // namespace tokenwatch
