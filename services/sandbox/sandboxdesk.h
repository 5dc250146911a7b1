// SPDX-License-Identifier: GPL-3.0-or-later
// The sandbox's side of a SandboxView: takes its questions and sends answers back, as signals, so that an answer to a
// view that is gone goes nowhere. Lives on the sandbox's thread; owned by its view, which lets go of it by
// deleteLater().
#pragma once

#include "sandbox/sandboxwatch.h"

#include <memory>

namespace tokenwatch::sandbox {

class SandboxDesk final : public QObject
{
    Q_OBJECT
public:
    /// Made on the view's thread.
    SandboxDesk(SandboxServer &server, Clock &clock)
        : m_server(server)
        , m_watch(server, clock)
    {
        m_watch.setParent(this);
        moveToThread(server.thread());
    }

    [[nodiscard]] SandboxServer &server() { return m_server; }
    [[nodiscard]] SandboxWatch &watch() { return m_watch; }

Q_SIGNALS:
    /// `answer` points to the Expected that question `number` was answered with.
    void answered(quint64 number, const std::shared_ptr<void> &answer);

private:
    SandboxServer &m_server;
    SandboxWatch m_watch;
};

} // namespace tokenwatch::sandbox
