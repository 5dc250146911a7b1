// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the agent and wires it: the one place that knows every room. Lives on the service thread; owns all of it.
#pragma once

#include "engine/localagent.h"
#include "log/logring.h"
#include "ports/sandboxport.h"
#include "runtime/options.h"

namespace tokenwatch::api {
class ApiServer;
}
namespace tokenwatch::gateway {
class GatewayServer;
}

namespace tokenwatch::runtime {

class Runtime : public QObject
{
    Q_OBJECT
public:
    Runtime(Options options, log::LogRing &log, QObject *parent = nullptr);
    ~Runtime() override;

    /// Everything from the data directory's lock to agent.json. Errors end the start; what was built is torn down with
    /// this object. A locked or absent keychain is no error: the engine waits for it. A sandbox alone comes without an
    /// engine, unless there is a window.
    void start(Then<> then);
    /// Lets the engine finish what must be finished, then answers; destroy this object afterwards.
    void stop(Then<> then);
    /// Reads --sources and the preferences again; a file that is not right changes nothing.
    void reload();

    /// After start(). Told by preferencesChanged() when they are others.
    [[nodiscard]] AgentFacts facts() const;
    /// For a window in this program; only where there is an engine. What it refers to lives as long as this object.
    [[nodiscard]] LocalAgent::Parts agentParts();
    /// The window's door to the sandbox; null where none runs. It must go before this object.
    [[nodiscard]] std::unique_ptr<SandboxPort> makeSandboxPort();
    [[nodiscard]] QString socketPath() const;
    /// Sources and secrets from sources JSON or .env text; how many sources were added or changed.
    Pending importSources(const QByteArray &text, const QString &fileName, const QString &name, Then<int> then);

Q_SIGNALS:
    /// They are in force.
    void preferencesChanged(const tokenwatch::AgentPreferences &preferences, const tokenwatch::AgentFacts &facts);
    /// A second start on this data directory asks for the window.
    void raiseAsked();

private:
    struct Parts;

    void openStore(Then<> then);
    void openVault(Then<> then);
    void startEngine(Then<> then);
    void provision(Then<> then);
    void makeSandbox();
    [[nodiscard]] std::unique_ptr<api::ApiServer> makeApi();
    Pending supportBundle(Then<QByteArray> then);
    void serve(Then<> then);
    [[nodiscard]] std::unique_ptr<gateway::GatewayServer> makeGateway();
    void openDoors();
    [[nodiscard]] Expected<> settleApi(const AgentPreferences::Serving &serving);
    [[nodiscard]] Expected<> settleGateway(const AgentPreferences::Serving &serving);
    [[nodiscard]] Expected<> settleDoors(const AgentPreferences::Serving &wanted);
    void setPreferences(const AgentPreferences &preferences, const Then<> &then);
    [[nodiscard]] Expected<> adopt(const AgentPreferences &preferences, bool isWritten);
    [[nodiscard]] Expected<> checkAll(const AgentPreferences &preferences) const;
    void applyPreferences(const AgentPreferences &preferences);
    void reloadPreferences();
    void listen(const Then<> &then);
    [[nodiscard]] bool isVolatile() const;
    [[nodiscard]] Expected<> writeAgentFile();
    /// The sandbox and its sources come or go while everything else runs.
    void switchSandbox(bool runs, Then<AgentFacts> then);
    [[nodiscard]] Expected<std::unique_ptr<SecretStore>> makeSecretStore();

    const Options m_options;
    log::LogRing &m_log;
    std::unique_ptr<Parts> m_parts;
};

} // namespace tokenwatch::runtime
