// SPDX-License-Identifier: GPL-3.0-or-later
#include "programs.h"

#include <QFile>
#include <QHostAddress>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceTries = 1000;
constexpr int patienceStep = 10; ///< ms

std::vector<char *> pointersTo(const std::vector<QByteArray> &texts)
{
    std::vector<char *> pointers;
    for (const QByteArray &text : texts)
        pointers.push_back(const_cast<char *>(text.constData()));
    pointers.push_back(nullptr);
    return pointers;
}

} // namespace

Command::Command(std::vector<QByteArray> words, std::vector<QByteArray> variables)
    : m_words(std::move(words))
    , m_variables(std::move(variables))
{
    for (char **variable = environ; *variable; ++variable)
        m_variables.emplace_back(*variable);
}

/// `out`: where its standard output goes; -1: nowhere.
int Command::spawned(int out) const
{
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    if (out < 0)
        posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    else
        posix_spawn_file_actions_adddup2(&files, out, STDOUT_FILENO);
    pid_t child = 0;
    if (posix_spawn(&child, m_words.front().constData(), &files, nullptr, pointersTo(m_words).data(),
                    pointersTo(m_variables).data()) != 0)
        qFatal("cannot start %s", m_words.front().constData());
    posix_spawn_file_actions_destroy(&files);
    return child;
}

void Command::run() const
{
    const pid_t child = spawned(-1);
    int status = 0;
    if (::waitpid(child, &status, 0) != child || status != 0)
        qFatal("%s failed", m_words.front().constData());
}

QByteArray Command::output() const
{
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0)
        qFatal("no pipe");
    const pid_t child = spawned(pipe[1]);
    ::close(pipe[1]);
    QByteArray printed;
    std::array<char, 4096> buffer{};
    for (ssize_t got = 0; (got = ::read(pipe[0], buffer.data(), buffer.size())) > 0;)
        printed.append(buffer.data(), got);
    ::close(pipe[0]);
    int status = 0;
    if (::waitpid(child, &status, 0) != child || status != 0)
        qFatal("%s failed", m_words.front().constData());
    return printed.endsWith('\n') ? printed.chopped(1) : printed;
}

Companion::Companion(const QString &program, const QStringList &arguments, const QStringList &variables)
{
    QStringList environment = QProcess::systemEnvironment();
    for (const QString &variable : variables) {
        const QString name = variable.section(u'=', 0, 0) + u'=';
        environment.removeIf([&name](const QString &entry) { return entry.startsWith(name); });
        environment.append(variable);
    }
    m_process.setEnvironment(environment);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("cannot start %s", qPrintable(program));
}

Companion::~Companion()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QString installed(const QString &program)
{
    const QString found = QStandardPaths::findExecutable(program);
    return found.isEmpty() ? QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}) : found;
}

quint16 freePort()
{
    QTcpServer server;
    if (!server.listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("no free port");
    return server.serverPort();
}

void awaitPort(quint16 port)
{
    for (int i = 0; i < patienceTries; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        if (socket.waitForConnected())
            return;
        QThread::msleep(patienceStep);
    }
    qFatal("nothing listens on port %d", port);
}

void awaitFile(const QString &path)
{
    for (int i = 0; i < patienceTries; ++i) {
        if (QFile::exists(path))
            return;
        QThread::msleep(patienceStep);
    }
    qFatal("%s does not appear", qPrintable(path));
}

double peakMemory(qint64 pid)
{
    QFile file(u"/proc/%1/status"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no process %lld", static_cast<long long>(pid));
    const QByteArray text = file.readAll();
    const auto at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf(" kB", at) - at - 6).trimmed().toDouble() * 1024;
}

void forgetPeak(qint64 pid)
{
    QFile file(u"/proc/%1/clear_refs"_s.arg(pid));
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("the peak of memory cannot be reset");
}

} // namespace tokenwatch::bench
