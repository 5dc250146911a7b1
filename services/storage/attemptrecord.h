// SPDX-License-Identifier: GPL-3.0-or-later
// Attempts and the names of verdicts and errors in their stored form. Thread-safe functions of values.
#pragma once

#include "domain/attempt.h"
#include "domain/error.h"

#include <QJsonObject>

namespace tokenwatch {

/// The inverse of wireName(); none for anything else.
[[nodiscard]] std::optional<Verdict> verdictFrom(QByteArrayView name);
[[nodiscard]] std::optional<ErrorKind> errorKindFrom(QByteArrayView name);

[[nodiscard]] QJsonObject toAttemptRecord(const Attempt &attempt);
/// StoreCorrupt; `path` names the record in the complaint.
[[nodiscard]] Expected<Attempt> fromAttemptRecord(const QJsonObject &record, const QString &path);

} // namespace tokenwatch
