// SPDX-License-Identifier: GPL-3.0-or-later
// An agent that shows what a test tells it to and records what the window asks of it.
#pragma once

#include "answering.h"

#include "ports/agent.h"

#include <QStringList>

namespace tokenwatch {

class RecordingAgent final : public Agent, public Answering
{
public:
    std::vector<SourceStatus> statuses;
    SchedulerStatus scheduler;
    Vault vault = Vault::Ready;
    bool offline = false;
    ClockStatus clock;
    AgentFacts agentFacts{.apiAddress = QStringLiteral("http://127.0.0.1:8765"),
                          .sandboxAddress = {},
                          .vaultName = QStringLiteral("keychain")};
    AgentPreferences chosenPreferences, offeredPreferences; ///< in force; the last ones handed over
    QList<QByteArray> slotsOfAll{"client_secret", "token"};
    std::vector<CallerUse> callersOfAll;
    std::vector<ClientKey> keysOfAll;
    KeyWish wished; ///< the last key asked for
    QList<GrantForm> forms;
    Outcome refreshed{.verdict = Verdict::Refreshed, .token = {}, .error = {}}; ///< of every refresh
    Cleared cleared;
    SourceDetails details; ///< of every source, but for the id
    ImportReview review;
    QByteArray blanked; ///< what every import says
    std::vector<Attempt> history;
    TokenClaims claimsOfAll;
    SignatureReport signature; ///< what every check says
    std::vector<LogLine> lines;

    SourceDraft saved, tested; ///< the last ones handed over
    Reply<TestReport> test;    ///< of the test that runs; answered by whoever wrote the test
    std::function<void(const TestAttempt &)> toldOfTest;

    QStringList asked; ///< "refresh NAME", "clear NAME revoke" …; never a secret
    /// Those of `asked` that are no question about the programs, which the window asks by itself.
    [[nodiscard]] QStringList orders() const
    {
        QStringList orders = asked;
        orders.removeIf([](const QString &each) { return each.startsWith(u"callers "); });
        return orders;
    }
    QByteArray stored; ///< the last secret handed over

    bool isSilent = false; ///< start() answers nothing: the engine is still getting ready

    void start() override
    {
        if (!isSilent)
            publish();
    }
    void publish()
    {
        StatusBatch batch;
        batch.sequence = {++m_sequence};
        batch.complete = true;
        batch.changed = statuses;
        batch.scheduler = scheduler;
        batch.vault = vault;
        batch.offline = offline;
        batch.clock = clock;
        Q_EMIT statusesChanged(batch);
    }
    SourceStatus &at(const QString &name)
    {
        for (SourceStatus &status : statuses) {
            if (status.name == name)
                return status;
        }
        qFatal("no source %s", qPrintable(name));
    }

