// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks.h"

#include "log/categories.h"
#include "ports/systemclock.h"
#include "sandbox/sandboxserver.h"

#include <QEventLoop>
#include <QFile>
#include <QUrl>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace tokenwatch::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int tokensInBatch = 1000;
constexpr int tokensAtOnce = 25; ///< as many clients that ask at the same time
constexpr int batches = 1000;    ///< a million tokens
constexpr int batchesPerLook = 50;

/// A connection that many requests use at once.
class TokenClient
{
public:
    explicit TokenClient(quint16 port)
        : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
            qFatal("the sandbox does not listen");
        const int yes = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        const std::string body = "grant_type=client_credentials&client_id=bench&client_secret=bench-secret";
        const std::string one = "POST /oauth/token HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " +
                                std::to_string(body.size()) + "\r\n\r\n" + body;
        for (int i = 0; i < tokensAtOnce; ++i)
            m_requests += one;
    }
    ~TokenClient() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(TokenClient)

    void fetchSome()
    {
        if (::send(m_socket, m_requests.data(), m_requests.size(), MSG_NOSIGNAL) !=
            static_cast<ssize_t>(m_requests.size()))
            qFatal("the sandbox hung up");
        m_answers.clear();
        char buffer[65536];
        std::size_t from = 0;
        for (int missing = tokensAtOnce; missing > 0;) {
            const ssize_t count = ::recv(m_socket, buffer, sizeof buffer, 0);
            if (count <= 0)
                qFatal("the sandbox hung up");
            m_answers.append(buffer, static_cast<std::size_t>(count));
            // The body is the only part that ends so.
            for (std::size_t at = m_answers.find("\"}", from); at != std::string::npos;
                 at = m_answers.find("\"}", from)) {
                from = at + 2;
                --missing;
            }
        }
        if (!m_answers.starts_with("HTTP/1.1 200 "))
            qFatal("the sandbox refused: %s", m_answers.c_str());
    }

private:
    const int m_socket;
    std::string m_requests, m_answers;
};

double cpuNanoseconds(clockid_t clock)
{
    timespec spent{};
    ::clock_gettime(clock, &spent);
    return double(spent.tv_sec) * 1e9 + double(spent.tv_nsec);
}

/// Of this process, in bytes.
double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE));
}

} // namespace

Report sandboxTokens()
{
    setLogLevel(LogLevel::Warn); // a line for each token is not what is measured
    SystemClock clock;
    sandbox::SandboxOptions options;
    sandbox::Client client;
    client.id = u"bench"_s;
    client.secret = std::make_shared<const Secret>(QByteArrayView("bench-secret"));
    options.clients = {client};
    sandbox::SandboxServer server(std::move(options), clock);
    if (!server.start(0))
        qFatal("the sandbox cannot listen");
    clockid_t ownClock{};
    ::pthread_getcpuclockid(::pthread_self(), &ownClock);

    Series cpu{u"sandbox/token on one core"_s, {}};
    Series memory{u"sandbox/memory"_s, {}, u"byte"_s};
    QEventLoop loop;
    std::thread caller([&, port = quint16(QUrl(server.url()).port())] {
        TokenClient tokens(port);
        for (int batch = 0; batch < batches; ++batch) {
            const double before = cpuNanoseconds(ownClock);
            for (int i = 0; i < tokensInBatch / tokensAtOnce; ++i)
                tokens.fetchSome();
            cpu.samples.push_back((cpuNanoseconds(ownClock) - before) / tokensInBatch);
            if (batch % batchesPerLook == batchesPerLook - 1)
                memory.samples.push_back(residentMemory());
        }
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    caller.join();
    return {{cpu, memory}, {}};
}

} // namespace tokenwatch::bench
