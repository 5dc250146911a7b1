// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/startup.h"

#include "ports/systemclock.h"
#include "texts/errortexts.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

constexpr auto translatorName = "tokenwatch"_L1;

} // namespace

void setProgramNames(const char *program)
{
    QCoreApplication::setApplicationName(QString::fromLatin1(program));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOKENWATCH_VERSION));
    QCoreApplication::setOrganizationDomain(QStringLiteral("tokenwatch.org"));
}

void loadTranslations(QCoreApplication &application)
{
    const QList<QTranslator *> before = application.findChildren<QTranslator *>(translatorName);
    const auto load = [&application](const QString &file, const QString &directory) {
        auto *translator = new QTranslator(&application);
        translator->setObjectName(translatorName);
        if (translator->load(QLocale(), file, QStringLiteral("_"), directory))
            QCoreApplication::installTranslator(translator);
    };
    // Qt's own first: what is installed last is asked first.
    load(QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("tokenwatch"), QStringLiteral(":/i18n"));
    qDeleteAll(before);
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

namespace {

/// Each waiting caller holds a descriptor. Not without bound: programs that we start inherit it.
void raiseDescriptorLimit()
{
    constexpr rlim_t enough = 16384;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur >= enough)
        return;
    limit.rlim_cur = std::min(limit.rlim_max, enough);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

void protectProcess(log::LogRing &log, const Options &options)
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    raiseDescriptorLimit();
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
