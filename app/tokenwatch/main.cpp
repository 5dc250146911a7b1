// SPDX-License-Identifier: GPL-3.0-or-later
// The window, with the engine on the service thread.
#include "application.h"

#include "runtime/startup.h"
#include "runtime/unixsignals.h"
#include "ui/screenshots.h"

#include <QApplication>

using namespace tokenwatch;
using namespace tokenwatch::runtime;

int main(int argc, char **argv)
{
    setProgramNames("tokenwatch");
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(QStringLiteral("Tokenwatch"));
    QApplication::setDesktopFileName(QStringLiteral("tokenwatch"));
    QApplication::setQuitOnLastWindowClosed(false);
    loadTranslations(application);
    auto options = readCommandLine(application);
    if (!options)
        return static_cast<int>(options.error());
    if (!options->screenshots.isEmpty())
        return renderScreens(options->screenshots);
    options->hasWindow = true;

    log::LogRing log;
    protectProcess(log, *options);
    int result = 0;
    {
        const UnixSignals signals;
        Application window(*options, log);
        QObject::connect(
            &window, &Application::ended, qApp, [](int exitCode) { QCoreApplication::exit(exitCode); },
            Qt::QueuedConnection);
        QObject::connect(&signals, &UnixSignals::terminationAsked, &window, &Application::quit);
        QObject::connect(&signals, &UnixSignals::reloadAsked, &window, &Application::reload);
        result = QApplication::exec();
    }
    log::uninstall();
    return result;
}
