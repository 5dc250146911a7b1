// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "reach/agentcall.h"
#include "reach/agentpaths.h"
#include "runtime/startup.h"
#include "texts/errortexts.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QMessageBox>
#include <QTimer>

namespace tokenwatch::runtime {

namespace {

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

} // namespace

Application::Application(const Options &options, log::LogRing &log)
    : m_options(options)
    , m_host(options, log)
{
    m_theme.applyToApplication();
    connect(&m_host, &ServiceHost::started, this, &Application::show);
    connect(&m_host, &ServiceHost::failed, this, &Application::fail);
    connect(&m_host, &ServiceHost::raiseAsked, this, &Application::raise);
    connect(&m_host, &ServiceHost::stopped, qApp, &QCoreApplication::quit);
    m_host.start();
}

Application::~Application() = default;

void Application::show()
{
    m_agent = m_host.makeAgent();
    m_window = std::make_unique<MainWindow>(*m_agent, m_clock, m_theme);
    connect(m_window.get(), &MainWindow::quitAsked, this, &Application::quit);
    m_window->show();
    m_agent->start();
}

void Application::raise()
{
    if (!m_window)
        return;
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Application::quit()
{
    if (m_window)
        m_window->hide();
    m_host.stop();
}

void Application::fail(const Error &error)
{
    if (error.kind == ErrorKind::InUse && raiseFirst(m_options))
        return QCoreApplication::quit();
    complain(error);
    auto *box =
        new QMessageBox(QMessageBox::Critical, QApplication::applicationDisplayName(), texts::errorSentence(error));
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    connect(box, &QMessageBox::finished, qApp,
            [] { QCoreApplication::exit(static_cast<int>(ProgramExit::CannotStart)); });
    // Started by a script or a session manager, nobody may be there to click.
    QTimer::singleShot(std::chrono::seconds(20), box, &QMessageBox::accept);
    box->open();
}

} // namespace tokenwatch::runtime
