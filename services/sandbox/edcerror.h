// SPDX-License-Identifier: GPL-3.0-or-later
// Refusals as the Eclipse Dataspace Components write them (S1-13). Pure functions.
#pragma once

#include "domain/error.h"
#include "http/message.h"

namespace tokenwatch::sandbox {

/// A list of one {"message","type","path","invalidValue"}. `path` names the member that is wrong; empty: null. Values
/// are never repeated.
[[nodiscard]] http::Response edcError(int status, QLatin1StringView type, const QString &message,
                                      const QString &path = {});

[[nodiscard]] http::Response invalidRequest(const QString &message, const QString &path = {}); ///< 400
[[nodiscard]] http::Response authenticationFailed(const QString &message);                     ///< 401
[[nodiscard]] http::Response objectNotFound(const QString &message);                           ///< 404
[[nodiscard]] http::Response objectConflict(const QString &message);                           ///< 409
/// 500, and a line in the log.
[[nodiscard]] http::Response edcStorageFailed(const Error &error);

} // namespace tokenwatch::sandbox
