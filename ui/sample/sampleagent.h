// SPDX-License-Identifier: GPL-3.0-or-later
// An agent with fixed, invented sources: for screenshots and for tests of the window. It shows and answers, but
// nothing it is told changes anything. Window thread.
#pragma once

#include "ports/agent.h"
#include "ui/sample/sampleforms.h"

namespace tokenwatch {

class SampleAgent final : public Agent
{
    Q_OBJECT
public:
    enum class Scene {
        Everyday, ///< thirteen sources of which three need somebody
        States,   ///< every state once
        Empty,    ///< the first start
        Sandbox,  ///< those of Everyday, all of them at the sample's sandbox
    };

    explicit SampleAgent(Scene scene, QObject *parent = nullptr);

    /// When the sample is told: 21 November 2026, 14:32:07 UTC.
    [[nodiscard]] static WallTime instant();

    void start() override;
    [[nodiscard]] AgentFacts facts() const override;
    [[nodiscard]] AgentPreferences preferences() const override { return {}; }
    Pending setPreferences(const AgentPreferences &preferences, Then<> then) override;
    [[nodiscard]] QList<GrantForm> grantForms() const override { return sampleForms(); }
    Pending refresh(const SourceId &id, Then<Outcome> then) override;
    Pending clear(const SourceId &id, bool revoke, Then<Cleared> then) override;
    void setPaused(const SourceId &, bool) override {}
    void setSchedulerRunning(bool) override {}
    Pending unlock(Then<> then) override;
    Pending beginSignIn(const SourceId &id, Then<> then) override;
    void cancelSignIn(const SourceId &) override {}
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

    [[nodiscard]] const std::vector<SourceStatus> &statuses() const { return m_statuses; }

private:
    Scene m_scene;
    std::vector<SourceStatus> m_statuses;
};

} // namespace tokenwatch
