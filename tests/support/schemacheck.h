// SPDX-License-Identifier: GPL-3.0-or-later
// Checks a value against a JSON Schema: the keywords that config/jsonschema writes, and a complaint about any other, so
// that none is passed over. Any thread.
#pragma once

#include <QJsonObject>
#include <QString>

namespace tokenwatch {

/// Empty if `value` satisfies `schema`; otherwise the place and the keyword of the first objection.
[[nodiscard]] QString schemaObjection(const QJsonObject &schema, const QJsonValue &value);

} // namespace tokenwatch
