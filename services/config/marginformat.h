// SPDX-License-Identifier: GPL-3.0-or-later
// A margin in JSON (contract 4): whole seconds, or a share of the lifetime like "20%". Any thread.
#pragma once

#include "config/fieldreader.h"
#include "domain/source.h"

namespace tokenwatch::config {

/// None if it is absent, or wrong, which the reader is told.
[[nodiscard]] std::optional<Margin> readMargin(FieldReader &reader, const QString &key);
[[nodiscard]] QJsonValue writeMargin(const Margin &margin);

} // namespace tokenwatch::config
