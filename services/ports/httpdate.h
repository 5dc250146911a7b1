// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of HTTP and what depends on them. Pure, any thread.
#pragma once

#include "ports/httptransport.h"

namespace tokenwatch {

/// RFC 9110 5.6.7: the fixed form and both obsolete ones; nothing for anything else.
[[nodiscard]] std::optional<WallTime> fromHttpDate(QByteArrayView text);

/// The provider's clock as its Date header tells it; nothing without one.
[[nodiscard]] std::optional<WallTime> serverDate(const HttpResponse &response);

/// RFC 9110 10.2.3. A date is measured against the provider's own clock when it sent one. Nothing for a past date, a
/// negative number or junk: the caller's own back-off is better than that. Not capped below Timing::longestLifetime.
[[nodiscard]] std::optional<Seconds> retryAfter(const HttpResponse &response, WallTime now);

} // namespace tokenwatch
