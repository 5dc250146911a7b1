// SPDX-License-Identifier: GPL-3.0-or-later
// The window's door to the engine in the same program. Lives on the window thread; every call is posted to the service
// thread, every answer and every batch is posted back. It may be destroyed while answers are under way.
#pragma once

#include "engine/tokenservice.h"
#include "log/logring.h"
#include "ports/agent.h"

#include <memory>
#include <unordered_map>

namespace tokenwatch {

class LocalAgent final : public Agent
{
    Q_OBJECT
public:
    struct Parts {
        TokenService &service; ///< lives on the service thread; it and the stores outlive the agent
        SecretStore &secrets;
        HistoryStore &history;
        /// On the service thread. Given by app: reading sources is config's, on the engine's own floor.
        std::function<Expected<ImportReview>(const QByteArray &text, const QString &fileName)> reviewImport;
        std::function<void(const QByteArray &text, const QString &fileName, const QStringList &names,
                           Then<ImportOutcome> then)>
            importSources;
        AgentFacts facts;
        /// On the service thread, too; the ledger of callers is on the engine's own floor.
        std::function<std::vector<CallerUse>(const SourceId &)> callers = {};
        /// The same for the keys made for programs.
        std::function<std::vector<ClientKey>()> keys = {};
        std::function<Pending(const KeyWish &, Then<NewKey>)> createKey = {};
        std::function<Pending(const QString &, Then<>)> revokeKey = {};
        std::function<Pending(Then<QByteArray>)> supportBundle = {};
        /// On the service thread: starts or removes the sandbox, and tells what is true afterwards.
        std::function<void(bool runs, Then<AgentFacts> then)> switchSandbox = {};
        /// As they are in force when the agent is made; takePreferences() tells of later ones.
        AgentPreferences preferences = {};
        /// On the service thread.
        std::function<void(const AgentPreferences &, Then<> then)> setPreferences = {};
        const log::LogRing *log = nullptr; ///< thread-safe; null: there are no lines
    };
    explicit LocalAgent(Parts parts, QObject *parent = nullptr);
    ~LocalAgent() override;

    void start() override;
    [[nodiscard]] AgentFacts facts() const override { return m_parts.facts; }
    [[nodiscard]] AgentPreferences preferences() const override { return m_parts.preferences; }
    Pending setPreferences(const AgentPreferences &preferences, Then<> then) override;
    /// The preferences, or what follows from them, are these from now on.
    void takePreferences(const AgentPreferences &preferences, const AgentFacts &facts);
    [[nodiscard]] QList<GrantForm> grantForms() const override;

    Pending refresh(const SourceId &id, Then<Outcome> then) override;
    Pending clear(const SourceId &id, bool revoke, Then<Cleared> then) override;
    void setPaused(const SourceId &id, bool paused) override;
    void setSchedulerRunning(bool running) override;
    Pending unlock(Then<> then) override;
    Pending beginSignIn(const SourceId &id, Then<> then) override;
    void cancelSignIn(const SourceId &id) override;
    Pending setSecret(const SourceId &id, const QByteArray &slot, Secret value, Then<> then) override;
    Pending source(const SourceId &id, Then<SourceDetails> then) override;
    Pending saveSource(SourceDraft draft, Then<Source> then) override;
    Pending planTest(SourceDraft draft, Then<TestPlan> then) override;
    Pending testSource(SourceDraft draft, std::function<void(const TestAttempt &)> told,
                       Then<TestReport> then) override;
    Pending reviewImport(const QByteArray &text, const QString &fileName, Then<ImportReview> then) override;
    Pending importSources(const QByteArray &text, const QString &fileName, const QStringList &names,
                          Then<ImportOutcome> then) override;
    Pending removeSource(const SourceId &id, Then<> then) override;
    Pending undoRemoval(const SourceId &id, Then<> then) override;
    Pending copyToken(const SourceId &id, TokenForm form, Then<Secret> then) override;
    Pending attempts(const SourceId &id, std::optional<WallTime> since, int most,
                     Then<std::vector<Attempt>> then) override;
    Pending claims(const SourceId &id, Then<TokenClaims> then) override;
    Pending verifySignature(const SourceId &id, Then<SignatureReport> then) override;
    Pending logLines(quint64 after, int most, Then<std::vector<LogLine>> then) override;
    Pending startSandbox(Then<> then) override;
    Pending removeSandbox(Then<> then) override;
    Pending callers(const SourceId &id, Then<std::vector<CallerUse>> then) override;
    Pending keys(Then<std::vector<ClientKey>> then) override;
    Pending createKey(const KeyWish &wish, Then<NewKey> then) override;
    Pending revokeKey(const QString &name, Then<> then) override;
    Pending supportBundle(Then<QByteArray> then) override;
    Pending secretSlots(const SourceId &id, Then<QList<QByteArray>> then) override;

private:
    struct Mailbox;
    struct Call;
    template <class T>
    using Work = std::function<Pending(Then<T>)>;

    /// Runs `work` on the service thread and brings its answer here.
    template <class T>
    Pending ask(Work<T> work, Then<T> then);
    void post(std::function<void()> work) const;
    Pending switchSandbox(bool runs, Then<> then);

    Parts m_parts;
    const std::shared_ptr<Mailbox> m_mailbox;
    std::unordered_map<quint64, std::shared_ptr<void>> m_replies; ///< callbacks never leave the window thread
    std::unordered_map<quint64, std::function<void(const TestAttempt &)>> m_told; ///< by the number of the question
    quint64 m_lastCall = 0;
    bool m_listening = false;
};

} // namespace tokenwatch
