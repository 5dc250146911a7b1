// SPDX-License-Identifier: GPL-3.0-or-later
// The member "sink" of a source in a sources file: the file that is kept fresh with its token. Any thread.
#pragma once

#include "config/fieldreader.h"
#include "domain/source.h"

namespace tokenwatch::config {

/// None if the source has no sink. InvalidInput with the path of the mistake. What is at the path is looked at when it
/// is written, because it may be made later.
[[nodiscard]] Expected<std::optional<SinkSpec>> readSink(FieldReader &source);
[[nodiscard]] QJsonObject writeSink(const SinkSpec &sink);
[[nodiscard]] QJsonObject sinkSchema();

} // namespace tokenwatch::config
