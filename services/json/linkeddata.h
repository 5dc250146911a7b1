// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-LD as connectors write it, read without its contexts: what a member is called last is what it means.
// Thread-safe.
#pragma once

#include "domain/error.h"

#include <QJsonObject>

namespace tokenwatch::json {

/// "tx-auth:refreshToken", "https://w3id.org/tractusx/auth/refreshToken" → "refreshToken"; "@type" stays.
[[nodiscard]] QString localName(const QString &name);

/// The members of a node by their local names, values unwrapped ([x] and {"@value": x} are x; {"@id": x} is x).
/// InvalidInput naming a member that stands there twice with different values.
[[nodiscard]] Expected<QJsonObject> plainMembers(const QJsonObject &node);

} // namespace tokenwatch::json
