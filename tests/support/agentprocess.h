// SPDX-License-Identifier: GPL-3.0-or-later
// A true tokenwatchd in a directory of its own, and a true tokenctl that talks to it. Nothing of the user's is touched:
// HOME and the XDG directories are the test's. Owned by one test; lives on its thread.
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace tokenwatch {

/// What a program said and how it ended.
struct Ran {
    int exit = -1;
    QByteArray out, err;

    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QJsonObject error() const
    {
        return QJsonDocument::fromJson(err).object()[QStringLiteral("error")].toObject();
    }
    [[nodiscard]] QString errorKind() const { return error()[QStringLiteral("kind")].toString(); }
    [[nodiscard]] QString errorMessage() const { return error()[QStringLiteral("message")].toString(); }
};

[[nodiscard]] inline QString program(const char *name)
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin");
    return QDir(qEnvironmentVariable("TOKENWATCH_BIN", beside)).filePath(QString::fromLatin1(name));
}

/// A home where nobody lives yet.
class Home
{
public:
    [[nodiscard]] QString path(const QString &name = {}) const
    {
        return name.isEmpty() ? m_directory.path() : m_directory.filePath(name);
    }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
            !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }
    [[nodiscard]] QProcessEnvironment environment() const
    {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
        environment.insert(QStringLiteral("HOME"), path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), path());
        for (const char *kept : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
            if (qEnvironmentVariableIsSet(kept))
                environment.insert(QString::fromLatin1(kept), qEnvironmentVariable(kept));
        }
        return environment;
    }

private:
    QTemporaryDir m_directory;
};

/// Runs a program to its end while the test's own servers go on serving.
[[nodiscard]] inline Ran run(const QString &path, const QStringList &arguments, const QProcessEnvironment &environment,
                             const QByteArray &input = {}, int timeout = 60000)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(path, arguments);
    if (!input.isEmpty())
        process.write(input);
    process.closeWriteChannel();
    const bool ended = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, timeout);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    }
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

class AgentProcess
{
public:
    /// `options` beside --data-dir and, unless given, --api-port 0 and --gateway-port 0.
    explicit AgentProcess(const Home &home, QStringList options, const QMap<QString, QString> &variables = {},
                          const QString &dataDirectory = {})
        : m_home(home)
        , m_data(dataDirectory.isEmpty() ? home.path(QStringLiteral("data")) : dataDirectory)
    {
        QProcessEnvironment environment = home.environment();
        for (auto it = variables.cbegin(); it != variables.cend(); ++it)
            environment.insert(it.key(), it.value());
        for (const QString &port : {QStringLiteral("--api-port"), QStringLiteral("--gateway-port")}) {
            if (!options.contains(port) && !options.contains(QStringLiteral("--no-tcp")))
                options += {port, QStringLiteral("0")};
        }
        m_process.setProcessEnvironment(environment);
        m_process.setWorkingDirectory(home.path());
        m_process.setStandardErrorFile(logFile(), QIODevice::Append);
        m_process.start(program("tokenwatchd"), QStringList{QStringLiteral("--data-dir"), m_data} + options);
    }
    ~AgentProcess()
    {
        if (m_process.state() != QProcess::NotRunning)
            kill();
    }

    /// The ready line came.
    [[nodiscard]] bool isReady()
    {
        return QTest::qWaitFor(
                   [this] {
                       m_out += m_process.readAllStandardOutput();
                       return m_out.contains("ready ") || m_process.state() == QProcess::NotRunning;
                   },
                   30000) &&
               m_out.startsWith("ready ");
    }
    [[nodiscard]] QByteArray readyLine() const { return m_out.left(m_out.indexOf('\n')); }
    /// All that came to standard output.
    [[nodiscard]] QByteArray output()
    {
        m_out += m_process.readAllStandardOutput();
        return m_out;
    }

    /// -1: it did not end by itself.
    int end(int signal = SIGTERM)
    {
        ::kill(static_cast<pid_t>(pid()), signal);
        return waitForEnd();
    }
    int waitForEnd()
    {
        const bool ended = QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 15000);
        return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    void hangUp() { ::kill(static_cast<pid_t>(pid()), SIGHUP); }

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QString data(const QString &name = {}) const
    {
        return name.isEmpty() ? m_data : m_data + u'/' + name;
    }
    [[nodiscard]] QString logFile() const { return m_home.path(QStringLiteral("agent.log")); }
    [[nodiscard]] QByteArray log() const
    {
        QFile file(logFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// agent.json
    [[nodiscard]] QJsonObject description() const
    {
        QFile file(data(QStringLiteral("agent.json")));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    [[nodiscard]] Ran ctl(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(program("tokenctl"), QStringList{QStringLiteral("--data-dir"), m_data} + arguments,
                   m_home.environment(), input);
    }
    /// With --json.
    [[nodiscard]] Ran ask(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return ctl(QStringList{QStringLiteral("--json")} + arguments, input);
    }
    /// One source of the status document.
    [[nodiscard]] QJsonObject source(const QString &name) const
    {
        return ask({QStringLiteral("status"), name}).json()[QStringLiteral("data")].toObject();
    }
    /// Waits until its token is so old that a wish for a new one is not answered with it
    /// (Timing::leastBetweenRefreshes).
    [[nodiscard]] bool isOlderThanASecond(const QString &name) const
    {
        const QDateTime issued =
            QDateTime::fromString(source(name)[QStringLiteral("issued_at")].toString(), Qt::ISODateWithMs);
        return issued.isValid() &&
               QTest::qWaitFor([&issued] { return issued.msecsTo(QDateTime::currentDateTimeUtc()) > 1000; });
    }
    /// Adds a client_credentials source at `address` and its secret.
    [[nodiscard]] bool addClient(const QString &name, const QByteArray &address,
                                 const QByteArray &secret = "s3cret") const
    {
        const QJsonObject grant{{QStringLiteral("type"), QStringLiteral("client_credentials")},
                                {QStringLiteral("token_url"), QString::fromLatin1(address)},
                                {QStringLiteral("client_id"), name}};
        const QJsonObject source{{QStringLiteral("name"), name}, {QStringLiteral("grant"), grant}};
        return ctl({QStringLiteral("source"), QStringLiteral("add"), QStringLiteral("--file"), QStringLiteral("-")},
                   QJsonDocument(source).toJson())
                       .exit == 0 &&
               ctl({QStringLiteral("secret"), QStringLiteral("set"), name, QStringLiteral("client_secret")}, secret)
                       .exit == 0;
    }

private:
    const Home &m_home;
    const QString m_data;
    QProcess m_process;
    QByteArray m_out;
};

/// --secrets file with a key of the test's.
[[nodiscard]] inline QStringList keyFileOptions(const Home &home)
{
    return {QStringLiteral("--secrets"), QStringLiteral("file"), QStringLiteral("--key-file"),
            home.file(QStringLiteral("key"), QByteArray(48, 'k'))};
}

/// A whole HTTP answer with a JSON body.
[[nodiscard]] inline QByteArray jsonAnswer(const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" +
           body;
}

} // namespace tokenwatch
