// SPDX-License-Identifier: GPL-3.0-or-later
// A source in its stored form: versioned JSON, private to the stores (the form for people is contract 4 and may change
// at another pace). Holds no secret and is not sealed. Thread-safe functions of values.
#pragma once

#include "domain/error.h"
#include "domain/source.h"

#include <QJsonObject>

namespace tokenwatch {

inline constexpr int sourceRecordVersion = 1;

[[nodiscard]] QJsonObject toSourceRecord(const Source &source);
/// StoreCorrupt, or Conflict if a newer version wrote it. `path` names the record in the complaint.
[[nodiscard]] Expected<Source> fromSourceRecord(const QJsonObject &record, const QString &path = {});

} // namespace tokenwatch
