// SPDX-License-Identifier: GPL-3.0-or-later
// What tokenwatch and tokenwatchd do alike before anything runs: names, options, log, no core dumps.
#pragma once

#include "log/logring.h"
#include "runtime/options.h"

class QCoreApplication;

namespace tokenwatch::runtime {

/// Exit codes of both programs.
enum class ProgramExit { Done = 0, CannotStart = 1, Usage = 2 };

/// Before the application object is made.
void setProgramNames(const char *program);

/// Texts in the language of QLocale(), instead of those loaded before; in English where that is not translated. After
/// the application object is made.
void loadTranslations(QCoreApplication &application);

/// The options, or the exit code with which the program ends now; what was to be said has been said.
[[nodiscard]] tl::expected<Options, ProgramExit> readCommandLine(const QCoreApplication &application);

/// Routes the log through the redactor; no core dump will hold a token; as many callers may wait as the system lets.
void protectProcess(log::LogRing &log, const Options &options);

/// One sentence on standard error.
void complain(const Error &error);

} // namespace tokenwatch::runtime
