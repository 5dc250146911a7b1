// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/wire.h"

#include "http/peerprogram.h"

#include <QLocalSocket>
#include <QSslSocket>
#include <QTcpSocket>
#include <sys/socket.h>
#include <unistd.h>

namespace tokenwatch::http {

Wire::Wire(QTcpSocket *socket)
    : m_tcp(socket)
    , m_tls(qobject_cast<QSslSocket *>(socket))
{
    socket->setReadBufferSize(readBuffer);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

Wire::Wire(QLocalSocket *socket)
    : m_local(socket)
{
    socket->setReadBufferSize(readBuffer);
}

QIODevice *Wire::device() const
{
    return m_tcp ? static_cast<QIODevice *>(m_tcp) : m_local;
}

void Wire::onWritten(QObject *context, const std::function<void()> &then) const
{
    QObject::connect(device(), &QIODevice::bytesWritten, context, then);
    if (m_tls)
        QObject::connect(m_tls, &QSslSocket::encryptedBytesWritten, context, then);
}

void Wire::onDisconnected(QObject *context, std::function<void()> then) const
{
    if (m_tcp)
        QObject::connect(m_tcp, &QTcpSocket::disconnected, context, std::move(then));
    else
        QObject::connect(m_local, &QLocalSocket::disconnected, context, std::move(then));
}

Peer Wire::peer() const
{
    if (m_tcp)
        return {};
    Peer peer{.local = true, .uid = {}, .executable = {}, .script = {}};
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(descriptor(), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0)
        peer.uid = credentials.uid;
    if (peer.uid && *peer.uid == ::geteuid() && credentials.pid > 0) {
        peer.pid = credentials.pid;
        PeerProgram program = programIn(QStringLiteral("/proc/%1").arg(peer.pid));
        peer.executable = std::move(program.executable);
        peer.script = std::move(program.script);
    }
    return peer;
}

qint64 Wire::available() const
{
    return m_tcp ? m_tcp->bytesAvailable() : m_local->bytesAvailable();
}

qint64 Wire::read(char *bytes, qint64 most) const
{
    return device()->read(bytes, most);
}

void Wire::write(QByteArrayView bytes) const
{
    // Straight to the kernel while nothing waits: the socket's own way switches a notifier on and off again for each
    // answer, which costs more than the answer. What is left over, and every error, is the socket's to handle.
    if (!m_tls && waiting() == 0) {
        const ssize_t sent = ::send(descriptor(), bytes.data(), std::size_t(bytes.size()), MSG_NOSIGNAL);
        if (sent > 0)
            bytes = bytes.sliced(sent);
        if (bytes.isEmpty())
            return;
    }
    device()->write(bytes.data(), bytes.size());
    if (m_tcp)
        m_tcp->flush();
    else
        m_local->flush();
}

int Wire::descriptor() const
{
    return int(m_tcp ? m_tcp->socketDescriptor() : m_local->socketDescriptor());
}

qint64 Wire::waiting() const
{
    if (m_tls)
        return m_tls->bytesToWrite() + m_tls->encryptedBytesToWrite();
    return m_tcp ? m_tcp->bytesToWrite() : m_local->bytesToWrite();
}

void Wire::finishSending() const
{
    if (m_tls)
        m_tls->disconnectFromHost(); // says farewell inside of TLS first
    else
        ::shutdown(descriptor(), SHUT_WR);
}

void Wire::resetOnClose() const
{
    if (!m_tcp)
        return; // a local socket tells no difference
    const linger atOnce{1, 0};
    ::setsockopt(descriptor(), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void Wire::abort() const
{
    if (m_tcp)
        m_tcp->abort();
    else
        m_local->abort();
}

} // namespace tokenwatch::http
