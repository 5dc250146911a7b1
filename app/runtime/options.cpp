// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/options.h"

#include "reach/agentpaths.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

namespace tokenwatch::runtime {

using namespace Qt::StringLiterals;

namespace {

QString optionText(const char *text)
{
    return QCoreApplication::translate("tokenwatch::Options", text);
}

void addOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const QString &name, const char *help, const QString &value = {}) {
        parser.addOption({name, optionText(help), value});
    };
    parser.setApplicationDescription(optionText(
        QT_TRANSLATE_NOOP("tokenwatch::Options", "Keeps API tokens alive and shows which one will be lost next.")));
    parser.addHelpOption();
    parser.addVersionOption();
    add(u"data-dir"_s, QT_TRANSLATE_NOOP("tokenwatch::Options", "Keep everything in this directory (mode 0700)."),
        u"DIR"_s);
    add(u"sandbox"_s, QT_TRANSLATE_NOOP("tokenwatch::Options",
                                        "Start the sandbox provider and sources for it; nothing of yours is touched."));
    add(u"sandbox-port"_s,
        QT_TRANSLATE_NOOP("tokenwatch::Options", "The sandbox's port; 0, any free one, is the default."), u"N"_s);
    add(u"sandbox-only"_s, QT_TRANSLATE_NOOP("tokenwatch::Options", "Start the sandbox provider and nothing else."));
    add(u"secrets"_s, QT_TRANSLATE_NOOP("tokenwatch::Options", "Where secrets are kept: keychain, file or memory."),
        u"PLACE"_s);
    add(u"key-file"_s,
        QT_TRANSLATE_NOOP("tokenwatch::Options", "The key for --secrets file: at least 32 bytes, mode 0600."),
        u"FILE"_s);
    add(u"api-port"_s,
        QT_TRANSLATE_NOOP("tokenwatch::Options", "The local API's port; 8765 is the default, 0 is any free one."),
        u"N"_s);
    add(u"gateway-port"_s,
        QT_TRANSLATE_NOOP("tokenwatch::Options", "The gateway's port; 8766 is the default, 0 is any free one."),
        u"N"_s);
    add(u"no-tcp"_s,
        QT_TRANSLATE_NOOP("tokenwatch::Options", "Serve the API on its socket only, and start no gateway."));
    add(u"store"_s,
        QT_TRANSLATE_NOOP("tokenwatch::Options",
                          "Where tokens are stored: sqlite:PATH, json:PATH or json: for ./data/token-cache.json."),
        u"DSN"_s);
    add(u"sources"_s,
        QT_TRANSLATE_NOOP("tokenwatch::Options",
                          "Sources provisioned from this file, read-only, read again on SIGHUP."),
        u"FILE"_s);
    add(u"log-level"_s, QT_TRANSLATE_NOOP("tokenwatch::Options", "error, warn, info or debug; also LOG_LEVEL."),
        u"LEVEL"_s);
    add(u"in-tray"_s,
        QT_TRANSLATE_NOOP("tokenwatch::Options", "Start in the tray, without showing the window (tokenwatch only)."));
    QCommandLineOption screenshots(u"screenshots"_s, {}, u"DIR"_s);
    screenshots.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(screenshots);
}

tl::unexpected<Error> wrong(const QString &option, const QString &text)
{
    return failure(ErrorKind::InvalidInput, u"--"_s + option, text);
}

Expected<quint16> port(const QCommandLineParser &parser, const QString &option, quint16 fallback)
{
    if (!parser.isSet(option))
        return fallback;
    bool isNumber = false;
    const uint number = parser.value(option).toUInt(&isNumber);
    if (!isNumber || number > 65535)
        return wrong(option, u"must be a port number from 0 to 65535"_s);
    return static_cast<quint16>(number);
}

QString fromNative(const std::string &path)
{
    return QFile::decodeName(QByteArray::fromStdString(path));
}

Expected<SecretPlace> secretPlace(const QCommandLineParser &parser, bool ownSandbox)
{
    if (!parser.isSet(u"secrets"_s))
        return parser.isSet(u"key-file"_s) ? SecretPlace::KeyFile
               : ownSandbox                ? SecretPlace::Memory
                                           : SecretPlace::Keychain;
    const QString place = parser.value(u"secrets"_s);
    if (place == u"keychain"_s)
        return SecretPlace::Keychain;
    if (place == u"memory"_s)
        return SecretPlace::Memory;
    if (place == u"file"_s)
        return SecretPlace::KeyFile;
    return wrong(u"secrets"_s, u"must be keychain, file or memory"_s);
}

