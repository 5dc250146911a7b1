// SPDX-License-Identifier: GPL-3.0-or-later
// Brings engine and window together: shows the window when the engine is there, raises the first window when a second
// one is started, and ends both in the right order. Window thread.
#pragma once

#include "presence.h"
#include "servicehost.h"
#include "windowsettings.h"

#include "ports/systemclock.h"
#include "ui/sandbox/sandboxwindow.h"
#include "ui/theme.h"

namespace tokenwatch::runtime {

class Application : public QObject
{
    Q_OBJECT
public:
    Application(const Options &options, log::LogRing &log);
    ~Application() override;

    /// Once: hides the window, keeps what it looked like, lets the engine finish. ended() follows.
    void quit();
    void reload() { m_host.reload(); }

    /// Null until the engine has started.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] Presence *presence() const { return m_presence.get(); }
    /// Null until it was asked for.
    [[nodiscard]] SandboxWindow *sandboxWindow() const { return m_sandboxWindow.get(); }

Q_SIGNALS:
    /// All is done; the program may end with this code.
    void ended(int exitCode);

private:
    void show();
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    [[nodiscard]] std::unique_ptr<SandboxWindow> makeSandboxWindow();
    /// All windows in other words; the engine knows nothing of it.
    void changeLanguage();
    void showSandbox();
    void followSandbox();
    void raise();
    void fail(const Error &error);

    SystemClock m_clock;
    WindowSettings m_settings;
    const Options m_options;
    QString m_spoken; ///< the language of all windows, as Settings has it
    Theme m_theme;
    ServiceHost m_host;
    std::unique_ptr<Agent> m_agent;
    std::unique_ptr<SandboxPort> m_sandbox;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Presence> m_presence;
    std::unique_ptr<SandboxWindow> m_sandboxWindow; ///< made when it is asked for
    Pending m_dismissal;
};

} // namespace tokenwatch::runtime
