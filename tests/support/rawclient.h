// SPDX-License-Identifier: GPL-3.0-or-later
// A client that sends exactly the bytes it is told to and collects what comes back. For tests, on the test's thread.
#pragma once

#include <QLocalSocket>
#include <QTcpSocket>

namespace tokenwatch {

class RawClient
{
public:
    explicit RawClient(quint16 port);

    RawClient &send(const QByteArray &bytes);
    /// Ends the sending side, as `nc -N` does.
    void finishSending();
    void reset() { m_socket.abort(); }

    /// All that came so far.
    [[nodiscard]] const QByteArray &received() const { return m_received; }
    /// Waits until the other side closed; what came until then.
    [[nodiscard]] QByteArray untilClosed(int timeout = 5000);
    /// Waits for so many status lines; what came until then.
    [[nodiscard]] QByteArray untilAnswers(int count, int timeout = 5000);
    /// Waits until `text` came.
    [[nodiscard]] bool sees(const QByteArray &text, int timeout = 5000);
    [[nodiscard]] bool isConnected() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};

/// The statuses of all answers in a stream of bytes, in order.
[[nodiscard]] QList<int> statuses(const QByteArray &bytes);

} // namespace tokenwatch
