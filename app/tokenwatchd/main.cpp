// SPDX-License-Identifier: GPL-3.0-or-later
// The agent without a window: its main thread is the service thread.
#include "runtime/runtime.h"
#include "runtime/startup.h"
#include "runtime/unixsignals.h"
#include "texts/bannertexts.h"

#include <QCoreApplication>

#include <cstdio>

using namespace tokenwatch;
using namespace tokenwatch::runtime;

namespace {

/// The one line that whoever started this program waits for.
void announce(const Runtime &runtime)
{
    const AgentFacts facts = runtime.facts();
    QString line = QStringLiteral("ready socket=") + runtime.socketPath();
    if (!facts.apiAddress.isEmpty())
        line += QStringLiteral(" api=") + facts.apiAddress;
    if (!facts.gatewayAddress.isEmpty())
        line += QStringLiteral(" gateway=") + facts.gatewayAddress;
    if (!facts.sandboxAddress.isEmpty())
        line += QStringLiteral(" sandbox=") + facts.sandboxAddress;
    std::puts(qPrintable(line));
    if (!facts.sandboxAddress.isEmpty())
        std::puts(qPrintable(texts::sandboxBanner(facts.sandboxAddress)));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    setProgramNames("tokenwatchd");
    QCoreApplication application(argc, argv);
    loadTranslations(application);
    const auto options = readCommandLine(application);
    if (!options)
        return static_cast<int>(options.error());

    log::LogRing log;
    protectProcess(log, *options);
    int result = 0;
    {
        const UnixSignals signals;
        Runtime runtime(*options, log);
        QObject::connect(&signals, &UnixSignals::reloadAsked, &runtime, &Runtime::reload);
        QObject::connect(&signals, &UnixSignals::terminationAsked, &runtime,
                         [&runtime] { runtime.stop([](const Expected<> &) { QCoreApplication::quit(); }); });
        runtime.start([&runtime](const Expected<> &started) {
            if (started)
                return announce(runtime);
            complain(started.error());
            // From within the event loop or before it: either way it ends.
            QMetaObject::invokeMethod(
                qApp, [] { QCoreApplication::exit(static_cast<int>(ProgramExit::CannotStart)); }, Qt::QueuedConnection);
        });
        result = QCoreApplication::exec();
    }
    log::uninstall();
    return result;
}