    [[nodiscard]] AgentFacts facts() const override { return agentFacts; }
    [[nodiscard]] AgentPreferences preferences() const override { return chosenPreferences; }
    /// Takes them, unless a test wants an error.
    Pending setPreferences(const AgentPreferences &preferences, Then<> then) override
    {
        asked << QStringLiteral("preferences");
        offeredPreferences = preferences;
        if (!failing) {
            chosenPreferences = preferences;
            Q_EMIT factsChanged();
        }
        return answer(std::move(then));
    }
    [[nodiscard]] QList<GrantForm> grantForms() const override { return forms; }
    Pending refresh(const SourceId &id, Then<Outcome> then) override
    {
        note("refresh", id);
        return answer<Outcome>(std::move(then), Outcome(refreshed));
    }
    Pending clear(const SourceId &id, bool revoke, Then<Cleared> then) override
    {
        note(revoke ? "clear+revoke" : "clear", id);
        return answer<Cleared>(std::move(then), cleared);
    }
    void setPaused(const SourceId &id, bool paused) override { note(paused ? "pause" : "resume", id); }
    void setSchedulerRunning(bool running) override
    {
        asked << (running ? QStringLiteral("scheduler start") : QStringLiteral("scheduler stop"));
    }
    Pending unlock(Then<> then) override
    {
        asked << QStringLiteral("unlock");
        return answer(std::move(then));
    }
    Pending beginSignIn(const SourceId &id, Then<> then) override
    {
        note("signin", id);
        return answer(std::move(then));
    }
    void cancelSignIn(const SourceId &id) override { note("signin cancel", id); }
    Pending setSecret(const SourceId &id, const QByteArray &slot, Secret value, Then<> then) override
    {
        note("secret " + slot, id);
        stored = value.reveal().toByteArray();
        return answer(std::move(then));
    }
    Pending source(const SourceId &id, Then<SourceDetails> then) override
    {
        note("source", id);
        SourceDetails found = details;
        found.source.id = id;
        return answer<SourceDetails>(std::move(then), std::move(found));
    }
    Pending saveSource(SourceDraft draft, Then<Source> then) override
    {
        asked << (draft.source.id.isEmpty() ? QStringLiteral("add ") : QStringLiteral("save ")) + draft.source.name;
        saved = std::move(draft);
        Source kept = saved.source;
        kept.revision = kept.revision.next();
        return answer<Source>(std::move(then), std::move(kept));
    }
    Pending planTest(SourceDraft draft, Then<TestPlan> then) override
    {
        asked << QStringLiteral("plan ") + draft.source.name;
        TestPlan plan;
        plan.host = draft.source.host();
        return answer<TestPlan>(std::move(then), std::move(plan));
    }
    Pending testSource(SourceDraft draft, std::function<void(const TestAttempt &)> told, Then<TestReport> then) override
    {
        asked << QStringLiteral("test ") + draft.source.name;
        tested = std::move(draft);
        toldOfTest = std::move(told);
        test = Reply<TestReport>(std::move(then));
        return test.pending([this] { asked << QStringLiteral("test stopped"); });
    }
    Pending reviewImport(const QByteArray &text, const QString &fileName, Then<ImportReview> then) override
    {
        asked << QStringLiteral("review %1 %2").arg(fileName).arg(text.size());
        return answer<ImportReview>(std::move(then), ImportReview(review));
    }
    Pending importSources(const QByteArray &, const QString &fileName, const QStringList &names,
                          Then<ImportOutcome> then) override
    {
        asked << QStringLiteral("import %1 %2").arg(fileName, names.join(u','));
        return answer<ImportOutcome>(std::move(then), ImportOutcome{static_cast<int>(names.size()), blanked});
    }
    Pending removeSource(const SourceId &id, Then<> then) override
    {
        note("remove", id);
        return answer(std::move(then));
    }
    Pending undoRemoval(const SourceId &id, Then<> then) override
    {
        asked << QStringLiteral("undo removal ") + QString::fromLatin1(QByteArray::fromHex(id.value));
        return answer(std::move(then));
    }
    Pending copyToken(const SourceId &id, TokenForm form, Then<Secret> then) override
    {
        note("copy", id);
        return answer<Secret>(std::move(then),
                              Secret(form == TokenForm::Bare ? "tok-1" : "Authorization: Bearer tok-1"));
    }
    Pending attempts(const SourceId &, std::optional<WallTime>, int, Then<std::vector<Attempt>> then) override
    {
        return answer<std::vector<Attempt>>(std::move(then), std::vector<Attempt>(history));
    }
    Pending claims(const SourceId &id, Then<TokenClaims> then) override
    {
        note("claims", id);
        return answer<TokenClaims>(std::move(then), TokenClaims(claimsOfAll));
    }
    Pending verifySignature(const SourceId &id, Then<SignatureReport> then) override
    {
        note("verify", id);
        return answer<SignatureReport>(std::move(then), SignatureReport(signature));
    }
    Pending logLines(quint64 after, int most, Then<std::vector<LogLine>> then) override
    {
        std::vector<LogLine> found;
        for (const LogLine &line : lines) {
            if (line.number > after && found.size() < static_cast<std::size_t>(most))
                found.push_back(line);
        }
        return answer<std::vector<LogLine>>(std::move(then), std::move(found));
    }
    Pending startSandbox(Then<> then) override
    {
        asked << QStringLiteral("sandbox start");
        return answer(std::move(then));
    }
    Pending removeSandbox(Then<> then) override
    {
        asked << QStringLiteral("sandbox remove");
        return answer(std::move(then));
    }
    Pending callers(const SourceId &id, Then<std::vector<CallerUse>> then) override
    {
        note("callers", id);
        return answer<std::vector<CallerUse>>(std::move(then), callersOfAll);
    }
    Pending keys(Then<std::vector<ClientKey>> then) override
    {
        return answer<std::vector<ClientKey>>(std::move(then), std::vector<ClientKey>(keysOfAll));
    }
    Pending createKey(const KeyWish &wish, Then<NewKey> then) override
    {
        asked << QStringLiteral("key create ") + wish.name;
        wished = wish;
        ClientKey key;
        key.name = wish.name;
        key.allSources = wish.allSources;
        key.sources = wish.sources;
        keysOfAll.push_back(key);
        return answer<NewKey>(std::move(then), NewKey{key, std::make_shared<Secret>("twk_1")});
    }
    Pending revokeKey(const QString &name, Then<> then) override
    {
        asked << QStringLiteral("key revoke ") + name;
        std::erase_if(keysOfAll, [&](const ClientKey &key) { return key.name == name; });
        return answer(std::move(then));
    }
    Pending supportBundle(Then<QByteArray> then) override
    {
        asked << QStringLiteral("support bundle");
        return answer<QByteArray>(std::move(then), QByteArray("a bundle"));
    }
    Pending secretSlots(const SourceId &id, Then<QList<QByteArray>> then) override
    {
        note("slots", id);
        return answer<QList<QByteArray>>(std::move(then), slotsOfAll);
    }

private:
    void note(const QByteArray &what, const SourceId &id)
    {
        for (const SourceStatus &status : statuses) {
            if (status.id == id)
                asked << QString::fromLatin1(what) + u' ' + status.name;
        }
    }

    quint64 m_sequence = 0;
};

/// A source as the tests want it: fresh, an hour's token from noon, due five minutes before its end.
inline SourceStatus testSource(const QString &name, WallTime now, Milliseconds lifetime = std::chrono::hours(1))
{
    SourceStatus status;
    status.id = {name.toLatin1().toHex()};
    status.name = name;
    status.host = name + QStringLiteral(".example");
    status.grant = "client_credentials";
    status.revision = {1};
    status.generation = {1};
    status.state = SourceState::Fresh;
    status.severity = Severity::Fresh;
    status.since = now;
    status.hasToken = status.valid = status.renewable = true;
    status.issuedAt = now;
    status.expiresAt = now + lifetime;
    status.expiryOrigin = ExpiryOrigin::ExpiresIn;
    status.nextRefreshAt = status.refreshPointAt = now + lifetime * 4 / 5;
    status.lastSuccessAt = now;
    return status;
}

/// The same in trouble, with its token about to end.
inline SourceStatus failingSource(const QString &name, WallTime now, Milliseconds left)
{
    SourceStatus status = testSource(name, now - std::chrono::hours(1), std::chrono::hours(1) + left);
    status.state = SourceState::Failing;
    status.severity = Severity::AtRisk;
    status.reason = Reason::RetryScheduled;
    status.consecutiveFailures = 2;
    status.failingSince = now;
    status.nextRefreshAt = now + std::chrono::seconds(90);
    status.coveredUntil = status.expiresAt;
    return status;
}

} // namespace tokenwatch
