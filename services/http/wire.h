// SPDX-License-Identifier: GPL-3.0-or-later
// One accepted socket, TCP, TLS or local, as connections see it. Owned by its connection; service or sandbox thread.
// write() may emit bytesWritten and disconnected before it returns: whoever connects to them guards itself.
#pragma once

#include "http/message.h"

#include <QIODevice>
#include <functional>

class QLocalSocket;
class QSslSocket;
class QTcpSocket;

namespace tokenwatch::http {

class Wire
{
public:
    /// Bytes that the socket itself may hold; reading pauses beyond.
    static constexpr qint64 readBuffer = 64 * 1024;

    /// A QSslSocket too, before or after its handshake.
    explicit Wire(QTcpSocket *socket);
    explicit Wire(QLocalSocket *socket);

    /// For the signal readyRead.
    [[nodiscard]] QIODevice *device() const;
    /// The kernel took something.
    void onWritten(QObject *context, const std::function<void()> &then) const;
    void onDisconnected(QObject *context, std::function<void()> then) const;

    [[nodiscard]] bool isLocal() const { return m_local != nullptr; }
    [[nodiscard]] Peer peer() const;
    [[nodiscard]] qint64 available() const;
    [[nodiscard]] qint64 read(char *bytes, qint64 most) const;
    void write(QByteArrayView bytes) const;
    /// Bytes written that the kernel has not taken yet.
    [[nodiscard]] qint64 waiting() const;
    /// The client sees the end of what was sent; what it still sends can be read.
    void finishSending() const;
    void abort() const;
    /// The client sees the next end of the connection as a break, not as an end.
    void resetOnClose() const;
    [[nodiscard]] int descriptor() const;

private:
    QTcpSocket *m_tcp = nullptr;
    QSslSocket *m_tls = nullptr; ///< the same socket, where it is one
    QLocalSocket *m_local = nullptr;
};

} // namespace tokenwatch::http
