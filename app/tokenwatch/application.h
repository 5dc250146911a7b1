// SPDX-License-Identifier: GPL-3.0-or-later
// Brings engine and window together: shows the window when the engine is there, raises the first window when a second
// one is started, and ends both in the right order. Window thread.
#pragma once

#include "servicehost.h"

#include "ports/systemclock.h"
#include "ui/theme.h"

namespace tokenwatch {
class MainWindow;
}

namespace tokenwatch::runtime {

class Application : public QObject
{
    Q_OBJECT
public:
    Application(const Options &options, log::LogRing &log);
    ~Application() override;

    void quit();
    void reload() { m_host.reload(); }

private:
    void show();
    void raise();
    void fail(const Error &error);

    const Options m_options;
    SystemClock m_clock;
    Theme m_theme;
    ServiceHost m_host;
    std::unique_ptr<Agent> m_agent;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace tokenwatch::runtime
