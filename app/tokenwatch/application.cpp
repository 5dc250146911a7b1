// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "reach/agentcall.h"
#include "reach/agentpaths.h"
#include "runtime/startup.h"
#include "texts/errortexts.h"

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

void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Application::Application(const Options &options, log::LogRing &log)
    : m_options(options)
    , m_settings(options.configDirectory)
    , m_host(options, log)
{
    if (const QString language = m_settings.settings().language; !language.isEmpty()) {
        QLocale::setDefault(QLocale(language));
        loadTranslations(*qApp); // over those of the system's language
    }
    m_theme.setPreference(m_settings.look().theme);
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
    m_window = std::make_unique<MainWindow>(*m_agent, m_clock, m_theme);
    connect(m_window.get(), &MainWindow::sandboxAsked, this, &Application::showSandbox);
    m_window->setLook(m_settings.look());
    m_presence =
        std::make_unique<Presence>(Presence::Doors{*m_window, *m_agent, m_clock, m_theme, m_settings, m_options});
    connect(m_presence.get(), &Presence::quitAsked, this, &Application::quit,
            Qt::QueuedConnection); // it ends with the quitting
    if (!m_options.inTray)
        m_window->show();
    else if (!TrayIcon::isThere())
        m_window->showMinimized();
}

void Application::showSandbox()
{
    if (!m_sandbox)
        m_sandbox = m_host.makeSandboxPort();
    if (!m_sandbox)
        return;
    if (!m_sandboxWindow)
        m_sandboxWindow = std::make_unique<SandboxWindow>(*m_sandbox, *m_agent, m_clock, m_theme);
    bringForward(*m_sandboxWindow);
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
