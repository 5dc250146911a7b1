// SPDX-License-Identifier: GPL-3.0-or-later
// What a source is, in words: its grant, its rule, where its expiry comes from. Pure.
#pragma once

#include "domain/status.h"
#include "texts/viewpoint.h"

namespace tokenwatch::texts {

/// "Client credentials", "Refresh token (EDR)"; the type's own name for an unknown one.
[[nodiscard]] QString grantLabel(const QByteArray &type);
/// The grant with what matters about it: "Refresh token · single use", "Pasted token · entered by hand".
[[nodiscard]] QString grantText(const SourceStatus &status);

/// "5 min before expiry · at 92 % of lifetime", "every 10 min", "only when used".
[[nodiscard]] QString ruleText(const SourceStatus &status, const Viewpoint &view);

/// "from the exp claim", "from expires_in", "assumed"; empty for ExpiryOrigin::None.
[[nodiscard]] QString originText(ExpiryOrigin origin);

/// Local time, UTC and origin of the expiry, on lines of their own; plain text.
[[nodiscard]] QString expiryToolTip(const SourceStatus &status, const Viewpoint &view);

} // namespace tokenwatch::texts
