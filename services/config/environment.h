// SPDX-License-Identifier: GPL-3.0-or-later
// The source that a process environment describes (S5-20), with the "…_FILE" forms of container secrets (S5-29).
// The environment is passed in: nothing here reads the real one. Any thread; reads the files it is pointed to.
#pragma once

#include "config/variables.h"

#include <QProcessEnvironment>

namespace tokenwatch::config {

/// Provisioned: it lives as long as the variables are set. Nothing if they are not. InvalidInput names the variable,
/// also for a file that cannot be read, is larger than 64 KiB, or stands beside the plain form.
[[nodiscard]] Expected<std::optional<ImportedSource>> sourceFromEnvironment(const QProcessEnvironment &environment);

} // namespace tokenwatch::config
