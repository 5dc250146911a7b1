// SPDX-License-Identifier: GPL-3.0-or-later
// The engine on a thread of its own, so that a slow disk or a busy API never costs the window a frame.
// Lives on the window thread; owns the service thread and, on it, the Runtime.
#pragma once

#include "runtime/runtime.h"

#include <QThread>

namespace tokenwatch::runtime {

class ServiceHost : public QObject
{
    Q_OBJECT
public:
    ServiceHost(const Options &options, log::LogRing &log);
    /// Stops the engine properly, which may take as long as its last commit, then ends the thread.
    ~ServiceHost() override;

    void start();
    /// Once: the engine finishes what must be finished. stopped() follows.
    void stop();
    void reload();

    /// After started(): the window's door to the engine. Lives here, on the window thread.
    [[nodiscard]] std::unique_ptr<Agent> makeAgent();
    /// After started(): the window's door to the sandbox; null where none runs.
    [[nodiscard]] std::unique_ptr<SandboxPort> makeSandboxPort();

Q_SIGNALS:
    void started();
    void failed(const tokenwatch::Error &error);
    void stopped();
    void raiseAsked();

private:
    QThread m_thread;
    Runtime *m_runtime; ///< lives and dies on m_thread
    bool m_started = false;
};

} // namespace tokenwatch::runtime
