// SPDX-License-Identifier: GPL-3.0-or-later
// What runtime.cpp, which builds the agent, and runtimeserving.cpp, which lets its clients in, share. Private to this
// room.
#pragma once

#include "api/apiserver.h"
#include "callers/callerdesk.h"
#include "diagnostics/metrics.h"
#include "gateway/gatewayserver.h"
#include "local/processrunner.h"
#include "local/watchedfiles.h"
#include "net/issuerkeys.h"
#include "net/networktransport.h"
#include "net/reachability.h"
#include "net/redirectreceiver.h"
#include "ports/systemclock.h"
#include "runtime/agentfile.h"
#include "runtime/keptpreferences.h"
#include "runtime/keptreach.h"
#include "runtime/runtime.h"
#include "runtime/sandboxrun.h"
#include "runtime/tokensinks.h"
#include "storage/datadirectory.h"
#include "storage/openstore.h"

#include <QThreadPool>

namespace tokenwatch::runtime {

/// The page that ends a sign-in in the browser.
[[nodiscard]] QString redirectWords(RedirectPage page);

/// In the order of their making; torn down in reverse, so that nothing outlives what it refers to.
struct Runtime::Parts {
    SystemClock clock;
    std::optional<DataDirectory> directory;
    std::unique_ptr<SealedStore> store;
    std::unique_ptr<SecretStore> secrets;
    std::optional<KeptPreferences> preferences;
    NetworkEnvironment environment; ///< without the preferences
    std::unique_ptr<NetworkTransport> transport;
    std::unique_ptr<JwksClient> keys;
    std::unique_ptr<IssuerKeys> issuerKeys;
    LoopbackReceiver redirects{redirectWords};
    std::unique_ptr<ProcessRunner> programs;
    std::unique_ptr<WatchedFiles> files;
    std::unique_ptr<TokenService> service;
    std::optional<Metrics> metrics;
    QThreadPool aside; ///< for what takes long and needs nobody
    std::unique_ptr<TokenSinks> sinks;
    std::optional<ReachabilityWatch> reachability;
    std::unique_ptr<SandboxRun> sandbox;
    bool showsSandbox = false; ///< it runs, and its sources are there
    std::optional<KeptReach> reach;
    std::unique_ptr<SealedStore> callerStore; ///< where the other one lives no longer than this program
    std::unique_ptr<CallerDesk> callers;
    std::unique_ptr<api::ApiServer> api;
    std::optional<quint16> apiPort;
    std::optional<Error> apiProblem, gatewayProblem; ///< of the start
    std::unique_ptr<UpstreamClient> upstreams;
    std::unique_ptr<gateway::GatewayServer> gateway;
    std::optional<quint16> gatewayPort;
    std::optional<AgentFile> file;
    Pending dataKey;
    Pending provisioning;
};

/// Calls the next step, or ends the chain with what went wrong.
template <class Step>
Then<> andThen(Then<> end, Step step)
{
    return [end = std::move(end), step = std::move(step)](const Expected<> &done) {
        if (!done)
            return end(failure(done.error()));
        step(end);
    };
}

} // namespace tokenwatch::runtime
