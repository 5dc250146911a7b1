// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what another program printed or keeps in a file: a bare token, one with "Bearer" before it, a NAME=value line,
// or JSON as providers and their command-line tools write it. Pure; any thread.
#pragma once

#include "grants/tokenresponse.h"

namespace tokenwatch {

struct PrintedRules {
    QString tokenField; ///< path in JSON, or name of the line; empty: look around
    Relative relative = Relative::Unknown;
    ErrorKind kind = ErrorKind::Internal; ///< of what cannot be read: FileUnreadable, ProgramFailed
    QString where;                        ///< the file, the program
};

/// The token without a refresh token: that one belongs to the program that wrote it, and may work only once.
/// Errors: `rules.kind` saying why, without quoting anything (also for a token that is over); UnusableToken.
[[nodiscard]] Expected<Token> readPrintedToken(const Secret &printed, const PrintedRules &rules, Moment now);

} // namespace tokenwatch
