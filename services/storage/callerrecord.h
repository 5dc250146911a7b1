// SPDX-License-Identifier: GPL-3.0-or-later
// Keys made for programs and uses of tokens as they stand in the JSON file store. Pure.
#pragma once

#include "domain/caller.h"
#include "storage/recordreader.h"

namespace tokenwatch {

[[nodiscard]] QJsonObject toKeyRecord(const ClientKey &key);
[[nodiscard]] Expected<ClientKey> fromKeyRecord(RecordReader reader);
[[nodiscard]] QJsonObject toUseRecord(const CallerUse &use);
[[nodiscard]] Expected<CallerUse> fromUseRecord(RecordReader reader);

/// Ids with a space between them.
[[nodiscard]] QString toText(const std::vector<SourceId> &sources);
[[nodiscard]] std::vector<SourceId> sourceIdsFrom(const QString &text);

} // namespace tokenwatch