Expected<Options> optionsFrom(const QCommandLineParser &parser, const QByteArray &environmentLevel)
{
    Options options;
    options.sandboxOnly = parser.isSet(u"sandbox-only"_s);
    options.sandbox = parser.isSet(u"sandbox"_s) || options.sandboxOnly;
    const auto sandboxPort = port(parser, u"sandbox-port"_s, 0);
    if (!sandboxPort)
        return failure(sandboxPort.error());
    options.sandboxPort = *sandboxPort;

    // The sandbox's own agent touches nothing of the user's: a directory of its own and free ports.
    const QString given = parser.value(u"data-dir"_s);
    if (parser.isSet(u"data-dir"_s) && given.isEmpty())
        return wrong(u"data-dir"_s, u"must name a directory"_s);
    const bool ownSandbox = options.sandbox && given.isEmpty();
    options.dataDirectory = given.isEmpty() ? fromNative(ownSandbox ? reach::sandboxData() : reach::userData())
                                            : QDir::cleanPath(QFileInfo(given).absoluteFilePath());
    options.runtimeDirectory = fromNative(
        reach::runtime(given.isEmpty() ? std::string() : QFile::encodeName(options.dataDirectory).toStdString(),
                       ownSandbox)
            .directory);
    options.configDirectory = given.isEmpty() && !ownSandbox ? fromNative(reach::userConfig()) : options.dataDirectory;

    const auto place = secretPlace(parser, options.sandbox);
    if (!place)
        return failure(place.error());
    options.secretPlace = *place;
    options.keyFile = parser.value(u"key-file"_s);
    if (options.secretPlace == SecretPlace::KeyFile && options.keyFile.isEmpty())
        return wrong(u"key-file"_s, u"is needed with --secrets file"_s);
    if (options.secretPlace != SecretPlace::KeyFile && !options.keyFile.isEmpty())
        return wrong(u"key-file"_s, u"goes with --secrets file"_s);

    const auto apiPort = port(parser, u"api-port"_s, ownSandbox ? 0 : usualApiPort);
    if (!apiPort)
        return failure(apiPort.error());
    const auto gatewayPort = port(parser, u"gateway-port"_s, ownSandbox ? 0 : usualGatewayPort);
    if (!gatewayPort)
        return failure(gatewayPort.error());
    options.apiPortGiven = parser.isSet(u"api-port"_s);
    options.gatewayPortGiven = parser.isSet(u"gateway-port"_s);
    const bool servesTcp = !parser.isSet(u"no-tcp"_s);
    options.apiPort = servesTcp ? std::optional(*apiPort) : std::nullopt;
    options.gatewayPort = servesTcp ? std::optional(*gatewayPort) : std::nullopt;
    options.store = parser.value(u"store"_s);
    options.sourcesFile = parser.value(u"sources"_s);
    options.inTray = parser.isSet(u"in-tray"_s);
    options.screenshots = parser.value(u"screenshots"_s);

    const bool levelGiven = parser.isSet(u"log-level"_s);
    const QByteArray levelName = levelGiven ? parser.value(u"log-level"_s).toLatin1() : environmentLevel.toLower();
    if (!levelName.isEmpty()) {
        const auto level = logLevelFrom(levelName);
        if (!level && levelGiven)
            return wrong(u"log-level"_s, u"must be error, warn, info or debug"_s);
        options.logLevel = level.value_or(LogLevel::Info);
    }
    return options;
}

} // namespace

Expected<Parsed> parseOptions(const QStringList &arguments, const QByteArray &environmentLevel)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return failure(ErrorKind::InvalidInput, {}, parser.errorText());
    if (parser.isSet(u"help"_s))
        return Parsed{std::nullopt, parser.helpText()};
    if (parser.isSet(u"version"_s))
        return Parsed{std::nullopt,
                      u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion())};
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorKind::InvalidInput, parser.positionalArguments().constFirst(), u"is not an option"_s);
    auto options = optionsFrom(parser, environmentLevel);
    if (!options)
        return failure(options.error());
    return Parsed{std::move(*options), {}};
}

} // namespace tokenwatch::runtime
