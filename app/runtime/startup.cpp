// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/startup.h"

#include "ports/systemclock.h"
#include "texts/errortexts.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/resource.h>

namespace tokenwatch::runtime {

void setProgramNames(const char *program)
{
    QCoreApplication::setApplicationName(QString::fromLatin1(program));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENWATCH_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("tokenwatch.org"));
}

tl::expected<Options, ProgramExit> readCommandLine(const QCoreApplication &application)
{
    auto parsed = parseOptions(application.arguments(), qgetenv("LOG_LEVEL"));
    if (!parsed) {
        complain(parsed.error());
        return tl::unexpected(ProgramExit::Usage);
    }
    if (!parsed->run) {
        std::fputs(qPrintable(parsed->print), stdout);
        return tl::unexpected(ProgramExit::Done);
    }
    return std::move(*parsed->run);
}

void protectProcess(log::LogRing &log, const Options &options)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    static const SystemClock clock;
    log::install(log, true, [] { return clock.now().wall; });
    setLogLevel(options.logLevel);
}

void complain(const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", qPrintable(QCoreApplication::applicationName()),
                 qPrintable(texts::errorSentence(error)));
}

} // namespace tokenwatch::runtime
