// SPDX-License-Identifier: GPL-3.0-or-later
// All log categories of the program, in one place. Names are "tokenwatch.<room>".
#pragma once

#include <QByteArrayView>
#include <QLoggingCategory>
#include <optional>

namespace tokenwatch {

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcEngine)
Q_DECLARE_LOGGING_CATEGORY(lcGrants)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcConfig)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcApi)
Q_DECLARE_LOGGING_CATEGORY(lcGateway)
Q_DECLARE_LOGGING_CATEGORY(lcSandbox)

enum class LogLevel { Error, Warn, Info, Debug };

/// "error", "warn", "info" or "debug" (S5-28).
[[nodiscard]] QByteArray wireName(LogLevel level);
/// Nothing for any other name.
[[nodiscard]] std::optional<LogLevel> logLevelFrom(QByteArrayView name);
void setLogLevel(LogLevel level);

} // namespace tokenwatch
