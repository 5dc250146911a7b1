// SPDX-License-Identifier: GPL-3.0-or-later
// How the servers of S3 and S4 word a refusal: {"detail": …}. Pure functions; sandbox thread.
#pragma once

#include "sandbox/submission.h"

#include <QStringList>

namespace tokenwatch::sandbox {

/// {"detail": text}; with a challenge where the status is 401 (RFC 9110 15.5.2).
[[nodiscard]] http::Response detailed(int status, const QString &text);
/// 422 with one entry for each of `names` that a JSON body lacks; nothing if it has them all.
[[nodiscard]] std::optional<http::Response> missingFields(const Submission &sent, const QStringList &names);

} // namespace tokenwatch::sandbox
