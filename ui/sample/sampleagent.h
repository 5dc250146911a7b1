// SPDX-License-Identifier: GPL-3.0-or-later
// An agent with fixed, invented sources: for screenshots and for tests of the window. It shows and answers, but
// nothing it is told changes anything. Window thread.
#pragma once

#include "ports/agent.h"

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
    [[nodiscard]] QList<GrantForm> grantForms() const override { return {}; }
    Pending refresh(const SourceId &id, Then<Outcome> then) override;
    Pending clear(const SourceId &id, bool revoke, Then<Cleared> then) override;
    void setPaused(const SourceId &, bool) override {}
    void setSchedulerRunning(bool) override {}
    Pending unlock(Then<> then) override;
    Pending beginSignIn(const SourceId &id, Then<> then) override;
    void cancelSignIn(const SourceId &) override {}
    Pending setSecret(const SourceId &id, const QByteArray &slot, Secret value, Then<> then) override;
    Pending importSources(const QByteArray &text, const QString &fileName, Then<int> then) override;
    Pending removeSource(const SourceId &id, Then<> then) override;
    Pending copyToken(const SourceId &id, TokenForm form, Then<Secret> then) override;
    Pending attempts(const SourceId &id, int most, Then<std::vector<Attempt>> then) override;
    Pending secretSlots(const SourceId &id, Then<QList<QByteArray>> then) override;

    [[nodiscard]] const std::vector<SourceStatus> &statuses() const { return m_statuses; }

private:
    Scene m_scene;
    std::vector<SourceStatus> m_statuses;
};

} // namespace tokenwatch
