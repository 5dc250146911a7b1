// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON that others wrote. Refuses what QJsonDocument accepts: duplicate keys, bad UTF-8, a byte order mark, raw
// control characters, lone surrogates, a second value after the first, depth beyond the limit. Thread-safe.
#pragma once

#include "domain/error.h"

#include <QJsonObject>
#include <QJsonValue>

namespace tokenwatch::json {

struct Limits {
    int depth = 32;
    qsizetype bytes = 4 * 1024 * 1024;
};

/// At most 512 levels, whatever `limits` says: destroying the value recurses.
/// MalformedAnswer with what is wrong and where ("line 3, column 7: duplicate key \"id\"") otherwise.
/// Integers within 64 bits stay exact; numbers beyond a double's range are clamped to the largest finite ones.
[[nodiscard]] Expected<QJsonValue> read(QByteArrayView text, const Limits &limits = {});

/// As read(), and the value must be an object.
[[nodiscard]] Expected<QJsonObject> readObject(QByteArrayView text, const Limits &limits = {});

} // namespace tokenwatch::json
