// SPDX-License-Identifier: GPL-3.0-or-later
// The agent's doors for the editor: sources read, saved, tested, removed and given back.
#include "engine/localagent_p.h"

#include "engine/gathering.h"

#include <algorithm>

namespace tokenwatch {

namespace {

constexpr QByteArrayView prefixOfFallback = "fallback.";

/// A stored source's own definition is tested as such: what works only once may be spent by a refresh of it.
TestWish wishFor(const TokenService &service, const SourceDraft &draft)
{
    TestWish wish{draft.source, false, {}, {}};
    const Source *known = service.catalog().find(draft.source.id);
    wish.isStored = known && draft.secrets.empty() && *known == draft.source;
    for (const auto &[slot, secret] : draft.secrets) {
        if (!slot.startsWith(prefixOfFallback))
            wish.given.insert(slot, std::make_shared<const Secret>(secret.duplicate()));
    }
    return wish;
}

/// Looks which slots hold something; never prompts.
Pending detailsOf(TokenService &service, SecretStore &vault, const SourceId &id, Then<SourceDetails> then)
{
    const Source *source = service.catalog().find(id);
    if (!source) {
        then(failure(ErrorKind::NoSuchSource, QString::fromLatin1(id.value)));
        return {};
    }
    const auto details = std::make_shared<SourceDetails>();
    details->source = *source;
    details->secretSlots = service.catalog().secretSlots(id);
    const auto held = std::make_shared<QSet<QByteArray>>();
    const Reply<SourceDetails> reply(std::move(then));
    const auto gathering = std::make_shared<Gathering>([details, held, reply](const Expected<> &) {
        for (const QByteArray &slot : details->secretSlots) {
            if (held->contains(slot))
                details->storedSlots += slot;
        }
        reply.resolve(*details);
    });
    const auto status = service.status(id);
    for (const QByteArray &slot : details->secretSlots) {
        if (service.catalog().isConsumable(id, slot)) {
            if (status && (slot == "token" ? status->hasToken : status->hasRefreshToken))
                held->insert(slot);
            continue;
        }
        vault
            .read({id, slot},
                  [details, held, slot, gathering](const Expected<Secret> &secret) {
                      if (secret)
                          held->insert(slot);
                      else if (secret.error().kind != ErrorKind::MissingCredentials)
                          details->vaultAnswered = false;
                  })
            .detach();
    }
    return reply.pending();
}

} // namespace

Pending LocalAgent::source(const SourceId &id, Then<SourceDetails> then)
{
    return ask<SourceDetails>([&service = m_parts.service, &vault = m_parts.secrets,
                               id](Then<SourceDetails> done) { return detailsOf(service, vault, id, std::move(done)); },
                              std::move(then));
}

Pending LocalAgent::saveSource(SourceDraft draft, Then<Source> then)
{
    const auto held = std::make_shared<SourceDraft>(std::move(draft));
    return ask<Source>([&service = m_parts.service,
                        held](Then<Source> done) { return service.catalog().save(std::move(*held), std::move(done)); },
                       std::move(then));
}

Pending LocalAgent::planTest(SourceDraft draft, Then<TestPlan> then)
{
    const auto held = std::make_shared<SourceDraft>(std::move(draft));
    return ask<TestPlan>(
        [&service = m_parts.service, held](const Then<TestPlan> &done) {
            done(service.tests().plan(wishFor(service, *held)));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::testSource(SourceDraft draft, std::function<void(const TestAttempt &)> told, Then<TestReport> then)
{
    const auto held = std::make_shared<SourceDraft>(std::move(draft));
    // Told and callbacks never leave the window thread: the service thread holds their number only.
    const quint64 number = m_lastCall + 1; // of the question that is asked below
    std::erase_if(m_told, [this](const auto &each) { return !m_replies.contains(each.first); }); // those cancelled
    m_told.emplace(number, std::move(told));
    return ask<TestReport>(
        [&service = m_parts.service, mailbox = m_mailbox, number, held](Then<TestReport> done) {
            TestWish wish = wishFor(service, *held);
            wish.told = [mailbox, number](const TestAttempt &attempt) {
                mailbox->post([number, attempt](LocalAgent &agent) {
                    // Only while the question itself is open.
                    const auto found = agent.m_told.find(number);
                    if (found != agent.m_told.end() && agent.m_replies.contains(number) && found->second)
                        found->second(attempt);
                });
            };
            return service.tests().run(std::move(wish), std::move(done));
        },
        [this, number, then = std::move(then)](Expected<TestReport> report) {
            m_told.erase(number);
            then(std::move(report));
        });
}

Pending LocalAgent::reviewImport(const QByteArray &text, const QString &fileName, Then<ImportReview> then)
{
    return ask<ImportReview>(
        [review = m_parts.reviewImport, text, fileName](const Then<ImportReview> &done) {
            if (review)
                done(review(text, fileName));
            else
                done(failure(ErrorKind::Unsupported));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::importSources(const QByteArray &text, const QString &fileName, const QStringList &names,
                                  Then<ImportOutcome> then)
{
    return ask<ImportOutcome>(
        [import = m_parts.importSources, text, fileName, names](Then<ImportOutcome> done) {
            if (import)
                import(text, fileName, names, std::move(done));
            else
                done(failure(ErrorKind::Unsupported));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::removeSource(const SourceId &id, Then<> then)
{
    return ask<void>(
        [&service = m_parts.service, id](const Then<> &done) {
            done(service.catalog().removeLater(id));
            return Pending();
        },
        std::move(then));
}

Pending LocalAgent::undoRemoval(const SourceId &id, Then<> then)
{
    return ask<void>(
        [&service = m_parts.service, id](const Then<> &done) {
            service.catalog().undoRemoval(id, done);
            return Pending();
        },
        std::move(then));
}

} // namespace tokenwatch
