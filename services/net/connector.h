// SPDX-License-Identifier: GPL-3.0-or-later
// The way to one server, the same for every request that leaves this machine: TCP, the tunnel through a proxy, the TLS
// handshake and the check of the server's name, all within the road's patience. Made on the thread of its socket
// by whoever owns that; destroying it stops it and is silent.
#pragma once

#include "net/proxytunnel.h"
#include "net/road.h"
#include "ports/clock.h"

#include <QObject>
#include <QSslConfiguration>
#include <QTcpSocket>

class QSslSocket;

namespace tokenwatch {

/// What is known of a socket's end: the kind, as far as it is that of the road.
[[nodiscard]] ErrorKind kindOfSocketError(QAbstractSocket::SocketError error);

class Connector final : public QObject
{
public:
    /// `socket` is not connected yet, outlives this, and is a QSslSocket for https. `done` is called once, from the
    /// event loop and from nowhere deeper: it may destroy this and the socket. Errors never had anything sent.
    Connector(QTcpSocket &socket, QUrl url, Clock &clock, std::function<void(Expected<>)> done);

    /// The road as it is for the url. Once.
    void start(const Road &road);

private:
    void connectTo(const QSslConfiguration &tls, const QNetworkProxy &proxy);
    void dig();
    void fail(QAbstractSocket::SocketError error);
    void refuse(ErrorKind kind, const QString &text = {});
    void refuseAtProxy(ErrorKind kind, const QString &text);
    void end(Expected<> result);

    QTcpSocket &m_socket;
    QSslSocket *const m_tls;
    const QUrl m_url;
    Clock &m_clock;
    std::function<void(Expected<>)> m_done;
    Pending m_deadline;
    std::optional<Expected<>> m_result; ///< on its way to whoever waits
    std::optional<Error> m_refusedCertificate;
    QString m_proxy; ///< while the tunnel through it is not open yet
    std::optional<ProxyTunnel> m_tunnel;
};

} // namespace tokenwatch
