// SPDX-License-Identifier: GPL-3.0-or-later
#include "runtime/options.h"

#include <QDir>
#include <QTest>

using namespace tokenwatch;
using namespace tokenwatch::runtime;
using namespace Qt::StringLiterals;

class OptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void withoutOptionsItIsTheUsersAgent();
    void aDataDirectoryHoldsEverything();
    void theSandboxAloneTouchesNothingOfTheUsers();
    void theSandboxInADirectoryKeepsItsPorts();
    void secretsAreNeverKeptSomewhereElseThanSaid_data();
    void secretsAreNeverKeptSomewhereElseThanSaid(); // S5-29
    void portsAreNumbersOfPorts_data();
    void portsAreNumbersOfPorts();
    void theLogLevelComesFromTheLineThenTheEnvironment_data();
    void theLogLevelComesFromTheLineThenTheEnvironment(); // S5-20 S5-28
    void whatIsNotAnOptionIsRefused_data();
    void whatIsNotAnOptionIsRefused();
    void helpNamesEveryOption();
    void versionIsPrinted();

private:
    static Expected<Parsed> parse(const QStringList &arguments, const QByteArray &level = {})
    {
        return parseOptions(QStringList{u"tokenwatchd"_s} + arguments, level);
    }
    static Options options(const QStringList &arguments, const QByteArray &level = {})
    {
        return parse(arguments, level).value().run.value();
    }
};

void OptionsTest::init()
{
    qputenv("HOME", "/home/somebody");
    qputenv("XDG_RUNTIME_DIR", "/run/user/1000");
    for (const char *name : {"XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"})
        qunsetenv(name);
}

void OptionsTest::withoutOptionsItIsTheUsersAgent()
{
    const Options made = options({});
    QCOMPARE(made.dataDirectory, u"/home/somebody/.local/share/tokenwatch"_s);
    QCOMPARE(made.runtimeDirectory, u"/run/user/1000/tokenwatch"_s);
    QCOMPARE(made.configDirectory, u"/home/somebody/.config/tokenwatch"_s);
    QCOMPARE(made.secretPlace, SecretPlace::Keychain);
    QCOMPARE(made.apiPort, std::optional<quint16>(8765));
    QCOMPARE(made.sandbox, false);
    QVERIFY(made.store.isEmpty());
}

void OptionsTest::aDataDirectoryHoldsEverything()
{
    const Options made = options({u"--data-dir"_s, u"/srv/tokens/"_s});
    QCOMPARE(made.dataDirectory, u"/srv/tokens"_s);
    QCOMPARE(made.runtimeDirectory, u"/srv/tokens"_s);
    QCOMPARE(made.configDirectory, u"/srv/tokens"_s);
    QVERIFY(QDir::isAbsolutePath(options({u"--data-dir"_s, u"here"_s}).dataDirectory));
    const auto empty = parse({u"--data-dir"_s, QString()});
    QVERIFY(!empty);
    QCOMPARE(empty.error().kind, ErrorKind::InvalidInput);
}

void OptionsTest::theSandboxAloneTouchesNothingOfTheUsers()
{
    const Options made = options({u"--sandbox"_s});
    QVERIFY(made.sandbox);
    QCOMPARE(made.dataDirectory, u"/home/somebody/.local/state/tokenwatch-sandbox"_s);
    QCOMPARE(made.runtimeDirectory, u"/run/user/1000/tokenwatch-sandbox"_s);
    QCOMPARE(made.configDirectory, made.dataDirectory);
    QCOMPARE(made.secretPlace, SecretPlace::Memory);
    QCOMPARE(made.apiPort, std::optional<quint16>(0));
    QCOMPARE(made.sandboxPort, quint16(0));
    QVERIFY(options({u"--sandbox-only"_s}).sandbox);
}

void OptionsTest::theSandboxInADirectoryKeepsItsPorts()
{
    const Options made = options({u"--sandbox"_s, u"--data-dir"_s, u"/srv/d"_s, u"--sandbox-port"_s, u"9999"_s});
    QCOMPARE(made.dataDirectory, u"/srv/d"_s);
    QCOMPARE(made.apiPort, std::optional<quint16>(8765));
    QCOMPARE(made.sandboxPort, quint16(9999));
    QCOMPARE(made.secretPlace, SecretPlace::Memory);
}

