// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptconnection.h"

#include <algorithm>
#include <charconv>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <vector>

namespace tokenwatch::bench {

namespace {

constexpr std::size_t helping = 256 * 1024;

template <class Address>
int connectedTo(int family, const Address &address)
{
    const int descriptor = ::socket(family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("nobody listens there");
    return descriptor;
}

int connectedTo(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= static_cast<qsizetype>(sizeof address.sun_path))
        qFatal("the path of the socket is too long");
    std::copy(path.cbegin(), path.cend(), address.sun_path);
    return connectedTo(AF_UNIX, address);
}

int connectedTo(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int descriptor = connectedTo(AF_INET, address);
    const int yes = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return descriptor;
}

qsizetype lengthIn(QByteArrayView head)
{
    constexpr QByteArrayView name = "content-length: ";
    const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
    const auto found = std::search(head.begin(), head.end(), name.begin(), name.end(), same);
    qsizetype length = 0;
    if (found == head.end() ||
        std::from_chars(&*found + name.size(), head.data() + head.size(), length).ec != std::errc())
        qFatal("an answer without a length");
    return length;
}

} // namespace

KeptConnection::KeptConnection(const QByteArray &path)
    : m_socket(connectedTo(path))
{}

KeptConnection::KeptConnection(quint16 port)
    : m_socket(connectedTo(port))
{}

KeptConnection::~KeptConnection()
{
    ::close(m_socket);
}

void KeptConnection::ask(QByteArrayView request, const std::function<void(QByteArrayView)> &body) const
{
    send(request);
    receive(body);
}

void KeptConnection::send(QByteArrayView request) const
{
    while (!request.isEmpty()) {
        const ssize_t sent = ::send(m_socket, request.data(), static_cast<std::size_t>(request.size()), MSG_NOSIGNAL);
        if (sent <= 0)
            qFatal("the server hung up");
        request = request.sliced(sent);
    }
}

void KeptConnection::receive(const std::function<void(QByteArrayView)> &body) const
{
    QByteArray head;
    qsizetype end = -1;
    while (end < 0) {
        head += more();
        end = head.indexOf("\r\n\r\n");
    }
    const QByteArrayView start = QByteArrayView(head).first(end + 2);
    if (!start.startsWith("HTTP/1.1 2"))
        qFatal("refused: %s", head.constData());
    qsizetype missing = start.startsWith("HTTP/1.1 204 ") ? 0 : lengthIn(start);
    QByteArrayView piece = QByteArrayView(head).sliced(end + 4);
    for (;;) {
        if (body && !piece.isEmpty())
            body(piece);
        missing -= std::min(missing, piece.size());
        if (missing == 0)
            return;
        piece = more();
    }
}

QByteArrayView KeptConnection::more() const
{
    // One for all connections of a thread: there may be thousands.
    thread_local std::vector<char> buffer(helping);
    const ssize_t got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
    if (got <= 0)
        qFatal("the server hung up");
    return {buffer.data(), got};
}

} // namespace tokenwatch::bench
