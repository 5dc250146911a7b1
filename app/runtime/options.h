// SPDX-License-Identifier: GPL-3.0-or-later
// What may be typed after tokenwatch and tokenwatchd (contract 2), as a value.
#pragma once

#include "domain/agentpreferences.h"
#include "log/categories.h"

#include <QString>
#include <QStringList>

namespace tokenwatch::runtime {

enum class SecretPlace { Keychain, KeyFile, Memory };

struct Options {
    QString dataDirectory;    ///< absolute; set in any case
    QString runtimeDirectory; ///< absolute: agent.json and agent.sock
    QString configDirectory;  ///< absolute: settings.json
    bool sandbox = false;
    bool sandboxOnly = false;
    bool hasWindow = false; ///< a second start may raise it
    bool inTray = false;    ///< the window stays hidden at first
    bool isPaused = false;  ///< no source is refreshed until somebody resumes
    quint16 sandboxPort = 0;
    SecretPlace secretPlace = SecretPlace::Keychain;
    QString keyFile;
    std::optional<quint16> apiPort = usualApiPort;         ///< none: socket only
    std::optional<quint16> gatewayPort = usualGatewayPort; ///< none: no gateway
    bool apiPortGiven = false;                             ///< asked for: it wins over the preferences
    bool gatewayPortGiven = false;
    QString store; ///< a DSN; empty: the default in the data directory
    QString sourcesFile;
    LogLevel logLevel = LogLevel::Info;
    QString screenshots; ///< render every screen into this directory and end
};

/// What the command line asks for: to run with options, or to print something and end.
struct Parsed {
    std::optional<Options> run;
    QString print; ///< --help, --version
};

/// InvalidInput with one sentence for anything that does not fit. `environmentLevel` is LOG_LEVEL.
[[nodiscard]] Expected<Parsed> parseOptions(const QStringList &arguments, const QByteArray &environmentLevel);

} // namespace tokenwatch::runtime