void OptionsTest::secretsAreNeverKeptSomewhereElseThanSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("place"); // -1: refused
    const auto row = [](const char *name, const QStringList &arguments, int place) {
        QTest::newRow(name) << arguments << place;
    };
    row("keychain", {u"--secrets"_s, u"keychain"_s}, int(SecretPlace::Keychain));
    row("memory", {u"--secrets"_s, u"memory"_s}, int(SecretPlace::Memory));
    row("file", {u"--secrets"_s, u"file"_s, u"--key-file"_s, u"/k"_s}, int(SecretPlace::KeyFile));
    row("a key file says file", {u"--key-file"_s, u"/k"_s}, int(SecretPlace::KeyFile));
    row("file in the sandbox", {u"--sandbox"_s, u"--key-file"_s, u"/k"_s}, int(SecretPlace::KeyFile));
    row("file without key", {u"--secrets"_s, u"file"_s}, -1);
    row("memory with key", {u"--secrets"_s, u"memory"_s, u"--key-file"_s, u"/k"_s}, -1);
    row("keychain with key", {u"--secrets"_s, u"keychain"_s, u"--key-file"_s, u"/k"_s}, -1);
    row("plain", {u"--secrets"_s, u"plain"_s}, -1);
}

void OptionsTest::secretsAreNeverKeptSomewhereElseThanSaid()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, place);
    const auto parsed = parse(arguments);
    QCOMPARE(bool(parsed), place >= 0);
    if (parsed)
        QCOMPARE(int(parsed->run->secretPlace), place);
    else
        QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
}

void OptionsTest::portsAreNumbersOfPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port"); // -1: refused
    QTest::newRow("any") << u"0"_s << 0;
    QTest::newRow("highest") << u"65535"_s << 65535;
    QTest::newRow("too high") << u"65536"_s << -1;
    QTest::newRow("negative") << u"-1"_s << -1;
    QTest::newRow("word") << u"http"_s << -1;
    QTest::newRow("nothing") << QString() << -1;
}

void OptionsTest::portsAreNumbersOfPorts()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    for (const QString &option : {u"--api-port="_s, u"--sandbox-port="_s, u"--gateway-port="_s}) {
        const auto parsed = parse({option + text});
        QCOMPARE(bool(parsed), port >= 0);
        if (!parsed)
            QVERIFY(parsed.error().where == option.chopped(1) || parsed.error().where.isEmpty());
        else if (option == u"--api-port="_s)
            QCOMPARE(int(parsed->run->apiPort.value()), port);
        else if (option == u"--sandbox-port="_s)
            QCOMPARE(int(parsed->run->sandboxPort), port);
    }
    QCOMPARE(options({u"--no-tcp"_s}).apiPort, std::nullopt);
}

void OptionsTest::theLogLevelComesFromTheLineThenTheEnvironment_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("environment");
    QTest::addColumn<int>("level"); // -1: refused
    QTest::newRow("neither") << QStringList() << QByteArray() << int(LogLevel::Info);
    QTest::newRow("environment") << QStringList() << QByteArray("DEBUG") << int(LogLevel::Debug);
    QTest::newRow("both") << QStringList{u"--log-level"_s, u"error"_s} << QByteArray("debug") << int(LogLevel::Error);
    QTest::newRow("junk on the line") << QStringList{u"--log-level"_s, u"loud"_s} << QByteArray() << -1;
    QTest::newRow("junk of another program's") << QStringList() << QByteArray("trace") << int(LogLevel::Info);
}

void OptionsTest::theLogLevelComesFromTheLineThenTheEnvironment()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, environment);
    QFETCH(int, level);
    const auto parsed = parse(arguments, environment);
    QCOMPARE(bool(parsed), level >= 0);
    if (parsed)
        QCOMPARE(int(parsed->run->logLevel), level);
}

void OptionsTest::whatIsNotAnOptionIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown option") << QStringList{u"--data-directory"_s, u"/d"_s};
    QTest::newRow("a word") << QStringList{u"run"_s};
    QTest::newRow("a value is missing") << QStringList{u"--store"_s};
}

void OptionsTest::whatIsNotAnOptionIsRefused()
{
    QFETCH(QStringList, arguments);
    const auto parsed = parse(arguments);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
}

void OptionsTest::helpNamesEveryOption()
{
    const Parsed help = parse({u"--help"_s}).value();
    QVERIFY(!help.run);
    for (const char *option :
         {"--data-dir", "--sandbox", "--sandbox-port", "--sandbox-only", "--secrets", "--key-file", "--api-port",
          "--no-tcp", "--store", "--sources", "--log-level", "--in-tray", "--version", "--help"})
        QVERIFY2(help.print.contains(QLatin1String(option)), option);
    QVERIFY(!help.print.contains(u"--screenshots"_s));
}

void OptionsTest::versionIsPrinted()
{
    const Parsed version = parse({u"--version"_s}).value();
    QVERIFY(!version.run);
    QVERIFY(version.print.endsWith(u'\n'));
}

QTEST_GUILESS_MAIN(OptionsTest)
#include "tst_options.moc"
