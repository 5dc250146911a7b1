// SPDX-License-Identifier: GPL-3.0-or-later
// What is recorded of a failed attempt, line by line, for the Details of a failing source. Nothing in it is a secret:
// errors are redacted where they are made. Pure.
#pragma once

#include "domain/attempt.h"
#include "texts/viewpoint.h"

#include <QStringList>

namespace tokenwatch {

/// Empty for an attempt that did not fail.
[[nodiscard]] QStringList failureAccount(const Attempt &attempt, const QString &host, const texts::Viewpoint &view);

} // namespace tokenwatch
