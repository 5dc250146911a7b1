// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenservice.h"

#include "engine/tokenservice_p.h"
#include "log/categories.h"

#include <QPointer>

namespace tokenwatch {

TokenService::TokenService(const EngineDoors &doors, QObject *parent)
    : QObject(parent)
    , d(new Private{doors})
{
    d->setWorld([this](World &world) {
        world.vault = d->doors.secrets.state();
        world.storeOpen = d->doors.tokens.isOpen();
    });
    connect(&d->board, &StatusBoard::changed, this, &TokenService::statusesChanged);
    d->history.told = [this](const SourceId &id, const Attempt &attempt) { Q_EMIT attempted(id, attempt); };
    connect(&d->scheduler, &TokenScheduler::refreshDue, this, [this](const SourceId &id) { d->refresher.due(id); });
    connect(&d->scheduler, &TokenScheduler::changeDue, this, [this](const SourceId &id) { d->states.lookAgain(id); });
    connect(&d->scheduler, &TokenScheduler::clockJumped, this, [this] {
        d->clocks.forgetAll();
        d->states.lookAgainAtAll();
    });
    connect(&d->scheduler, &TokenScheduler::healthCheckDue, this, [this] { d->checkHealth(); });
    connect(&d->scheduler, &TokenScheduler::statusChanged, this,
            [this](const SchedulerStatus &status) { d->board.publish(status); });

    connect(&d->catalog, &SourceCatalog::sourceSaved, this, [this](const Source &source) { d->sourceSaved(source); });
    connect(&d->catalog, &SourceCatalog::sourceRemoved, this, [this](const SourceId &id) {
        d->refresher.forget(id);
        d->states.remove(id);
        d->signIns.lookAgain(id);
        d->introspector.forget(id);
        d->claims.forget(id);
        d->signatures.forget(id);
        d->subjects.forget(id);
        d->fileWatch.forget(id);
        d->dormant.erase(id);
    });
    connect(&d->catalog, &SourceCatalog::sourceReturned, this,
            [this](const Source &source, const Then<> &done) { d->bringBack(source, done); });
    connect(&d->catalog, &SourceCatalog::sourceNoted, this, [this](const Source &source) {
        if (!d->states.find(source.id))
            return;
        d->states.describe(source);
        d->states.lookAgain(source.id);
    });
    connect(&d->catalog, &SourceCatalog::credentialsEntered, this, [this](const SourceId &id) {
        d->refresher.credentialsChanged(id);
        if (d->states.find(id))
            d->states.step(id, SourceMachine::Entered{});
    });
    connect(&d->catalog, &SourceCatalog::fallbackEntered, this, [this](const SourceId &id) {
        if (d->states.find(id))
            d->states.step(id, SourceMachine::Entered{true});
    });
    connect(&d->catalog, &SourceCatalog::tokenEntered, this,
            [this](const SourceId &id, const TokenPtr &token, const Then<> &done) {
                d->refresher.adopt(id, token->duplicate(), true, done);
            });
    connect(&d->catalog, &SourceCatalog::tokenWithdrawn, this,
            [this](const SourceId &id, const Then<> &done) { d->refresher.clear(id, true, done); });

    connect(&d->refresher, &Refresher::tokenArrived, this, [this](const SourceId &id, const TokenPtr &token) {
        d->claims.note(id, *token);
        d->introspector.consider(id, token);
        d->stirDependents(id);
    });
    connect(&d->fileWatch, &FileWatch::touched, this, [this](const SourceId &id) {
        if (d->states.find(id))
            d->states.step(id, SourceMachine::Stirred{});
    });
    connect(&d->doors.secrets, &SecretStore::stateChanged, this,
            [this](Vault vault) { d->setWorld([vault](World &world) { world.vault = vault; }); });
    connect(&d->doors.tokens, &TokenStore::opened, this, [this] {
        d->doors.tokens.load([guard = QPointer<TokenService>(this)](const Expected<std::vector<StoredSource>> &all) {
            if (guard && all)
                guard->d->unseal(*all);
            else if (guard)
                qCWarning(lcEngine, "the opened store could not be read: %s", wireName(all.error().kind).constData());
        });
    });
}

TokenService::~TokenService() = default;

void TokenService::start(Then<> then)
{
    d->doors.tokens.load(
        [guard = QPointer<TokenService>(this), then = std::move(then)](const Expected<std::vector<StoredSource>> &all) {
            if (!guard)
                return;
            if (!all)
                return then(failure(all.error()));
            guard->d->install(*all);
            guard->d->scheduler.start();
            then({});
        });
}

void TokenService::stop(Then<> then)
{
    d->scheduler.stop();
    d->signIns.close();
    d->introspector.stop();
    d->refresher.settle([guard = QPointer<TokenService>(this), then = std::move(then)] {
        if (!guard)
            return;
        struct Wiping {
            std::size_t left = 1;
            Expected<> result;
        };
        const auto wiping = std::make_shared<Wiping>();
        const auto part = [wiping, then](const Expected<> &wiped) {
            if (!wiped)
                wiping->result = wiped;
            if (--wiping->left == 0)
                then(wiping->result);
        };
        // Only the token goes: the next start fetches a new one (S5-31).
        for (const Source &source : guard->d->catalog.all()) {
            if (source.clearOnExit) {
                ++wiping->left;
                guard->d->doors.tokens.wipe(source.id, false, part);
            }
        }
        ++wiping->left;
        guard->d->catalog.finishRemovals(part);
        part({});
    });
}

TokenPtr TokenService::valid(const SourceId &id, Seconds minValid) const
{
    d->used(id);
    return d->states.valid(id, minValid);
}

TokenPtr TokenService::present(const SourceId &id) const
{
    const auto *entry = d->states.find(id);
    return entry && entry->state.current(entry->policy) ? entry->state.token : nullptr;
}

Pending TokenService::token(const SourceId &id, Seconds minValid, Seconds patience, Then<TokenPtr> then)
{
    d->used(id);
    return d->wishes.add(id, minValid, patience, std::move(then));
}

Pending TokenService::refresh(const SourceId &id, std::optional<Generation> unlessNewer, Then<Outcome> then)
{
    const TokenPtr present = d->states.valid(id, Seconds(0));
    if (unlessNewer && present && present->generation > *unlessNewer) {
        const Reply<Outcome> reply(std::move(then));
        Outcome outcome;
        outcome.verdict = Verdict::Refreshed;
        outcome.token = present;
        outcome.durable = !d->states.find(id)->state.unsaved;
        QMetaObject::invokeMethod(
            this, [reply, outcome] { reply.resolve(outcome); }, Qt::QueuedConnection);
        return reply.pending();
    }
    return d->refresher.refresh(id, SourceMachine::Asker::Person, std::move(then));
}

void TokenService::rejected(const SourceId &id, Generation generation)
{
    if (d->reject(id, generation, "the server rejected a token that looked valid"))
        d->refresher.refresh(id, SourceMachine::Asker::Program, [](const Expected<Outcome> &) {}).detach();
}

Pending TokenService::replacement(const SourceId &id, Generation rejected, Then<Outcome> then)
{
    if (const TokenPtr present = d->states.valid(id, Seconds(0)); present && present->generation > rejected)
        return refresh(id, rejected, std::move(then));
    d->reject(id, rejected, "the server rejected a token that looked valid");
    struct Waiting {
        Pending present; ///< the refresh, or the pause before it
    };
    const auto waiting = std::make_shared<Waiting>();
    const Reply<Outcome> reply(std::move(then));
    waiting->present = d->refresher.refresh(
        id, SourceMachine::Asker::Program,
        [this, id, rejected, reply, weak = std::weak_ptr(waiting)](const Expected<Outcome> &outcome) {
            const bool isOld = outcome && outcome->verdict == Verdict::Refreshed && outcome->token &&
                               outcome->token->generation <= rejected;
            const bool isEarly = outcome && outcome->error && outcome->error->kind == ErrorKind::Cooling &&
                                 outcome->error->retryAfter.value_or(Seconds::max()) <= Timing::leastBetweenRefreshes;
            const auto self = weak.lock();
            if (!(isOld || isEarly) || !self)
                return reply.resolve(outcome);
            // It was fetched this very second, and a provider is not asked again so soon.
            self->present = d->doors.clock.after(Timing::leastBetweenRefreshes, [this, id, reply, weak] {
                const auto still = weak.lock();
                if (!still)
                    return;
                still->present = d->refresher.refresh(id, SourceMachine::Asker::Program,
                                                      [reply](const Expected<Outcome> &late) { reply.resolve(late); });
            });
        });
    return reply.pending([waiting] { waiting->present.cancel(); });
}

void TokenService::endsSoon(const SourceId &id, Generation generation)
{
    if (d->reject(id, generation, "a service says that its token ends soon"))
        d->refresher.refresh(id, SourceMachine::Asker::Program, [](const Expected<Outcome> &) {}).detach();
}

Pending TokenService::clear(const SourceId &id, bool revoke, Then<Cleared> then)
{
    const Reply<Cleared> reply(std::move(then));
    const auto answer = [guard = QPointer<TokenService>(this), reply](const Expected<Cleared> &cleared) {
        if (guard)
            QMetaObject::invokeMethod(
                guard.data(), [reply, cleared] { reply.resolve(cleared); }, Qt::QueuedConnection);
    };
    const auto *entry = d->states.find(id);
    auto farewell = revoke && entry ? d->revoker.prepare(*entry) : std::nullopt;
    // Shared, because a wiped token must not wait for the provider, nor the provider for a disk that fails.
    const auto order = farewell && *farewell ? std::make_shared<GrantOrder>(std::move(**farewell)) : nullptr;
    const auto cannot = farewell && !*farewell ? std::optional(farewell->error()) : std::nullopt;
    d->refresher.clear(id, revoke,
                       [guard = QPointer<TokenService>(this), answer, order, cannot](const Expected<> &wiped) {
                           if (!guard)
                               return;
                           if (!order && wiped)
                               return answer(Cleared{.revoked = false, .notRevoked = cannot});
                           if (!order)
                               return answer(failure(wiped.error()));
                           guard->d->revoker.tell(std::move(*order), [answer, wiped](Cleared cleared) {
                               if (wiped)
                                   answer(std::move(cleared));
                               else
                                   answer(failure(wiped.error()));
                           });
                       });
    return reply.pending();
}

void TokenService::setPaused(const SourceId &id, bool paused)
{
    if (!d->states.find(id))
        return;
    d->pause(id, paused);
    d->catalog.notePaused(id, paused);
    d->states.describe(*d->catalog.find(id));
}

void TokenService::setSchedulerRunning(bool running)
{
    d->scheduler.setRunning(running);
    d->setWorld([running](World &world) { world.schedulerRunning = running; });
}

SchedulerStatus TokenService::scheduler() const
{
    return d->scheduler.status();
}

void TokenService::setPreferences(const AgentPreferences &preferences)
{
    d->attemptDeadline = preferences.network.attemptDeadline;
    d->states.setPreferences(preferences.scheduling);
    d->hosts.setPerHost(preferences.scheduling.attemptsPerHost);
}

void TokenService::setOffline(bool offline)
{
    d->scheduler.setOffline(offline);
    d->setWorld([offline](World &world) { world.offline = offline; });
}

Expected<TokenClaims> TokenService::claims(const SourceId &id) const
{
    const Source *source = d->catalog.find(id);
    if (!source)
        return failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value));
    const auto *entry = d->states.find(id);
    const Token *token = entry ? entry->state.current(entry->policy) : nullptr;
    if (!token || token->access.isEmpty())
        return failure(ErrorKind::NoValidToken, source->name);
    TokenClaims claims = d->claims.claims(id, *token);
    claims.checked = d->signatures.last(id, token->generation);
    return claims;
}

Pending TokenService::verifySignature(const SourceId &id, Then<SignatureReport> then)
{
    return d->signatures.check(id, std::move(then));
}

SignInDesk &TokenService::signIns()
{
    return d->signIns;
}

SourceTest &TokenService::tests()
{
    return d->tests;
}

GrantCatalogue TokenService::grants() const
{
    return d->doors.grants;
}

SourceCatalog &TokenService::catalog()
{
    return d->catalog;
}

const SourceCatalog &TokenService::catalog() const
{
    return d->catalog;
}

StatusBatch TokenService::everything() const
{
    return d->board.everything();
}

std::optional<SourceStatus> TokenService::status(const SourceId &id) const
{
    return d->board.find(id);
}

} // namespace tokenwatch
