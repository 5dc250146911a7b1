// SPDX-License-Identifier: GPL-3.0-or-later
// A server on loopback whose every byte a test reads and writes itself, as slowly as it likes. For tests, on the
// test's thread.
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace tokenwatch {

class RawServer final : public QTcpServer
{
public:
    RawServer()
    {
        if (!listen(QHostAddress(QHostAddress::LocalHost)))
            qWarning("no free port");
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1").arg(serverPort())); }
    /// The next connection, once it is there; it holds at most `buffer` bytes that nobody read (0: any number).
    [[nodiscard]] QTcpSocket *accept(qint64 buffer = 0)
    {
        if (!QTest::qWaitFor([this] { return hasPendingConnections(); }, 5000))
            qFatal("nobody connects");
        ++m_accepted;
        QTcpSocket *socket = nextPendingConnection();
        socket->setReadBufferSize(buffer);
        return socket;
    }
    [[nodiscard]] int accepted() const { return m_accepted; }

    /// What comes until `end` came; all of it.
    [[nodiscard]] static QByteArray readUntil(QTcpSocket &socket, const QByteArray &end)
    {
        QByteArray bytes;
        if (!QTest::qWaitFor(
                [&] {
                    bytes += socket.readAll();
                    return bytes.contains(end);
                },
                5000))
            qWarning() << "only came" << bytes;
        return bytes;
    }
    /// The head of the next request.
    [[nodiscard]] static QByteArray readHead(QTcpSocket &socket) { return readUntil(socket, "\r\n\r\n"); }

private:
    int m_accepted = 0;
};

} // namespace tokenwatch
