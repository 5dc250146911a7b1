// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "language.h"

#include "reach/agentcall.h"
#include "reach/agentpaths.h"
#include "runtime/startup.h"
#include "texts/errortexts.h"
#include "ui/tokenmonitor/tokenmonitor.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <unistd.h>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr Seconds patienceWithPeople{60};
constexpr Seconds patienceWithScripts{3};

/// Another agent holds the data directory. If it has a window, that comes to the front, and this start was a wish for
/// it.
bool raiseFirst(const Options &options)
{
    const std::string socket =
        QFile::encodeName(options.runtimeDirectory + QStringLiteral("/agent.sock")).toStdString();
    const reach::Reply reply =
        reach::send(socket, {.method = "POST", .path = "/api/window/raise", .patience = std::chrono::seconds(5)});
    return reply.road == reach::Reply::Road::Answered && reply.status == 200;
}

/// Where windows go to nowhere, a dialog would keep its caller waiting for nobody.
bool canShowDialogs()
{
    return QGuiApplication::platformName() != u"offscreen"_s && QGuiApplication::platformName() != u"minimal"_s;
}

/// A desktop says so in the environment; a terminal has somebody in front of it.
bool isAttended()
{
    return qEnvironmentVariableIsSet("XDG_CURRENT_DESKTOP") || qEnvironmentVariableIsSet("DESKTOP_SESSION") ||
           ::isatty(STDERR_FILENO) != 0;
}

/// As whoever paused everything before the last quit wanted it.
Options withPause(Options options, const Settings::PutOff &putOff, WallTime now)
{
    options.isPaused = isPausedAt(putOff, now);
    return options;
}

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Application::Application(const Options &options, log::LogRing &log)
    : m_settings(options.configDirectory)
    , m_options(withPause(options, m_settings.settings().putOff, m_clock.now().wall))
    , m_spoken(m_settings.settings().language)
    , m_host(m_options, log)
{
    speak(m_spoken);
    m_theme.setPreference(m_settings.look().theme);
    m_theme.setHighContrast(m_settings.settings().highContrast);
    m_theme.setReducedMotion(m_settings.settings().reducedMotion);
    m_theme.applyToApplication();
    connect(&m_host, &ServiceHost::started, this, &Application::show);
    connect(&m_host, &ServiceHost::failed, this, &Application::fail);
    connect(&m_host, &ServiceHost::raiseAsked, this, &Application::raise);
    connect(&m_host, &ServiceHost::stopped, this, [this] { Q_EMIT ended(static_cast<int>(ProgramExit::Done)); });
    m_host.start();
}

Application::~Application() = default;

void Application::show()
{
    m_agent = m_host.makeAgent();
    connect(m_agent.get(), &Agent::factsChanged, this, &Application::followSandbox);
    m_window = makeWindow();
    m_presence =
        std::make_unique<Presence>(Presence::Doors{*m_agent, m_clock, m_theme, m_settings, m_options}, *m_window);
    // Queued: it ends with the quitting, and the page on which a language is chosen with the choice.
    connect(m_presence.get(), &Presence::quitAsked, this, &Application::quit, Qt::QueuedConnection);
    connect(m_presence.get(), &Presence::languageAsked, this, &Application::changeLanguage, Qt::QueuedConnection);
    if (!m_options.inTray)
        m_window->show();
    else if (!TrayIcon::isThere())
        m_window->showMinimized();
}

std::unique_ptr<MainWindow> Application::makeWindow()
{
    auto window = std::make_unique<MainWindow>(*m_agent, m_clock, m_theme);
    connect(window.get(), &MainWindow::sandboxAsked, this, &Application::showSandbox);
    window->setLook(m_settings.look());
    return window;
}

std::unique_ptr<SandboxWindow> Application::makeSandboxWindow()
{
    auto window = std::make_unique<SandboxWindow>(*m_sandbox, *m_agent, m_clock, m_theme);
    const SessionLock &lock = m_presence->screenLock();
    window->setScreenLocked(lock.isLocked());
    connect(&lock, &SessionLock::lockedChanged, window.get(), &SandboxWindow::setScreenLocked);
    return window;
}

void Application::changeLanguage()
{
    if (!m_window || m_settings.settings().language == m_spoken)
        return;
    m_spoken = m_settings.settings().language;
    m_settings.keep(m_window->look());
    speak(m_spoken);
    const std::unique_ptr<MainWindow> before = std::move(m_window);
    m_window = makeWindow();
    m_window->setGlance(before->glance());
    m_window->monitor().takeUndoFrom(before->monitor());
    if (before->isVisible()) {
        m_window->setWindowState(before->windowState());
        m_window->show();
    }
    m_presence->moveTo(*m_window); // after the window, so that its settings stay in front
    if (const std::unique_ptr<SandboxWindow> sandbox = std::move(m_sandboxWindow)) {
        const bool isShown = sandbox->isVisible();
        sandbox->hide(); // one at a time asks the sandbox
        m_sandboxWindow = makeSandboxWindow();
        m_sandboxWindow->restoreGeometry(sandbox->saveGeometry());
        m_sandboxWindow->setTab(sandbox->tab());
        m_sandboxWindow->setVisible(isShown);
    }
}

void Application::showSandbox()
{
    if (!m_sandbox)
        m_sandbox = m_host.makeSandboxPort();
    if (!m_sandbox)
        return;
    if (!m_sandboxWindow)
        m_sandboxWindow = makeSandboxWindow();
    bringForward(*m_sandboxWindow);
}

/// What showed a sandbox that went, or that came back elsewhere, shows nothing true any more.
void Application::followSandbox()
{
    if (!m_sandbox || m_sandbox->address() == m_agent->facts().sandboxAddress)
        return;
    m_sandboxWindow.reset();
    m_sandbox.reset();
}

void Application::raise()
{
    if (m_presence)
        m_presence->bringForward();
}

void Application::quit()
{
    if (m_window) {
        m_settings.keep(m_window->look());
        m_window->hide();
    }
    m_presence.reset();
    m_sandboxWindow.reset();
    m_host.stop();
}

void Application::fail(const Error &error)
{
    if (error.kind == ErrorKind::InUse && raiseFirst(m_options))
        return Q_EMIT ended(static_cast<int>(ProgramExit::Done));
    complain(error);
    const auto end = [this] { Q_EMIT ended(static_cast<int>(ProgramExit::CannotStart)); };
    if (!canShowDialogs())
        return end();
    auto *box =
        new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), texts::errorSentence(error));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, this, end);
    m_dismissal = m_clock.after(isAttended() ? patienceWithPeople : patienceWithScripts, [box] { box->accept(); });
    box->open();
}

} // namespace tokenwatch::runtime
