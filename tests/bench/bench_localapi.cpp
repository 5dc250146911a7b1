// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "api/apiserver.h"
#include "engineroom.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <fcntl.h>
#include <spawn.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

/// A blocking client on a connection that stays: what remains is the server's time and two changes of thread.
class KeptConnection
{
public:
    explicit KeptConnection(const QByteArray &path)
        : m_socket(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
            qFatal("the path of the socket is too long");
        std::copy(path.cbegin(), path.cend(), address.sun_path);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("the local API does not listen");
    }
    ~KeptConnection() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(KeptConnection)

    void ask(std::string_view request, std::string_view endOfAnswer) const
    {
        if (::send(m_socket, request.data(), request.size(), MSG_NOSIGNAL) != static_cast<ssize_t>(request.size()))
            qFatal("the local API hung up");
        std::string answer;
        std::array<char, 4096> buffer{};
        while (!answer.ends_with(endOfAnswer)) {
            const ssize_t count = ::recv(m_socket, buffer.data(), buffer.size(), 0);
            if (count <= 0)
                qFatal("the local API hung up");
            answer.append(buffer.data(), static_cast<std::size_t>(count));
        }
        if (!answer.starts_with("HTTP/1.1 200 "))
            qFatal("the local API refused: %s", answer.c_str());
    }

private:
    const int m_socket;
};

/// Runs a program to its end, its output thrown away.
void runToEnd(const std::vector<QByteArray> &words)
{
    std::vector<char *> arguments;
    for (const QByteArray &word : words)
        arguments.push_back(const_cast<char *>(word.constData()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    if (posix_spawn(&child, words.front().constData(), &files, nullptr, arguments.data(), environ) != 0)
        qFatal("cannot start %s", words.front().constData());
    posix_spawn_file_actions_destroy(&files);
    int status = 0;
    if (::waitpid(child, &status, 0) != child || status != 0)
        qFatal("%s failed", words.front().constData());
}

/// As a caller's process: beside the server's thread.
std::vector<Series> asCaller(const QByteArray &socketPath)
{
    std::vector<Series> all;
    {
        const KeptConnection connection(socketPath);
        const std::string_view request = "GET /api/token?source=bench HTTP/1.1\r\nHost: tokenwatch\r\n"
                                         "Accept: text/plain\r\n\r\n";
        all.push_back(measured(u"api/get-token"_s, 20'000, 1, [&](int) { connection.ask(request, "A0"); }));
    }
    const QByteArray tokenctl =
        QFile::encodeName(QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../bin/tokenctl"_s));
    all.push_back(measured(u"process/tokenctl-get"_s, 300, 1, [&](int) {
        runToEnd({tokenctl, "--socket", socketPath, "get", "bench"});
    }));
    all.push_back(measured(u"process/true"_s, 300, 1, [](int) { runToEnd({"/bin/true"}); }));
    return all;
}

} // namespace

std::vector<Series> localApi()
{
    EngineRoom room;
    StoredSource stored;
    stored.source = scriptedSource(u"bench"_s, "scripted_client");
    stored.token = EngineRoom::tokenOf(stored.source, room.now(), std::chrono::hours(1));
    room.memory.put(stored);
    room.start();

    const QTemporaryDir directory;
    const QString socketPath = directory.filePath(u"agent.sock"_s);
    log::LogRing log;
    api::ApiServer server({.service = *room.service,
                           .clock = room.clock,
                           .history = room.memory,
                           .log = log,
                           .grants = scriptedGrants(),
                           .importSources = {},
                           .raiseWindow = {},
                           .sandbox = {}},
                          Secret("a key that nobody uses here"));
    if (!server.listenLocal(socketPath))
        qFatal("the local API cannot listen");

    std::vector<Series> all;
    QEventLoop loop;
    std::thread caller([&] {
        all = asCaller(QFile::encodeName(socketPath));
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    caller.join();
    return all;
}

} // namespace tokenwatch::bench
