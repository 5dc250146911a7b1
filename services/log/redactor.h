// SPDX-License-Identifier: GPL-3.0-or-later
// Takes secrets out of text that people will see. By shape (JWTs, Bearer and Basic values, secret-named parameters in
// JSON, forms and URLs, userinfo) and by value: known secrets, raw, base64-, base64url- and URL-encoded. Thread-safe.
#pragma once

#include "domain/secret.h"

#include <QString>

namespace tokenwatch::log {

/// "•••" stands where a secret stood. In doubt it hides too much rather than too little. Linear in the length of the
/// text; what is longer than 32 Ki characters is cut.
[[nodiscard]] QString redacted(const QString &text);
/// Also removes these very values, however short (at least 4 bytes), in every encoding above.
[[nodiscard]] QString redacted(const QString &text, std::initializer_list<const Secret *> known);

/// Whether this very value is in the text, in any encoding above. For text that was redacted: to be sure.
[[nodiscard]] bool holds(const QString &text, const Secret &secret);

} // namespace tokenwatch::log
