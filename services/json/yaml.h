// SPDX-License-Identifier: GPL-3.0-or-later
// Reads YAML that others wrote as the JSON value it stands for. Only what such exports need: one document, no anchors,
// aliases or tags, and no key twice. Thread-safe.
#pragma once

#include "json/strictjson.h"

namespace tokenwatch::json {

/// MalformedAnswer with what is wrong and where ("line 3: duplicate key \"id\"") otherwise. Plain words are null, true,
/// false, numbers, and else texts (YAML 1.2, core schema); what is in quotes is a text.
[[nodiscard]] Expected<QJsonValue> readYaml(QByteArrayView text, const Limits &limits = {});

} // namespace tokenwatch::json
