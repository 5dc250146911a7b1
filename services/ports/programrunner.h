// SPDX-License-Identifier: GPL-3.0-or-later
// Runs a program that prints a token (`command` sources). Service thread.
#pragma once

#include "domain/pending.h"
#include "domain/secret.h"

#include <QStringList>

namespace tokenwatch {

struct ProgramOrder {
    QStringList argv;               ///< the program and its arguments; no shell reads them
    Seconds timeout{30};            ///< in total; the program and its children are killed then
    qint64 outputLimit = 64 * 1024; ///< bytes of standard output; more is AnswerTooLarge
};

struct Ran {
    int exitCode = 0;
    Secret output;
    QString errorText; ///< the end of standard error: cleaned and capped, not redacted
};

class ProgramRunner
{
public:
    virtual ~ProgramRunner() = default;
    /// Any exit code is an answer. Errors: ProgramFailed (cannot be started, or crashed), TimedOut, AnswerTooLarge.
    /// Destroying the Pending kills the program.
    virtual Pending run(ProgramOrder order, Then<Ran> then) = 0;
};

} // namespace tokenwatch
