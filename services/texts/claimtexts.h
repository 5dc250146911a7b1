// SPDX-License-Identifier: GPL-3.0-or-later
// What the claims of a token mean, in words (RFC 7519 4.1, RFC 9068, OpenID Connect Core 2 and 5.1, and what common
// providers add). Pure.
#pragma once

#include <QString>

namespace tokenwatch::texts {

/// "issuer", "audience", "subject"; empty for a claim that is not known here.
[[nodiscard]] QString claimMeaning(const QString &claim);

} // namespace tokenwatch::texts
