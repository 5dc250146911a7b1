// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateway answers itself: errors in the shape that the API gives them. Pure.
#pragma once

#include "domain/error.h"
#include "domain/source.h"
#include "http/message.h"

namespace tokenwatch::gateway {

/// {"success":false,"error":{"kind","message","hint"}}; `source` is named in the sentences where there is one. The
/// error's retryAfter becomes Retry-After.
[[nodiscard]] http::Response refusalAnswer(int status, const Error &error, const Source *source = nullptr);

/// The key is missing or wrong, or asked too often.
[[nodiscard]] http::Response notAdmitted(const Error &error);
/// The key is one, but not for this source.
[[nodiscard]] http::Response mayNotUse(const QString &source);

/// Why the service cannot be reached: 504 for a deadline, else 502.
[[nodiscard]] http::Response unreachable(const Error &error, const Source &source, const QString &host);

} // namespace tokenwatch::gateway
