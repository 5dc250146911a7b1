// SPDX-License-Identifier: GPL-3.0-or-later
// Reads .env files (S5-21) as their writers mean them, and nothing more: no substitution, no commands. Any thread.
#pragma once

#include "config/variables.h"

namespace tokenwatch::config {

/// NAME=value lines, with or without "export", quotes or a comment; of a name given twice the last value counts.
/// 'single' quotes keep everything, "double" quotes know \n \r \t \" \\ \$; '$' stays as it is. A byte order mark and
/// CRLF are fine. InvalidInput with "line N" for anything else; the value is never quoted in the error.
[[nodiscard]] Expected<Variables> readDotenv(QByteArrayView text);

} // namespace tokenwatch::config
