// SPDX-License-Identifier: GPL-3.0-or-later
// Private to log: finds secrets by how they look, in one pass without regular expressions. Thread-safe.
#pragma once

#include <QString>

namespace tokenwatch::log {

/// What stands where a secret stood.
inline constexpr QStringView redactionMark = u"•••";

/// Whether values of this name are secret: access_token, clientSecret, X-Api-Key, EXTERNAL_API_PASSWORD …
enum class NameKind {
    Harmless,
    Secret,
    SecretIfAssigned, ///< "access", "key": words of prose too, so only as a quoted key or before "="
    Code,             ///< an authorization code, an error code or a status code
    HeaderLine,       ///< as a header, secret to the end of the line
};
[[nodiscard]] NameKind nameKind(QStringView name);

[[nodiscard]] QString withoutSecretShapes(QStringView text);

} // namespace tokenwatch::log
