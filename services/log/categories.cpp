// SPDX-License-Identifier: GPL-3.0-or-later
#include "log/categories.h"

#include <QString>

namespace tokenwatch {

Q_LOGGING_CATEGORY(lcApp, "tokenwatch.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcEngine, "tokenwatch.engine", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGrants, "tokenwatch.grants", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "tokenwatch.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSecrets, "tokenwatch.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "tokenwatch.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConfig, "tokenwatch.config", QtInfoMsg)
Q_LOGGING_CATEGORY(lcHttp, "tokenwatch.http", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "tokenwatch.api", QtInfoMsg)
Q_LOGGING_CATEGORY(lcGateway, "tokenwatch.gateway", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSandbox, "tokenwatch.sandbox", QtInfoMsg)

QByteArray wireName(LogLevel level)
{
    switch (level) {
    case LogLevel::Error:
        return "error";
    case LogLevel::Warn:
        return "warn";
    case LogLevel::Info:
        return "info";
    case LogLevel::Debug:
        return "debug";
    }
    Q_UNREACHABLE();
}

std::optional<LogLevel> logLevelFrom(QByteArrayView name)
{
    for (const LogLevel level : {LogLevel::Error, LogLevel::Warn, LogLevel::Info, LogLevel::Debug}) {
        if (name == wireName(level))
            return level;
    }
    return std::nullopt;
}

void setLogLevel(LogLevel level)
{
    const auto rule = [level](LogLevel least, const char *type) {
        const bool enabled = level >= least;
        return QStringLiteral("tokenwatch.*.%1=%2\n").arg(QLatin1StringView(type), enabled ? u"true" : u"false");
    };
    QLoggingCategory::setFilterRules(rule(LogLevel::Warn, "warning") + rule(LogLevel::Info, "info") +
                                     rule(LogLevel::Debug, "debug"));
}

} // namespace tokenwatch
